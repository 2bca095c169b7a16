import Registry
import SQLite

/// Reads how far the numbers of some series are, within one transaction and in the same number of
/// statements for any number of series.
struct SeriesReader {
  /// What tells the series of all bodies apart.
  private struct Name: Hashable {
    var body: Int64
    var year: Int
    var stream: String
  }

  /// The numbers of a series that are spoken for.
  private struct Numbers {
    /// Those entries bear.
    var borne: Set<Int> = []
    /// Those drawn here, and why no entry bears them; nil for those that one bears.
    var drawn: [Int: NumberGap.Explanation?] = [:]
  }

  private let connection: Connection
  private let asked: [NumberSeries]
  private let policies: NumberingPolicies
  private let bodies: [String: Int64]
  private var known: [Name: Numbers] = [:]

  /// The highest number that lists of gaps go to: a wrong number of seven digits must not make a list of
  /// millions.
  private static let mostNumbers = 100_000

  init(_ asked: [NumberSeries], _ connection: Connection) throws {
    self.connection = connection
    self.asked = asked
    policies = try NumberBook.policies(connection)
    let keys = SQLiteStore.text(of: Set(asked.map(\.body.key)).sorted())
    bodies = Dictionary(
      try connection.all(
        "SELECT key, id FROM bodies WHERE key IN (SELECT value FROM json_each(?))", keys
      ) { ($0.text(0), $0.int64(1)) }, uniquingKeysWith: { first, _ in first })
    guard let first = asked.map(\.year).min(), let last = asked.map(\.year).max() else { return }
    for series in asked { if let name = name(of: series) { known[name] = Numbers() } }
    try readBorne(first...last)
    try readDrawn(first...last)
  }

  /// How far they are, in the order asked for.
  func numbers() -> [SeriesNumbers] {
    asked.map { series in
      guard let name = name(of: series), let found = known[name] else {
        return SeriesNumbers(series: series, policy: .common, highest: 0, gaps: [])
      }
      let highest = max(found.drawn.keys.max() ?? 0, found.borne.max() ?? 0)
      let gaps = (0..<min(highest, SeriesReader.mostNumbers)).compactMap { index -> NumberGap? in
        let number = index + 1
        if found.borne.contains(number) { return nil }
        guard let drawn = found.drawn[number] else {
          return NumberGap(number: number, explanation: .unknown)
        }
        return drawn.map { NumberGap(number: number, explanation: $0) }
      }
      return SeriesNumbers(
        series: series, policy: policies.policy(of: name.body, year: series.year),
        highest: highest, gaps: gaps)
    }
  }

  private func name(of series: NumberSeries) -> Name? {
    guard let body = bodies[series.body.key] else { return nil }
    let policy = policies.policy(of: body, year: series.year)
    return Name(body: body, year: series.year, stream: series.stream(under: policy))
  }

  private var bodyList: String { EntrySelection.list(bodies.values.sorted()) }

  private mutating func readBorne(_ years: ClosedRange<Int>) throws {
    var found = known
    try connection.each(
      """
      SELECT body, year, serial, kind_key, is_secret FROM entries
      WHERE body IN (SELECT value FROM json_each(?)) AND year BETWEEN ? AND ?
        AND serial IS NOT NULL
      """, [bodyList, years.lowerBound, years.upperBound]
    ) { row in
      let (body, year) = (row.int64(0), row.int(1))
      let policy = policies.policy(of: body, year: year)
      let stream = NumberSeries.stream(
        ofKind: row.text(3), isSecret: row.int(4) == 1, under: policy)
      found[Name(body: body, year: year, stream: stream)]?.borne.insert(row.int(2))
    }
    known = found
  }

  private mutating func readDrawn(_ years: ClosedRange<Int>) throws {
    var found = known
    try connection.each(
      """
      SELECT s.body, s.year, s.stream, n.number, n.state, n.reason, j.actor, j.role, j.host, j.time
      FROM number_series s JOIN numbers n ON n.series = s.id
      LEFT JOIN journal j ON j.sequence = n.journal AND n.state <> 'issued'
      WHERE s.body IN (SELECT value FROM json_each(?)) AND s.year BETWEEN ? AND ?
      """, [bodyList, years.lowerBound, years.upperBound]
    ) { row in
      let explanation: NumberGap.Explanation?
      switch row.text(4) {
      case "void":
        explanation = .void(
          reason: row.text(5), actor: SeriesReader.actor(row),
          time: Timestamp(milliseconds: row.int64(9)))
      case "reserved":
        explanation = .reserved(
          reason: row.text(5), actor: SeriesReader.actor(row),
          time: Timestamp(milliseconds: row.int64(9)))
      default: explanation = nil
      }
      let name = Name(body: row.int64(0), year: row.int(1), stream: row.text(2))
      found[name]?.drawn[row.int(3)] = .some(explanation)
    }
    known = found
  }

  private static func actor(_ row: borrowing Row) -> Actor {
    Actor(name: row.text(6), role: row.textIfPresent(7), host: row.textIfPresent(8))
  }
}
