import VietnameseText

/// What is asked of a register.
public struct RegisterRequest: Sendable {
  /// What is shown.
  public enum View: Sendable {
    /// The lines of the register
    case lines
    /// The numbers no document bears
    case gaps
    /// The counts of documents
    case statistics
    /// The documents of a file (hồ sơ), with the title it is to have
    case file(code: String, title: String?)

    /// The formats it can be written in.
    public var formats: [RegisterFormat] {
      switch self {
      case .lines, .file: RegisterFormat.allCases
      case .gaps, .statistics: [.xlsx, .csv]
      }
    }
  }

  /// The series.
  public var series: SeriesName
  /// The part of it.
  public var span: RegisterSpan
  /// What is shown.
  public var view: View
  /// The volume on the cover.
  public var volume: Int

  /// Asks for a register.
  public init(
    _ series: SeriesName, span: RegisterSpan = RegisterSpan(), view: View = .lines, volume: Int = 1
  ) {
    self.series = series
    self.span = span
    self.view = view
    self.volume = volume
  }
}

/// What part of a register is asked for: from a number or day to another.
public struct RegisterSpan: Sendable {
  /// The first and the last number.
  public var numbers: ClosedRange<Int>?
  /// The first and the last day.
  public var days: ClosedRange<CalendarDate>?

  /// Asks for all of it unless told.
  public init(numbers: ClosedRange<Int>? = nil, days: ClosedRange<CalendarDate>? = nil) {
    self.numbers = numbers
    self.days = days
  }
}

/// The formats registers are written in; the raw values are their files' endings.
public enum RegisterFormat: String, Sendable, CaseIterable {
  case xlsx, csv, pdf, docx

  /// Whether it is made to be printed and kept.
  var isPrinted: Bool { self == .pdf || self == .docx }
}
