import Document
import Foundation
import SampleDocuments
import Testing

@testable import Comparing

@Suite("Digests of documents")
struct SimilarityTests {
  @Test("don't depend on case, diacritics, composition or marks")
  func folding() {
    let signature = DocumentSignature("Đẩy mạnh cải cách hành chính, chuyển đổi số năm 2026.")
    #expect(signature == DocumentSignature("đẩy mạnh cải cách hành chính chuyển đổi số năm 2026"))
    let decomposed = "Đẩy mạnh cải cách hành chính, chuyển đổi số năm 2026."
      .decomposedStringWithCanonicalMapping
    #expect(signature == DocumentSignature(decomposed))
    #expect(signature == DocumentSignature("day manh cai cach hanh chinh chuyen doi so nam 2026"))
    #expect(signature != DocumentSignature("Đẩy mạnh cải cách hành chính, chuyển đổi số năm 2025."))
  }

  @Test("are the same in every run")
  func stability() {
    let signature = DocumentSignature("Thi đua yêu nước, yêu nước phải thi đua.")
    #expect(Array(signature.values.prefix(4)) == [44565, 24027, 11696, 16850])
    #expect(DocumentSignature(bytes: signature.bytes) == signature)
    #expect(DocumentSignature(bytes: [1, 2, 3]) == nil)
  }

  @Test("estimate what two texts have in common")
  func estimate() {
    for shared in [0, 100, 300, 500, 600] {
      let left = Self.words(0..<600)
      let right = Self.words((600 - shared)..<(1200 - shared))
      let exact = ShingleSet(left).likeness(to: ShingleSet(right))
      let estimated = DocumentSignature(left).likeness(to: DocumentSignature(right))
      #expect(abs(exact - estimated) < 0.13, "\(shared): \(exact) \(estimated)")
    }
  }

  @Test("of empty texts are like no other")
  func empty() {
    let empty = DocumentSignature("")
    #expect(empty.isEmpty)
    #expect(empty.likeness(to: DocumentSignature("thi đua")) == 0)
    var index = SimilarDocuments()
    index.add(1, empty)
    #expect(index.count == 0)
    #expect(index.matches(of: empty).isEmpty)
  }

  @Test("find the plans like one, the most alike first")
  func similar() {
    var index = SimilarDocuments()
    index.add(1, DocumentSignature(SampleDocuments.plan))
    index.add(2, DocumentSignature(SampleDocuments.longPlan))
    index.add(3, DocumentSignature(Self.words(0..<400)))
    var edited = SampleDocuments.plan
    edited.subject = "Phát động phong trào thi đua năm 2027"
    let found = index.matches(of: DocumentSignature(edited))
    #expect(found.map(\.id) == [1, 2])
    #expect((found.first?.likeness ?? 0) > 0.85)
  }

  @Test("group near duplicates among thousands")
  func duplicates() {
    var index = SimilarDocuments()
    for id in 0..<900 {
      let group = id % 300
      var words = (0..<80).map { "chữ\(ByteHash.mixed(UInt64(group * 100 + $0)) % 10_000)" }
      if id >= 300 { words[id % 80] = "khác\(id)" }
      index.add(Int64(id), DocumentSignature(words.joined(separator: " ")))
    }
    let groups = index.nearDuplicates(least: 0.7)
    #expect(groups.count > 270)
    #expect(groups.allSatisfy { Set($0.map { $0 % 300 }).count == 1 })
  }

  @Test("group thousands of copies of one plan in bounded time")
  func copies() {
    var index = SimilarDocuments()
    let signature = DocumentSignature(SampleDocuments.plan)
    for id in 0..<4000 { index.add(Int64(id), signature) }
    #expect(index.nearDuplicates().map(\.count) == [4000])
    #expect(index.matches(of: signature, limit: 3).map(\.likeness) == [1, 1, 1])
  }

  @Test("tell which paragraphs another plan has too")
  func paragraphs() {
    let matches = ParagraphMatch.matches(of: SampleDocuments.plan, in: SampleDocuments.longPlan)
    #expect(matches.count > 10)
    #expect(matches.allSatisfy { $0.likeness == 1 && $0.unit.text == $0.other.text })
  }

  private static func words(_ range: Range<Int>) -> String {
    range.map { "từ\($0 * 2_654_435 % 1_000_003)" }.joined(separator: " ")
  }
}
