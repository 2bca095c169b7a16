import Archive
import Testing

@Suite("An archive")
struct ArchiveTests {
  private let entries = [
    ZipEntry("b/hai.xml", Array("<hai/>".utf8)), ZipEntry("a.xml", Array("một".utf8)),
    ZipEntry("rỗng.txt", []), ZipEntry("dài.txt", [UInt8](repeating: 65, count: 300_000)),
  ]

  @Test("gives back what was put in, in its order", arguments: [1, 6, 9])
  func roundTrip(level: Int) throws {
    let reader = try ZipReader(try ZipWriter.archive(of: entries, level: level))
    #expect(reader.names == entries.map(\.name))
    for entry in entries {
      #expect(try reader.bytes(of: entry.name) == entry.bytes)
    }
  }

  @Test("has the same bytes when made twice")
  func deterministic() throws {
    #expect(try ZipWriter.archive(of: entries) == ZipWriter.archive(of: entries))
  }

  @Test("has no entry it wasn't given")
  func noEntry() throws {
    let reader = try ZipReader(try ZipWriter.archive(of: entries))
    #expect(!reader.contains("c.xml"))
    #expect(throws: ArchiveError.noEntry(name: "c.xml")) { try reader.bytes(of: "c.xml") }
  }

  @Test("is refused when it is none, or cut off")
  func damaged() throws {
    let bytes = try ZipWriter.archive(of: entries)
    for wrong in [[], Array("không phải zip".utf8), Array(bytes.dropLast(30))] {
      do throws(ArchiveError) {
        _ = try ZipReader(wrong)
        Issue.record("it should be refused")
      } catch {
        guard case .notAnArchive = error else {
          Issue.record("\(error)")
          return
        }
      }
    }
  }

  @Test("with damaged content says which entry")
  func damagedEntry() throws {
    var bytes = try ZipWriter.archive(of: [
      ZipEntry("a.xml", Array((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) }))
    ])
    for index in 60..<160 { bytes[index] ^= 0x5A }
    let reader = try ZipReader(bytes)
    do throws(ArchiveError) {
      _ = try reader.bytes(of: "a.xml")
      Issue.record("it should be refused")
    } catch {
      guard case .damagedEntry(name: "a.xml", reason: _) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test("is held to its limits while it is unpacked")
  func limits() throws {
    let bytes = try ZipWriter.archive(of: entries)
    #expect(throws: ArchiveError.tooManyEntries(count: 4, limit: 3)) {
      try ZipReader(bytes, limits: ZipLimits(entries: 3))
    }
    let reader = try ZipReader(bytes, limits: ZipLimits(entryBytes: 1000))
    #expect(throws: ArchiveError.entryTooLarge(name: "dài.txt", limit: 1000)) {
      try reader.bytes(of: "dài.txt")
    }
  }
}
