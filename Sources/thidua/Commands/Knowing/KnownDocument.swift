import Document
import Identifiers
import Registry
import Search
import VietnameseText

/// A document a person named: an entry of the registry, a file, or a brief.
struct KnownDocument: Sendable {
  /// The word the person named it by.
  var name: String
  /// What it says.
  var document: AdministrativeDocument
  /// The slug of its province today; nil when not known.
  var province: String?
  /// The years it is for, where something tells them beside its text.
  var years: ClosedRange<Int>?
  /// Its entry; nil for files and briefs.
  var entry: EntryID?

  /// How reports call it: the word, and number and date where it has them.
  var label: String {
    let code = document.code.number.map { "\($0)/\(document.code.symbol)" }
    let facts = [entry.map { "#\($0)" } ?? name, code, entry == nil ? nil : document.date.readable]
    return facts.compactMap { $0 }.joined(separator: ", ")
  }
}
