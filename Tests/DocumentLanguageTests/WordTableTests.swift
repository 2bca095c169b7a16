import DocumentLanguage
import SampleDocuments
import Testing
import VietnameseText

@Suite("Words of a list")
struct WordTableTests {
  private let posts = WordTable(["Trưởng", "Trưởng ban", "Phó Trưởng ban"])
  private let text = FoldedText("TRƯỞNG BAN, phó trưởng ban; trưởng bản")

  @Test("are found whole, the longest first, whatever their case and marks")
  func longest() {
    #expect(posts.match(in: text, at: 0)?.value == "Trưởng ban")
    #expect(posts.match(in: text, at: 1) == nil)
    #expect(posts.match(in: FoldedText("trưởngban"), at: 0) == nil)
    #expect(posts.match(in: text, endingAt: 26)?.value == "Phó Trưởng ban")
  }

  @Test("are found from either end of a stretch, and only within it")
  func stretches() {
    #expect(posts.first(in: text, in: 1..<text.count)?.range == 12..<26)
    #expect(posts.last(in: text, in: 0..<text.count)?.range == 28..<38)
    #expect(posts.last(in: text, in: 0..<9) == nil)
    #expect(posts.last(in: text, in: 0..<10)?.range == 0..<10)
  }

  @Test("are known by their letters, blanks and marks aside")
  func letters() {
    let titles = WordTable(["Độc lập - Tự do - Hạnh phúc"])
    #expect(titles.value(ofLetters: Array("doclaptudohanhphuc".utf8)) != nil)
    #expect(titles.value(ofLetters: Array("doclaptudo".utf8)) == nil)
  }

  @Test("name the kind of a document, also letter by letter")
  func kinds() {
    let words = DocumentVocabulary.ofRepository
    #expect(words.titleKind(of: FoldedText("KẾ HOẠCH phát động"))?.name == "Kế hoạch")
    #expect(words.titleKind(of: FoldedText("K Ế  H O Ạ C H"))?.name == "Kế hoạch")
    #expect(
      words.titleKind(of: FoldedText("CHƯƠNG TRÌNH HÀNH ĐỘNG"))?.name == "Chương trình hành động")
    #expect(words.titleKind(of: FoldedText("Kế hoạch số 5"))?.end == 8)
    #expect(words.titleKind(of: FoldedText("Lập kế hoạch")) == nil)
  }
}
