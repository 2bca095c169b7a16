import Testing

@testable import Diagnostics

@Suite("Patterns of messages")
struct MessagePatternTests {
  @Test("put arguments into their places; other braces stand for themselves")
  func arguments() {
    #expect(fill("{a} và {b}", ["a": "một", "b": "hai"]) == "một và hai")
    #expect(fill("{id: {id}, if-fits: true}", ["id": "x"]) == "{id: x, if-fits: true}")
    #expect(fill("{% slot {slot} %} {{ … }} {", ["slot": "y"]) == "{% slot y %} {{ … }} {")
    #expect(fill("{unknown} #", ["a": "b"]) == "{unknown} #")
    #expect(fill("{a}", ["a": "{b} #", "b": "c"]) == "{b} #")
  }

  @Test(
    "choose the form a number asks for",
    arguments: [
      ("0", "no entry"), ("1", "one entry of X"), ("2", "2 entries of X"),
      ("21", "21 entries of X"),
      ("nhiều", "nhiều entries of X"),
    ])
  func plurals(count: String, text: String) {
    let pattern = "{n, plural, =0 {no entry} one {one entry of {x}} other {# entries of {x}}}"
    #expect(fill(pattern, ["n": count, "x": "X"]) == text)
  }

  @Test("that are malformed show as they are", arguments: ["{n, plural, one {# a}}", "{n, plural"])
  func malformed(pattern: String) {
    #expect(fill(pattern, ["n": "1"]) == pattern)
  }

  @Test("that are missing leave the words of the key and the arguments")
  func missing() {
    let words = Words(.english)
    #expect(
      words.text(Message("yaml.unknown-key", ["key": "năm", "line": "3"]))
        == "yaml: unknown key (key: năm, line: 3)")
    struct NotFound: Finding {
      let facts = FindingFacts("data.not-found")
    }
    let finding = Diagnostic(NotFound(), at: Place(file: "a.yaml", line: 2))
    #expect(
      finding.line(in: words) == "a.yaml:2: severity: error: data: not found [data.not-found]")
  }

  private func fill(_ pattern: String, _ arguments: [String: String]) -> String {
    MessagePattern.fill(pattern, with: arguments)
  }
}
