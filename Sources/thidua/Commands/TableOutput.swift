import Files
import Foundation
import Tables
import VietnameseText

/// Writes tables to the files a person names, as CSV or XLSX by the ending.
enum TableOutput {
  /// Writes a table; the file appears whole or not at all.
  ///
  /// - Parameter format: `csv` or `xlsx`; told by the ending without it.
  static func write(_ table: Table, to path: String, as format: String? = nil) throws {
    var bytes = CSVWriter().write(table)
    if (format ?? (path as NSString).pathExtension.lowercased()) == "xlsx" {
      bytes = try XLSXWriter().write(Workbook([table], title: table.title, created: .today))
    }
    try StagedFiles.writeOne(bytes, to: path)
  }
}
