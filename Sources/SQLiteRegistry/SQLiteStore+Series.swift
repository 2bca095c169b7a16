import Registry
import SQLite
import VietnameseText

extension SQLiteStore {
  /// How far the numbers of some series are, in their order.
  func numbers(in series: [NumberSeries]) throws -> [SeriesNumbers] {
    try read { session in
      try session.connection.transaction(.reading) {
        try SeriesReader(series, session.connection).numbers()
      }
    }
  }

  /// The bodies that entries or numbers are known of, each as its newest entry names it.
  func bodies(named word: String?) throws -> [BodyReference] {
    // The key of a name that a province's name stands behind is its beginning.
    let (slug, key) = (
      word.map { Folding.slug($0) },
      word.map { String(BodyReference(name: $0).key.dropFirst()) }
    )
    return try read { session in
      let ofEntries = try session.connection.all(
        """
        SELECT e.body_id, e.body_name, e.province, e.former_province
        FROM (SELECT body, max(entry) AS newest FROM entry_series GROUP BY body) s
        JOIN entries e ON e.id = s.newest JOIN bodies b ON b.id = s.body
        WHERE \(SQLiteStore.isNamed) OR e.body_id = ?1
        """, slug, key
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
          AND (\(SQLiteStore.isNamed))
        """, slug, key
      ) { SQLiteStore.body(key: $0.text(0), name: $0.text(1)) }
      return ofEntries + ofNumbers
    }
  }

  /// The condition that the key of a body `b` ends in the slug `?1`, or that the key `?2` of what was typed
  /// begins with its name; every body fits where nothing was typed.
  private static let isNamed =
    """
    ?1 IS NULL OR b.key LIKE '%/' || ?1
      OR substr(?2, 1, length(b.key) - instr(b.key, '/')) = substr(b.key, instr(b.key, '/') + 1)
    """

  /// The series that entries or numbers are known of, by body and year; of a body that numbers each
  /// kind apart one for each kind.
  func series(ofYear year: Int?, province: String?) throws -> [NumberSeries] {
    try read { session in
      let connection = session.connection
      let policies = try NumberBook.policies(connection)
      let (narrowing, values) = SQLiteStore.narrowing(year, province)
      var found: [NumberSeries] = []
      var seen: Set<String> = []
      try connection.each(
        """
        SELECT s.body, e.body_id, e.body_name, e.province, e.former_province, s.year, e.kind,
          e.kind_letters, s.is_secret
        FROM entry_series s JOIN entries e ON e.id = s.entry
        \(narrowing) ORDER BY s.body, s.year
        """, values
      ) { row in
        let series = NumberSeries(
          body: BodyReference(
            id: row.textIfPresent(1), name: row.text(2), province: row.textIfPresent(3),
            formerProvince: row.textIfPresent(4)), year: row.int(5),
          kind: .init(name: row.text(6), letters: row.textIfPresent(7)),
          isSecret: row.int(8) == 1)
        let policy = policies.policy(of: row.int64(0), year: series.year)
        let name = "\(row.int64(0)) \(series.year) \(series.stream(under: policy))"
        if seen.insert(name).inserted { found.append(series) }
      }
      // Series of which numbers were reserved and none is borne yet.
      try connection.each(
        """
        SELECT s.body, b.key, b.name, s.year, s.stream
        FROM number_series s JOIN bodies b ON b.id = s.body
        \(narrowing) ORDER BY s.body, s.year
        """, values
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

  /// The condition that narrows series `s` to a year and to the bodies of a province, of today or of its
  /// time; its values.
  private static func narrowing(
    _ year: Int?, _ province: String?
  ) -> (sql: String, values: [(any Bindable)?]) {
    var conditions: [String] = []
    var values: [(any Bindable)?] = []
    if let province {
      conditions.append(
        """
        s.body IN (SELECT id FROM bodies WHERE key >= ? || '/' AND key < ? || '0'
          UNION SELECT body FROM entries WHERE province = ?)
        """)
      values += [province, province, province]
    }
    if let year {
      conditions.append("s.year = ?")
      values.append(year)
    }
    return (conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "), values)
  }

  /// A body of which no entry is known, only its row.
  private static func body(key: String, name: String) -> BodyReference {
    let province = key.prefix { $0 != "/" }
    return BodyReference(name: name, province: province.isEmpty ? nil : String(province))
  }
}
