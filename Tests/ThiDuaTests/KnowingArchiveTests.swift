import Foundation
import SampleDocuments
import Testing

@Suite("thidua similar and coverage")
struct KnowingArchiveTests {
  @Test("finds the entries like an entry or a file, and groups of the same")
  func similar() throws {
    let knowing = try KnowingArchive()
    defer { knowing.remove() }
    let archive = knowing.archive
    let run = try archive.run("similar", "21/KH-SYT", "--least", "50")
    #expect(run.code == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("30/KH-SNV") == true)
    let file = try archive.run("similar", archive.path("plans/e-so-noi-vu.txt"), "--json")
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(file.output.utf8)) as? [[String: Any]])
    let first = try #require(rows.first)
    #expect(first["code"] as? String == "30/KH-SNV")
    #expect(first["likeness"] as? Double ?? 0 > 0.9)
    let groups = try archive.run("similar", "--groups", "--least", "60")
    #expect(groups.output.contains("21/KH-SYT") && groups.output.contains("30/KH-SNV"))
    #expect(try archive.run("similar").code == 2)
    #expect(try archive.run("similar", "1", "--limit", "0").code == 2)
  }

  @Test("keeps digests beside the registry and makes them anew when they are damaged")
  func digests() throws {
    let knowing = try KnowingArchive()
    defer { knowing.remove() }
    let archive = knowing.archive
    let first = try archive.run("similar", "21/KH-SYT").output
    let digests = archive.path("registry.sqlite.index/signatures")
    #expect(FileManager.default.fileExists(atPath: digests))
    #expect(try archive.run("similar", "21/KH-SYT").output == first)
    try Data("không phải".utf8).write(to: URL(fileURLWithPath: digests))
    #expect(try archive.run("similar", "21/KH-SYT").output == first)
  }

  @Test("tells who has issued a plan in time, late, not at all")
  func coverage() throws {
    let knowing = try KnowingArchive()
    defer { knowing.remove() }
    let archive = knowing.archive
    let table = archive.path("theo-doi.csv")
    let run = try archive.run(
      "coverage", "184/KH-UBND", "--province", "Lai Châu", "--issued", "2025", "--date",
      "2025-08-31", "--not-concerned", "so-tu-phap,Sở Xây dựng", "-o", table)
    #expect(run.code == 0, "\(run.errors)")
    func part(_ name: String) -> String {
      let start = run.output.range(of: name)?.upperBound ?? run.output.endIndex
      return run.output[start...].split(separator: "\n").dropFirst()
        .prefix { $0.hasPrefix("  ") }.joined(separator: "\n")
    }
    #expect(part("issued (").contains("21/KH-SYT"))
    #expect(part("late (").contains("30/KH-SNV"))
    #expect(part("none seen (").contains("Sở Công Thương"))
    #expect(part("not concerned (") == "  Sở Tư pháp")
    let csv = try String(contentsOfFile: table, encoding: .utf8)
    #expect(csv.contains("30/KH-SNV"))
  }

  @Test("drafts a reminder that the checker finds no error in")
  func reminder() throws {
    let knowing = try KnowingArchive()
    defer { knowing.remove() }
    let archive = knowing.archive
    let letter = archive.path("don-doc.docx")
    let run = try archive.run(
      "coverage", "184/KH-UBND", "--province", "lai-chau", "--issued", "2025", "--letter", letter,
      "--unit", "TĐKT", "--remind-by", "2026-12-10", language: "vi")
    #expect(run.code == 0, "\(run.errors)")
    let text = archive.path("don-doc.txt")
    _ = try archive.run(
      "coverage", "184/KH-UBND", "--province", "lai-chau", "--issued", "2025", "--letter", text,
      "--unit", "TĐKT")
    let words = try String(contentsOfFile: text, encoding: .utf8)
    #expect(words.contains("/SNV-TĐKT"))
    #expect(words.contains("V/v đôn đốc ban hành kế hoạch"))
    #expect(words.contains("- Sở Công Thương;"))
    let check = try Program.run("check", letter)
    #expect(check.code == 0, "\(check.output)")
  }

  @Test("asks which of several documents with one number is meant; tells of unknown words")
  func doubts() throws {
    let knowing = try KnowingArchive()
    defer { knowing.remove() }
    let archive = knowing.archive
    try archive.write(
      SamplePlans.plan(
        above: "UBND TỈNH LAI CHÂU", body: "SỞ CÔNG THƯƠNG", code: "08/KH-SCT", place: "Lai Châu",
        date: "02 tháng 02 năm 2024", title: "Thi đua năm 2024",
        text: "Thực hiện Kế hoạch số 184/KH-UBND ngày 05/01/2024 của UBND tỉnh."), "f.txt")
    _ = try archive.run("import", archive.path("f.txt"))
    let several = try archive.run("coverage", "184/KH-UBND", "--province", "lai-chau")
    #expect(several.code == 2)
    #expect(several.errors.contains("2024-01-05"))
    let unknown = try archive.run("coverage", "184/KH-UBND", "--province", "lai-chao")
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("lai-chau"))
    let nobody = try archive.run("coverage", "77/KH-UBND", "--province", "lai-chau")
    #expect(nobody.code == 0)
    #expect(nobody.errors.contains("coverage.unknown-document"))
    #expect(try archive.run("coverage", "184/KH-UBND").code == 2)
  }
}
