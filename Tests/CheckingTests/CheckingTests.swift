import Checking
import Diagnostics
import Document
import SampleDocuments
import SampleWords
import Testing

@Suite("Checking a right document")
struct RightDocumentTests {
  @Test("The sample documents have no fault of form")
  func samples() throws {
    #expect(try Subjects.codes(of: SampleDocuments.plan) == [])
    #expect(try Subjects.codes(of: SampleDocuments.draft) == [])
    #expect(try Subjects.codes(of: SampleDocuments.longPlan) == ["ND30-R27.pointer"])
  }

  @Test("Rules have codes of their own and titles in both languages")
  func rules() {
    let codes = Checker.rules.map(\.facts.code)
    #expect(Set(codes).count == codes.count)
    for rule in Checker.rules {
      for words in [Words.english, .vietnamese] {
        let title = Message(rule.facts.titleKey).text(in: words)
        #expect(title != rule.facts.titleKey)
      }
    }
  }
}
