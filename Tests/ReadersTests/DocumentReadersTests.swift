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

  @Test func `a file with odd letters in its name is read`() throws {
    let path = NSTemporaryDirectory() + "kế hoạch \(UUID().uuidString) '(1)' %20.docx"
    _ = FileManager.default.createFile(
      atPath: path, contents: Data(try DOCXWriter().write(written)))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try DocumentReaders().read(path).pages.sections.count == 1)
  }

  @Test func `what can't be opened is refused`() throws {
    let readers = DocumentReaders()
    #expect(codes { try readers.read("/no/such/file.docx") } == ["reader.unreadable"])
    #expect(codes { try readers.read(NSTemporaryDirectory()) } == ["reader.folder"])
    let path = NSTemporaryDirectory() + "\(UUID().uuidString).docx"
    try Data().write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    // A file with a hole takes no room and is as large as it says.
    truncate(path, 2 << 30)
    #expect(codes { try readers.read(path) } == ["reader.too-large"])
  }
}
