import Comparing
import Diagnostics
import Identifiers
import Office
import Registry
import VietnameseText

/// A document an entry cites.
public struct CitationReport: Report {
  private let role: String
  @OrNull private var kind: String?
  @OrNull private var code: String?
  @OrNull private var name: String?
  @OrNull private var date: PartialDate?
  @OrNull private var issuer: String?
  @OrNull private var entry: EntryLine?
  @OrNull private var ended: CalendarDate?
  @OrNull private var successor: String?

  /// Makes the report of a citation.
  public init(_ known: KnownCitation, labels: ProvinceLabels) {
    let citation = known.cited.citation
    role = citation.role == .basis ? "basis" : "text"
    _kind = OrNull(wrappedValue: citation.kind)
    _code = OrNull(wrappedValue: citation.number)
    _name = OrNull(wrappedValue: citation.name)
    _date = OrNull(wrappedValue: citation.date)
    _issuer = OrNull(wrappedValue: citation.issuer)
    _entry = OrNull(wrappedValue: known.cited.entry.map { EntryLine($0, labels: labels) })
    _ended = OrNull(wrappedValue: known.ended)
    _successor = OrNull(wrappedValue: known.successor)
  }

  private enum CodingKeys: String, CodingKey {
    case role, kind, code, name, date, issuer, ended, successor
    case entry = "document"
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "role": .oneOf(["basis", "text"]), "kind": .nullable(.string), "code": .nullable(.string),
    "name": .nullable(.string), "date": .nullable(.date), "issuer": .nullable(.string),
    "document": .nullable(.of(EntryLine.self)), "ended": .nullable(.date),
    "successor": .nullable(.string),
  ])
}

/// A document in a graph of citations: an entry, or one the registry doesn't have.
struct CitedNode: Report {
  @OrNull var entry: EntryID?
  @OrNull var code: String?
  @OrNull var date: PartialDate?
  @OrNull var body: BodyReport?

  init(_ node: CitationGraph.Node) {
    _entry = OrNull(wrappedValue: node.entry)
    _code = OrNull(wrappedValue: node.number.isEmpty ? nil : node.number)
    _date = OrNull(wrappedValue: node.date)
    _body = OrNull(wrappedValue: node.body.map { BodyReport(id: nil, name: $0) })
  }

  static let schema = Schema.object([
    "entry": .nullable(.integer), "code": .nullable(.string), "date": .nullable(.date),
    "body": .nullable(.of(BodyReport.self)),
  ])
}

/// A document with those that cite it below it.
public struct FollowersReport: Report {
  private let document: CitedNode
  private let followers: [FollowersReport]

  /// Makes the report of a document.
  public init(_ cascade: CitationGraph.Cascade) {
    document = CitedNode(cascade.node)
    followers = cascade.followers.map(FollowersReport.init)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "document": .of(CitedNode.self), "followers": .array(.of(FollowersReport.self)),
  ])
}

/// A document that was cited though it had ended.
public struct SupersededReport: Report {
  private let citing: CitedNode
  private let cited: String
  private let ended: CalendarDate
  @OrNull private var successor: String?

  /// Makes the report of a citation.
  public init(_ superseded: CitationGraph.Superseded) {
    citing = CitedNode(superseded.citing)
    cited = superseded.document
    ended = superseded.ended
    _successor = OrNull(wrappedValue: superseded.successor)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "citing": .of(CitedNode.self), "cited": .string, "ended": .date,
    "successor": .nullable(.string),
  ])
}
