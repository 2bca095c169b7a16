import Registry
import SQLite

extension EntryFilter {
  /// The statement that reads some columns of the entries `e` this filter lets through, with its
  /// values: only what is set stands in it, so that the right index can be used.
  func statement(reading columns: String) -> (sql: String, values: [(any Bindable)?]) {
    var conditions: [String] = []
    var values: [(any Bindable)?] = []
    func require(_ condition: String, _ value: (any Bindable)?) {
      guard let value else { return }
      conditions.append(condition)
      values.append(value)
    }
    require("e.body = (SELECT id FROM bodies WHERE key = ?)", bodyKey)
    require("e.province = ?", province)
    require("e.year = ?", year)
    require("e.serial >= ?", serials?.lowerBound)
    require("e.serial <= ?", serials?.upperBound)
    require("e.kind = ?", kind)
    require("e.origin = ?", origin?.rawValue)
    require("e.file_notation = ?", fileNotation)
    require(
      "e.id IN (SELECT entry FROM citations WHERE key = ?) AND NOT \(EntryReader.isSealed)", citing)
    require("e.is_secret = ?", isSecret)
    var sql = "SELECT \(columns) FROM entries e"
    if !conditions.isEmpty { sql += " WHERE " + conditions.joined(separator: " AND ") }
    sql += " ORDER BY e.body, e.year, e.serial, e.id"
    if let limit {
      sql += " LIMIT ?"
      values.append(limit)
    }
    return (sql, values)
  }
}
