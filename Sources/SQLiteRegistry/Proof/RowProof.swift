import Cryptography
import SQLite

/// What a line of the journal says of a row: which row, and the digest of all of it; zeros when the row
/// was taken out. 32 bytes: the number of the table, 15 bytes of the digest of the row's key, 16 of that
/// of the row.
struct RowProof: Sendable, Hashable {
  static let size = 32

  /// Which row.
  let key: Half
  /// What it holds; zeros for nothing.
  let digest: Half

  /// Sixteen bytes.
  struct Half: Sendable, Hashable {
    var first: UInt64 = 0
    var second: UInt64 = 0

    init() {}

    init(_ bytes: ArraySlice<UInt8>) {
      for byte in bytes.prefix(8) { first = first << 8 | UInt64(byte) }
      for byte in bytes.dropFirst(8).prefix(8) { second = second << 8 | UInt64(byte) }
    }

    /// The table that a key is of.
    var table: ProvenTable? { ProvenTable.all.first { $0.number == UInt8(first >> 56) } }

    var bytes: [UInt8] {
      [first, second].flatMap { number in
        (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
      }
    }
  }

  /// Takes the digests of a row.
  /// - Parameters:
  ///   - key: What tells it apart, as ``ProvenTable/keyText(_:)`` writes it.
  ///   - row: All of it; nil when there is no such row.
  init(_ table: ProvenTable, key: String, row: String?) {
    self.key = Half([table.number] + SHA256.digest(of: Array("\(table.name)(\(key))".utf8))[..<15])
    digest = row.map { Half(SHA256.digest(of: Array($0.utf8))[..<16]) } ?? Half()
  }

  /// Reads what ``bytes`` wrote.
  init(_ bytes: ArraySlice<UInt8>) {
    key = Half(bytes.prefix(16))
    digest = Half(bytes.dropFirst(16))
  }

  /// The 32 bytes.
  var bytes: [UInt8] { key.bytes + digest.bytes }

  /// Reads what a line of the journal or a table of version 4 holds.
  static func all(in bytes: [UInt8]) -> [RowProof] {
    stride(from: 0, to: bytes.count - bytes.count % size, by: size).map {
      RowProof(bytes[$0..<$0 + size])
    }
  }
}

extension Connection {
  /// Has the connection note every row of the tables that must be proven, as it is written.
  func watchRows() throws {
    try execute(
      """
      CREATE TEMP TABLE touched (place INTEGER, first, second, UNIQUE (place, first, second));
      """)
    for table in ProvenTable.all {
      for (act, row) in [("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")] {
        let condition = table.condition.map { "WHEN \(row).\($0)" } ?? ""
        let keys = table.keys.map { "\(row).\($0)" } + (table.keys.count == 1 ? ["''"] : [])
        try execute(
          """
          CREATE TEMP TRIGGER touch_\(table.name)_\(act) AFTER \(act) ON main.\(table.name) \(condition)
            BEGIN INSERT OR IGNORE INTO touched
              VALUES (\(table.number), \(keys.joined(separator: ", "))); END;
          """)
      }
    }
  }

  /// The proofs of the rows written since the last time.
  func takeTouchedRows() throws -> [RowProof] {
    let places = try all("SELECT DISTINCT place FROM touched ORDER BY place") { $0.int(0) }
    if places.isEmpty { return [] }
    let proofs = try ProvenTable.all.filter { places.contains(Int($0.number)) }.flatMap { table in
      let ends = ["first", "second"].prefix(table.keys.count)
      let join = zip(table.keys, ends).map { "r.\($0) = t.\($1)" }.joined(separator: " AND ")
      let key = ends.map { "quote(t.\($0))" }.joined(separator: " || ',' || ")
      return try all(
        """
        SELECT \(key), \(table.rowText("r")) FROM touched t LEFT JOIN \(table.name) r ON \(join)
        WHERE t.place = \(table.number)
        """
      ) { RowProof(table, key: $0.text(0), row: $0.textIfPresent(1)) }
    }
    try run("DELETE FROM touched")
    return proofs
  }

  /// Whether rows were written that no line of the journal proves yet.
  func hasTouchedRows() throws -> Bool {
    try first("SELECT 1 FROM touched LIMIT 1") { $0.int(0) } != nil
  }

  /// The proofs of all rows there are.
  func eachRow(_ body: (ProvenTable, _ key: String, RowProof) throws -> Void) throws {
    for table in ProvenTable.all {
      let condition = table.condition.map { "WHERE r.\($0)" } ?? ""
      try each(
        "SELECT \(table.keyText("r")), \(table.rowText("r")) FROM \(table.name) r \(condition)", []
      ) { row in
        let key = row.text(0)
        try body(table, key, RowProof(table, key: key, row: row.text(1)))
      }
    }
  }
}
