import Diagnostics
import SampleWords
import Testing
import Wording

@Suite("The words the program ships")
struct ShippedWordsTests {
  @Test("are read without a finding", arguments: Language.allCases)
  func sound(language: Language) {
    let read = Words.read(language, folders: [Words.folder])
    #expect(read.findings == [])
    #expect(!read.words.keys.isEmpty)
  }

  @Test("have the same keys in both languages")
  func sameKeys() {
    #expect(Words.english.keys.subtracting(Words.vietnamese.keys).sorted() == [])
    #expect(Words.vietnamese.keys.subtracting(Words.english.keys).sorted() == [])
  }

  @Test("ask for the same arguments in both languages")
  func samePlaceholders() {
    for key in Words.english.keys.sorted() {
      let english = Words.english.pattern(for: key).map(placeholders)
      let vietnamese = Words.vietnamese.pattern(for: key).map(placeholders)
      #expect(english == vietnamese, "\(key)")
    }
  }

  @Test("choose among well-formed forms of plurals", arguments: [Words.english, .vietnamese])
  func plurals(words: Words) {
    for key in words.keys.sorted() {
      guard let pattern = words.pattern(for: key), pattern.contains(", plural,") else { continue }
      let numbers = Dictionary(uniqueKeysWithValues: placeholders(of: pattern).map { ($0, "7") })
      let text = words.text(Message(key, numbers))
      #expect(!text.contains("{") && !text.contains("#"), "\(key): \(text)")
    }
  }

  /// The names of a pattern's arguments: a word in braces, alone or before a comma.
  private func placeholders(of pattern: String) -> Set<String> {
    Set(
      pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        .compactMap { part in
          let name = part.prefix { $0.isLetter || $0.isNumber }
          let next = part.dropFirst(name.count).first
          return next == "}" || part.dropFirst(name.count).hasPrefix(", plural,")
            ? String(name) : nil
        }
        .filter { !$0.isEmpty })
  }
}
