import VietnameseText
import YAML

/// The kinds of documents with their letters: administrative ones and copies of them (NĐ 30/2020,
/// Điều 7 and Phụ lục III), normative ones and those of the Party.
public struct DocumentKindCatalogue: Sendable, Equatable {
  /// A kind.
  public struct Kind: Sendable, Equatable {
    /// Where a kind belongs.
    public enum Sort: String, Sendable, CaseIterable {
      /// An administrative document.
      case document
      /// A copy of another document.
      case copy
      /// A legal normative document.
      case normative
      /// A document of the Party.
      case party
      /// A general word, by which texts cite documents of any kind: `văn bản số …`.
      case general
    }

    /// The name in sentence case, such as `Kế hoạch`.
    public var name: String
    /// The letters in a symbol, such as `KH`; nil for kinds without (công văn).
    public var letters: String?
    /// Other letters met in its place, such as `CV` for công văn.
    public var otherLetters: [String]
    /// Where it belongs.
    public var sort: Sort
    /// Whether texts cite its documents by name rather than by number, as laws.
    public var isCitedByName: Bool

    /// Makes a kind.
    public init(
      name: String, letters: String?, otherLetters: [String] = [], sort: Sort = .document,
      isCitedByName: Bool = false
    ) {
      self.name = name
      self.letters = letters
      self.otherLetters = otherLetters
      self.sort = sort
      self.isCitedByName = isCitedByName
    }

    /// Reads an entry of the catalogue.
    public init(reading fields: inout FieldReader) {
      name = fields.text("name")
      letters = fields.textIfPresent("letters")
      otherLetters = fields.texts("other-letters")
      sort = fields.choiceIfPresent("sort") ?? .document
      isCitedByName = fields.boolean("cited-by-name", default: false)
    }
  }

  /// The kinds, those of the decree first and in its order.
  public let kinds: [Kind]

  /// Makes a catalogue.
  public init(_ kinds: [Kind] = []) {
    self.kinds = kinds
  }

  /// The kinds a document's title may name.
  public var titles: [Kind] { kinds.filter { $0.sort != .general && !$0.isCitedByName } }

  /// The kind of a name, whatever its case and diacritics.
  public func kind(named name: String) -> Kind? {
    let wanted = Folding.fold(name)
    return kinds.first { Folding.fold($0.name) == wanted }
  }

  /// The kind of letters as printed.
  public func kind(letters: String) -> Kind? {
    kinds.first { $0.letters == letters } ?? kinds.first { $0.otherLetters.contains(letters) }
  }
}
