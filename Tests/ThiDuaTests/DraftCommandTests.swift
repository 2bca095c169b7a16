import Foundation
import Testing

@Suite("thidua draft")
struct DraftCommandTests {
  private let brief = "Provinces/lai-chau/plans/2026-thi-dua-nam.yaml"

  @Test("makes every format it is asked for, named after province and brief")
  func allFormats() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(
      "draft", brief, "-o", folder.path + "/", "--format", "docx,pdf,html,txt,json")
    #expect(run.code == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(
      names == ["docx", "html", "json", "pdf", "txt"].map { "lai-chau-2026-thi-dua-nam." + $0 })
    let head = { (suffix: String) -> String in
      let path = folder.appendingPathComponent("lai-chau-2026-thi-dua-nam." + suffix)
      return String(decoding: try Data(contentsOf: path).prefix(4), as: UTF8.self)
    }
    #expect(try head("docx").hasPrefix("PK"))
    #expect(try head("pdf") == "%PDF")
  }

  @Test("makes the same bytes of the same brief")
  func deterministic() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["a", "b"] {
      let base = folder.appendingPathComponent(name).path
      let run = try Program.run("draft", brief, "-o", base + ".docx", "-o", base + ".pdf")
      #expect(run.code == 0)
    }
    for suffix in ["docx", "pdf"] {
      let first = try Data(contentsOf: folder.appendingPathComponent("a." + suffix))
      #expect(try first == Data(contentsOf: folder.appendingPathComponent("b." + suffix)))
    }
  }

  @Test("leaves an existing file alone when the brief has an error")
  func nothingHalfDone() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("plan.docx")
    try Data("cũ".utf8).write(to: file)
    let bad = folder.appendingPathComponent("bad.yaml")
    try Data("template: so-hang-nam\nprovince: lai-chau\nbody: so-xay-dung\nyear: 2026\n".utf8)
      .write(to: bad)
    let run = try Program.run("draft", bad.path, "-o", file.path)
    #expect(run.code == 3)
    #expect(run.errors.contains("draft.missing-field"))
    #expect(try Data(contentsOf: file) == Data("cũ".utf8))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        == ["bad.yaml", "plan.docx"])
  }

  @Test("leaves a whole file, old or new, however early or late it is killed")
  func killed() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("plan.pdf")
    #expect(try Program.run("draft", brief, "-o", file.path).code == 0)
    let whole = try Data(contentsOf: file)
    let old = Data("cũ".utf8)
    for milliseconds in stride(from: 0, through: 600, by: 40) {
      try old.write(to: file)
      try Program.kill(after: milliseconds, "draft", brief, "-o", file.path)
      let found = try Data(contentsOf: file)
      #expect(found == old || found == whole, "after \(milliseconds) ms: \(found.count) bytes")
    }
  }

  @Test("gives one row of outcome for each brief and goes on after a bad one")
  func rows() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(
      "draft", "no-such.yaml", brief, "-o", folder.path + "/", "--format", "txt", "--json")
    #expect(run.code == 3)
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["outcome"] as? String } == ["refused", "drafted"])
    let findings = try #require(rows.first?["diagnostics"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["yaml.no-such-file"])
  }

  @Test("refuses one file name for two briefs, and an unknown format, as bad usage")
  func usage() throws {
    #expect(try Program.run("draft", brief, brief, "-o", "x.docx").code == 2)
    let run = try Program.run("draft", brief, "--format", "dox")
    #expect(run.code == 2)
    #expect(run.errors.contains("docx"))
  }

  @Test("speaks the language it is asked for")
  func language() throws {
    #expect(try Program.run("draft", language: "vi_VN.UTF-8").errors.contains("cách dùng"))
    #expect(try Program.run("draft", "--language", "en", language: "vi").errors.contains("usage"))
    #expect(try Program.run("draft", language: "C").errors.contains("usage"))
  }
}
