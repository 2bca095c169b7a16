import Document

/// Makes the bytes of a file out of what the pages show. The same document always gives the same
/// bytes.
public protocol DocumentWriter: Sendable {
  /// The name of the format and of its files' extension, such as `docx`.
  static var format: String { get }

  /// The bytes of the file.
  func write(_ document: FormattedDocument) throws -> [UInt8]
}
