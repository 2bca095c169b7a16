import Diagnostics

/// Reads CSV files as programs of all kinds export them: comma, semicolon or tab, quotes, line ends
/// inside quotes, UTF-8 or UTF-16, Excel's `sep=` line. Every cell is text; what it means is for the
/// caller to say.
public struct CSVReader: Sendable {
  private let limits: TableLimits
  private let removesGuards: Bool

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - limits: How large the file may be.
  ///   - removesGuards: Whether the apostrophe that keeps text from being run as a formula is taken
  ///     off, as ``CSVWriter`` puts it on.
  public init(limits: TableLimits = .standard, removesGuards: Bool = true) {
    self.limits = limits
    self.removesGuards = removesGuards
  }

  /// The rows, in one sheet without a name.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - file: The file as the person named it, for the places of findings.
  /// - Throws: `InvalidInput` when it isn't text, a quotation mark is never closed, or it is larger
  ///   than allowed.
  public func read(_ bytes: [UInt8], file: String? = nil) throws(InvalidInput) -> ReadTables {
    guard bytes.count <= limits.bytes else {
      throw InvalidInput([
        Diagnostic(
          TableFinding.tooLarge(limit: limits.bytes >> 20), at: Place(file: file))
      ])
    }
    let text = try CSVEncoding.utf8(of: bytes, file: file)
    let outcome = text.withUnsafeBufferPointer { text -> Result<ReadTables, InvalidInput> in
      var parser = CSVParser(text, limits: limits, removesGuards: removesGuards, file: file)
      do throws(InvalidInput) {
        let rows = try parser.rows()
        return .success(
          ReadTables(sheets: [Sheet(name: "", rows: rows)], findings: parser.findings))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
