import Identifiers
import SQLite

/// Entries that are read together, in one statement however many they are.
enum EntrySelection {
  /// Those of a range.
  case range(ClosedRange<EntryID>)
  /// These.
  case ids([EntryID])

  /// The condition that a column names one of them; its values are ``values``.
  func condition(on column: String) -> String {
    switch self {
    case .range: "\(column) BETWEEN ? AND ?"
    case .ids: "\(column) IN (SELECT value FROM json_each(?))"
    }
  }

  /// The values of the condition. Ids go as one JSON array, so that the statement is the same for any
  /// number of them.
  var values: [(any Bindable)?] {
    switch self {
    case .range(let range): [range.lowerBound, range.upperBound]
    case .ids(let ids): [EntrySelection.list(ids)]
    }
  }

  /// Rows as a JSON array.
  static func list(_ rows: [Int64]) -> String {
    "[" + rows.map(String.init).joined(separator: ",") + "]"
  }
}
