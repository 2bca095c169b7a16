import Diagnostics

/// Reads tables of any kind there is a reader for, told by what the bytes are, not by the name.
public struct TableReader: Sendable {
  private let limits: TableLimits

  /// Makes a reader.
  public init(limits: TableLimits = .standard) {
    self.limits = limits
  }

  /// The sheets of an XLSX or CSV file.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - file: The file as the person named it, for the places of findings.
  /// - Throws: `InvalidInput` with everything that keeps it from being read.
  public func read(_ bytes: [UInt8], file: String? = nil) throws(InvalidInput) -> ReadTables {
    if bytes.starts(with: [0x50, 0x4B]) {
      return try XLSXReader(limits: limits).read(bytes, file: file)
    }
    let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
    if bytes.starts(with: oldOffice) {
      throw InvalidInput([Diagnostic(TableFinding.oldExcel, at: Place(file: file))])
    }
    return try CSVReader(limits: limits).read(bytes, file: file)
  }
}
