import Archive
import Diagnostics
import XMLReading

/// Why a spreadsheet can't be read.
enum SpreadsheetFault: Error {
  case notASpreadsheet
  case damaged(reason: String)
  case partMissing(String)
  case partDamaged(String, line: Int?)
  case tooLarge(part: String, bytes: Int)
  case tooManyCells(sheet: String, limit: Int)
  case tooManyColumns(sheet: String, limit: Int)
  case tooManySheets(limit: Int)
  case cellTooLong(place: String, bytes: Int)

  /// The fault of a part of the package.
  init(_ error: any Error, part: String) {
    switch error {
    case let fault as SpreadsheetFault: self = fault
    case ArchiveError.noEntry: self = .partMissing(part)
    case ArchiveError.entryTooLarge(_, let limit): self = .tooLarge(part: part, bytes: limit)
    case XMLError.tooLarge(let limit): self = .tooLarge(part: part, bytes: limit)
    case XMLError.malformed(let line, _), XMLError.documentType(let line),
      XMLError.tooDeep(let line, _):
      self = .partDamaged(part, line: line)
    default: self = .partDamaged(part, line: nil)
    }
  }

  /// The finding for the person who gave the file.
  func diagnostic(file: String?) -> Diagnostic {
    switch self {
    case .notASpreadsheet:
      Diagnostic(TableFinding.notASpreadsheet, at: Place(file: file))
    case .damaged(let reason):
      Diagnostic(TableFinding.damaged(reason: reason), at: Place(file: file))
    case .partMissing(let part):
      Diagnostic(TableFinding.partMissing(part: part), at: Place(file: file))
    case .partDamaged(let part, let line):
      Diagnostic(
        TableFinding.partDamaged(part: part),
        at: Place(file: file, path: line.map { "\(part):\($0)" } ?? part))
    case .tooLarge(let part, let bytes):
      Diagnostic(
        TableFinding.partTooLarge(part: part, limit: bytes >> 20),
        at: Place(file: file))
    case .tooManyCells(let sheet, let limit):
      Diagnostic(
        TableFinding.tooManyCells(limit: limit),
        at: Place(file: file, path: sheet))
    case .tooManyColumns(let sheet, let limit):
      Diagnostic(
        TableFinding.tooManyColumns(limit: limit),
        at: Place(file: file, path: sheet))
    case .tooManySheets(let limit):
      Diagnostic(
        TableFinding.tooManySheets(limit: limit), at: Place(file: file))
    case .cellTooLong(let place, let bytes):
      Diagnostic(
        TableFinding.cellTooLong(limit: bytes >> 10),
        at: Place(file: file, path: place))
    }
  }
}
