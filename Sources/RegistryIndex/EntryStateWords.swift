import Registry
import VietnameseText

/// The words a query names the states of entries by.
enum EntryStateWords {
  private static let words: [EntryState: Set<String>] = [
    .inForce: ["in-force", "con-hieu-luc", "hieu-luc"],
    .corrected: ["corrected", "dinh-chinh", "da-dinh-chinh", "bi-dinh-chinh"],
    .replaced: ["replaced", "thay-the", "da-thay-the", "bi-thay-the", "da-bi-thay-the"],
    .recalled: ["recalled", "thu-hoi", "da-thu-hoi", "bi-thu-hoi", "da-bi-thu-hoi"],
  ]

  /// Every word with what the store calls its state.
  static var names: [(name: String, code: String)] {
    words.flatMap { state, words in words.map { ($0, state.rawValue) } }
  }

  /// The states that any of the words names, written with or without marks.
  static func states(named values: [String]) -> Set<EntryState> {
    let slugs = Set(values.map(Folding.slug))
    return Set(words.filter { !$0.value.isDisjoint(with: slugs) }.map(\.key))
  }
}
