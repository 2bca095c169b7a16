extension Schema {
  /// What version 4 adds so that every row that decides something follows from a line of the journal.
  static let proof = ""
}
