import Citations
import Document
import Foundation
import SampleDocuments
import Testing

@testable import Registry

@Suite("Canonical JSON")
struct CanonicalJSONTests {
  @Test("has the bytes of the standard encoder with sorted keys")
  func sameBytes() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var annotated = SampleDocuments.longPlan
    annotated.annexes[0].origin = .file(page: 2, paragraph: 3)
    annotated.archiveLine.copies = 2
    annotated.archiveLine.drafter = "NVA"
    annotated.basis = [
      Citation(kind: "Chỉ thị", number: "02/CT-UBND"), Citation(kind: "Luật"),
    ]
    annotated.body = [
      .paragraph(Paragraph("a", origin: .block(id: "x.y", revision: 3))),
      .paragraph(Paragraph("b", origin: .template(id: "t", line: 7))),
      .paragraph(Paragraph("c", origin: .brief(field: "f"))),
      .paragraph(
        Paragraph(
          RichText([Run("d", italic: true), Run("/e\"\\\u{8}\t\n\r\u{C}\u{1F}\u{7F}\u{2028}")]),
          origin: .template(id: "p", line: 2))),
      .section(Section(.clause, heading: "h", runIn: true, printedNumber: "7.")),
      .table(
        DataTable(
          alignments: [.left, .right], widths: [0.5, 1, 1e20, 1e-7], header: ["x", "y"],
          rows: [["1", RichText([])]], origin: .brief(field: "g"))),
    ]
    for document in [
      SampleDocuments.plan, SampleDocuments.draft, SampleDocuments.longPlan,
      SampleDocuments.hostilePlan, annotated,
    ] {
      let expected = try encoder.encode(document)
      #expect(
        String(decoding: document.canonicalJSON, as: UTF8.self)
          == String(decoding: expected, as: UTF8.self))
      #expect(document.canonicalJSON == Array(expected))
    }
  }
}
