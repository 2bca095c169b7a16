/// A table whose rows decide something, so that each must follow from a line of the journal.
///
/// Entries and what belongs to them aren't among these: the line they came in with has the digest of all
/// of it (`EntryRecord`).
struct ProvenTable: Sendable {
  /// Stands for the table in lines of the journal: never changed, never given to another.
  let number: UInt8
  let name: String
  /// The columns that tell its rows apart, one or two.
  let keys: [String]
  /// The other columns.
  let values: [String]
  /// Which rows count; nil for all.
  var condition: String?

  /// Every such table of the current version.
  static let all = [
    ProvenTable(number: 1, name: "registry", keys: ["identifier"], values: ["created_at"]),
    ProvenTable(number: 2, name: "bodies", keys: ["id"], values: ["key", "name"]),
    ProvenTable(
      number: 3, name: "relations", keys: ["id"],
      values: ["kind", "entry", "by_entry", "reason", "journal"]),
    ProvenTable(
      number: 4, name: "number_policies", keys: ["id"], values: ["body", "from_year", "policy"]),
    ProvenTable(
      number: 5, name: "number_series", keys: ["id"], values: ["body", "year", "stream"]),
    ProvenTable(
      number: 6, name: "numbers", keys: ["series", "number"],
      values: ["state", "entry", "date", "reason", "journal"]),
    ProvenTable(number: 7, name: "issue_requests", keys: ["key"], values: ["entry"]),
    ProvenTable(
      number: 8, name: "drafts", keys: ["id"],
      values: ["identifier", "state", "entry", "step", "steps"]),
    ProvenTable(
      number: 9, name: "draft_versions", keys: ["draft", "version"],
      values: ["title", "document", "brief", "note", "journal"]),
    ProvenTable(number: 10, name: "approval_steps", keys: ["body"], values: ["steps"]),
    ProvenTable(
      number: 11, name: "accepted_citations", keys: ["key"],
      values: ["number", "reason", "journal"]),
    ProvenTable(
      number: 12, name: "saved_searches", keys: ["name"], values: ["query", "saved_by", "saved_at"]),
    // That an entry bears the number of another is no part of its record.
    ProvenTable(
      number: 13, name: "entries", keys: ["id"], values: ["conflicts_with"],
      condition: "conflicts_with IS NOT NULL"),
  ]

  /// An SQL expression for what tells a row apart, as a text.
  func keyText(_ row: String) -> String { text(of: keys, row) }

  /// An SQL expression for all of a row, as a text.
  func rowText(_ row: String) -> String { text(of: keys + values, row) }

  private func text(of columns: [String], _ row: String) -> String {
    columns.map { "quote(\(row).\($0))" }.joined(separator: " || ',' || ")
  }
}
