import Diagnostics
import Testing

@testable import YAML

@Suite("Files of two halves")
struct FrontMatterTests {
  @Test("keep the places of both halves")
  func places() throws {
    let file = try FrontMatter(
      text: "---\nid: x\nlist:\n  - a\n---\nText\nmore\n", file: "b.md")
    #expect(file.data["id"]?.place() == Place(file: "b.md", line: 2, column: 5))
    #expect(file.data["list"]?.elements?.first?.line == 4)
    #expect(file.text == "Text\nmore\n")
    #expect(file.textLine == 6)
  }

  @Test("may use CRLF and end at the second rule")
  func returns() throws {
    let file = try FrontMatter(text: "---\r\nid: x\r\n---\r\nA\r\nB")
    #expect(file.data["id"]?.text == "x")
    #expect(file.text == "A\nB")
    #expect(try FrontMatter(text: "---\nid: x\n---").text == "")
  }

  @Test("hold tabs in the text only")
  func tabs() throws {
    #expect(try FrontMatter(text: "---\nid: x\n---\na\tb").text == "a\tb")
    #expect(throws: InvalidInput.self) { try FrontMatter(text: "---\nid:\tx\n---\n") }
  }

  @Test(
    "must have their frame",
    arguments: [
      ("id: x\n", "yaml.no-front-matter"), ("---\nid: x\n", "yaml.open-front-matter"),
      ("---\n---\ntext", "yaml.empty"), ("", "yaml.no-front-matter"),
      ("---", "yaml.open-front-matter"),
    ])
  func frame(text: String, code: String) {
    do throws(InvalidInput) {
      _ = try FrontMatter(text: text)
      Issue.record("\(text) was read")
    } catch {
      #expect(error.diagnostics.map(\.code) == [code])
    }
  }
}
