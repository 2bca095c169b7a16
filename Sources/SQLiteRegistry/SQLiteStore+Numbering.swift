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
        details: [
          "body": body.key, "fromYear": String(year), "policy": policy.rawValue,
        ])
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
      let line = journal.nextSequence
      for number in numbers {
        try connection.run(
          """
          INSERT INTO numbers (series, number, state, reason, journal)
          VALUES (?, ?, 'reserved', ?, ?)
          """, row, number, reason, line)
      }
      try journal.write(
        .reserved,
        details: [
          "body": series.body.key, "year": String(series.year), "from": String(first),
          "to": String(first + count - 1), "stream": series.stream(under: book.policy),
          "reason": reason,
        ])
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
      try connection.run(
        """
        INSERT INTO numbers (series, number, state, reason, journal) VALUES (?, ?, 'void', ?, ?)
        ON CONFLICT (series, number) DO UPDATE SET state = 'void', reason = excluded.reason,
          journal = excluded.journal
        """, row, number, reason, journal.nextSequence)
      try journal.write(
        .voided,
        details: [
          "body": series.body.key, "year": String(series.year), "number": String(number),
          "stream": series.stream(under: book.policy), "reason": reason,
        ])
    }
  }

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
