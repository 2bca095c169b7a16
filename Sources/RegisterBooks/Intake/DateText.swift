import Tables
import VietnameseText

/// A date as registers write it.
struct DateText {
  /// How a date came to be known.
  enum Source: Equatable {
    /// It stands there.
    case read
    /// It is a count of days that the spreadsheet doesn't show as a date.
    case serial
    /// The year came from elsewhere.
    case yearSupplied
    /// The year has two digits.
    case shortYear
    /// The month stands before the day.
    case monthFirst
  }

  /// The date.
  var date: PartialDate
  /// How it came to be known.
  var source: Source

  /// Reads a cell that isn't blank; nil when it is no date.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - year: The year for dates that leave it out.
  ///   - monthFirst: Whether the column writes the month before the day.
  init?(_ cell: Cell, year: Int?, monthFirst: Bool = false) {
    switch cell {
    case .empty: return nil
    case .date(let day): self.init(date: PartialDate(day), source: .read)
    case .number(let number):
      if number == number.rounded(), let whole = Int(exactly: number), whole > 19_000_000,
        let date = PartialDate(
          year: whole / 10_000, month: whole / 100 % 100, day: whole % 100)
      {
        self.init(date: date, source: .read)
      } else if (1900...2200).contains(number), let date = PartialDate(year: Int(number)) {
        self.init(date: date, source: .read)
      } else if (15_000...80_000).contains(number), let day = SpreadsheetDate.date(of: number) {
        self.init(date: PartialDate(day), source: .serial)
      } else {
        return nil
      }
    case .text(let text):
      guard let groups = DateText.groups(of: text) else { return nil }
      self.init(groups, year: year, monthFirst: monthFirst)
    }
  }

  /// Whether a cell could be a date.
  static func looksLikeDate(_ cell: Cell) -> Bool { DateText(cell, year: 2000) != nil }

  /// The first and second number of a text of three, of which the third is the year.
  static func dayAndMonth(of cell: Cell) -> (Int, Int)? {
    guard case .text(let text) = cell, let groups = groups(of: text), groups.count >= 3,
      groups[0].digits <= 2
    else { return nil }
    return (groups[0].value, groups[1].value)
  }

  private init(date: PartialDate, source: Source) {
    self.date = date
    self.source = source
  }

  private init?(
    _ groups: [(value: Int, digits: Int)], year: Int?, monthFirst: Bool
  ) {
    var source = Source.read
    var day: Int?
    var month: Int?
    var given: Int
    switch groups.count {
    case 1:
      let whole = groups[0]
      switch whole.digits {
      case 4: given = whole.value
      case 8 where whole.value > 19_000_000 && whole.value < 22_000_000:
        given = whole.value / 10_000
        (month, day) = (whole.value / 100 % 100, whole.value % 100)
      case 8:
        given = whole.value % 10_000
        (month, day) = (whole.value / 10_000 % 100, whole.value / 1_000_000)
      default: return nil
      }
    case 2 where groups[1].digits == 4:
      (month, given) = (groups[0].value, groups[1].value)
    case 2:
      guard let year, groups[0].digits <= 2, groups[1].digits <= 2 else { return nil }
      (day, month, given) = (groups[0].value, groups[1].value, year)
      source = .yearSupplied
    default:
      if groups[0].digits == 4 {
        (given, month, day) = (groups[0].value, groups[1].value, groups[2].value)
      } else {
        (day, month, given) = (groups[0].value, groups[1].value, groups[2].value)
        if groups[2].digits == 2 {
          given += given < 70 ? 2000 : 1900
          source = .shortYear
        }
      }
    }
    if monthFirst, source != .yearSupplied, groups.count >= 3, groups[0].digits <= 2 {
      swap(&day, &month)
      source = .monthFirst
    }
    guard (1900...2200).contains(given), let date = PartialDate(year: given, month: month, day: day)
    else { return nil }
    self.init(date: date, source: source)
  }

  /// The numbers of a text that holds nothing but a date, a time after it left out; nil for other
  /// text.
  private static func groups(of text: String) -> [(value: Int, digits: Int)]? {
    let folded = FoldedText(text)
    var groups: [(value: Int, digits: Int)] = []
    var index = 0
    while index < folded.count {
      let byte = folded.folded[index]
      if folded.isDigit(index) {
        var value = 0
        let start = index
        while index < folded.count, folded.isDigit(index), index - start < 9 {
          value = value * 10 + folded.folded[index].digitValue
          index += 1
        }
        groups.append((value, index - start))
        continue
      }
      if folded.isLetter(index) {
        if groups.count >= 3, byte == UInt8(ascii: "t") {
          // The T before the time of day.
          break
        }
        guard let length = wordLength(folded, at: index) else { return nil }
        index += length
        continue
      }
      // Signs that stand between numbers; a colon begins a time of day.
      switch byte {
      case .slash, .hyphen, .dot, .comma, .space: index += 1
      case .colon where groups.count >= 4: return Array(groups.prefix(3))
      default: return nil
      }
    }
    return groups.isEmpty ? nil : groups.count > 3 ? nil : groups
  }

  private static func wordLength(_ text: FoldedText, at index: Int) -> Int? {
    if text.hasWord("ngay", at: index) { return 4 }
    if text.hasWord("thang", at: index) { return 5 }
    if text.hasWord("nam", at: index) { return 3 }
    return nil
  }
}
