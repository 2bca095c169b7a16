/// Phrases of several groups sought in one pass.
struct GroupedPhrases<Group: Sendable>: Sendable {
  /// The search for all of them.
  let search: PhraseSearch
  private let groups: [Group]

  init(_ groups: [(group: Group, phrases: [String])]) {
    search = PhraseSearch(groups.flatMap(\.phrases))
    self.groups = groups.flatMap { entry in entry.phrases.map { _ in entry.group } }
  }

  /// The group a phrase that was found belongs to.
  func group(of match: PhraseSearch.Match) -> Group { groups[match.phrase] }
}
