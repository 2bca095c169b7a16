import Document
import Foundation

/// Writes what a document says as JSON: the form the registry keeps, and the one other programs
/// read. Keys are sorted and nothing depends on the machine, so equal documents have equal bytes.
public struct JSONWriter: Sendable {
  /// `json`
  public static let format = "json"

  /// Makes a writer.
  public init() {}

  /// The bytes of the file, in UTF-8, indented, with a line feed at the end.
  public func write(_ document: AdministrativeDocument) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(document)) + [UInt8(ascii: "\n")]
  }

  /// The document of a file this writer made.
  ///
  /// - Throws: `DecodingError` with the path of the value that is missing or of another type.
  public static func read(_ bytes: [UInt8]) throws -> AdministrativeDocument {
    try JSONDecoder().decode(AdministrativeDocument.self, from: Data(bytes))
  }
}
