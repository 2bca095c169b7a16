import Cryptography
import FoundationEssentials
import Registry
import SQLite

extension RegistryVerifier {
  /// Replays the journal: each row of the tables that decide something must be as the last line that
  /// wrote it says, and each row that a line wrote must be there.
  mutating func verifyRows() throws {
    let count = try connection.first("SELECT count(*) FROM registry") { $0.int(0) }
    if count != 1 { find(.registryRow) }
    // A file of an older version that is only read has no proofs yet.
    let version = try connection.first("PRAGMA user_version") { $0.int(0) } ?? 0
    guard version >= 4 else { return find(.notProvable(line: report.head.sequence + 1)) }
    var written = try foundRows()
    try connection.each(
      """
      SELECT sequence, json_extract(details, '$.\(JournalText.rows)') FROM journal
      WHERE instr(details, '"\(JournalText.rows)"') ORDER BY sequence
      """, []
    ) { row in
      let line = row.int64(0)
      let text = row.text(1).dropFirst("sha256:".count)
      for proof in RowProof.all(in: Array(Data(base64Encoded: String(text)) ?? Data())) {
        written[proof.key] = (proof.digest, line)
      }
    }
    // Nothing is proven of the first row of all until a line is written.
    let isUnwritten = written.isEmpty
    var verifier = self
    try connection.eachRow { table, key, proof in
      let known = written.removeValue(forKey: proof.key)
      if known?.digest != proof.digest, !isUnwritten || table.number != 1 {
        verifier.find(.row(table: table.name, row: key))
      }
    }
    self = verifier
    for (key, known) in written where known.digest != RowProof.Half() {
      find(.rowMissing(table: key.table?.name ?? "?", line: known.line))
    }
  }

  /// What was found in a registry of an older version when it was brought to this one.
  private mutating func foundRows() throws -> [RowProof.Half: (digest: RowProof.Half, line: Int64)]
  {
    var found: [RowProof.Half: (digest: RowProof.Half, line: Int64)] = [:]
    let line = try connection.first(
      "SELECT sequence, json_extract(details, '$.found') FROM journal WHERE action = 'migrated'"
    ) { ($0.int64(0), $0.text(1)) }
    var hash = SHA256()
    var isEmpty = true
    try connection.each("SELECT proof FROM found_rows ORDER BY ordinal", []) { row in
      let bytes = row.bytes(0)
      let proof = RowProof(bytes[...])
      hash.update(bytes)
      found[proof.key] = (proof.digest, line?.0 ?? 0)
      isEmpty = false
    }
    if let line {
      find(.notProvable(line: line.0))
      if ContentDigest(sha256: hash.digest()).description != line.1 {
        find(.foundRows(line: line.0))
      }
    } else if !isEmpty {
      find(.foundRows(line: 0))
    }
    return found
  }
}
