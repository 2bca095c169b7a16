import Document
import Readers
import SampleDocuments
import Testing
import Writers

@Suite struct DOCXRoundTripTests {
  @Test(arguments: ["plan", "draft", "long", "hostile"])
  func `what was written is read`(_ sample: String) throws {
    let document =
      switch sample {
      case "plan": SampleDocuments.plan
      case "draft": SampleDocuments.draft
      case "long": SampleDocuments.longPlan
      default: SampleDocuments.hostilePlan
      }
    let written = Typesetter.typeset(document, .sample)
    let read = try DOCXReader().read(try DOCXWriter().write(written), named: "plan.docx")
    #expect(difference(comparable(written), comparable(read.pages)) == "")
    #expect(zip(lengths(written), lengths(read.pages)).allSatisfy { abs($0 - $1) < 0.06 })
    #expect(read.diagnostics.isEmpty)
    #expect(read.marks.isEmpty)
  }
}
