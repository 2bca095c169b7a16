import VietnameseText

/// A document another one cites.
public struct CitedDocument: Codable, Sendable, Equatable {
  /// Its kind, such as `Chỉ thị`.
  public var kind: String
  /// Its number and symbol as printed, such as `02/CT-UBND`; nil for laws cited by name.
  public var number: String?
  /// Its date.
  public var date: PartialDate?
  /// Who issued it.
  public var issuer: String?
  /// What it is about.
  public var title: String?

  /// Makes a citation's data.
  public init(
    kind: String, number: String? = nil, date: PartialDate? = nil, issuer: String? = nil,
    title: String? = nil
  ) {
    self.kind = kind
    self.number = number
    self.date = date
    self.issuer = issuer
    self.title = title
  }
}
