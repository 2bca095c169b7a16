import Diagnostics

/// Cuts UTF-8 text into records and fields.
struct CSVParser {
  /// What is doubtful in the text.
  private(set) var findings: [Diagnostic] = []

  private let text: UnsafeBufferPointer<UInt8>
  private let limits: TableLimits
  private let removesGuards: Bool
  private let file: String?
  private var separator: UInt8
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var cellCount = 0

  init(
    _ text: UnsafeBufferPointer<UInt8>, limits: TableLimits, removesGuards: Bool, file: String?
  ) {
    self.text = text
    self.limits = limits
    self.removesGuards = removesGuards
    self.file = file
    separator = .comma
    if let named = CSVParser.namedSeparator(text) {
      separator = named.separator
      position = named.end
      line = 2
      lineStart = position
    } else {
      separator = SeparatorGuess.separator(of: text)
    }
  }

  /// All records; lines without a byte are left out.
  mutating func rows() throws(InvalidInput) -> [Sheet.Row] {
    var rows: [Sheet.Row] = []
    while position < text.count {
      let number = line
      var cells: [Cell] = []
      var hasNext = true
      while hasNext {
        let field: Cell
        (field, hasNext) = try self.field()
        cells.append(field)
        if cells.count > limits.columns {
          throw fault(.tooManyColumns(limit: limits.columns))
        }
      }
      cellCount += cells.count
      if cellCount > limits.cells {
        throw fault(.tooManyCells(limit: limits.cells))
      }
      while cells.last == .empty { cells.removeLast() }
      if !cells.isEmpty { rows.append(Sheet.Row(number: number, cells: cells)) }
    }
    return rows
  }

  /// The next field, and whether the record goes on after it.
  private mutating func field() throws(InvalidInput) -> (Cell, Bool) {
    guard position < text.count else { return (.empty, false) }
    var bytes: [UInt8] = []
    if text[position] == .doubleQuote { bytes = try quoted() }
    let start = position
    while position < text.count, text[position] != separator, !isLineEnd(text[position]) {
      position += 1
    }
    if position > start {
      if !bytes.isEmpty {
        report(.textAfterQuote, column: column(of: start))
      }
      bytes.append(contentsOf: text[start..<position])
    }
    if bytes.count > limits.cellBytes {
      throw fault(.cellTooLong(limit: limits.cellBytes >> 10))
    }
    let goesOn = position < text.count && text[position] == separator
    if goesOn { position += 1 } else { passLineEnd() }
    if bytes.isEmpty { return (.empty, goesOn) }
    let content = String(decoding: bytes, as: UTF8.self)
    return (.text(removesGuards ? FormulaGuard.bare(content) : content), goesOn)
  }

  /// The bytes between quotation marks; the position is after the closing one then.
  private mutating func quoted() throws(InvalidInput) -> [UInt8] {
    let opened = (line: line, column: column(of: position))
    var bytes: [UInt8] = []
    position += 1
    while position < text.count {
      let byte = text[position]
      if byte == .doubleQuote {
        position += 1
        guard position < text.count, text[position] == .doubleQuote else { return bytes }
      } else if byte == .lineFeed || byte == .carriageReturn {
        if byte == .carriageReturn, position + 1 < text.count, text[position + 1] == .lineFeed {
          position += 1
        }
        bytes.append(.lineFeed)
        position += 1
        line += 1
        lineStart = position
        continue
      }
      bytes.append(byte)
      position += 1
    }
    throw InvalidInput([
      Diagnostic(
        TableFinding.openQuote, at: Place(file: file, line: opened.line, column: opened.column))
    ])
  }

  private mutating func passLineEnd() {
    guard position < text.count else { return }
    if text[position] == .carriageReturn, position + 1 < text.count, text[position + 1] == .lineFeed
    {
      position += 1
    }
    position += 1
    line += 1
    lineStart = position
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == .lineFeed || byte == .carriageReturn }

  /// The column of a byte in characters.
  private func column(of position: Int) -> Int {
    1 + text[lineStart..<position].count { !$0.isContinuation }
  }

  private mutating func report(_ finding: TableFinding, column: Int) {
    guard findings.count < CSVParser.mostFindings else { return }
    findings.append(
      Diagnostic(finding, as: .warning, at: Place(file: file, line: line, column: column)))
  }

  private func fault(_ finding: TableFinding) -> InvalidInput {
    InvalidInput(
      findings + [
        Diagnostic(
          finding,
          at: Place(file: file, line: line, column: column(of: min(position, text.count))))
      ])
  }

  /// The separator that a first line `sep=;` names, and where the line after it begins.
  private static func namedSeparator(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> (separator: UInt8, end: Int)? {
    let head = Array(text.prefix(7))
    guard head.count >= 5, head[..<4].map({ $0 | 0x20 }) == Array("sep=".utf8).map({ $0 | 0x20 })
    else { return nil }
    var end = 5
    if end < head.count, head[end] == .carriageReturn { end += 1 }
    guard end < head.count, head[end] == .lineFeed else { return nil }
    return (head[4], end + 1)
  }
  private static let mostFindings = 100
}
