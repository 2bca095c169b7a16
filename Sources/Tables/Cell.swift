import VietnameseText

/// A cell of a table that other programs open.
public enum Cell: Sendable, Equatable, Hashable {
  /// Nothing.
  case empty
  /// Text. It stays text however much it looks like a number, a date or a formula: `05/KH-SXD`.
  case text(String)
  /// A number.
  case number(Double)
  /// A day.
  case date(CalendarDate)

  /// A whole number.
  public static func number(_ number: Int) -> Cell { .number(Double(number)) }

  /// Text, or nothing when there is none.
  public static func text(orEmpty text: String?) -> Cell {
    guard let text, !text.isEmpty else { return .empty }
    return .text(text)
  }

  /// Whether there is nothing in the cell, or only blanks.
  public var isBlank: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.utf8.allSatisfy { $0 <= 0x20 }
    case .number, .date: false
    }
  }

  /// What a person reads in the cell: whole numbers without a decimal point, days as `05/01/2026`.
  public var plainText: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): NumberText.text(of: number)
    case .date(let date): date.numeric
    }
  }
}
