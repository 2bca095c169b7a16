import Checking
import Diagnostics
import Document
import SampleDocuments
import Testing

@Suite("Fixing the form")
struct FormFixerTests {
  @Test("A right document stays as it is")
  func right() throws {
    for document in [SampleDocuments.plan, SampleDocuments.draft, RightPlan.document] {
      let pages = Typesetter.typeset(document, .sample)
      let result = try FormFixer.fix(CheckSubject(pages: pages, format: .sample))
      #expect(result.pages == pages)
      #expect(result.fixed.isEmpty)
      #expect(result.remaining.isEmpty)
    }
  }

  @Test(
    "What is broken is mended, and nothing else is said",
    arguments: FormMutationTests.pageMutations + FormMutationTests.headMutations
      + FormMutationTests.textMutations)
  func mutation(_ mutation: Mutation) throws {
    var pages = Typesetter.typeset(SampleDocuments.plan, .sample)
    mutation.apply(&pages)
    let result = try FormFixer.fix(CheckSubject(pages: pages, format: .sample))
    let expected = mutation.codes.filter { Self.forPersons.contains($0) }
    #expect(result.remaining.map(\.code) == expected)
    #expect(
      result.fixed.map(\.code) == mutation.codes.filter { !Self.forPersons.contains($0) })
  }

  /// What only a person can decide.
  private static let forPersons: Set<String> = [
    "ND30-R08.missing", "ND30-R12.hyphen", "ND30-R13.letters", "ND30-R14.date",
    "ND30-R17.capitals", "ND30-R19.sizes", "ND30-R24.title", "ND30-R25.archive-missing",
    "ND30-R25.drafter", "ND30-R26.addressee",
  ]

  @Test("Many faults are mended in one go, and the words stay")
  func together() throws {
    var pages = Typesetter.typeset(RightPlan.document, .sample)
    let words = try text(of: pages)
    pages.page { ($0.left, $0.top) = (20, 10) }
    for element in FormatElement.allCases {
      pages.style(element) { style in
        style.face = "Calibri"
        style.size = 11.5
        style.isBold.toggle()
        style.lineSpacing = 2
        style.spaceBefore = 0
        style.spaceAfter = 0
        style.firstLineIndent = 3
      }
    }
    pages.rules { _, _ in nil }
    let result = try FormFixer.fix(CheckSubject(pages: pages, format: .sample))
    #expect(result.remaining == [])
    #expect(try text(of: result.pages) == words)
  }

  private func text(of pages: FormattedDocument) throws -> [String] {
    try CheckSubject(pages: pages, format: .sample).lines.map(\.printed)
  }
}
