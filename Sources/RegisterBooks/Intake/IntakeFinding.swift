import Diagnostics
import VietnameseText

/// What is worth knowing of a line of an old register, or wrong with the file.
public enum IntakeFinding: Finding {
  /// No row names the columns of a register: it needs at least “Số, ký hiệu” and “Ngày tháng”
  /// or “Trích yếu”.
  case noHead
  /// This sheet has no columns of a register.
  case noRegister(rows: Int)
  /// The hidden sheet “`sheet`” was not read.
  case hiddenSheet(sheet: String)
  /// The letters are `encoding`, from before Unicode.
  case oldLetters(encoding: String)
  /// No row names the columns.
  case headAssumed
  /// The column “`column`” says again what another one says.
  case columnTwice(column: String)
  /// “`column`” is no column of a register.
  case columnUnknown(column: String)
  /// `reference` stands in row `row` already.
  case duplicate(reference: String, row: String)
  /// The date `date` is earlier than that of `other` (`otherDate`), though the number is
  /// higher.
  case dateBack(date: CalendarDate, other: String, otherDate: CalendarDate)
  /// The row has two numbers, `first` and `second`.
  case twoNumbers(first: String, second: String)
  /// The spreadsheet turned the number into the date `date`.
  case numberIsDate(date: CalendarDate)
  /// “`text`” is no number and symbol such as 05/KH-SXD.
  case numberUnclear(text: String)
  /// The line has no number.
  case noNumber
  /// The line has no symbol.
  case noSymbol
  /// The line has no date.
  case noDate
  /// The line has no date.
  case onlyYear(year: String)
  /// The line has no title.
  case noTitle
  /// “`kind`” is no kind in the catalogue.
  case kindUnknown(kind: String)
  /// The title says `kind`, the symbol `other`.
  case twoKinds(kind: String, other: String)
  /// “`text`” in the column “`column`” is no date.
  case dateUnclear(text: String, column: String)
  /// “`text`” was taken for `date`.
  case dateWorkedOut(text: String, date: String)
  /// “`text`” was taken for `date`, because this column writes the month first.
  case monthFirst(text: String, date: String)
  /// The date is of `date`, the register of `year`.
  case otherYear(date: String, year: String)
  /// “`text`” is no number of copies.
  case copiesUnclear(text: String)
  /// “`column`” is as in the line above.
  case asAbove(column: String)
  /// “`text`”: the number was taken for void.
  case void(text: String)
  /// “`text`”: the number was taken for reserved.
  case reserved(text: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .noHead: FindingFacts("intake.no-head")
    case .noRegister(let rows): FindingFacts("intake.no-register", .note, ["rows": rows])
    case .hiddenSheet(let sheet): FindingFacts("intake.hidden-sheet", .warning, ["sheet": sheet])
    case .oldLetters(let encoding):
      FindingFacts("intake.old-letters", .warning, ["encoding": encoding])
    case .headAssumed: FindingFacts("intake.head-assumed", .warning)
    case .columnTwice(let column): FindingFacts("intake.column-twice", .warning, ["column": column])
    case .columnUnknown(let column):
      FindingFacts("intake.column-unknown", .note, ["column": column])
    case .duplicate(let reference, let row):
      FindingFacts("intake.duplicate", .warning, ["reference": reference, "row": row])
    case .dateBack(let date, let other, let otherDate):
      FindingFacts(
        "intake.date-back", .warning,
        ["date": date.numeric, "other": other, "otherDate": otherDate.numeric],
        reference: "NĐ 30/2020/NĐ-CP, Điều 15")
    case .twoNumbers(let first, let second):
      FindingFacts("intake.two-numbers", .warning, ["first": first, "second": second])
    case .numberIsDate(let date):
      FindingFacts("intake.number-is-date", .warning, ["date": date.numeric])
    case .numberUnclear(let text): FindingFacts("intake.number-unclear", .warning, ["text": text])
    case .noNumber: FindingFacts("intake.no-number", .warning)
    case .noSymbol: FindingFacts("intake.no-symbol", .warning)
    case .noDate: FindingFacts("intake.no-date", .warning)
    case .onlyYear(let year): FindingFacts("intake.only-year", .warning, ["year": year])
    case .noTitle: FindingFacts("intake.no-title", .warning)
    case .kindUnknown(let kind): FindingFacts("intake.kind-unknown", .note, ["kind": kind])
    case .twoKinds(let kind, let other):
      FindingFacts("intake.two-kinds", .warning, ["kind": kind, "other": other])
    case .dateUnclear(let text, let column):
      FindingFacts("intake.date-unclear", .warning, ["text": text, "column": column])
    case .dateWorkedOut(let text, let date):
      FindingFacts("intake.date-worked-out", .note, ["text": text, "date": date])
    case .monthFirst(let text, let date):
      FindingFacts("intake.month-first", .warning, ["text": text, "date": date])
    case .otherYear(let date, let year):
      FindingFacts("intake.other-year", .warning, ["date": date, "year": year])
    case .copiesUnclear(let text): FindingFacts("intake.copies-unclear", .warning, ["text": text])
    case .asAbove(let column): FindingFacts("intake.as-above", .note, ["column": column])
    case .void(let text): FindingFacts("intake.void", .note, ["text": text])
    case .reserved(let text): FindingFacts("intake.reserved", .note, ["text": text])
    }
  }
}

extension Diagnostic {
  /// Whether it says that the cell of a number holds a date.
  var tellsOfDateAsNumber: Bool {
    if case .numberIsDate? = finding as? IntakeFinding { true } else { false }
  }

  /// Whether it says that a sheet holds no register.
  var tellsOfNoRegister: Bool {
    if case .noRegister? = finding as? IntakeFinding { true } else { false }
  }
}
