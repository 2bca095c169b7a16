import Citations
import VietnameseText

/// A document that an entry's document cites.
@dynamicMemberLookup
public struct EntryCitation: Sendable, Equatable, Hashable {
  /// Where it is cited.
  public enum Role: String, Sendable, Codable {
    /// Among the documents the plan rests on.
    case basis
    /// Elsewhere in the text.
    case body
  }

  /// Where it is cited.
  public var role: Role
  /// What is said of it there, without the words behind it.
  public let citation: Citation
  /// What all spellings of its number have in common (``DocumentNumber/key``); nil without one.
  public let key: String?

  /// Makes an entry's citation.
  /// - Parameter key: the key of its number, where it is known.
  public init(_ citation: Citation, role: Role, key: String? = nil) {
    self.role = role
    var kept = citation
    kept.subject = nil
    self.citation = kept
    self.key = key ?? citation.number.map(EntryCitation.key(ofNumber:))
  }

  /// What is said of the document.
  public subscript<Value>(dynamicMember path: KeyPath<Citation, Value>) -> Value {
    citation[keyPath: path]
  }

  /// What all spellings of a number have in common.
  public static func key(ofNumber number: String) -> String {
    DocumentNumber(number)?.key ?? Folding.slug(number)
  }
}
