import Document
import Foundation
import SampleDocuments
import Testing

@Suite("The JSON of the models")
struct DocumentCodingTests {
  @Test("gives the same document back")
  func roundTrip() throws {
    for document in [SampleDocuments.plan, SampleDocuments.draft, SampleDocuments.longPlan] {
      let data = try JSONEncoder().encode(document)
      #expect(try JSONDecoder().decode(AdministrativeDocument.self, from: data) == document)
      let pages = Typesetter(profile: .sample).typeset(document)
      let pageData = try JSONEncoder().encode(pages)
      #expect(try JSONDecoder().decode(FormattedDocument.self, from: pageData) == pages)
    }
  }

  @Test("names the kind of a node and writes plain text as text")
  func readable() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let node = Node.section(
      Section(
        .clause, heading: "Mục đích",
        children: [
          .paragraph(
            Paragraph(
              RichText([Run("Chủ đề "), Run("năm", bold: true)]), origin: .brief(field: "x")))
        ]))
    #expect(
      String(decoding: try encoder.encode(node), as: UTF8.self) == """
        {"children":[{"origin":{"field":"x","type":"brief"},"text":[{"text":"Chủ đề "},\
        {"bold":true,"text":"năm"}],"type":"paragraph"}],"heading":"Mục đích","level":"clause",\
        "runInHeading":false,"type":"section"}
        """)
  }
}
