import VietnameseText

/// A document named in another one, as far as it is told there.
public struct Citation: Codable, Sendable, Hashable {
  /// Its kind, such as `Chỉ thị`.
  public var kind: String?
  /// Its number and symbol as printed; nil for laws, which are cited by name.
  public var number: String?
  /// Its date, maybe partial.
  public var date: PartialDate?
  /// Who issued it.
  public var issuer: String?
  /// The name of a law, or the title where it is known.
  public var name: String?
  /// The words right behind it, where its title stands: what tells documents of one number apart.
  /// No part of its JSON.
  public var subject: String?

  /// What it says of the document it means; nil for what has no number.
  public var reference: CitedReference? {
    number.flatMap { DocumentNumber($0) }.map {
      CitedReference(number: $0, date: date, issuer: issuer, subject: subject)
    }
  }

  enum CodingKeys: String, CodingKey {
    case kind, number, date, issuer, title
    /// The title, as an extract has it
    case name
  }

  /// Makes a citation.
  public init(
    kind: String? = nil, number: String? = nil, date: PartialDate? = nil, issuer: String? = nil,
    name: String? = nil
  ) {
    self.kind = kind
    self.number = number
    self.date = date
    self.issuer = issuer
    self.name = name
  }

  /// Reads what another document says of one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decodeIfPresent(String.self, forKey: .kind)
    number = try container.decodeIfPresent(String.self, forKey: .number)
    date = try container.decodeIfPresent(PartialDate.self, forKey: .date)
    issuer = try container.decodeIfPresent(String.self, forKey: .issuer)
    name =
      try container.decodeIfPresent(String.self, forKey: .name)
      ?? container.decodeIfPresent(String.self, forKey: .title)
  }

  /// Writes what documents of the registry hold of one they rest on.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind ?? "", forKey: .kind)
    try container.encodeIfPresent(number, forKey: .number)
    try container.encodeIfPresent(date, forKey: .date)
    try container.encodeIfPresent(issuer, forKey: .issuer)
    try container.encodeIfPresent(name, forKey: .title)
  }
}
