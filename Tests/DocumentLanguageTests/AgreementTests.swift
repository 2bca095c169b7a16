import Citations
import DocumentLanguage
import Profiles
import Readers
import SampleDocuments
import Testing
import VietnameseText

@testable import Checking
@testable import Comparing
@testable import Recognition

@Suite("Everything reads citations alike")
struct AgreementTests {
  /// The mentions in a text.
  private func mentions(_ text: String) -> [CitationMention] {
    CitationScanner(FoldedText(text), .ofRepository).numbered()
  }

  @Test("A printed citation has one reading", arguments: PrintedCitation.all)
  func reading(_ printed: PrintedCitation) throws {
    let found = mentions(printed.text)
    #expect(found.map { $0.number?.text } == [printed.number])
    let citation = try #require(found.first?.citation)
    #expect(citation.kind == printed.kind)
    #expect(citation.date?.iso == printed.date)
    #expect(citation.issuer == printed.issuer)
  }

  @Test("Dates, shares and measures are no citations", arguments: PrintedCitation.none)
  func none(_ text: String) {
    #expect(mentions(text).isEmpty)
  }

  @Test("Extract, check and diff read every printed citation alike")
  func agreement() throws {
    let texts = PrintedCitation.all.map(\.text) + PrintedCitation.none
    let profiles = try SampleProfiles.repository.get()
    let read = TextReader().read(Self.plan(texts))
    let understood = Recognizer(profiles: profiles).recognize(read)
    let extract = understood.extract
    let subject = CheckSubject(understood, format: .sample, knowledge: CheckKnowledge(profiles))
    let facts = texts.flatMap { FactScanner.facts(in: FoldedText($0), profiles.vocabulary) }

    let expected = PrintedCitation.all.compactMap { DocumentNumber($0.number)?.key }
    #expect(
      extract.citations.compactMap { $0.number.flatMap { DocumentNumber($0)?.key } } == expected)
    #expect(subject.citations.map(\.number.key) == expected)
    #expect(
      facts.compactMap { fact in
        if case .citation(let number) = fact.kind { number.key } else { nil }
      } == expected)
    #expect(extract.citations.map(\.issuer) == subject.citations.map(\.issuer))
    #expect(
      zip(extract.citations, subject.citations).allSatisfy {
        $1.date == nil || $0.date == $1.date
      })
  }

  /// A plan that has each text in an item of its own.
  private static func plan(_ texts: [String]) -> String {
    """
    UBND TỈNH LÀO CAI
    SỞ Y TẾ

    Số: 07/KH-SYT

    Lào Cai, ngày 05 tháng 3 năm 2026

    KẾ HOẠCH
    Phát động phong trào thi đua năm 2026

    Sở Y tế ban hành Kế hoạch như sau:

    I. NỘI DUNG

    \(texts.map { "- Nêu tại \($0)." }.joined(separator: "\n\n"))

    Nơi nhận:
    - UBND tỉnh (b/c);
    - Lưu: VT, VP.

    GIÁM ĐỐC

    Hoàng Thị Mẫu
    """
  }
}
