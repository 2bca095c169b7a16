import Profiles

/// The entries of a table of spellings, sought in one pass.
struct SpellingSearch: Sendable {
  /// The entries in the order of the table.
  let entries: [SpellingEntry]
  private let search: PhraseSearch

  init(_ entries: [SpellingEntry]) {
    self.entries = entries
    search = PhraseSearch(entries.map(\.wrong))
  }

  /// An entry that stands in a text.
  struct Match {
    /// The entry.
    let entry: SpellingEntry
    /// The bytes of the wrong words.
    let range: Range<Int>
  }

  /// The entries that stand in a text, each at its first place, in the order of the table. Where one
  /// begins another, the longer one is meant.
  func matches(in text: String) -> [Match] {
    var found: [Int: Range<Int>] = [:]
    search.eachMatch(in: text) { match in
      if found[match.phrase] == nil, isWrong(match, in: text) {
        found[match.phrase] = search.range(of: match)
      }
      return true
    }
    if found.isEmpty { return [] }
    return found.sorted { $0.key < $1.key }.compactMap { index, range in
      let isPart = found.contains { $0.key != index && $0.value.strictlyHolds(range) }
      return isPart ? nil : Match(entry: entries[index], range: range)
    }
  }

  /// Whether the words stand whole, before and behind what makes them wrong.
  private func isWrong(_ match: PhraseSearch.Match, in text: String) -> Bool {
    guard search.isWhole(match, in: text) else { return false }
    let entry = entries[match.phrase]
    let next = search.range(of: match).upperBound + 1
    if !entry.followedBy.isEmpty, !entry.followedBy.contains(where: { text.has($0, at: next) }) {
      return false
    }
    if entry.notBefore.contains(where: { text.has($0, at: next) }) { return false }
    guard !entry.notAfter.isEmpty else { return true }
    let before = Substring(text.utf8.prefix(match.place)).split(separator: " ").last ?? ""
    let word = before.lowercased().filter { $0.isLetter }
    return !entry.notAfter.contains(word)
  }
}

extension Range<Int> {
  /// Whether a range lies in this one and is shorter.
  fileprivate func strictlyHolds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound && self != other
  }
}
