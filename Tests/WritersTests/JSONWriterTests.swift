import Document
import SampleDocuments
import Testing
import Writers

@Suite("The JSON of a document")
struct JSONWriterTests {
  @Test("gives the document back and has the same bytes when made twice")
  func roundTrip() throws {
    for document in [SampleDocuments.plan, SampleDocuments.draft, SampleDocuments.longPlan] {
      let bytes = try JSONWriter().write(document)
      #expect(try JSONWriter.read(bytes) == document)
      #expect(try JSONWriter().write(document) == bytes)
    }
  }

  @Test("is readable: letters as letters, slashes as slashes, dates as dates")
  func readable() throws {
    let text = String(decoding: try JSONWriter().write(SampleDocuments.plan), as: UTF8.self)
    #expect(text.contains("\"symbol\" : \"KH-SXD\""))
    #expect(text.contains("\"date\" : \"2026-01-05\""))
    #expect(text.contains("31/12/2026"))
    #expect(text.contains("\"type\" : \"section\""))
  }
}
