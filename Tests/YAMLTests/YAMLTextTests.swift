import Testing

@testable import YAML

@Suite("Writing YAML texts")
struct YAMLTextTests {
  @Test(
    "reads back as written, in blocks and in lists on one line",
    arguments: [
      "Sở Xây dựng", "05", "2026 - 2030*", "a: b", "x #y", "- a", "", " a ", "null", "Yes", "a\nb",
      "“Bình dân học vụ số”", "\"", "\\", "[a]", "a, b", "đất, nước: \t\u{1}", "*a", "&a", "!a",
      "a:",
      "'", "%", "@", "\u{FEFF}x", "~",
    ])
  func roundTrip(text: String) throws {
    let block = try YAMLReader.read(text: "a: \(YAMLText.quoted(text))\n")
    let flow = try YAMLReader.read(text: "a: [\(YAMLText.quoted(text)), b]\n")
    if case .scalar(let read, _) = block["a"]?.value { #expect(read == text) }
    if case .scalar(let read, let style) = flow["a"]?.elements?.first?.value {
      #expect(read == text)
      if text == "null" || text == "05" { #expect(style == .quoted) }
    } else {
      Issue.record("no list")
    }
  }

  @Test("leaves plain Vietnamese bare")
  func bare() {
    #expect(YAMLText.quoted("Ủy ban nhân dân tỉnh Lai Châu") == "Ủy ban nhân dân tỉnh Lai Châu")
  }
}
