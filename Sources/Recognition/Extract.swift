import Citations
import Diagnostics
import Document
import VietnameseText

/// What a register needs of a document. Nil stands for what the document doesn't say; in JSON it is
/// written as null.
public struct Extract: Codable, Sendable, Equatable {
  /// Whether something stands in the document or follows from it.
  public enum Source: String, Codable, Sendable {
    /// It stands in the document.
    case read
    /// It follows from something else the document says.
    case inferred
  }

  /// The issuing body in sentence case.
  public var issuer: String?
  /// The supervising body in sentence case.
  public var parent: String?
  /// Whether the supervising body stands in the letterhead or follows from the kind of the issuer.
  public var parentSource: Source?
  /// The province's name.
  public var province: String?
  /// Whether the province stands in the document.
  public var provinceSource: Source?
  /// The number as printed.
  public var number: String?
  /// The symbol.
  public var symbol: String?
  /// The place of the date line.
  public var place: String?
  /// The date, maybe partial.
  public var date: PartialDate?
  /// The kind, such as `Kế hoạch`.
  public var kind: String?
  /// The title, joined from its lines.
  public var title: String?
  /// The theme or slogan it names.
  public var theme: String?
  /// The plan it issues, when it is a decision.
  public var issues: IssuedDocument?
  /// The documents it rests on.
  public var basis: [Citation]
  /// The other documents its text cites, each once.
  public var citations: [Citation]
  /// The numbered parts in order.
  public var sections: [SectionEntry]
  /// The targets in order, each once.
  public var targets: [Target]
  /// The days by which something is due.
  public var deadlines: [Deadline]
  /// The movements named, each once.
  public var movements: [String]
  /// To whom it goes, without the archive line.
  public var recipients: [Recipient]
  /// The archive line as printed: `Lưu: VT, VP`.
  public var archiveLine: String?
  /// Who signs.
  public var signature: Signature?
  /// Whether the text ends in `./.`.
  public var endMark: Bool
  /// The titles of the annexes.
  public var annexes: [String]
  /// What is worth knowing about the reading.
  public var diagnostics: [Diagnostic]

  /// Makes an extract of a document that says nothing.
  public init() {
    basis = []
    citations = []
    sections = []
    targets = []
    deadlines = []
    movements = []
    recipients = []
    endMark = false
    annexes = []
    diagnostics = []
  }
}

/// A numbered part of the text.
public struct SectionEntry: Codable, Sendable, Equatable {
  /// How deep it stands, from 1.
  public var level: Int
  /// Its number as printed, without the mark behind it: `II`, `2.1`, `đ`.
  public var number: String
  /// Its heading; nil when the number stands before a paragraph.
  public var heading: String?
}

/// A day by which something is due, the end of a period, or an anniversary to be marked.
public struct Deadline: Codable, Sendable, Equatable {
  /// The day, maybe partial.
  public var date: PartialDate
  /// When the period begins that ends on the day; nil when the document tells no beginning.
  public var from: PartialDate?
  /// Whether it is a day to be marked rather than one by which something is due.
  public var isAnniversary = false
  /// Whether the document leaves the year out and it was taken from the plan's.
  public var isYearInferred = false
  /// The words around it.
  public var what: String
}

/// A document that another one issues.
public struct IssuedDocument: Codable, Sendable, Equatable {
  /// Its kind.
  public var kind: String
  /// Its title.
  public var title: String?
}

// Synthesised coding leaves out what is nil; the register wants to see null.

extension Extract {
  /// Writes every field, null for what the document doesn't say.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(issuer, forKey: .issuer)
    try container.encode(parent, forKey: .parent)
    try container.encode(parentSource, forKey: .parentSource)
    try container.encode(province, forKey: .province)
    try container.encode(provinceSource, forKey: .provinceSource)
    try container.encode(number, forKey: .number)
    try container.encode(symbol, forKey: .symbol)
    try container.encode(place, forKey: .place)
    try container.encode(date, forKey: .date)
    try container.encode(kind, forKey: .kind)
    try container.encode(title, forKey: .title)
    try container.encode(theme, forKey: .theme)
    try container.encode(issues, forKey: .issues)
    try container.encode(basis.map(Written.init), forKey: .basis)
    try container.encode(citations.map(Written.init), forKey: .citations)
    try container.encode(sections, forKey: .sections)
    try container.encode(targets, forKey: .targets)
    try container.encode(deadlines, forKey: .deadlines)
    try container.encode(movements, forKey: .movements)
    try container.encode(recipients.map(Written.init), forKey: .recipients)
    try container.encode(archiveLine, forKey: .archiveLine)
    try container.encode(signature.map(Written.init), forKey: .signature)
    try container.encode(endMark, forKey: .endMark)
    try container.encode(annexes, forKey: .annexes)
    try container.encode(diagnostics, forKey: .diagnostics)
  }
}

/// What an extract holds of another room, as its JSON has it: every field, null for what isn't said.
private struct Written: Encodable {
  private let fields: [(String, any Encodable)]

  init(_ citation: Citation) {
    fields = [
      ("kind", citation.kind), ("number", citation.number), ("date", citation.date),
      ("issuer", citation.issuer), ("name", citation.name),
    ]
  }

  init(_ recipient: Recipient) {
    fields = [("name", recipient.name), ("purpose", recipient.purpose)]
  }

  init(_ signature: Signature) {
    fields = [
      ("authority", signature.authority), ("post", signature.post.isEmpty ? nil : signature.post),
      ("ownPost", signature.ownPost), ("name", signature.name),
    ]
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (name, value) in fields { try container.encode(value, forKey: Key(name)) }
  }
}

extension SectionEntry {
  /// Writes every field, null for what isn't said.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(level, forKey: .level)
    try container.encode(number, forKey: .number)
    try container.encode(heading, forKey: .heading)
  }
}

extension Deadline {
  enum CodingKeys: String, CodingKey {
    case date, from, what
    case isAnniversary = "anniversary"
    case isYearInferred = "yearInferred"
  }

  /// Writes every field, null for what isn't said.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(date, forKey: .date)
    try container.encode(from, forKey: .from)
    try container.encode(isAnniversary, forKey: .isAnniversary)
    try container.encode(isYearInferred, forKey: .isYearInferred)
    try container.encode(what, forKey: .what)
  }
}

extension IssuedDocument {
  /// Writes every field, null for what isn't said.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(title, forKey: .title)
  }
}
