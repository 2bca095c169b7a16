import VietnameseText

/// Writes a table as CSV (RFC 4180): UTF-8, lines ending in CR LF, a line of names first. Days are
/// written `2026-01-05`, which spreadsheets of every locale take for days.
public struct CSVWriter: Sendable {
  /// The byte between fields.
  public enum Separator: UInt8, Sendable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
  }

  /// What stands between fields. Excel under Vietnamese settings opens semicolons at once.
  public var separator: Separator
  /// Whether the file begins with the byte order mark, without which Excel takes UTF-8 for the
  /// system's old encoding and spoils every Vietnamese letter.
  public var hasByteOrderMark: Bool
  /// Whether text a spreadsheet would run as a formula gets an apostrophe before it.
  /// Leave it so unless only programs read the file.
  public var guardsFormulas: Bool

  /// Makes a writer.
  public init(
    separator: Separator = .comma, byteOrderMark: Bool = true, guardsFormulas: Bool = true
  ) {
    self.separator = separator
    hasByteOrderMark = byteOrderMark
    self.guardsFormulas = guardsFormulas
  }

  /// The bytes of the file.
  public func write(_ table: Table) -> [UInt8] {
    var bytes: [UInt8] = hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    bytes.reserveCapacity(64 + table.rows.count * 16 * table.columns.count)
    append(table.columns.map { .text($0.name) }, width: table.columns.count, to: &bytes)
    for row in table.rows { append(row, width: table.columns.count, to: &bytes) }
    return bytes
  }

  private func append(_ row: [Cell], width: Int, to bytes: inout [UInt8]) {
    let count = max(width, row.count)
    for column in 0..<count {
      if column > 0 { bytes.append(separator.rawValue) }
      guard row.indices.contains(column) else { continue }
      switch row[column] {
      case .empty: break
      case .text(let text):
        append(guardsFormulas ? FormulaGuard.guarded(text) : text, to: &bytes)
      case .number(let number): bytes += NumberText.text(of: number).utf8
      case .date(let date): bytes += date.iso.utf8
      }
    }
    // A line without a byte would be no record at all.
    if count == 1, row.first ?? .empty == .empty { bytes += [.doubleQuote, .doubleQuote] }
    bytes += [.carriageReturn, .lineFeed]
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = text.utf8
    // Every separator is quoted, so that whoever guesses ours can't take another for it.
    let needsQuotes =
      utf8.first == .space || utf8.last == .space
      || utf8.contains {
        $0 == .comma || $0 == .semicolon || $0 == .tab || $0 == .doubleQuote
          || $0 == .carriageReturn || $0 == .lineFeed
      }
    guard needsQuotes else {
      bytes += utf8
      return
    }
    bytes.append(.doubleQuote)
    for byte in utf8 {
      if byte == .doubleQuote { bytes.append(.doubleQuote) }
      bytes.append(byte)
    }
    bytes.append(.doubleQuote)
  }
}
