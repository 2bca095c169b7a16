import Archive
import Testing

@Suite("Zstandard frames")
struct ZstandardTests {
  private let text = Array(
    String(repeating: "Phát động phong trào thi đua yêu nước năm 2026. ", count: 300).utf8)

  @Test("give back what was put in, with and without a prefix", arguments: [1, 3, 19])
  func roundTrip(level: Int) throws {
    let packer = try Zstandard(level: level)
    for bytes in [text, [], [7]] {
      for prefix in [[], Array(text.dropFirst(40).prefix(9000))] {
        let frame = try packer.compress(bytes, prefix: prefix)
        #expect(try unpacked(frame, packer, prefix: prefix) == bytes)
      }
    }
  }

  @Test("are small where the prefix says it already, and useless without it")
  func prefix() throws {
    let packer = try Zstandard()
    let lines = (1...400).map { "Chỉ tiêu thứ \($0): giải quyết \($0 * 7919 % 1009) hồ sơ.\n" }
    let bytes = Array(lines.joined().utf8)
    let prefix = Array(bytes.dropFirst())
    let frame = try packer.compress(bytes, prefix: prefix)
    #expect(try frame.count * 20 < packer.compress(bytes).count)
    #expect((try? unpacked(frame, packer)) != bytes)
    #expect(try unpacked(frame, packer, prefix: prefix) == bytes)
  }

  @Test("that are damaged, cut off or too large are refused")
  func damage() throws {
    let packer = try Zstandard()
    let frame = try packer.compress(text)
    #expect(throws: ArchiveError.self) { try unpacked([], packer) }
    #expect(throws: ArchiveError.self) { try unpacked(Array(frame.dropLast()), packer) }
    #expect(throws: ArchiveError.entryTooLarge(name: "", limit: 100)) {
      try frame.withUnsafeBytes { try packer.decompress($0, limit: 100) }
    }
    for index in frame.indices {
      var damaged = frame
      damaged[index] ^= 0x10
      // A bit of the head that nobody reads may be flipped; what comes out must be right then.
      if let bytes = try? unpacked(damaged, packer) { #expect(bytes == text) }
    }
    #expect(try unpacked(frame, packer) == text)
  }

  private func unpacked(_ frame: [UInt8], _ packer: Zstandard, prefix: [UInt8] = []) throws
    -> [UInt8]
  {
    try frame.withUnsafeBytes { try packer.decompress($0, prefix: prefix) }
  }
}
