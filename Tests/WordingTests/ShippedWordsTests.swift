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
      #expect(Words.english.places(of: key) == Words.vietnamese.places(of: key), "\(key)")
    }
  }

  @Test("choose among well-formed forms of plurals", arguments: [Words.english, .vietnamese])
  func plurals(words: Words) {
    for key in words.keys.sorted() {
      guard let pattern = words.pattern(for: key), pattern.contains(", plural,") else { continue }
      let places = words.places(of: key) ?? []
      let numbers = Dictionary(uniqueKeysWithValues: places.map { ($0, "7") })
      let text = words.text(Message(key, numbers))
      #expect(!text.contains("{") && !text.contains("#"), "\(key): \(text)")
    }
  }
}
