import Readers
import Recognition
import Registry

/// What a document says, and the body that is meant.
public struct ExtractedDocument: Sendable {
  /// What it says of itself.
  public let extract: Extract
  /// The issuing body, with its id and province where the profiles know them; nil when the document
  /// names none.
  public let body: BodyReference?
}

extension Office {
  /// Takes a document apart: what a register needs of it.
  ///
  /// Asks for ``Right/check``.
  /// - Throws: ``OfficeError/Kind/invalid`` when it can't be read.
  public func extract(
    _ file: IncomingFile, as caller: Caller
  ) throws(OfficeError) -> ExtractedDocument {
    try caller.require(.check)
    return try OfficeError.translating {
      let extract = try recognizer.recognize(
        try readers.read(try file.bytes(), named: file.name)
      ).extract
      let locator = try locator
      let province = extract.province.flatMap { locator.province($0, on: extract.date) }
      return ExtractedDocument(
        extract: extract,
        body: extract.issuer.map { locator.body($0, province: province, on: extract.date) })
    }
  }
}
