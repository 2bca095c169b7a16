import VietnameseText

/// What the cover of a register says (NĐ 30/2020, Phụ lục IV).
public struct RegisterCover: Sendable, Equatable, Codable {
  /// The body above, nil for a body without one.
  public var supervisingBody: String?
  /// The body whose register it is.
  public var body: String
  /// The year.
  public var year: Int
  /// The days of the first and the last document; nil leaves dots to fill in.
  public var firstDay, lastDay: CalendarDate?
  /// The first and the last number as printed; nil leaves dots to fill in.
  public var firstNumber, lastNumber: String?
  /// Which volume of the year it is.
  public var volume: Int

  /// Makes a cover.
  public init(
    supervisingBody: String? = nil, body: String, year: Int, firstDay: CalendarDate? = nil,
    lastDay: CalendarDate? = nil, firstNumber: String? = nil, lastNumber: String? = nil,
    volume: Int = 1
  ) {
    self.supervisingBody = supervisingBody
    self.body = body
    self.year = year
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.firstNumber = firstNumber
    self.lastNumber = lastNumber
    self.volume = volume
  }

  /// Makes the cover of a volume from its lines: the days and numbers they span.
  public init(
    supervisingBody: String? = nil, body: String, year: Int, volume: Int = 1,
    spanning lines: [RegisterLine]
  ) {
    let days = lines.compactMap { $0.date?.calendarDate }
    let numbered = lines.filter { $0.serial != nil }
    let first = numbered.min { ($0.serial ?? 0) < ($1.serial ?? 0) }
    let last = numbered.max { ($0.serial ?? 0) < ($1.serial ?? 0) }
    self.init(
      supervisingBody: supervisingBody, body: body, year: year, firstDay: days.min(),
      lastDay: days.max(), firstNumber: first?.number, lastNumber: last?.number, volume: volume)
  }
}
