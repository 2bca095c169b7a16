import Foundation
import SampleDocuments
import Testing

@Suite("thidua import")
struct FindingImportTests {
  @Test("A folder is taken in once, with a row for each file; a second run finds all there")
  func folderTwice() throws {
    let archive = try FindingArchive()
    defer { archive.remove() }
    try archive.write("chỉ là ghi chép riêng", "plans/note.txt")
    try Data([0x50, 0x4B, 3, 4, 9, 9]).write(
      to: archive.folder.appendingPathComponent("plans/z.docx"))
    let first = try archive.json("import", archive.path("plans"))
    #expect(first["counts"] as? [String: Int] == ["added": 3, "refused": 1, "unreadable": 1])
    let rows = try #require(first["files"] as? [[String: Any]])
    #expect(rows.map { ($0["file"] as? String ?? "").suffix(10) }.last == "ans/z.docx")
    #expect(rows[0]["number"] as? String == "05")
    func fact(_ row: Int, _ key: String, _ part: String) -> String? {
      (rows[row][key] as? [String: Any])?[part] as? String
    }
    #expect(fact(0, "province", "slug") == "lai-chau")
    #expect(fact(0, "body", "id") == "so-xay-dung")
    #expect(fact(2, "province", "former") == "binh-phuoc")
    #expect(fact(2, "province", "slug") == "dong-nai")
    let second = try archive.json("import", archive.path("plans"))
    #expect(second["counts"] as? [String: Int] == ["present": 3, "refused": 1, "unreadable": 1])
    let run = try archive.run("import", archive.path("plans"))
    #expect(run.code == 3)
    #expect(run.output.contains("there already: 3; not taken in: 1; not read: 1"))
  }

  @Test("A number that another document of the body and year has is told, and forced with a reason")
  func sameNumber() throws {
    let archive = try FindingArchive()
    defer { archive.remove() }
    #expect(try archive.run("import", archive.path("plans")).code == 0)
    let copy = SamplePlans.archive[0].1.replacing("Chuyển đổi số", with: "Cải cách")
    try archive.write(copy, "other.txt")
    let refused = try archive.run("import", archive.path("other.txt"))
    #expect(refused.code == 1)
    #expect(refused.output.contains("entry 1 of the same body and year bears 05/KH-SXD already"))
    #expect(
      try archive.run("import", archive.path("other.txt"), "--force-duplicates", " ").code == 2)
    let forced = try archive.run(
      "import", archive.path("other.txt"), "--force-duplicates", "hai bản cùng số trong sổ giấy")
    #expect(forced.code == 0)
    #expect(forced.output.contains("taken in #4"))
  }

  @Test("Links are told and lead nowhere, and what else is there is taken in")
  func links() throws {
    let archive = try FindingArchive()
    defer { archive.remove() }
    let outside = archive.path("riêng")
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try archive.write(
      SamplePlans.archive[0].1.replacing("05/KH-SXD", with: "77/KH-SXD"), "riêng/z.txt")
    for (name, target) in [
      ("thư mục", outside), ("vòng", archive.path("plans")), ("tệp.txt", outside + "/z.txt"),
      ("đứt.txt", archive.path("không có")),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: archive.path("plans/\(name)"), withDestinationPath: target)
    }
    let run = try archive.run("import", archive.path("plans"))
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("taken in: 3"))
    for name in ["thư mục", "vòng", "tệp.txt", "đứt.txt"] {
      #expect(run.errors.contains("plans/\(name)"))
    }
    #expect(try archive.run("show", "77/KH-SXD").code == 1)
    // A link that is named itself is meant.
    #expect(try archive.run("import", archive.path("plans/thư mục")).output.contains("taken in: 1"))
  }

  @Test("A dry run writes nothing and tells duplicates among the files")
  func dryRun() throws {
    let archive = try FindingArchive()
    defer { archive.remove() }
    try archive.write(SamplePlans.archive[0].1, "plans/d.txt")
    try archive.write(
      SamplePlans.archive[1].1.replacing("nông thôn", with: "đô thị"), "plans/e.txt")
    try FileManager.default.removeItem(atPath: archive.registry)
    let result = try archive.json("import", archive.path("plans"), "--dry-run")
    #expect(
      result["counts"] as? [String: Int] == ["new": 3, "same-content": 1, "same-number": 1])
    #expect(!FileManager.default.fileExists(atPath: archive.registry))
  }

  @Test("What the person tells holds for all files, and differences are told")
  func overrides() throws {
    let archive = try FindingArchive()
    defer { archive.remove() }
    let result = try archive.json(
      "import", archive.path("plans/c-binh-phuoc.txt"), "--province", "Lai Châu", "--body",
      "Sở Nội vụ", "--year", "2022", "--report", archive.path("rows.csv"))
    let row = try #require((result["files"] as? [[String: Any]])?.first)
    #expect((row["body"] as? [String: Any])?["name"] as? String == "Sở Nội vụ")
    #expect((row["province"] as? [String: Any])?["slug"] as? String == "lai-chau")
    #expect(row["provinceSource"] as? String == "told")
    let codes = (row["diagnostics"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
    #expect(codes.filter { $0.hasPrefix("import.told-otherwise") }.count == 3)
    let report = try String(contentsOfFile: archive.path("rows.csv"), encoding: .utf8)
    #expect(report.contains("12/KH-SXD"))
  }

  @Test(
    "The lines of an old register become entries; void numbers are void; a second run adds none")
  func oldRegister() throws {
    let archive = try FindingArchive()
    defer { archive.remove() }
    try archive.write(
      """
      Số và ký hiệu;Ngày tháng;Trích yếu;Người ký
      01/KH-SXD;05/01/2023;Kế hoạch thi đua quý I;Nguyễn Văn An
      02/KH-SXD;;Hủy số: trùng nội dung;
      03/KH-SXD;12/02/2023;Kế hoạch chuyển đổi số;Trần Thị Bình
      """, "so-2023.csv")
    let words = ["--body", "Sở Xây dựng", "--province", "binh-phuoc", "--year", "2023"]
    let first = try Program.run(
      ["import", archive.path("so-2023.csv"), "--registry", archive.registry] + words,
      language: "en")
    #expect(first.code == 0)
    #expect(first.output.contains("taken in: 2; void number: 1"))
    let second = try Program.run(
      ["import", archive.path("so-2023.csv"), "--registry", archive.registry] + words,
      language: "vi")
    #expect(second.code == 0)
    #expect(second.output.contains("đã có trong sổ: 3"))
    #expect(try archive.json("search", "chuyen doi so")["total"] as? Int == 1)
  }

  @Test("Killed at any moment, an import is finished by running it again")
  func killed() throws {
    let archive = try FindingArchive()
    defer { archive.remove() }
    for number in 20..<60 {
      try archive.write(
        SamplePlans.archive[0].1.replacing("05/KH-SXD", with: "\(number)/KH-SXD"),
        "plans/x\(number).txt")
    }
    for milliseconds in [150, 400, 700] {
      try Program.kill(
        after: milliseconds, "import", archive.path("plans"), "--registry", archive.registry)
    }
    let last = try archive.json("import", archive.path("plans"))
    let counts = try #require(last["counts"] as? [String: Int])
    #expect((counts["added"] ?? 0) + (counts["present"] ?? 0) == 43)
    #expect(try archive.json("search", "thi đua", "--limit", "1")["total"] as? Int == 43)
  }
}
