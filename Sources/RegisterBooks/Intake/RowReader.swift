import Citations
import Diagnostics
import Tables
import VietnameseText

/// Reads one row of a register.
struct RowReader {
  /// The row, marks for "as above" filled in.
  private(set) var row: Sheet.Row

  private let intake: SheetIntake
  private let year: Int?
  private var inferred: Set<RegisterColumn> = []
  private var findings: [Diagnostic] = []
  private var otherValues: [OldRegister.OtherValue] = []
  private let columns: [RegisterColumn: Int]

  init(intake: SheetIntake, row: Sheet.Row, above: Sheet.Row, year: Int?) {
    self.intake = intake
    self.row = row
    self.year = year
    columns = Dictionary(
      intake.head.columns.map { ($0.value, $0.key) }, uniquingKeysWith: min)
    fillIn(from: above)
  }

  /// The line.
  mutating func line() -> OldRegister.Line {
    var line = RegisterLine(number: "", symbol: "", date: nil)
    let parsed = readReference(into: &line)
    readTitle(into: &line, parsed)
    readDate(into: &line)
    line.signer = text(.signer)
    line.recipients = columns[.recipients].map { CellText.list(row.cell($0)) } ?? []
    line.keeper = text(.keeper)
    line.copies = copies()
    line.handedOver = handedOver()
    line.receipt = text(.receipt)
    line.note = text(.note)
    line.body = text(.body) ?? intake.options.body
    line.province = text(.province) ?? intake.options.province
    readState(into: &line)
    reportMissing(in: line)
    keepOthers()
    return OldRegister.Line(
      sheet: intake.sheet.name, row: row.number, line: line, inferred: inferred,
      otherValues: otherValues, findings: findings)
  }

  /// The text of a column; nil when there is none.
  private func text(_ column: RegisterColumn) -> String? {
    guard let index = columns[column] else { return nil }
    let text = CellText.line(row.cell(index))
    return text.isEmpty ? nil : text
  }

  private mutating func report(
    _ finding: IntakeFinding, in column: RegisterColumn? = nil
  ) {
    let place = intake.place(row, column.flatMap { columns[$0] })
    findings.append(Diagnostic(finding, at: place))
  }

  /// Keeps what couldn't be understood beside the line.
  private mutating func keep(_ column: RegisterColumn) {
    guard let index = columns[column], let text = text(column) else { return }
    otherValues.append(OldRegister.OtherValue(column: intake.name(of: index), text: text))
  }

  /// Keeps the values of columns that aren't a register's.
  private mutating func keepOthers() {
    for index in row.cells.indices where intake.head.columns[index] == nil {
      let text = CellText.line(row.cell(index))
      if text.isEmpty { continue }
      otherValues.append(OldRegister.OtherValue(column: intake.name(of: index), text: text))
    }
  }

  /// Puts the values of the row above where a mark says so: `nt`, `-nt-`, `như trên`, `"`.
  private mutating func fillIn(from above: Sheet.Row) {
    for (index, column) in intake.head.columns where column != .ordinal {
      guard case .text(let text) = row.cell(index), text.utf8.count <= 12 else { continue }
      // Initials may be NT.
      if text == "NT" { continue }
      let bare = FoldedText(text).folded.filter { $0 != .space && $0 != .hyphen && $0 != .dot }
      let isMark =
        [
          Array("nt".utf8), Array("nhutren".utf8), [.doubleQuote], [.doubleQuote, .doubleQuote],
          [.singleQuote, .singleQuote],
        ].contains(bare)
      guard isMark, !above.cell(index).isBlank else { continue }
      row.cells[index] = above.cell(index)
      inferred.insert(column)
      report(.asAbove(column: intake.name(of: index)), in: column)
    }
  }
}

extension RowReader {
  private mutating func readReference(into line: inout RegisterLine) -> DocumentNumber? {
    let given = text(.symbol) ?? ""
    var column = RegisterColumn.reference
    var reference = ReferenceText(text(.reference) ?? "", symbol: given)
    if text(.reference) == nil || reference.number.isEmpty {
      column = .number
      let symbol = reference.symbol.isEmpty ? given : reference.symbol
      reference = ReferenceText(text(.number) ?? "", symbol: symbol)
    } else if let other = text(.number), other.contains(where: \.isNumber),
      Int(other.filter(\.isNumber)) != Int(reference.number.filter(\.isNumber))
    {
      report(
        .twoNumbers(first: reference.number, second: other), in: .number)
      keep(.number)
    }
    let index = columns[column]
    if let index, case .date(let date) = row.cell(index) {
      report(.numberIsDate(date: date), in: column)
      keep(column)
      line.symbol = ReferenceText("", symbol: given).symbol
      return nil
    }
    if !reference.isUnderstood {
      report(.numberUnclear(text: text(column) ?? ""), in: column)
      keep(column)
    }
    line.number = reference.number
    line.separator = reference.separator
    line.symbol = reference.symbol
    // Spreadsheets drop the zero of `05`; text is as somebody wrote it.
    if let index, case .number = row.cell(index), line.number.utf8.count == 1 {
      line.number = "0" + line.number
      inferred.insert(.number)
    }
    return reference.parsed
  }
}

extension RowReader {
  private mutating func readTitle(into line: inout RegisterLine, _ parsed: DocumentNumber?) {
    let title = text(.title) ?? ""
    line.title = title
    let bySymbol = parsed.flatMap(intake.kinds.kind(of:))
    if let given = text(.kind) {
      line.kind = intake.kinds.known(given) ?? given
      if intake.kinds.known(given) == nil {
        report(.kindUnknown(kind: given), in: .kind)
      }
      if let parts = intake.kinds.parts(of: title), parts.kind == line.kind, !parts.title.isEmpty {
        line.title = parts.title
      }
    } else if let parts = intake.kinds.parts(of: title) {
      line.kind = parts.kind
      line.title = parts.title
    } else if KindAndTitle.isLetter(title), bySymbol == nil {
      line.kind = intake.kinds.known("Công văn") ?? ""
      inferred.insert(.kind)
    } else if let bySymbol {
      line.kind = bySymbol
      inferred.insert(.kind)
    }
    if let bySymbol, !line.kind.isEmpty, line.kind != bySymbol {
      report(.twoKinds(kind: line.kind, other: bySymbol), in: .title)
    }
  }
}

extension RowReader {
  private mutating func readDate(into line: inout RegisterLine) {
    if let date = date(.date) {
      line.date = date
      if let year, date.year != year {
        report(
          .otherYear(date: "\(date.year)", year: "\(year)"), in: .date)
      }
    } else if let year {
      line.date = PartialDate(year: year)
      inferred.insert(.date)
    }
  }

  private mutating func handedOver() -> CalendarDate? {
    guard let date = date(.handedOver) else { return nil }
    guard let day = date.calendarDate else {
      keep(.handedOver)
      return nil
    }
    return day
  }

  /// The date in a column; what is no date is reported and kept beside the line.
  private mutating func date(_ column: RegisterColumn) -> PartialDate? {
    guard let index = columns[column], !row.cell(index).isBlank else { return nil }
    let monthFirst = intake.isMonthFirst(index)
    guard let read = DateText(row.cell(index), year: year, monthFirst: monthFirst) else {
      let name = intake.name(of: index)
      report(
        .dateUnclear(text: text(column) ?? "", column: name), in: column)
      keep(column)
      return nil
    }
    let shown = read.date.calendarDate?.numeric ?? read.date.iso
    switch read.source {
    case .read: break
    case .serial, .shortYear, .yearSupplied:
      inferred.insert(column)
      report(
        .dateWorkedOut(text: text(column) ?? "", date: shown), in: column)
    case .monthFirst:
      inferred.insert(column)
      report(
        .monthFirst(text: text(column) ?? "", date: shown), in: column)
    }
    return read.date
  }
}

extension RowReader {
  private mutating func copies() -> Int? {
    guard let text = text(.copies) else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = FoldedText(String(text.dropFirst(digits.count)))
    let isUnit = rest.isEmpty || rest.trimmed(0..<rest.count).isEmpty || rest.contains("ban")
    guard isUnit, let count = Int(digits), count < 1_000_000 else {
      report(.copiesUnclear(text: text), in: .copies)
      keep(.copies)
      return nil
    }
    return count
  }

  /// A void or reserved number says so in its note when there is no title, or in place of it.
  private mutating func readState(into line: inout RegisterLine) {
    let note = line.note ?? ""
    let fate: (state: RegisterLine.State, text: String, column: RegisterColumn)
    if line.title.isEmpty, let state = NumberFate.state(inNote: note) {
      fate = (state, note, .note)
      line.note = nil
    } else if let state = NumberFate.state(inTitle: line.title, note: note) {
      fate = (state, line.title, .title)
      line.title = ""
      line.note = nil
    } else {
      return
    }
    line.state = fate.state
    if inferred.contains(.kind) { line.kind = "" }
    inferred.insert(fate.column)
    let isVoid = if case .void = fate.state { true } else { false }
    report(isVoid ? .void(text: fate.text) : .reserved(text: fate.text), in: fate.column)
  }

  private mutating func reportMissing(in line: RegisterLine) {
    if line.number.isEmpty, !findings.contains(where: \.tellsOfDateAsNumber) {
      report(.noNumber)
    }
    if line.symbol.isEmpty { report(.noSymbol) }
    guard line.isIssued else { return }
    if line.date == nil { report(.noDate) }
    if line.date != nil, line.date?.month == nil,
      columns[.date].map({ row.cell($0).isBlank }) ?? true
    {
      report(.onlyYear(year: "\(line.date?.year ?? 0)"))
    }
    if line.title.isEmpty { report(.noTitle) }
  }
}
