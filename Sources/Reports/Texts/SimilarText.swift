import Diagnostics
import Office

/// Entries that are alike, as people read them.
public struct SimilarText: Sendable {
  private let words: Words
  private let least: Double

  /// Makes the texts of entries that are alike.
  /// - Parameter least: the share they have in common at least, from 0 to 1.
  public init(in words: Words, least: Double) {
    self.words = words
    self.least = least
  }

  /// The entries like a document, each with about how much both have in common.
  public func lines(of found: [SimilarEntry]) -> [String] {
    if found.isEmpty {
      return [Message("similar.nothing", ["percent": percent(least)]).text(in: words)]
    }
    return found.map { row in
      let share = TextTable.padded(percent(row.likeness), 5)
      let line = "\(share) \(row.entry.line(in: words))"
      guard let shared = row.sharedParagraphs, let count = row.paragraphs else { return line }
      let arguments = ["shared": String(shared), "count": String(count)]
      return line + "  " + Message("similar.paragraphs", arguments).text(in: words)
    }
  }

  /// The groups of entries that are nearly the same.
  public func lines(of found: SimilarGroups) -> [String] {
    let counts = [
      "groups": String(found.groupCount), "entries": String(found.entryCount),
      "percent": percent(least),
    ]
    return [Message("similar.groups", counts).text(in: words)]
      + found.groups.enumerated().flatMap { index, group in
        ["\(index + 1)."] + group.map { "  " + $0.line(in: words) }
      }
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
