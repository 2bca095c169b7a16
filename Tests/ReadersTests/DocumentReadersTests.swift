import Diagnostics
import Document
import Foundation
import Readers
import SampleDocuments
import Testing
import Writers

@Suite struct DocumentReadersTests {
  private let written = Typesetter.typeset(SampleDocuments.plan, .sample)

  private func codes(_ work: () throws -> ReadDocument) -> [String] {
    do {
      _ = try work()
      return []
    } catch {
      return (error as? InvalidInput)?.diagnostics.map(\.code) ?? ["\(error)"]
    }
  }

  @Test func `files are told by what they hold`() throws {
    let readers = DocumentReaders()
    #expect(try readers.read(try DOCXWriter().write(written), named: "a.pdf").source == .docx)
    #expect(try readers.read(try PDFWriter().write(written), named: "a.docx").source == .pdf)
    #expect(try readers.read(TextWriter().write(written), named: "a.docx").source == .text)
    #expect(codes { try readers.read([0xFF, 0xD8, 0xFF], named: "a.docx") } == ["reader.picture"])
    #expect(codes { try readers.read([0xFF, 0xD8, 0xFF], named: "a.jpg") } == ["reader.picture"])
    #expect(codes { try readers.read([], named: "a.docx") } == ["reader.empty"])
  }
}
