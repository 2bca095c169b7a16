import Foundation
import Testing

@Suite("thidua diff")
struct KnowingDiffTests {
  private static let brief = "Provinces/lai-chau/plans/2026-thi-dua-nam.yaml"

  /// A brief of the year after, as someone makes it who changes the year and a title only.
  private func nextYear(in folder: URL) throws -> String {
    let text = try String(
      contentsOf: Program.root.appendingPathComponent(Self.brief), encoding: .utf8)
    let changed = text.replacingOccurrences(of: "year: 2026", with: "year: 2027")
      .replacingOccurrences(of: "date: \"2026\"", with: "date: \"2027\"")
      .replacingOccurrences(of: "date: 2026", with: "date: 2027")
      .replacingOccurrences(of: "trong toàn ngành", with: "trong cả ngành")
    let file = folder.appendingPathComponent("2027.yaml")
    try Data(changed.utf8).write(to: file)
    return file.path
  }

  @Test("marks the words that went and came, or shows both lines")
  func words() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let newer = try nextYear(in: folder)
    let marked = try Program.run("diff", Self.brief, newer, "--words")
    #expect(marked.code == 0, "\(marked.errors)")
    #expect(marked.output.contains("trong [-toàn-]{+cả+} ngành"))
    let plain = try Program.run("diff", Self.brief, newer)
    let lines = plain.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("- ") && $0.contains("trong toàn ngành") })
    #expect(lines.contains { $0.hasPrefix("+ ") && $0.contains("trong cả ngành") })
    #expect(!plain.output.contains("{+"))
  }

  @Test("tells what of last year was forgotten to change and exits with 1")
  func forgotten() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let newer = try nextYear(in: folder)
    let run = try Program.run("diff", Self.brief, newer, "--forgotten", language: "vi")
    #expect(run.code == 1)
    #expect(run.output.contains("năm 2026 còn giữ từ kế hoạch cũ"))
    #expect(run.output.contains("250/KH-UBND"))
    let same = try Program.run("diff", Self.brief, Self.brief, "--words")
    #expect(same.code == 0)
    #expect(same.output.contains("Both say the same."))
  }

  @Test("writes JSON and a page that holds the findings too")
  func formats() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let newer = try nextYear(in: folder)
    let json = try Program.run("diff", Self.brief, newer, "--forgotten", "--json")
    let value = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((value["forgotten"] as? [Any])?.isEmpty == false)
    #expect(value["isSame"] as? Bool == false)
    let page = folder.appendingPathComponent("so-sanh.html")
    let html = try Program.run("diff", Self.brief, newer, "--forgotten", "-o", page.path)
    #expect(html.code == 1)
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains("<del>toàn</del>"))
    #expect(text.contains("comparing.old-year"))
  }

  @Test("compares entries of the registry and warns when the newer one is named first")
  func entries() throws {
    let knowing = try KnowingArchive()
    defer { knowing.remove() }
    let run = try knowing.archive.run("diff", "30/KH-SNV", "21/KH-SYT", "--words")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("diff.wrong-order"))
    #expect(run.output.contains("[-30-]{+21+}") || run.output.contains("[-30/KH-SNV-]"))
    let none = try knowing.archive.run("diff", "999/KH-SNV", "khong-co.docx")
    #expect(none.code == 3)
    #expect(none.errors.contains("entry.unknown-number"))
    #expect(none.errors.contains("khong-co.docx"))
  }

  @Test("tells of all mistakes of the line", arguments: [["diff", "a"], ["diff", "a", "b", "c"]])
  func usage(words: [String]) throws {
    #expect(try Program.run(words, language: "vi").code == 2)
  }
}
