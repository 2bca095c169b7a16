import Registry
import SQLite
import VietnameseText

extension SQLiteStore {
  /// How a body numbers its documents in a year.
  func policy(of body: BodyReference, year: Int) throws -> NumberingPolicy {
    try read { session in
      guard let row = try SQLiteStore.row(of: body, session.connection) else { return .common }
      return try NumberBook.policy(of: row, year: year, session.connection)
    }
  }

  /// Sets how a body numbers its documents from a year on. Refused for a year in which numbers were
  /// drawn already: a series isn't split or joined in the middle.
  func setPolicy(
    _ policy: NumberingPolicy, of body: BodyReference, fromYear year: Int, by actor: Actor
  ) throws {
    try write { session in
      let connection = session.connection
      var writer = EntryWriter(connection)
      let row = try writer.row(of: body)
      let used =
        try connection.first(
          """
          SELECT max(year) FROM number_series
          WHERE body = ? AND year >= ? AND stream <> 'secret'
          """, row, year
        ) { $0.intIfPresent(0) } ?? nil
      if let used, try NumberBook.policy(of: row, year: used, connection) != policy {
        throw RegistryError(
          .refused, RegistryFinding.policyTooLate(body: body.name, year: used),
          file: self.path)
      }
      try connection.run(
        "INSERT INTO number_policies (body, from_year, policy) VALUES (?, ?, ?)", row, year,
        policy.rawValue)
      var journal = try JournalWriter(connection, actor: actor)
      try journal.write(
        .policySet,
        details: CanonicalJSON.object([
          "body": body.key, "fromYear": String(year), "policy": policy.rawValue,
        ]))
    }
  }

  /// The number the next document of a series would have.
  func nextNumber(in series: NumberSeries) throws -> Int {
    try read { session in
      guard let row = try SQLiteStore.row(of: series.body, session.connection) else { return 1 }
      return try NumberBook(series, body: row, session.connection).highest() + 1
    }
  }

  /// Draws the next numbers for documents to come.
  func reserve(
    _ count: Int, in series: NumberSeries, reason: String, by actor: Actor
  ) throws -> [Int] {
    guard (1...1000).contains(count) else {
      throw RegistryError(
        .refused, RegistryFinding.reserveCount(count: count), file: path)
    }
    try requireReason(reason)
    return try write { session in
      let connection = session.connection
      var writer = EntryWriter(connection)
      let book = try NumberBook(series, body: try writer.row(of: series.body), connection)
      let row = try book.rowForWriting()
      var journal = try JournalWriter(connection, actor: actor)
      let first = try book.highest() + 1
      let numbers = Array(first..<first + count)
      let line = try journal.write(
        .reserved,
        details: CanonicalJSON.object([
          "body": series.body.key, "year": String(series.year), "from": String(first),
          "to": String(first + count - 1), "stream": series.stream(under: book.policy),
          "reason": reason,
        ]))
      for number in numbers {
        try connection.run(
          """
          INSERT INTO numbers (series, number, state, reason, journal)
          VALUES (?, ?, 'reserved', ?, ?)
          """, row, number, reason, line)
      }
      return numbers
    }
  }

  /// Voids a number that no document bears: one that was reserved, or a gap that is to be explained.
  /// It stays visible and is never drawn again.
  func void(_ number: Int, in series: NumberSeries, reason: String, by actor: Actor) throws {
    try requireReason(reason)
    try write { session in
      let connection = session.connection
      var writer = EntryWriter(connection)
      let book = try NumberBook(series, body: try writer.row(of: series.body), connection)
      let row = try book.rowForWriting()
      let state = try connection.first(
        "SELECT state FROM numbers WHERE series = ? AND number = ?", row, number
      ) { $0.text(0) }
      let isTaken = try state == "issued" || state == "void" || book.borne().contains(number)
      guard !isTaken, number >= 1, try number <= book.highest() else {
        throw RegistryError(
          .refused, RegistryFinding.voidRefused(number: NumberSeries.printed(number)),
          file: self.path)
      }
      var journal = try JournalWriter(connection, actor: actor)
      let line = try journal.write(
        .voided,
        details: CanonicalJSON.object([
          "body": series.body.key, "year": String(series.year), "number": String(number),
          "stream": series.stream(under: book.policy), "reason": reason,
        ]))
      try connection.run(
        """
        INSERT INTO numbers (series, number, state, reason, journal) VALUES (?, ?, 'void', ?, ?)
        ON CONFLICT (series, number) DO UPDATE SET state = 'void', reason = excluded.reason,
          journal = excluded.journal
        """, row, number, reason, line)
    }
  }

  /// The numbers of a series that no document bears, up to the highest drawn or borne, each
  /// explained as far as the registry knows.
  func gaps(in series: NumberSeries) throws -> [NumberGap] {
    try read { session in
      try session.connection.transaction(.reading) {
        let connection = session.connection
        guard let body = try SQLiteStore.row(of: series.body, connection) else { return [] }
        let book = try NumberBook(series, body: body, connection)
        var known: [Int: NumberGap.Explanation?] = [:]
        if let row = try book.row() {
          try connection.each(
            """
            SELECT n.number, n.state, n.reason, j.actor, j.role, j.host, j.time
            FROM numbers n JOIN journal j ON j.sequence = n.journal WHERE n.series = ?
            """, [row]
          ) { row in
            let actor = Actor(
              name: row.text(3), role: row.textIfPresent(4), host: row.textIfPresent(5))
            let time = Timestamp(milliseconds: row.int64(6))
            let explanation: NumberGap.Explanation? =
              switch row.text(1) {
              case "void": .void(reason: row.text(2), actor: actor, time: time)
              case "reserved": .reserved(reason: row.text(2), actor: actor, time: time)
              default: nil
              }
            known[row.int(0)] = .some(explanation)
          }
        }
        let borne = try book.borne()
        let highest = max(known.keys.max() ?? 0, borne.max() ?? 0)
        guard highest > 0 else { return [] }
        // A wrong number of seven digits must not make a list of millions.
        return (1...min(highest, SQLiteStore.mostNumbers)).compactMap { number in
          if borne.contains(number) { return nil }
          guard let found = known[number] else {
            return NumberGap(number: number, explanation: .unknown)
          }
          return found.map { NumberGap(number: number, explanation: $0) }
        }
      }
    }
  }

  /// The bodies that entries or numbers are known of, each as its newest entry names it, by key.
  func bodies() throws -> [BodyReference] {
    try read { session in
      let ofEntries = try session.connection.all(
        """
        SELECT e.body_id, e.body_name, e.province, e.former_province
        FROM (SELECT body, max(entry) AS newest FROM entry_series GROUP BY body) s
        JOIN entries e ON e.id = s.newest
        """
      ) { row in
        BodyReference(
          id: row.textIfPresent(0), name: row.text(1), province: row.textIfPresent(2),
          formerProvince: row.textIfPresent(3))
      }
      let ofNumbers = try session.connection.all(
        """
        SELECT b.key, b.name FROM bodies b
        WHERE EXISTS (SELECT 1 FROM number_series s WHERE s.body = b.id)
          AND NOT EXISTS (SELECT 1 FROM entry_series s WHERE s.body = b.id)
        """
      ) { SQLiteStore.body(key: $0.text(0), name: $0.text(1)) }
      return ofEntries + ofNumbers
    }
  }

  /// The series that entries or numbers are known of, by body and year; of a body that numbers each
  /// kind apart one for each kind.
  func series(ofYear year: Int?) throws -> [NumberSeries] {
    try read { session in
      let connection = session.connection
      let policies = try NumberBook.policies(connection)
      var found: [NumberSeries] = []
      var seen: Set<String> = []
      try connection.each(
        """
        SELECT s.body, e.body_id, e.body_name, e.province, e.former_province, s.year, e.kind,
          e.kind_letters, s.is_secret
        FROM entry_series s JOIN entries e ON e.id = s.entry
        \(year == nil ? "" : "WHERE s.year = ?") ORDER BY s.body, s.year
        """, year.map { [$0] } ?? []
      ) { row in
        let series = NumberSeries(
          body: BodyReference(
            id: row.textIfPresent(1), name: row.text(2), province: row.textIfPresent(3),
            formerProvince: row.textIfPresent(4)), year: row.int(5),
          kind: .init(name: row.text(6), letters: row.textIfPresent(7)),
          isSecret: row.int(8) == 1)
        let policy = policies[row.int64(0)]?.last { $0.fromYear <= series.year }?.policy ?? .common
        let name = "\(row.int64(0)) \(series.year) \(series.stream(under: policy))"
        if seen.insert(name).inserted { found.append(series) }
      }
      // Series of which numbers were reserved and none is borne yet.
      try connection.each(
        """
        SELECT b.id, b.key, b.name, s.year, s.stream
        FROM number_series s JOIN bodies b ON b.id = s.body
        \(year == nil ? "" : "WHERE s.year = ?") ORDER BY b.id, s.year
        """, year.map { [$0] } ?? []
      ) { row in
        let stream = row.text(4)
        guard seen.insert("\(row.int64(0)) \(row.int(3)) \(stream)").inserted else { return }
        found.append(
          NumberSeries(
            body: SQLiteStore.body(key: row.text(1), name: row.text(2)), year: row.int(3),
            kind: NumberSeries.kind(ofStream: stream), isSecret: stream == "secret"))
      }
      return found
    }
  }

  /// A body of which no entry is known, only its row.
  private static func body(key: String, name: String) -> BodyReference {
    let province = key.prefix { $0 != "/" }
    return BodyReference(name: name, province: province.isEmpty ? nil : String(province))
  }

  /// The highest number that lists of gaps go to.
  private static let mostNumbers = 100_000

  static func row(of body: BodyReference, _ connection: Connection) throws -> Int64? {
    try connection.first("SELECT id FROM bodies WHERE key = ?", body.key) { $0.int64(0) }
  }

  /// Refuses an act that must have a reason and has none.
  func requireReason(_ reason: String) throws {
    if reason.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) {
      throw RegistryError(.refused, RegistryFinding.reasonMissing, file: path)
    }
  }
}
