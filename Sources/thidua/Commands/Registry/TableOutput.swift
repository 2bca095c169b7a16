import Diagnostics
import Files
import Foundation
import Tables
import VietnameseText

/// Writes tables to the files a person names, as CSV or XLSX by the ending.
enum TableOutput {
  /// The findings of a name whose ending says neither.
  static func fault(of path: String) -> Diagnostic? {
    ["csv", "xlsx"].contains((path as NSString).pathExtension.lowercased())
      ? nil : Diagnostic("usage.unknown-table-format", .error, ["file": path])
  }

  /// Writes a table; the file appears whole or not at all.
  ///
  /// - Parameter format: `csv` or `xlsx`; told by the ending without it.
  static func write(_ table: Table, to path: String, as format: String? = nil) throws {
    if (format ?? (path as NSString).pathExtension.lowercased()) == "xlsx" {
      let day = CalendarDate.today ?? PartialDate(year: 2026)?.firstDay
      guard let day else { return }
      let bytes = try XLSXWriter().write(
        Workbook([table], title: table.title, created: day))
      try StagedFiles.writeOne(bytes, to: path)
    } else {
      try StagedFiles.writeOne(CSVWriter().write(table), to: path)
    }
  }
}
