import Diagnostics
import Foundation
import SampleWords
import Testing

@Suite("Keys of words")
struct KeyTests {
  @Test("are all used, by a finding or by a text the sources name")
  func used() throws {
    let literals = try Self.literals()
    let codes = Set(sampleFindings.map(\.facts.wordsKey))
    let unused = Words.english.keys.filter { key in
      !codes.contains(key) && !literals.whole.contains(key)
        && !literals.beginnings.contains { key.hasPrefix($0) }
        && !literals.hasParts(of: key)
    }
    #expect(unused.sorted() == [])
  }

  @Test("are all there for the texts the sources name")
  func present() throws {
    let sections = Set(Words.english.keys.compactMap { $0.split(separator: ".").first })
    let missing = try Self.literals().messages.filter { key in
      key.split(separator: ".").first.map(sections.contains) == true
        && Words.english.pattern(for: key) == nil
    }
    #expect(missing.sorted() == [])
  }

  /// The texts in quotes of the sources: whole ones, the beginnings of those that go on with a value,
  /// and those that name a message.
  private struct Literals {
    var whole: Set<String> = []
    var beginnings: Set<String> = []
    var messages: Set<String> = []

    /// Whether a key is put together of the name of a command and `summary`.
    func hasParts(of key: String) -> Bool {
      key.hasSuffix(".summary") && whole.contains(String(key.dropLast(".summary".count)))
    }
  }

  private static func literals() throws -> Literals {
    var literals = Literals()
    let sources = Words.folder + "/Sources"
    for case let name as String in FileManager.default.enumerator(atPath: sources) ?? .init()
    where name.hasSuffix(".swift") {
      let text = try String(contentsOfFile: sources + "/" + name, encoding: .utf8)
      for match in text.matches(of: /"([a-zA-Z0-9][\w.-]*)(["\\])/) {
        let literal = String(match.1)
        if match.2 == "\"" { literals.whole.insert(literal) }
        if match.2 != "\"", literal.contains(".") { literals.beginnings.insert(literal) }
      }
      for match in text.matches(of: /Message\(\s*"([\w.-]+)"/) {
        literals.messages.insert(String(match.1))
      }
    }
    return literals
  }
}
