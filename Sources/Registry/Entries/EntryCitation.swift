import Citations
import Document
import VietnameseText

/// A document that an entry's document cites.
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
  /// What all spellings of its number have in common (``DocumentNumber/key``); nil without one.
  public var key: String?
  /// Its number and symbol as printed; nil for laws cited by name.
  public var number: String?
  /// Its date.
  public var date: PartialDate?
  /// Who issued it.
  public var issuer: String?
  /// Its kind.
  public var kind: String?
  /// The name of a law, or its title.
  public var name: String?

  /// Makes a citation; the key follows from the number.
  public init(
    role: Role, number: String? = nil, date: PartialDate? = nil, issuer: String? = nil,
    kind: String? = nil, name: String? = nil
  ) {
    self.role = role
    key = number.map(EntryCitation.key(ofNumber:))
    self.number = number
    self.date = date
    self.issuer = issuer
    self.kind = kind
    self.name = name
  }

  /// Makes a citation of what a drafted document cites.
  public init(_ cited: CitedDocument, role: Role) {
    self.init(
      role: role, number: cited.number, date: cited.date, issuer: cited.issuer, kind: cited.kind,
      name: cited.title)
  }

  /// What it says of the document it means; nil without a number.
  public var reference: CitedReference? {
    number.flatMap { DocumentNumber($0) }
      .map { CitedReference(number: $0, date: date, issuer: issuer) }
  }

  /// What all spellings of a number have in common.
  public static func key(ofNumber number: String) -> String {
    DocumentNumber(number)?.key ?? Folding.slug(number)
  }
}
