import Foundation
import Identifiers
import Testing

@testable import Search

@Suite("Words are letters and digits, compared by letter and mark")
struct WordTests {
  @Test(
    "are cut at everything else",
    arguments: [
      ("184/KH-UBND", ["184", "kh", "ubnd"]), ("", []), ("…—“”", []),
      ("kinh tế - xã hội", ["kinh", "te", "xa", "hoi"]), ("a\u{A0}b", ["a", "b"]),
      ("đại\u{AD}hội", ["daihoi"]), ("thi\u{200B}đua", ["thidua"]), ("7.500", ["7", "500"]),
      ("x²", ["x"]), ("ĐẢNG ỦY", ["dang", "uy"]), ("Ðảng", ["dang"]), ("ñandú", ["nandu"]),
      ("Привет мир", ["привет", "мир"]), ("日本", ["日本"]), ("3×4÷2", ["3", "4", "2"]),
    ])
  func cutting(_ text: String, _ words: [String]) {
    let found = WordForm.words(of: text).map { String(decoding: $0.folded, as: UTF8.self) }
    #expect(found.filter { !$0.isEmpty } == words)
    let decomposed = WordForm.words(of: text.decomposedStringWithCanonicalMapping)
    #expect(decomposed.map(\.folded) == WordForm.words(of: text).map(\.folded))
    #expect(decomposed.map(\.exact) == WordForm.words(of: text).map(\.exact))
  }

  @Test(
    "are the same in any case, composition and tone placement",
    arguments: [
      ("hòa", "hoà"), ("HÒA", "hoà"), ("thủy", "thuỷ"), ("ủy", "uỷ"), ("Ủy", "UỶ"),
      ("đường", "ĐƯỜNG"), ("Ðảng", "Đảng"), ("ð", "đ"), ("khỏe", "khoẻ"),
    ])
  func same(_ left: String, _ right: String) {
    for one in [left, left.decomposedStringWithCanonicalMapping] {
      for other in [right, right.decomposedStringWithCanonicalMapping] {
        #expect(WordForm.words(of: one) == WordForm.words(of: other))
      }
    }
  }

  @Test(
    "are other words with other marks",
    arguments: [("đua", "dưa"), ("bàn", "bán"), ("dua", "đua"), ("hoá", "hòa"), ("tổ", "tô")])
  func other(_ left: String, _ right: String) {
    let (one, other) = (WordForm.words(of: left)[0], WordForm.words(of: right)[0])
    #expect(one.folded == other.folded)
    #expect(one.exact != other.exact)
  }

  @Test("fold the same way in the loop of snippets")
  func quickFold() {
    for code in UInt32(0x20)..<0x2000 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let bytes = Array("a\(scalar)b".utf8)
      var target = [UInt8](repeating: 0, count: 64)
      let count = bytes.withUnsafeBufferPointer { bytes in
        target.withUnsafeMutableBufferPointer { target in
          ByteFold.letters.withUnsafeBufferPointer { letters in
            letters.baseAddress.flatMap {
              ByteFold.fold(bytes, 0..<bytes.count, to: target, $0)
            }
          }
        }
      }
      guard let count, WordForm.words(of: "a\(scalar)b").count == 1 else { continue }
      #expect(Array(target[..<count]) == WordForm(bytes).folded, "U+\(String(code, radix: 16))")
    }
  }

  @Test("come out of any bytes")
  func anyBytes() throws {
    var random = SplitMix(state: 1)
    var builder = SegmentBuilder()
    for id in 1...200 {
      let bytes = (0..<Int(random.next() % 80)).map { _ in UInt8(truncatingIfNeeded: random.next())
      }
      builder.add(IndexedDocument(id: EntryID(id), day: 20_260_101, text: bytes))
      let query = QueryParser(vocabulary: SampleArchive.vocabulary)
        .parse(String(decoding: bytes, as: UTF8.self)).query
      let snippet = SnippetMaker(query).snippet(of: bytes)
      #expect(!snippet.text.contains("\n"))
    }
    try Segment(bytes: builder.finish()).verify()
  }

  @Test("of any length are found, and by no more than their beginning when endless")
  func endless() throws {
    let long = String(repeating: "đ", count: 5_000)
    var builder = SegmentBuilder()
    builder.add(IndexedDocument(id: 1, day: 20_260_101, text: Array("x \(long) y".utf8)))
    builder.add(IndexedDocument(id: 2, day: 20_260_101, text: Array("x y".utf8)))
    let searcher = Searcher(segments: [try Segment(bytes: builder.finish())])
    let term = try #require(SearchTerm(long))
    #expect(searcher.search(SearchRequest(Query(.term(term)))).hits.map(\.id) == [1])
  }
}
