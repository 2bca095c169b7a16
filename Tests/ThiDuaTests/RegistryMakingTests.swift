import Foundation
import Synchronization
import Testing

@Suite("A registry is made on purpose")
struct RegistryMakingTests {
  /// The commands that need one, with what they can't do without.
  private static let commands = [
    ["issue", IssuingOffice.laiChau, "--date", "2026-01-13"],
    [
      "reserve", "--body", "so-xay-dung", "--province", "lai-chau", "--year", "2026", "--reason",
      "Trình",
    ],
    [
      "void", "1", "--body", "so-xay-dung", "--province", "lai-chau", "--year", "2026", "--reason",
      "Hủy",
    ],
    ["series"], ["register", "--body", "so-xay-dung", "--province", "lai-chau", "--year", "2026"],
    ["propose", IssuingOffice.laiChau], ["submit", "1"], ["approve", "1"],
    ["return", "1", "--reason", "sửa"], ["abandon", "1", "--reason", "thôi"], ["drafts"],
    ["steps", "so-xay-dung", "Trưởng phòng", "--province", "lai-chau"],
    ["correct", "1", "--by", "2", "--reason", "sai"],
    ["replace", "1", "--with", "2", "--reason", "mới"],
    ["recall", "1", "--reason", "nhầm"], ["verify"], ["backup", "sao.sqlite"], ["audit"],
    ["import", IssuingOffice.laiChau], ["search", "thi đua"], ["searches"], ["show", "1"],
    ["reindex"],
    ["export", "-o", "kho"], ["similar", "1"], ["cites", "1"],
    ["coverage", "01/KH-SXD", "--province", "lai-chau"],
    ["blocks", "where-used", "cont.cchc"],
  ]

  @Test(
    "Where there is none, every command says so, names init, and makes nothing", arguments: commands
  )
  func missing(_ command: [String]) throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let registry = folder.appendingPathComponent("mat/registry.sqlite").path
    let run = try Program.run(command + ["--registry", registry], language: "en")
    #expect(run.code == 3, "\(command): \(run.output)\(run.errors)")
    #expect(run.errors.contains("thidua init"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("What remains of one that was moved or lost is named, and none is made beside it")
  func remains() throws {
    let office = try usedOffice()
    defer { office.remove() }
    try FileManager.default.removeItem(atPath: office.registry)
    try Data().write(to: URL(fileURLWithPath: office.registry + "-wal"))
    let run = try office.run("search", "thi đua")
    #expect(run.code == 3)
    for name in ["registry.sqlite-wal", "registry.sqlite.looks"] {
      #expect(run.errors.contains(name))
    }
    let refused = try office.run("init")
    #expect(refused.code == 1 && refused.errors.contains("registry.sqlite-wal"))
    #expect(!FileManager.default.fileExists(atPath: office.registry))
    #expect(try office.run("restore", office.path("sao.sqlite")).code == 0)
    #expect(try office.run("show", "01/KH-SXD").code == 0)
  }

  @Test("An export makes one, another import doesn't")
  func export() throws {
    let archive = try FindingArchive()
    defer { archive.remove() }
    #expect(try archive.run("import", archive.path("plans")).code == 0)
    #expect(try archive.run("export", "-o", archive.path("kho")).code == 0)
    let other = archive.path("moi/so.sqlite")
    #expect(
      try Program.run(["import", archive.path("plans"), "--registry", other], language: "en").code
        == 3)
    #expect(!FileManager.default.fileExists(atPath: other))
    #expect(
      try Program.run(["import", archive.path("kho"), "--registry", other], language: "en").code
        == 0)
  }

  @Test("Two that are made at one place at once are one, and nothing is left of the other")
  func twice() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let registry = folder.appendingPathComponent("so.sqlite").path
    let codes = Mutex<[Int32]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      let code = try? Program.run(["init", "--registry", registry], language: "en").code
      codes.withLock { $0.append(code ?? -1) }
    }
    #expect(codes.withLock { $0.sorted() } == [0, 1, 1, 1])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["so.sqlite"])
  }

  @Test(
    "Killed at any moment, restoring over a registry leaves one there, and the next run nothing else"
  )
  func restoring() throws {
    let office = try usedOffice()
    defer { office.remove() }
    for milliseconds in stride(from: 60, through: 480, by: 60) {
      try Program.kill(
        after: milliseconds, "restore", office.path("sao.sqlite"), "--overwrite", "--registry",
        office.registry)
      let run = try office.run("show", "01/KH-SXD")
      #expect(run.code == 0, "after \(milliseconds) ms: \(run.errors)")
    }
    #expect(try office.run("restore", office.path("sao.sqlite"), "--overwrite").code == 0)
    #expect(try office.run("verify").code == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: office.folder.path)
    #expect(left.filter { $0.contains(".part") } == [])
  }

  @Test("A registry, its looks and its copies are for those who work together only")
  func permissions() throws {
    let office = try usedOffice()
    defer { office.remove() }
    #expect(try office.run("reindex").code == 0)
    let index = try FileManager.default.contentsOfDirectory(atPath: office.registry + ".index")
    #expect(!index.isEmpty)
    for name in index.map({ "registry.sqlite.index/" + $0 }) + [
      "registry.sqlite", "registry.sqlite.looks", "registry.sqlite.queue", "sao.sqlite",
    ] {
      let found = try FileManager.default.attributesOfItem(atPath: office.path(name))
      #expect(found[.posixPermissions] as? Int == 0o640, "\(name)")
    }
  }

  /// An office that has issued a plan, looked at it and copied its registry to `sao.sqlite`.
  private func usedOffice() throws -> IssuingOffice {
    let office = try IssuingOffice()
    #expect(try office.run("issue", IssuingOffice.laiChau, "--date", "2026-01-13").code == 0)
    #expect(try office.run("show", "1").code == 0)
    #expect(try office.run("backup", office.path("sao.sqlite")).code == 0)
    return office
  }
}
