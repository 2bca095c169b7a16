import Document

/// Writes a document as one web page that needs nothing else: it looks like the paper on a desktop,
/// flows on a phone, and prints on the paper it was made for. The page is also well-formed XML.
public struct HTMLWriter: DocumentWriter {
  /// `html`.
  public static let format = "html"

  /// Makes a writer.
  public init() {}

  /// The bytes of the page.
  public func write(_ document: FormattedDocument) -> [UInt8] {
    var page = HTMLPage(document)
    page.write()
    return page.bytes
  }
}
