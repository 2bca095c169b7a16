import Foundation
import Testing

@Suite("thidua check")
struct CheckCommandTests {
  @Test("The plans of the repository have no error")
  func ownPlans() throws {
    let folder = Program.root.appendingPathComponent("Provinces").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let briefs = names.filter { $0.contains("/plans/") && $0.hasSuffix(".yaml") }.sorted()
    #expect(briefs.count > 5)
    for brief in briefs {
      let run = try Program.run("check", "Provinces/\(brief)")
      #expect(run.code == 0, "\(run.output)\(run.errors)")
    }
  }

  @Test(
    "A plan read back from a file it was drafted into has no error either",
    arguments: ["docx", "pdf", "txt"])
  func draftedFiles(_ format: String) throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let brief = "Provinces/thanh-hoa/plans/2026-tang-truong-hai-con-so.yaml"
    let file = folder.appendingPathComponent("kế hoạch.\(format)").path
    #expect(try Program.run("draft", brief, "-o", file).code == 0)
    let run = try Program.run("check", file)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
  }

  @Test("Errors of a document are told with their places, and the exit code says so")
  func errors() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let brief = "Provinces/lai-chau/plans/2026-thi-dua-nam.yaml"
    let file = folder.appendingPathComponent("draft.txt")
    #expect(try Program.run("draft", brief, "-o", file.path).code == 0)
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacingOccurrences(of: "Lưu:", with: "Lưu")
    try Data(text.utf8).write(to: file)
    let run = try Program.run("check", file.path)
    #expect(run.code == 1)
    #expect(run.output.contains("[ND30-R25.archive-word]"))
    #expect(run.output.contains("paragraph"))
  }

  @Test("The result is one JSON value on request")
  func json() throws {
    let run = try Program.run(
      "check", "Provinces/lai-chau/plans/2026-thi-dua-nam.yaml", "--format", "json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows.count == 1)
    #expect(rows.first?["outcome"] as? String == "passed")
  }

  @Test("The result is a SARIF log on request, with the rules and a place for each finding")
  func sarif() throws {
    let run = try Program.run(
      "check", "Provinces/lai-chau/plans/2026-thi-dua-nam.yaml", "--format", "sarif")
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    let tool = runs.first?["tool"] as? [String: [String: Any]]
    let rules = try #require(tool?["driver"]?["rules"] as? [[String: Any]])
    #expect(rules.contains { $0["id"] as? String == "ND30-R15" })
    let results = try #require(runs.first?["results"] as? [[String: Any]])
    #expect(results.contains { $0["ruleId"] as? String == "PLAN-06" })
  }

  @Test("The result is a page with the document's lines on request")
  func html() throws {
    let run = try Program.run(
      "check", "Provinces/lai-chau/plans/2026-thi-dua-nam.yaml", "--format", "html")
    #expect(run.output.hasPrefix("<!DOCTYPE html>"))
    #expect(run.output.contains("KẾ HOẠCH"))
    #expect(run.output.contains("PLAN-06.number"))
  }

  @Test("A corrected copy is written beside the original, never over a file")
  func fix() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let brief = "Provinces/lai-chau/plans/2026-thi-dua-nam.yaml"
    let file = folder.appendingPathComponent("plan.docx")
    let copy = folder.appendingPathComponent("copy.docx")
    #expect(try Program.run("draft", brief, "-o", file.path).code == 0)
    let original = try Data(contentsOf: file)
    let run = try Program.run("check", file.path, "--fix", copy.path)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("faults corrected: 0"))
    #expect(try Data(contentsOf: file) == original)
    #expect(try Program.run("check", copy.path).code == 0)
    #expect(try Program.run("check", file.path, "--fix", copy.path).code == 2)
    #expect(try Program.run("check", file.path, file.path, "--fix", "x.docx").code == 2)
    #expect(try Program.run("check", file.path, "--fix", "x.pdf").code == 2)
  }

  @Test("A file that doesn't show its layout can't have its form corrected")
  func fixText() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("plan.txt")
    try Data("KẾ HOẠCH\n\nPhát động phong trào thi đua\n".utf8).write(to: file)
    let copy = folder.appendingPathComponent("copy.docx").path
    #expect(try Program.run("check", file.path, "--fix", copy).code == 3)
    #expect(!FileManager.default.fileExists(atPath: copy))
  }

  @Test("A file that can't be read is a bad input, an unknown format bad usage")
  func badInput() throws {
    #expect(try Program.run("check", "none.yaml").code == 3)
    #expect(try Program.run("check", "README.md", "--format", "pdf").code == 2)
  }

  @Test("The rules are listed with what they say, their weight and where they stand")
  func rules() throws {
    let run = try Program.run("list", "rules")
    #expect(run.code == 0)
    #expect(run.output.contains("ND30-R03"))
    #expect(run.output.contains("mục I.3"))
  }
}
