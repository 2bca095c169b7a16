import Diagnostics
import Document

/// What one thread at a time sets documents with: fonts and words met so far.
final class PDFEngine: @unchecked Sendable {
  private let fonts = FontSet()

  /// The bytes of a document's file, and how many pages it has.
  func write(_ document: FormattedDocument) throws -> (bytes: [UInt8], pageCount: Int) {
    fonts.forgetWordsWhenMany()
    var layout = DocumentLayout(document: document, fonts: fonts)
    let pages = layout.pages()
    guard layout.findings.isEmpty else { throw InvalidInput(layout.findings) }
    let painter = try PagePainter(document: document, fonts: fonts)
    return (try painter.paint(pages), pages.count)
  }
}
