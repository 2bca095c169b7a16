import Archive
import Diagnostics
import XMLReading

/// Reads the sheets of XLSX files (ECMA-376, transitional and strict) as they were last calculated.
/// Numbers in a style that shows days are days.
public struct XLSXReader: Sendable {
  private let limits: TableLimits

  /// Makes a reader.
  public init(limits: TableLimits = .standard) {
    self.limits = limits
  }

  /// The sheets in the order of the workbook.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - file: The file as the person named it, for the places of findings.
  /// - Throws: `InvalidInput` when it is no spreadsheet, damaged, locked, or larger than allowed.
  public func read(_ bytes: [UInt8], file: String? = nil) throws(InvalidInput) -> ReadTables {
    do {
      var package = try SpreadsheetPackage(bytes, limits: limits)
      return ReadTables(sheets: try package.sheets())
    } catch let fault as SpreadsheetFault {
      throw InvalidInput([fault.diagnostic(file: file)])
    } catch {
      throw InvalidInput([SpreadsheetFault.notASpreadsheet.diagnostic(file: file)])
    }
  }
}
