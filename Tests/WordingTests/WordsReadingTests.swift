import Diagnostics
import Foundation
import Testing
import Wording

@Suite("Reading words")
struct WordsReadingTests {
  @Test("takes what a later folder says of a key over what an earlier one says")
  func laterFolderWins() throws {
    let shipped = try folder("a:\n  x: một\n  y: hai\n")
    let own = try folder("a:\n  y: ba\n")
    let (words, findings) = Words.read(.vietnamese, folders: [shipped, own])
    #expect(findings == [])
    #expect(words.text(Message("a.x")) == "một")
    #expect(words.text(Message("a.y")) == "ba")
    #expect(Words.read(.vietnamese, folders: [shipped, "/nowhere"]).findings == [])
  }

  @Test("says which file is missing or broken, and keeps what is sound")
  func brokenFiles() throws {
    let missing = Words.read(.english, folders: ["/nowhere"])
    #expect(missing.findings.map(\.code) == ["words.no-file"])
    #expect(missing.findings[0].place?.file == "/nowhere/Templates/words/en.yaml")
    #expect(missing.words.text(Message("a.b", ["c": "d"])) == "a: b (c: d)")

    let broken = Words.read(.vietnamese, folders: [try folder("a:\n  x: \"mở\n")])
    #expect(broken.findings.map(\.code) == ["yaml.syntax.open-quote"])

    let partly = Words.read(.vietnamese, folders: [try folder("a:\n  x: [1]\n  y: hai\nb: c\n")])
    #expect(partly.findings.map(\.code) == ["words.not-a-text", "words.not-a-text"])
    #expect(partly.findings.map(\.place?.path) == ["a.x", "b"])
    #expect(partly.words.text(Message("a.y")) == "hai")
  }

  /// A data folder whose Vietnamese words are a text.
  private func folder(_ text: String) throws -> String {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-words-\(UUID().uuidString)")
    let words = root.appendingPathComponent("Templates/words")
    try FileManager.default.createDirectory(at: words, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: words.appendingPathComponent("vi.yaml"))
    return root.path
  }
}
