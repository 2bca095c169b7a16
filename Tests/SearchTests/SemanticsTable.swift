import Testing

/// Queries over the small archive and what they find, in order.
enum SemanticsTable {
  struct Row: Sendable, CustomTestStringConvertible {
    let query: String
    let entries: [Int64]
    let notices: [String]

    init(_ query: String, _ entries: [Int64], _ notices: [String] = []) {
      self.query = query
      self.entries = entries
      self.notices = notices
    }

    var testDescription: String { query }
  }

  static let rows: [Row] =
    marks + abbreviations + letters + shortForms + tones + numbers + provinces + dates + fields
    + operators + prefixes + strange + others
}
