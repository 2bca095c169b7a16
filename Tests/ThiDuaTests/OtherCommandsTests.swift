import Foundation
import Testing

@Suite("thidua new")
struct NewCommandTests {
  @Test("writes a brief that drafts with holes allowed and names what is missing without")
  func newThenDraft() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("phieu.yaml").path
    let new = try Program.run(
      "new", "--province", "lai-chau", "--body", "so-xay-dung", "--template", "so-hang-nam",
      "--year", "2026", "-o", file, language: "vi")
    #expect(new.code == 0, "\(new.errors)")
    let brief = try String(contentsOfFile: file, encoding: .utf8)
    #expect(brief.contains("slogan:"))
    #expect(brief.contains("bắt buộc"))
    let refused = try Program.run("draft", file, "-o", folder.path + "/", "--format", "txt")
    #expect(refused.code == 3)
    #expect(refused.errors.contains("slogan"))
    let marked = try Program.run(
      "draft", file, "-o", folder.path + "/", "--format", "txt", "--allow-holes")
    #expect(marked.code == 0, "\(marked.errors)")
  }

  @Test("never overwrites a file")
  func keepsFiles() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("phieu.yaml")
    try Data("giữ".utf8).write(to: file)
    let run = try Program.run(
      "new", "--province", "lai-chau", "--body", "so-xay-dung", "--template", "so-hang-nam",
      "-o", file.path)
    #expect(run.code == 1)
    #expect(try Data(contentsOf: file) == Data("giữ".utf8))
  }

  @Test("tells every option that is missing at once")
  func missingOptions() throws {
    let run = try Program.run("new")
    #expect(run.code == 2)
    for option in ["--province", "--body", "--template"] { #expect(run.errors.contains(option)) }
  }
}

@Suite("thidua list")
struct ListCommandTests {
  @Test(
    "lists everything as lines and as JSON",
    arguments: ["provinces", "bodies", "templates", "blocks", "movements", "documents"])
  func lists(what: String) throws {
    let lines = try Program.run("list", what)
    #expect(lines.code == 0, "\(lines.errors)")
    let json = try Program.run("list", what, "--json")
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(rows.count == lines.output.split(separator: "\n").count)
  }

  @Test("names provinces as they were on a day")
  func byDate() throws {
    let april = try Program.run("list", "provinces", "--date", "2026-04-10")
    let october = try Program.run("list", "provinces", "--date", "2026-10-01")
    #expect(april.output.contains("tỉnh Bắc Ninh"))
    #expect(october.output.contains("thành phố Bắc Ninh"))
  }

  @Test("lists the bodies of a province")
  func bodies() throws {
    let run = try Program.run("list", "bodies", "--province", "lai-chau")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("Sở Xây dựng"))
  }
}

@Suite("thidua")
struct ProgramTests {
  @Test("says what it can do, and what it can't")
  func overview() throws {
    #expect(try Program.run("--help").output.contains("draft"))
    let run = try Program.run("darft")
    #expect(run.code == 2)
    #expect(run.errors.contains("“draft”"))
  }

  @Test("keeps the registry in the person's own data folder unless told")
  func ownRegistry() throws {
    let home = try Program.folder()
    defer { try? FileManager.default.removeItem(at: home) }
    func code(_ words: [String]) throws -> Int32 {
      try Program.run(words, language: "en", environment: ["HOME": home.path]).code
    }
    let reserve = [
      "reserve", "--body", "so-xay-dung", "--province", "lai-chau", "--year", "2026", "--reason",
      "Trình",
    ]
    #expect(try code(reserve) == 3)
    #expect(try code(["init"]) == 0)
    #expect(try code(reserve) == 0)
    let registry = home.appendingPathComponent(".local/share/thidua/registry.sqlite")
    #expect(FileManager.default.fileExists(atPath: registry.path))
  }

  @Test("tells everything that is wrong with a line in one run")
  func wrongLine() throws {
    let run = try Program.run(
      "issue", "phieu.yaml", "--date", "32/13/2026", "--copies", "0", "--accept", "12/KH",
      "--nmuber", "3")
    #expect(run.code == 2)
    for told in ["“32/13/2026”", "--copies", "“12/KH”", "“--number”"] {
      #expect(run.errors.contains(told), "\(run.errors)")
    }
    #expect(try Program.run("void", "3", "--reason", "  ").code == 2)
    #expect(try Program.run("drafts", "--state", "aproved").errors.contains("“approved”"))
  }

  @Test("says where it looked when it finds no data")
  func noData() throws {
    let run = try Program.run("list", "provinces", "--data", "/nonexistent")
    #expect(run.code == 3)
    #expect(run.errors.contains("/nonexistent"))
  }
}
