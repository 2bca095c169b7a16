import VietnameseText

extension PartialDate {
  /// Reads a date the ways people type it: `2026-01-13`, `2026-01`, `2026`, `13/01/2026`, `1/2026`,
  /// with hyphens or dots instead of slashes too; nil for what is none.
  public init?(typed text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = parts.compactMap { part in
      (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { $0.isDigit }
        ? Int(part) : nil
    }
    guard numbers.count == parts.count, (1...3).contains(parts.count) else { return nil }
    let ordered = parts[0].utf8.count == 4 ? numbers : numbers.reversed()
    guard parts[0].utf8.count == 4 || parts[parts.count - 1].utf8.count == 4 else { return nil }
    self.init(
      year: ordered[0], month: ordered.count > 1 ? ordered[1] : nil,
      day: ordered.count > 2 ? ordered[2] : nil)
  }
}
