import Diagnostics
import Document
import Drafting
import Identifiers
import VietnameseText

/// A document as it is named to be compared.
public enum DocumentSource: Sendable {
  /// An entry of the registry
  case entry(EntryName)
  /// A file of any kind there is a reader for
  case file(IncomingFile)
  /// A brief: the plan it makes
  case brief(Brief)
  /// A file with a document's canonical JSON
  case canonical(IncomingFile)

  /// What it is called.
  public var name: String {
    switch self {
    case .entry(let name): name.text
    case .file(let file), .canonical(let file): file.name
    case .brief(let brief): brief.file
    }
  }
}

/// A document that was found by its name.
public struct KnownDocument: Sendable {
  /// The word the caller named it by.
  public var name: String
  /// What it says.
  public var document: AdministrativeDocument
  /// The slug of its province today; nil when not known.
  public var province: String?
  /// The years it is for, where something tells them beside its text.
  public var years: ClosedRange<Int>?
  /// Its entry; nil for files and briefs.
  public var entry: EntryID?
  /// What is to be told of finding it, such as that the look couldn't be written down.
  public var notices: [Diagnostic] = []

  /// How reports call it: the word, and number and date where it has them.
  public var label: String {
    let code = document.code.number.map { "\($0)/\(document.code.symbol)" }
    let facts = [entry.map { "#\($0)" } ?? name, code, entry == nil ? nil : document.date.readable]
    return facts.compactMap { $0 }.joined(separator: ", ")
  }
}
