import Document
import Foundation
import SampleDocuments
import Testing

@testable import Writers

@Test func pdfSmoke() throws {
  for (name, plan) in [("plan", SampleDocuments.plan), ("long", SampleDocuments.longPlan)] {
    let document = Typesetter.typeset(plan, .sample)
    let bytes = try PDFWriter().write(document)
    try Data(bytes).write(to: URL(fileURLWithPath: "/tmp/pdf-\(name).pdf"))
  }
}
