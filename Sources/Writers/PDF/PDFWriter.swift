import Diagnostics
import Document
import Synchronization

/// Sets a document in PDF with Pango and Cairo: only embedded subsets of the faces asked for, an
/// outline, tagged structure, metadata.
///
/// A writer may be used by several threads at once; it keeps what it learnt of fonts and words, so
/// one writer for many documents is faster than one for each.
public final class PDFWriter: DocumentWriter {
  /// `pdf`.
  public static let format = "pdf"

  private let idleEngines = Mutex<[PDFEngine]>([])

  /// Makes a writer; fonts are looked up when the first document asks for them.
  public init() {}

  /// The bytes of the file. Throws `InvalidInput` with all findings when a face is missing or lacks
  /// letters of the text, a paragraph names an unknown style, or the margins leave no room.
  public func write(_ document: FormattedDocument) throws -> [UInt8] {
    try writeCountingPages(document).bytes
  }

  /// The bytes of the file, and how many pages it has. Throws as ``write(_:)`` does.
  public func writeCountingPages(_ document: FormattedDocument) throws -> (
    bytes: [UInt8], pageCount: Int
  ) {
    let engine = idleEngines.withLock { $0.popLast() } ?? PDFEngine()
    defer { idleEngines.withLock { $0.append(engine) } }
    return try engine.write(document)
  }
}
