import Document
import Foundation
import Writers

/// The bytes of a document's file, in the format its ending tells; Word without one that does.
enum PagesFile {
  static func bytes(
    of document: AdministrativeDocument, _ pages: FormattedDocument, for file: String
  ) throws -> [UInt8] {
    switch (file as NSString).pathExtension.lowercased() {
    case "json": try JSONWriter().write(document)
    case "html": HTMLWriter().write(pages)
    case "txt": TextWriter().write(pages)
    case "pdf": try PDFWriter().write(pages)
    default: try DOCXWriter().write(pages)
    }
  }
}
