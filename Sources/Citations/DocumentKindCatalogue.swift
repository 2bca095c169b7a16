import VietnameseText
import YAML

/// The kinds of administrative documents and of copies with their letters (NĐ 30/2020, Điều 7 and
/// Phụ lục III).
public struct DocumentKindCatalogue: Sendable, Equatable {
  /// A kind.
  public struct Kind: Sendable, Equatable {
    /// What the letters stand on.
    public enum Sort: String, Sendable, CaseIterable {
      /// A document of its own.
      case document
      /// A copy of another document.
      case copy
    }

    /// The name in sentence case, such as `Kế hoạch`.
    public var name: String
    /// The letters in a symbol, such as `KH`; nil for kinds without (công văn).
    public var letters: String?
    /// Whether it is a document or a copy of one.
    public var sort: Sort

    /// Makes a kind.
    public init(name: String, letters: String?, sort: Sort = .document) {
      self.name = name
      self.letters = letters
      self.sort = sort
    }

    /// Reads an entry of the catalogue.
    public init(reading fields: inout FieldReader) {
      name = fields.text("name")
      letters = fields.textIfPresent("letters")
      sort = fields.choiceIfPresent("sort") ?? .document
    }
  }

  /// The kinds in the order of the decree.
  public let kinds: [Kind]

  /// Makes a catalogue.
  public init(_ kinds: [Kind] = []) {
    self.kinds = kinds
  }

  /// The kind of a name, whatever its case and diacritics.
  public func kind(named name: String) -> Kind? {
    let wanted = Folding.fold(name)
    return kinds.first { Folding.fold($0.name) == wanted }
  }

  /// The kind of letters as printed.
  public func kind(letters: String) -> Kind? {
    kinds.first { $0.letters == letters }
  }
}
