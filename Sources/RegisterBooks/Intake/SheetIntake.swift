import Citations
import Diagnostics
import Tables
import VietnameseText

/// Reads the rows of one sheet that is a register.
struct SheetIntake {
  let sheet: Sheet
  let head: RegisterHead
  let file: String?
  let kinds: KindAndTitle
  let options: OldRegisterReader.Options
  /// The columns of dates that write the month before the day.
  private let monthFirst: Set<Int>
  /// The year the headings say, or the file's other sheets.
  private var headingYear: Int?
  /// The year of all dates of the sheet, when they have but one.
  private let onlyYear: Int?
  /// The row before, for marks that mean "as above".
  private var rowAbove = Sheet.Row(number: 0, cells: [])

  init(
    sheet: Sheet, head: RegisterHead, file: String?, kinds: DocumentKindCatalogue,
    options: OldRegisterReader.Options, coverYear: Int?
  ) {
    self.sheet = sheet
    self.head = head
    self.file = file
    self.kinds = KindAndTitle(kinds)
    self.options = options
    headingYear = coverYear
    let lines = sheet.rows[head.rows.upperBound...]
    let dates = head.columns.first { $0.value == .date }?.key
    let years = Set(
      lines.compactMap { row in
        dates.flatMap { DateText(row.cell($0), year: nil) }?.date.year
      })
    onlyYear = years.count == 1 ? years.first : nil
    monthFirst = Set(
      head.columns.filter { $0.value == .date || $0.value == .handedOver }.keys.filter { column in
        let pairs = lines.lazy.compactMap { DateText.dayAndMonth(of: $0.cell(column)) }
        return pairs.contains { $0.1 > 12 } && !pairs.contains { $0.0 > 12 }
      })
  }

  /// Adds what the sheet says to a register.
  mutating func read(into register: inout OldRegister, seen: inout SeenLines) {
    reportHead(to: &register)
    for (index, row) in sheet.rows.enumerated() where !row.isBlank {
      if head.rows.contains(index) { continue }
      if index < head.rows.lowerBound {
        noteYear(in: row)
        setAside(row, &register)
        continue
      }
      if head.isRepeated(in: row) || RegisterHead.isCount(row) || isHeading(row) {
        noteYear(in: row)
        setAside(row, &register)
        continue
      }
      var reader = RowReader(intake: self, row: row, above: rowAbove, year: year(of: row))
      var line = reader.line()
      if let earlier = seen.earlierRow(of: line.line, row: row.number) {
        line.duplicateOf = earlier
        line.findings.append(
          Diagnostic(
            IntakeFinding.duplicate(reference: line.line.reference, row: "\(earlier)"),
            at: place(row)))
      } else if let later = seen.laterThan(line.line), let date = line.line.date?.calendarDate {
        line.findings.append(
          Diagnostic(
            IntakeFinding.dateBack(date: date, other: later.reference, otherDate: later.date),
            at: place(row)))
      }
      register.lines.append(line)
      rowAbove = reader.row
    }
  }

  /// Where a row lies, or one of its cells.
  func place(_ row: Sheet.Row, _ column: Int? = nil) -> Place {
    let path: String? =
      if let column {
        sheet.reference(column: column, row: row.number)
      } else {
        sheet.name.isEmpty ? nil : sheet.name
      }
    let quote = column.map { CellText.line(row.cell($0)) }
    return Place(file: file, line: row.number, path: path, quote: quote)
  }

  /// Whether a column of dates writes the month first.
  func isMonthFirst(_ column: Int) -> Bool { monthFirst.contains(column) }

  /// The name at the head of a column.
  func name(of column: Int) -> String {
    head.names[column] ?? sheet.reference(column: column, row: 1).filter(\.isLetter)
  }

  private func reportHead(to register: inout OldRegister) {
    let place = Place(file: file, path: sheet.name.isEmpty ? nil : sheet.name)
    let columns = head.columns.sorted { $0.key < $1.key }.map(\.value)
    register.columns[sheet.name, default: []] += columns
    if head.isAssumed {
      register.fileFindings.append(Diagnostic(IntakeFinding.headAssumed, at: place))
    }
    for (index, name) in head.names.sorted(by: { $0.key < $1.key }) {
      if head.doubles.contains(index) {
        register.fileFindings.append(
          Diagnostic(IntakeFinding.columnTwice(column: name), at: place))
      } else if head.columns[index] == nil {
        register.fileFindings.append(
          Diagnostic(IntakeFinding.columnUnknown(column: name), at: place))
      }
    }
  }

  private func setAside(_ row: Sheet.Row, _ register: inout OldRegister) {
    let text = row.cells.filter { !$0.isBlank }.map { CellText.line($0) }.joined(separator: " | ")
    register.setAside.append(
      OldRegister.SetAside(sheet: sheet.name, row: row.number, text: text))
  }

  /// Whether a row is a heading or a sum: it has neither number, symbol, date nor title, or nothing
  /// but one text that is no number.
  private func isHeading(_ row: Sheet.Row) -> Bool {
    let filled = row.cells.indices.filter { !row.cell($0).isBlank }
    let telling: Set<RegisterColumn> = [.reference, .number, .symbol, .date, .title]
    let said = filled.filter { head.columns[$0].map(telling.contains) ?? false }
    if said.isEmpty { return true }
    guard filled.count == 1, let only = filled.first else { return false }
    let text = CellText.line(row.cell(only))
    switch head.columns[only] {
    case .reference, .number:
      let reference = ReferenceText(text, symbol: "")
      return reference.number.isEmpty || !reference.isUnderstood
    case .title:
      // A title alone is a line that lost its number, unless it is a month or a sum.
      let folded = FoldedText(text)
      return folded.hasWord("thang", at: 0) || folded.hasWord("nam", at: 0)
        || folded.hasWord("quy", at: 0) || folded.hasWord("tong", at: 0)
        || folded.hasWord("cong", at: 0)
    default: return true
    }
  }

  /// The year for dates of a row that leave it out: its own column's, the option's, the
  /// heading's, that of all other dates.
  private func year(of row: Sheet.Row) -> Int? {
    if let column = head.columns.first(where: { $0.value == .year })?.key,
      let date = DateText(row.cell(column), year: nil)
    {
      return date.date.year
    }
    return options.year ?? headingYear ?? onlyYear
  }

  /// Takes the year from a heading.
  private mutating func noteYear(in row: Sheet.Row) {
    headingYear = HeadingYear.year(in: row) ?? headingYear
  }
}
