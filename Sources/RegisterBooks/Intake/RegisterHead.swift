import Tables

/// The row of names over the lines of a register.
struct RegisterHead {
  /// The indices of its rows; none when there is no such row.
  var rows: Range<Int>
  /// What each column is, by its index.
  var columns: [Int: RegisterColumn]
  /// The names of all columns, by their index.
  var names: [Int: String]
  /// Columns whose meaning another one has already.
  var doubles: Set<Int> = []

  /// Whether there is no row of names and the decree's order was taken for granted.
  var isAssumed: Bool { rows.isEmpty }

  /// How far down it may stand.
  private static let deepest = 40

  /// Finds it; nil when the sheet is no register.
  init?(of sheet: Sheet) {
    var best: (head: RegisterHead, score: Int)?
    for index in sheet.rows.indices.prefix(RegisterHead.deepest) {
      let single = RegisterHead(
        rows: index..<index + 1, cells: RegisterHead.names(of: sheet.rows[index]))
      if single.isRegister, single.columns.count > best?.score ?? 0 {
        best = (single, single.columns.count)
      }
      guard sheet.rows.indices.contains(index + 1), !single.columns.isEmpty else { continue }
      let double = RegisterHead.joined(sheet, index..<index + 2)
      if let double, double.isRegister, double.columns.count > best?.score ?? 0 {
        best = (double, double.columns.count)
      }
    }
    if let best {
      self = best.head
    } else if let assumed = RegisterHead.assumed(in: sheet) {
      self = assumed
    } else {
      return nil
    }
  }

  private init(rows: Range<Int>, cells: [Int: String]) {
    self.rows = rows
    names = cells
    columns = [:]
    var taken: Set<RegisterColumn> = []
    for (index, name) in cells.sorted(by: { $0.key < $1.key }) {
      guard let column = RegisterColumn(named: name) else { continue }
      if taken.insert(column).inserted { columns[index] = column } else { doubles.insert(index) }
    }
  }

  /// Whether what a line needs is there: something of its number, and a date or a title.
  private var isRegister: Bool {
    let found = Set(columns.values)
    return !found.isDisjoint(with: [.reference, .number, .symbol])
      && !found.isDisjoint(with: [.date, .title])
  }

  /// Whether a row repeats the names, as printed registers do on every page.
  func isRepeated(in row: Sheet.Row) -> Bool {
    var same = 0
    for (index, name) in names {
      let text = row.cell(index)
      if text.isBlank { continue }
      let isSame =
        RegisterColumn.squeezed(text.plainText) == RegisterColumn.squeezed(name)
      if !isSame { return false }
      same += 1
    }
    return same >= 2
  }

  /// Whether a row holds the numbers of the columns, `(1) (2) (3)`.
  static func isCount(_ row: Sheet.Row) -> Bool {
    var next = 1
    for cell in row.cells where !cell.isBlank {
      let digits = cell.plainText.utf8.filter {
        $0 > 0x20 && $0 != .openParenthesis && $0 != .closeParenthesis
      }
      guard String(decoding: digits, as: UTF8.self) == String(next) else { return false }
      next += 1
    }
    return next > 3
  }

  private static func names(of row: Sheet.Row) -> [Int: String] {
    var names: [Int: String] = [:]
    for (index, cell) in row.cells.enumerated() {
      if case .text = cell, !cell.isBlank { names[index] = CellText.line(cell) }
    }
    return names
  }

  /// A head of two rows, where names stand over groups: the lower name counts, the upper one where
  /// there is none below.
  private static func joined(_ sheet: Sheet, _ rows: Range<Int>) -> RegisterHead? {
    let above = names(of: sheet.rows[rows.lowerBound])
    let below = names(of: sheet.rows[rows.upperBound - 1])
    guard below.values.contains(where: { RegisterColumn(named: $0) != nil }) else { return nil }
    let joined = above.merging(below) { over, under in
      RegisterColumn(named: under) == nil && RegisterColumn(named: over) != nil ? over : under
    }
    return RegisterHead(rows: rows, cells: joined)
  }

  /// The decree's ten columns without their names, when the first rows look like it.
  private static func assumed(in sheet: Sheet) -> RegisterHead? {
    let rows = sheet.rows.prefix(deepest)
    let fitting = rows.count { row in
      let reference = ReferenceText(CellText.line(row.cell(0)), symbol: "")
      return !reference.number.isEmpty && !reference.symbol.isEmpty
        && DateText.looksLikeDate(row.cell(1)) && !row.cell(2).isBlank
        && row.cells.count <= RegisterColumn.ofTheDecree.count
    }
    guard fitting > 0, fitting * 2 > rows.count else { return nil }
    var head = RegisterHead(rows: 0..<0, cells: [:])
    for (index, column) in RegisterColumn.ofTheDecree.enumerated() { head.columns[index] = column }
    return head
  }
}
