import VietnameseText

/// What is asked for when a document is to be issued.
public struct IssueRequest: Sendable {
  /// The series the number comes from.
  public var series: NumberSeries
  /// The symbol behind the number, `KH-SXD`.
  public var symbol: String
  /// The day of issue.
  public var date: CalendarDate
  /// The proof that the document may have a number.
  public var clearance: IssueClearance
  /// Who issues it.
  public var actor: Actor
  /// A reserved number to use instead of the next one.
  public var reservedNumber: Int?
  /// The draft that is issued; it is closed in the same moment.
  public var draft: DraftID?
  /// A key of the caller's own: asked again with the same key, say after a crash, nothing is issued a
  /// second time and the first entry is given back.
  public var requestKey: String?
  /// Why the day may stand out of the order of numbers. Without a reason it may not: numbers and days
  /// follow the order and time of issue (NĐ 30/2020, Điều 15).
  public var dateOverride: String?

  /// Asks for a number; the year of the series must be that of the day.
  public init(
    series: NumberSeries, symbol: String, date: CalendarDate, clearance: IssueClearance,
    actor: Actor
  ) {
    self.series = series
    self.symbol = symbol
    self.date = date
    self.clearance = clearance
    self.actor = actor
  }
}
