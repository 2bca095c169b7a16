import Foundation
import Testing

@Suite("thidua blocks")
struct KnowingBlocksTests {
  @Test("tells where a block is used and which plans hold an older text of it")
  func usesAndChanges() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let folder = office.folder
    let registry = office.registry
    func run(_ words: String...) throws -> Program.Run {
      try Program.run(words + ["--registry", registry], language: "en")
    }
    let brief = try office.signed(
      "Provinces/nghe-an/plans/2026-phat-dong.yaml", post: "CHỦ TỊCH",
      authority: ["TM. ỦY BAN NHÂN DÂN"])
    let issued = try run("issue", brief)
    #expect(issued.code == 0, "\(issued.errors)")
    let used = try run("blocks", "where-used", "cont.cchc")
    #expect(used.code == 0, "\(used.errors)")
    #expect(used.output.contains("#1"))
    #expect(try run("blocks", "changed-since", "1").output.contains("No block has changed"))

    let data = folder.appendingPathComponent("data")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    for name in ["Templates", "Provinces"] {
      try FileManager.default.copyItem(
        at: Program.root.appendingPathComponent(name), to: data.appendingPathComponent(name))
    }
    let file = data.appendingPathComponent("Templates/blocks/content/cont.cchc.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacingOccurrences(of: "revision: 1", with: "revision: 2").utf8)
      .write(to: file)
    let changed = try run("blocks", "changed-since", "1", "--data", data.path)
    #expect(changed.output.contains("cont.cchc  (revision 1, now 2)"), "\(changed.errors)")
    let since = try run("blocks", "changed-since", "--date", "2100-01-01", "--data", data.path)
    #expect(since.output.contains("No block has changed"))
    let unknown = try run("blocks", "where-used", "cont.cchx")
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("cont.cchc"))
  }

  @Test("proposes blocks as files that it never writes over others")
  func mine() throws {
    let knowing = try KnowingArchive()
    defer { knowing.remove() }
    let archive = knowing.archive
    let run = try archive.run(
      "blocks", "mine", "--plans", "2", "--provinces", "1", "-o", archive.path("blocks"))
    #expect(run.code == 0, "\(run.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: archive.path("blocks"))
    #expect(!files.isEmpty)
    let block = try String(
      contentsOfFile: archive.path("blocks/\(files.sorted()[0])"), encoding: .utf8)
    #expect(block.hasPrefix("---\n"))
    #expect(block.contains("revision: 1"))
    let again = try archive.run(
      "blocks", "mine", "--plans", "2", "--provinces", "1", "-o", archive.path("blocks"))
    #expect(again.code == 1)
    #expect(again.errors.contains("blocks.exists"))
    let none = try archive.run("blocks", "mine", "không có từ này ở đâu cả")
    #expect(none.output.hasPrefix("Proposals: 0"))
    #expect(try archive.run("blocks", "mend").code == 2)
    #expect(try archive.run("blocks").code == 2)
  }
}
