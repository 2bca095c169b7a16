import Citations
import Diagnostics
import Document
import VietnameseText

/// What a register needs of a document. Nil stands for what the document doesn't say.
public struct Extract: Sendable, Equatable {
  /// Whether something stands in the document or follows from it.
  public enum Source: String, Encodable, Sendable, CaseIterable {
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
public struct SectionEntry: Sendable, Equatable {
  /// How deep it stands, from 1.
  public var level: Int
  /// Its number as printed, without the mark behind it: `II`, `2.1`, `đ`.
  public var number: String
  /// Its heading; nil when the number stands before a paragraph.
  public var heading: String?
}

/// A day by which something is due, the end of a period, or an anniversary to be marked.
public struct Deadline: Sendable, Equatable {
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
public struct IssuedDocument: Sendable, Equatable {
  /// Its kind.
  public var kind: String
  /// Its title.
  public var title: String?
}
