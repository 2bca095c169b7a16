import Diagnostics
import Testing

@testable import YAML

@Suite("Reading YAML")
struct YAMLReaderTests {
  @Test("keeps raw texts, order, styles and places")
  func tree() throws {
    let node = try YAMLReader.read(
      text: "number: 05\nplace: {name: Lai Châu}\nlist:\n  - 2026-01\n  - \"null\"\n",
      file: "a.yaml")
    #expect(node.entries?.map(\.key) == ["number", "place", "list"])
    #expect(node["number"]?.text == "05")
    #expect(node["list"]?.elements?.map(\.text) == ["2026-01", "null"])
    let name = try #require(node["place"]?["name"])
    #expect(name.place() == Place(file: "a.yaml", line: 2, column: 15))
    #expect(node.entry("list")?.line == 3)
  }

  @Test("takes CRLF for line ends")
  func returns() throws {
    let node = try YAMLReader.read(text: "a: 1\r\nb: |\r\n  x\r\n  y\r\n")
    #expect(node["b"]?.text == "x\ny\n")
    #expect(node["b"]?.line == 2)
  }

  @Test("counts columns in characters, not bytes")
  func columns() {
    let findings = findings("{tỉnh: [ạ, ọ, *x]}")
    #expect(findings.map(\.code) == ["yaml.unknown-alias"])
    #expect(findings.first?.place?.column == 15)
  }

  @Test("composes decomposed letters")
  func composition() throws {
    let node = try YAMLReader.read(text: "name: Tha\u{301}i Bi\u{300}nh")
    #expect(node["name"]?.text?.unicodeScalars.count == "Thái Bình".unicodeScalars.count)
  }

  @Test("puts aliases in full")
  func aliases() throws {
    let node = try YAMLReader.read(text: "a: &x [1, 2]\nb: *x\n")
    #expect(node["b"]?.elements?.count == 2)
  }

  @Test("refuses aliases that unfold into millions of values")
  func aliasBomb() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let list = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(list)]\n"
    }
    #expect(findings(text).map(\.code) == ["yaml.too-many-nodes"])
  }

  @Test("refuses a million aliases in a row")
  func manyAliases() {
    let text = "a: &a x\nb: [" + String(repeating: "*a,", count: 300_000) + "]\n"
    #expect(findings(text).map(\.code) == ["yaml.too-many-nodes"])
  }

  @Test("refuses values nested without end")
  func depth() {
    #expect(
      findings(String(repeating: "[", count: 100_000)).map(\.code) == ["yaml.too-deep"])
  }

  @Test("tells an alias inside its own anchor")
  func recursion() {
    #expect(findings("a: &a [*a]").map(\.code) == ["yaml.unknown-alias"])
  }

  @Test("names every tab with its place")
  func tabs() {
    let findings = findings("a:\n\tb: 1\nc: x\ty\n")
    #expect(findings.map(\.code) == ["yaml.tab", "yaml.tab"])
    #expect(findings.map { $0.place?.line } == [2, 3])
    #expect(findings.map { $0.place?.column } == [1, 5])
  }

  @Test(
    "tells where UTF-8 ends",
    arguments: [[0xFF], [0xC3], [0xE1, 0xBB], [0xC0, 0xAF], [0xED, 0xA0, 0x80]]
  )
  func encoding(bad: [UInt8]) {
    let bytes = Array("a: ỉ\nb: ".utf8) + bad
    #expect(throws: InvalidInput.self) { try YAMLReader.read(bytes: bytes) }
    let findings = findings(bytes)
    #expect(findings.map(\.code) == ["yaml.not-utf8"])
    #expect(findings.first?.place == Place(file: "f", line: 2, column: 4))
  }

  @Test("tells a byte order mark and UTF-16")
  func marks() {
    #expect(
      findings([0xEF, 0xBB, 0xBF] + Array("a: 1".utf8)).map(\.code) == ["yaml.byte-order-mark"])
    #expect(findings([0xFF, 0xFE, 0x61, 0]).map(\.code) == ["yaml.utf-16"])
  }

  @Test("names every repeated key and where it was first")
  func duplicates() {
    let findings = findings("a: 1\nb: {x: 1, x: 2}\na: 3\n")
    #expect(findings.map(\.code) == ["yaml.duplicate-key", "yaml.duplicate-key"])
    #expect(findings.map { $0.arguments["line"] } == ["2", "1"])
  }

  @Test(
    "explains common mistakes",
    arguments: [
      ("", "yaml.empty"),
      ("# only a comment\n", "yaml.empty"),
      ("a: 1\n---\nb: 2\n", "yaml.several-documents"),
      ("a: b: c\n", "yaml.syntax.colon-in-text"),
      ("a: [1, 2\nb: 3\n", "yaml.syntax.open-list"),
      ("a: \"x\nb: 1\n", "yaml.syntax.open-quote"),
      ("a: %x\n", "yaml.syntax.reserved-character"),
      ("a: 1\n  b: 2\n", "yaml.syntax.colon-in-text"),
      ("a: !ruby/object x\n", "yaml.tag"),
      ("a: x\u{7}y\n", "yaml.control-character"),
      ("[1]: x\n", "yaml.key-not-text"),
    ])
  func mistakes(text: String, code: String) {
    #expect(findings(text).map(\.code) == [code])
  }

  @Test("tells a missing file and a folder")
  func files() {
    #expect(throws: InvalidInput.self) { try YAMLReader.read(path: "/no/such/file.yaml") }
    #expect(throws: InvalidInput([Diagnostic(YAMLFinding.isFolder, at: Place(file: "/"))])) {
      try YAMLReader.read(path: "/")
    }
  }

  @Test("refuses a file that is too large")
  func size() {
    let limits = YAMLLimits(bytes: 10)
    #expect(throws: InvalidInput.self) {
      try YAMLReader.read(text: "a: 123456789", limits: limits)
    }
  }

  @Test("survives any damage to a document")
  func damage() throws {
    let text = "---\na: &x [1, {b: 'đ'}]\nc: |\n  ỉ\nd: *x\n\"e\": \"\\u00e1\"\n---\nText\n"
    var random = Damage(state: 2026)
    for _ in 0..<3000 {
      var bytes = Array(text.utf8)
      for _ in 0...Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(bytes[index], at: index)
        default: bytes = Array(bytes[..<max(index, 1)])
        }
      }
      _ = findings(bytes)
      _ = try? FrontMatter(bytes: bytes)
    }
  }

  /// The same numbers in every run.
  private struct Damage: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private func findings(_ text: String) -> [Diagnostic] { findings(Array(text.utf8)) }

  private func findings(_ bytes: [UInt8]) -> [Diagnostic] {
    do throws(InvalidInput) {
      _ = try YAMLReader.read(bytes: bytes, file: "f")
      return []
    } catch {
      return error.diagnostics
    }
  }
}
