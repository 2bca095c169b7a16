import Registry
import SQLite
import VietnameseText

/// The numbers of one series within one transaction: those drawn here and those that entries taken
/// in bear.
struct NumberBook {
  let connection: Connection
  /// The row of the body.
  let body: Int64
  let series: NumberSeries
  let policy: NumberingPolicy
  /// What kinds entries of the series have; nil for all.
  private let kind: String?

  init(_ series: NumberSeries, body: Int64, _ connection: Connection) throws {
    self.connection = connection
    self.body = body
    self.series = series
    policy = try NumberBook.policy(of: body, year: series.year, connection)
    kind = policy == .perKind && !series.isSecret ? NumberSeries.kindKey(series.kind) : nil
  }

  /// The policy a body has in a year: the last one set for it or for the nearest year before.
  static func policy(of body: Int64, year: Int, _ connection: Connection) throws
    -> NumberingPolicy
  {
    let set = try connection.first(
      """
      SELECT policy FROM number_policies WHERE body = ? AND from_year <= ?
      ORDER BY from_year DESC, id DESC
      """, body, year
    ) { $0.text(0) }
    return set.flatMap(NumberingPolicy.init) ?? .common
  }

  /// The policies of all bodies, by body, from the earliest year to the latest.
  static func policies(_ connection: Connection) throws -> NumberingPolicies {
    var policies = NumberingPolicies()
    try connection.each(
      "SELECT body, from_year, policy FROM number_policies ORDER BY from_year, id", []
    ) { row in
      policies.set(
        NumberingPolicy(rawValue: row.text(2)) ?? .common, of: row.int64(0), fromYear: row.int(1))
    }
    return policies
  }

  /// The row of the series; nil while no number of it was drawn here.
  func row() throws -> Int64? {
    try connection.first(
      "SELECT id FROM number_series WHERE body = ? AND year = ? AND stream = ?", body,
      series.year, series.stream(under: policy)
    ) { $0.int64(0) }
  }

  /// The row of the series, made when there is none.
  func rowForWriting() throws -> Int64 {
    if let row = try row() { return row }
    try connection.run(
      "INSERT INTO number_series (body, year, stream) VALUES (?, ?, ?)", body, series.year,
      series.stream(under: policy))
    return connection.lastInsertedRow
  }

  /// The highest number, drawn here or borne by an entry; 0 when there is none.
  func highest() throws -> Int {
    let drawn = try row().flatMap { row in
      try connection.first("SELECT max(number) FROM numbers WHERE series = ?", row) { $0.int(0) }
    }
    let borne = try connection.first(
      "SELECT max(serial) FROM entries WHERE " + NumberBook.entriesOfSeries, body, series.year,
      series.isSecret, kind
    ) { $0.int(0) }
    return max(drawn ?? 0, borne ?? 0)
  }

  /// The numbers that entries bear.
  func borne() throws -> Set<Int> {
    Set(
      try connection.all(
        "SELECT serial FROM entries WHERE " + NumberBook.entriesOfSeries, body, series.year,
        series.isSecret, kind
      ) { $0.int(0) })
  }

  /// The days between which a number's day must lie: the last of those before, the first of those
  /// after.
  func span(around number: Int) throws -> (earliest: CalendarDate?, latest: CalendarDate?) {
    func day(_ aggregate: String, _ comparison: String) throws -> CalendarDate? {
      let ofNumbers = try row().flatMap { row in
        try connection.first(
          """
          SELECT \(aggregate)(date) FROM numbers
          WHERE series = ? AND state = 'issued' AND number \(comparison) ?
          """, row, number
        ) { $0.textIfPresent(0) } ?? nil
      }
      let ofEntries =
        try connection.first(
          """
          SELECT \(aggregate)(date) FROM entries
          WHERE \(NumberBook.entriesOfSeries) AND length(date) = 10 AND serial \(comparison) ?5
          """, body, series.year, series.isSecret, kind, number
        ) { $0.textIfPresent(0) } ?? nil
      let days = [ofNumbers, ofEntries].compactMap { $0.flatMap { CalendarDate(iso: $0) } }
      return aggregate == "max" ? days.max() : days.min()
    }
    return (try day("max", "<"), try day("min", ">"))
  }

  private static let entriesOfSeries =
    """
    body = ?1 AND year = ?2 AND serial IS NOT NULL AND is_secret = ?3
    AND (?4 IS NULL OR kind_key = ?4)
    """
}
