import Citations
import Document
import VietnameseText

/// A document that another one cites.
public struct CitedReport: Report {
  @OrNull private var kind: String?
  @OrNull private var code: String?
  @OrNull private var date: PartialDate?
  @OrNull private var issuer: String?
  @OrNull private var name: String?

  /// Makes the report of a citation.
  public init(_ citation: Citation) {
    kind = citation.kind
    code = citation.number
    date = citation.date
    issuer = citation.issuer
    name = citation.name
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "kind": .nullable(.string), "code": .nullable(.string), "date": .nullable(.date),
    "issuer": .nullable(.string), "name": .nullable(.string),
  ])
}

/// A numbered part of a text.
struct PartReport: Report {
  let level: Int
  let number: String
  @OrNull var heading: String?

  static let schema = Schema.object([
    "level": .integer, "number": .string, "heading": .nullable(.string),
  ])
}

/// What a document sets out to reach.
struct TargetReport: Report {
  private let measure: String
  private let comparison: Target.Comparison
  private let quantity: Double
  @OrNull private var upper: Double?
  @OrNull private var unit: String?
  @OrNull private var period: String?
  private let value: String
  private let occurrences: Int?

  /// - Parameter countsOccurrences: whether it is known how often the document says it.
  init(_ target: Target, countsOccurrences: Bool) {
    measure = target.measure
    comparison = target.comparison
    quantity = target.quantity
    value = target.value
    occurrences = countsOccurrences ? target.occurrences : nil
    upper = target.upper
    unit = target.unit
    period = target.period
  }

  static let schema = Schema.object([
    "measure": .string, "comparison": .choice(Target.Comparison.self), "quantity": .number,
    "upper": .nullable(.number), "unit": .nullable(.string), "period": .nullable(.string),
    "value": .string, "occurrences": .optional(.integer),
  ])
}

/// Who receives a document.
struct RecipientReport: Report {
  private let name: String
  @OrNull private var purpose: String?

  init(_ recipient: Recipient) {
    name = recipient.name
    purpose = recipient.purpose
  }

  static let schema = Schema.object(["name": .string, "purpose": .nullable(.string)])
}

/// Who signs a document.
struct SignatureReport: Report {
  private let authority: [String]
  @OrNull private var post: String?
  @OrNull private var ownPost: String?
  @OrNull private var name: String?

  init(authority: [String], post: String?, ownPost: String?, name: String?) {
    self.authority = authority
    self.post = post
    self.ownPost = ownPost
    self.name = name
  }

  init(_ signature: Signature) {
    self.init(
      authority: signature.authority, post: signature.post.isEmpty ? nil : signature.post,
      ownPost: signature.ownPost, name: signature.name)
  }

  static let schema = Schema.object([
    "authority": .array(.string), "post": .nullable(.string), "ownPost": .nullable(.string),
    "name": .nullable(.string),
  ])
}
