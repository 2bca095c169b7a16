import Testing

@testable import Diagnostics

@Suite("The message catalogue")
struct MessageCatalogueTests {
  @Test("has the same keys in both languages")
  func sameKeys() {
    let english = MessageCatalogue.keys(in: .english)
    let vietnamese = MessageCatalogue.keys(in: .vietnamese)
    #expect(english.subtracting(vietnamese).sorted() == [])
    #expect(vietnamese.subtracting(english).sorted() == [])
  }

  @Test("has no key twice in a language", arguments: Language.allCases)
  func uniqueKeys(language: Language) {
    let keys = MessageCatalogue.tables(in: language).joined().map(\.key)
    let repeated = Dictionary(grouping: keys, by: { $0 }).filter { $0.value.count > 1 }.keys
      .sorted()
    #expect(repeated == [])
  }

  @Test("asks for the same arguments in both languages")
  func samePlaceholders() {
    for key in MessageCatalogue.keys(in: .english).sorted() {
      let english = MessageCatalogue.pattern(for: key, in: .english).map(placeholders)
      let vietnamese = MessageCatalogue.pattern(for: key, in: .vietnamese).map(placeholders)
      #expect(english == vietnamese, "\(key)")
    }
  }

  private func placeholders(of pattern: String) -> Set<String> {
    Set(
      pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        .compactMap { part in part.firstIndex(of: "}").map { String(part[..<$0]) } })
  }
}
