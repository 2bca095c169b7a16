import Cryptography
import Registry
import SQLite

extension Schema {
  /// What version 4 adds so that every row that decides something follows from a line of the journal: for
  /// registries of older versions, whose lines say too little, the proofs of the rows that were found.
  static let proof =
    """
    CREATE TABLE found_rows (
      ordinal INTEGER PRIMARY KEY,
      proof BLOB NOT NULL
    ) STRICT;

    """ + freeze("found_rows")

  /// Writes down what a registry of an older version holds, with one line of the journal that has the
  /// digest of it all. From then on nothing of it changes without a line; what was done to it before can't
  /// be proven, which `verify` says.
  static func writeFoundRows(_ connection: Connection, of version: Int) throws {
    var hash = SHA256()
    var proofs: [RowProof] = []
    try connection.eachRow { _, _, proof in proofs.append(proof) }
    for (ordinal, proof) in proofs.enumerated() {
      hash.update(proof.bytes)
      try connection.run(
        "INSERT INTO found_rows (ordinal, proof) VALUES (?, ?)", ordinal, proof.bytes)
    }
    var journal = try JournalWriter(connection, actor: Actor(name: "thidua"), provesRows: false)
    try journal.write(
      .migrated,
      details: [
        "version": String(version), "rows found": String(proofs.count),
        "found": ContentDigest(sha256: hash.digest()).description,
      ])
  }
}
