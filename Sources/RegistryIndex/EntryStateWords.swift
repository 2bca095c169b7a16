import Registry
import VietnameseText

/// The words a query names the states of entries by.
enum EntryStateWords {
  private static let words: [EntryState: Set<String>] = [
    .inForce: ["in-force", "con-hieu-luc", "hieu-luc"],
    .corrected: ["corrected", "dinh-chinh", "da-dinh-chinh"],
    .replaced: ["replaced", "thay-the", "bi-thay-the"],
    .recalled: ["recalled", "thu-hoi", "bi-thu-hoi"],
  ]

  /// The states that any of the words names, written with or without marks.
  static func states(named values: [String]) -> Set<EntryState> {
    let slugs = Set(values.map(Folding.slug))
    return Set(words.filter { !$0.value.isDisjoint(with: slugs) }.map(\.key))
  }
}
