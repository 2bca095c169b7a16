/// Where a part of a document comes from; findings, "where used" and "what changed since" rest on
/// it.
public enum Origin: Codable, Sendable, Equatable, Hashable {
  /// A content block of a certain revision.
  case block(id: String, revision: Int)
  /// A line of a plan template, counted from 1.
  case template(id: String, line: Int)
  /// A field of the brief, by its data path.
  case brief(field: String)
  /// A value of a profile: the file and its data path.
  case profile(file: String, path: String)
  /// A place of an imported file: page and paragraph, counted from 1.
  case file(page: Int, paragraph: Int)
}
