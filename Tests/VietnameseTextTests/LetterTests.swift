import Foundation
import Testing

@testable import VietnameseText

@Suite("Vietnamese letters")
struct LetterTests {
  private static let small =
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
  private static let capital =
    "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ"

  @Test("have capitals and small letters, composed and decomposed")
  func casing() {
    #expect(Casing.uppercased(Self.small) == Self.capital)
    #expect(Casing.lowercased(Self.capital) == Self.small)
    let decomposed = Self.small.decomposedStringWithCanonicalMapping
    #expect(
      Casing.uppercased(decomposed).unicodeScalars.elementsEqual(
        Self.capital.decomposedStringWithCanonicalMapping.unicodeScalars))
  }

  @Test(
    "change case inside any text",
    arguments: [
      ("“Kế hoạch” – số 1…", "“KẾ HOẠCH” – SỐ 1…"), ("straße, ŉ, ﬁ", "STRASSE, ʼN, FI"),
      ("привет, αβγ", "ПРИВЕТ, ΑΒΓ"), ("日本 🇻🇳", "日本 🇻🇳"), ("", ""), ("\u{E000}đ", "\u{E000}Đ"),
    ])
  func anyText(small: String, capital: String) {
    #expect(Casing.uppercased(small) == capital)
  }

  @Test("start a sentence with a capital")
  func capitalized() {
    #expect(Casing.capitalized("đẩy mạnh PHONG TRÀO") == "Đẩy mạnh phong trào")
    #expect(
      Casing.startingWithCapital("ủy ban nhân dân tỉnh Lai Châu") == "Ủy ban nhân dân tỉnh Lai Châu"
    )
    #expect(Casing.startingWithCapital("") == "")
  }

  @Test("compose to one code point with both of their marks, whatever their order")
  func composition() {
    for letter in Self.small + Self.capital {
      let text = String(letter)
      let decomposed = text.decomposedStringWithCanonicalMapping
      #expect(Normalization.nfc(decomposed).unicodeScalars.count == 1)
      #expect(Normalization.nfc(decomposed) == text)
    }
    let spellings = ["e\u{302}\u{323}", "e\u{323}\u{302}", "ê\u{323}", "ẹ\u{302}", "ệ"]
    for spelling in spellings {
      #expect(Array(Normalization.nfc(spelling).utf8) == Array("ệ".utf8))
    }
    #expect(Array(Normalization.nfc("o\u{301}\u{31B}").utf8) == Array("ớ".utf8))
    #expect(Array(Normalization.nfc("a\u{340}").utf8) == Array("à".utf8))
  }

  @Test("bear at most thirty marks in a row, and composing once more changes nothing")
  func manyMarks() {
    let text = "e" + String(repeating: "\u{323}\u{302}", count: 200)
    let composed = Normalization.nfc(text)
    var run = 0
    for scalar in composed.unicodeScalars {
      run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
      #expect(run <= 30)
    }
    #expect(Array(Normalization.nfc(composed).utf8) == Array(composed.utf8))
    #expect(composed.unicodeScalars.filter { $0 != "\u{34F}" }.count >= 399)
  }

  @Test(
    "compose as Unicode says, in other scripts too",
    arguments: [
      "n\u{303}o", "Å\u{212B}\u{2126}", "\u{1100}\u{1161}\u{11A8}", "e\u{301}\u{302}", "\u{301}a",
      "a\u{301}\u{301}", "日本\u{3099}", "đ\u{323}", "q\u{309}", "α\u{301}",
      "\u{2000}x\u{1E9B}\u{323}",
      "o\u{309}\u{31B}", "a\u{323}\u{306}", "a\u{302}\u{301}\u{323}", "\u{F900}", "🇻🇳e\u{301}",
      "ư\u{323}\u{301}",
    ])
  func otherScripts(text: String) {
    let expected = text.precomposedStringWithCanonicalMapping
    #expect(Array(Normalization.nfc(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("that are composed already come back as they are")
  func composedAlready() {
    let text = String(repeating: "Ủy ban nhân dân – “thi đua” ", count: 100)
    #expect(Normalization.nfc(text) == text)
  }

  @Test("follow the dictionary: letters first, then tones, then case")
  func order() {
    let expected = [
      "", " a", "1", "2", "an", "An", "án", "ăn", "ấn", "ba", "bà", "bả", "bã", "bá", "bạ", "ban",
      "ban hành", "da", "đa", "đà", "e", "ê", "ga", "o", "ô", "ơ", "ta", "tá", "tan", "u", "ư", "y",
    ]
    #expect(Collation.sorted(expected.shuffled()) == expected)
    #expect(Collation.isOrdered("tỉnh An Giang", before: "tỉnh Bắc Ninh"))
    #expect(
      Collation.key("Đà Nẵng") == Collation.key("Đà Nẵng".decomposedStringWithCanonicalMapping))
    #expect(
      Collation.key("AN", distinguishesCase: false) == Collation.key("an", distinguishesCase: false)
    )
  }

  @Test("fold to small letters without marks, đ and the eth typed for it as d")
  func folding() {
    for letter in Self.small {
      let folded = Folding.fold(String(letter))
      #expect(folded.utf8.count == 1, "\(letter)")
      #expect(folded == Folding.fold(String(letter).uppercased()))
      #expect(folded == Folding.fold(String(letter).decomposedStringWithCanonicalMapping))
    }
    #expect(Folding.fold("Đảng, Ðường, ĐỨC") == "dang, duong, duc")
    #expect(Folding.fold("日本 ж") == "日本 ж")
    #expect(Folding.slug("Sở Xây dựng – (Lai Châu)") == "so-xay-dung-lai-chau")
  }
}
