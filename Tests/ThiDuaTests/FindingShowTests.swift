import Foundation
import Testing

@Suite("thidua show and export")
struct FindingShowTests {
  private func archive() throws -> FindingArchive {
    let archive = try FindingArchive()
    _ = try archive.run("import", archive.path("plans"))
    return archive
  }

  @Test(
    "An entry is shown by id, number, or identifier, with who cites it; the look is written down")
  func shown() throws {
    let archive = try archive()
    defer { archive.remove() }
    let run = try archive.run("show", "184/KH-UBND")
    #expect(run.code == 0)
    #expect(run.output.contains("Cited by:\n  #1  05/KH-SXD, 13/01/2026, Sở Xây dựng, Lai Châu"))
    #expect(run.output.contains("b-ubnd.txt  (original"))
    let json = try archive.json("show", "2")
    #expect(json["code"] as? String == "184/KH-UBND")
    #expect((json["body"] as? [String: Any])?["name"] as? String == "Ủy ban nhân dân tỉnh Lai Châu")
    #expect(json["endMark"] as? Bool == true)
    #expect(json["confidence"] is NSNull)
    #expect((json["sections"] as? [[String: Any]])?.first?["number"] as? String == "I")
    let identifier = try #require(json["identifier"] as? String)
    #expect(try archive.json("show", identifier.uppercased())["entry"] as? Int == 2)
    let text = try archive.run("show", "1", "--text")
    #expect(text.output.contains("CHUYỂN ĐỔI SỐ") || text.output.contains("Chuyển đổi số"))
    let log = try archive.run("show", "3", language: "vi")
    #expect(log.output.contains("Tỉnh, thành phố: Đồng Nai (Bình Phước cũ)"))
    let missing = try archive.run("show", "99/KH-XYZ")
    #expect(missing.code == 1)
    #expect(missing.errors.contains("no entry bears"))
    #expect(try archive.run("show", "77").code == 1)
    #expect(try archive.run("show", "05/KH-SXD", "--year", "x").code == 2)
  }

  @Test("Files come out byte for byte and never over others unasked")
  func files() throws {
    let archive = try archive()
    defer { archive.remove() }
    let out = archive.path("out") + "/"
    #expect(try archive.run("show", "1", "--file", "original", "-o", out).code == 0)
    let original = try Data(
      contentsOf: archive.folder.appendingPathComponent("plans/a-so-xay-dung.txt"))
    let taken = try Data(contentsOf: archive.folder.appendingPathComponent("out/a-so-xay-dung.txt"))
    #expect(original == taken)
    let refused = try Program.run(
      ["show", "1", "--file", "original", "--registry", archive.registry],
      in: archive.folder.appendingPathComponent("out"), language: "en")
    #expect(refused.code == 1)
    #expect(try archive.run("show", "1", "--file", "pdf").code == 1)
    #expect(try archive.run("show", "1", "-o", "x").code == 2)
  }

  @Test("A folder whose name is one letter is exported to as any other")
  func shortName() throws {
    let archive = try archive()
    defer { archive.remove() }
    let run = try Program.run(
      ["export", "-o", "e", "--registry", archive.registry], in: archive.folder, language: "en")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test("An export is taken in by another registry and found there; the same one has all of it")
  func export() throws {
    let archive = try archive()
    defer { archive.remove() }
    let folder = archive.path("export")
    let run = try archive.run("export", "-o", folder, "tinh:lai-chau")
    #expect(run.code == 0)
    #expect(run.output.contains("(2 entries, 2 files)"))
    #expect(try archive.run("export", "-o", folder).code == 1)
    #expect(try archive.run("export").code == 2)
    #expect(try archive.run("export", "zzzzz", "-o", archive.path("none")).code == 1)
    let same = try archive.json("import", folder)
    #expect(same["counts"] as? [String: Int] == ["present": 2])
    let other = archive.path("other.sqlite")
    let taken = try Program.run(["import", folder, "--registry", other], language: "en")
    #expect(taken.code == 0)
    let found = try Program.run(
      ["search", "chuyen doi so", "--registry", other], language: "en")
    #expect(found.output.contains("05/KH-SXD  13/01/2026  Sở Xây dựng  Lai Châu  #1"))
    try FileManager.default.removeItem(atPath: folder + "/SHA256SUMS")
    let broken = try Program.run(["import", folder, "--registry", other], language: "en")
    #expect(broken.code == 3)
    #expect(broken.errors.contains("never finished"))
  }

  @Test("What replaced or recalled an entry goes with it, or is told when it isn't there")
  func relations() throws {
    let archive = try archive()
    defer { archive.remove() }
    #expect(
      try archive.run("replace", "2", "--with", "1", "--reason", "kế hoạch mới").code == 0)
    #expect(try archive.run("recall", "3", "--reason", "ban hành nhầm").code == 0)
    let all = archive.path("all")
    #expect(try archive.run("export", "-o", all).code == 0)
    let other = archive.path("other.sqlite")
    for _ in 0..<2 {
      let taken = try Program.run(["import", all, "--registry", other], language: "en")
      #expect(taken.code == 0)
      #expect(taken.output.contains("to look at: 0"))
    }
    let shown = try Program.run(["show", "184/KH-UBND", "--registry", other], language: "en")
    #expect(shown.output.contains("replaced by #"))
    let recalled = try Program.run(
      ["search", "trangthai:thu-hoi", "--registry", other], language: "en")
    #expect(recalled.output.contains("12/KH-SXD"))
    let part = archive.path("part")
    #expect(try archive.run("export", "-o", part, "so:184").code == 0)
    let alone = try Program.run(
      ["import", part, "--registry", archive.path("alone.sqlite")], language: "en")
    #expect(alone.output.contains("was replaced by a document that isn't here: kế hoạch mới"))
  }

  @Test("Killed at any moment, an export is whole or not there")
  func killed() throws {
    let archive = try archive()
    defer { archive.remove() }
    for milliseconds in [60, 180, 300, 420, 540, 660] {
      let folder = archive.path("export-\(milliseconds)")
      try Program.kill(
        after: milliseconds, "export", "-o", folder, "--registry", archive.registry)
      guard FileManager.default.fileExists(atPath: folder) else { continue }
      let same = try archive.json("import", folder)
      #expect(same["counts"] as? [String: Int] == ["present": 3])
    }
    #expect(try archive.run("export", "-o", archive.path("export-last")).code == 0)
  }
}
