import Citations
import Diagnostics
import VietnameseText
import YAML

/// What may be said of an issuing body, each fact optional: the defaults of its kind, what the
/// catalogue of departments says, what the body's file says and what a brief says all have this
/// shape, and the nearer one wins fact by fact.
public struct BodyFacts: Sendable, Equatable, Codable {
  /// The facts that are a single text.
  public enum TextFact: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
    /// The official name, such as `Sở Xây dựng`.
    case name
    /// The name with its province, such as `Sở Xây dựng tỉnh Lai Châu`.
    case fullName = "full-name"
    /// How the text calls the body after the first time: `Sở`.
    case shortName = "short-name"
    /// The abbreviation, such as `SXD`.
    case abbreviation
    /// What stands after `KH-` in the symbol.
    case symbol
    /// The place of the date line.
    case place
    /// The sector (ngành), such as `xây dựng`.
    case sector
    /// The phrase for its people.
    case staff
    /// The phrase for its units.
    case units
    /// The phrase for the heads of its units.
    case unitHeads = "unit-heads"
    /// The phrase for its leaders.
    case leaders
    /// Its Party organisation.
    case party
    /// Its emulation council.
    case council
    /// The unit reports go to.
    case focal
    /// The body after `TM.` where it decides as a collective.
    case collective
    /// The post of the head in sentence case.
    case headPost = "head-post"
    /// The post of the deputies in sentence case.
    case deputyPost = "deputy-post"
    /// The post the head has elsewhere, printed under the role: `Chủ tịch UBND tỉnh`.
    case headOwnPost = "head-own-post"
  }

  /// The single texts.
  public var texts: [TextFact: String] = [:]
  /// The body above it.
  public var supervising: Supervision?
  /// The lines of its name in the letterhead, in sentence case.
  public var letterhead: [String]?
  /// Whether one head answers for it or a collective.
  public var regime: Regime?
  /// The lines above the head's post; derived from the regime when not said.
  public var authorityOfHead: [String]?
  /// The lines above a deputy's post; derived from the regime when not said.
  public var authorityOfDeputy: [String]?
  /// Who signs.
  public var signatories: [Signatory]?
  /// Who receives its plans.
  public var recipients: [BodyRecipient]?
  /// The units of the archive line, `VT` first.
  public var archive: [String]?
  /// Where each fact is written down, by its key.
  public var places: [String: Place] = [:]

  /// Makes facts that say nothing.
  public init() {}

  /// Reads the facts of a mapping; other keys are left to the caller.
  public init(reading fields: inout FieldReader) {
    for fact in TextFact.allCases {
      guard let text = fields.textIfPresent(fact.rawValue) else { continue }
      texts[fact] = text
    }
    supervising = Supervision(reading: &fields)
    letterhead = fields.textsIfPresent("letterhead")
    regime = fields.choiceIfPresent("regime")
    let authority = fields.mapping("authority") { authority in
      (authority.textsIfPresent("head"), authority.textsIfPresent("deputy"))
    }
    authorityOfHead = authority?.0
    authorityOfDeputy = authority?.1
    if fields.has("signatories") {
      signatories = fields.list("signatories") { Signatory(reading: &$0) }
    }
    if fields.has("recipients") {
      recipients = fields.list("recipients") { BodyRecipient(reading: &$0) }
    }
    archive = fields.textsIfPresent("archive")
    for key in fields.keys where BodyFacts.keys.contains(key) {
      places[key] = fields.place(of: key)
    }
    fields.findings.add(findings)
  }

  /// What is wrong with the placeholders in the texts.
  public var findings: [Diagnostic] {
    BodyFacts.keys.sorted().flatMap { key in
      texts(of: key).flatMap { Placeholders.findings(in: $0, at: places[key] ?? Place()) }
    }
  }

  /// The keys facts are written under.
  public static let keys: Set<String> = Set(
    TextFact.allCases.map(\.rawValue)
      + [
        "supervising", "letterhead", "regime", "authority", "signatories", "recipients", "archive",
      ])

  /// The facts with those of a nearer source over them.
  public func overridden(by nearer: BodyFacts) -> BodyFacts {
    var facts = self
    facts.texts.merge(nearer.texts) { $1 }
    facts.supervising = nearer.supervising ?? supervising
    facts.letterhead = nearer.letterhead ?? letterhead
    facts.regime = nearer.regime ?? regime
    facts.authorityOfHead = nearer.authorityOfHead ?? authorityOfHead
    facts.authorityOfDeputy = nearer.authorityOfDeputy ?? authorityOfDeputy
    facts.signatories = nearer.signatories ?? signatories
    facts.recipients = nearer.recipients ?? recipients
    facts.archive = nearer.archive ?? archive
    facts.places.merge(nearer.places) { $1 }
    return facts
  }

  /// The texts written under a key.
  private func texts(of key: String) -> [String] {
    switch key {
    case "letterhead": letterhead ?? []
    case "authority": (authorityOfHead ?? []) + (authorityOfDeputy ?? [])
    case "recipients": recipients?.map(\.name) ?? []
    case "archive": archive ?? []
    case "supervising": supervising?.body.map { [$0.name, $0.shortName] + $0.lines } ?? []
    default: TextFact(rawValue: key).flatMap { texts[$0] }.map { [$0] } ?? []
    }
  }
}

/// Whether one person answers for a body or a collective decides (NĐ 30/2020, Điều 13).
public enum Regime: String, Sendable, CaseIterable, Codable {
  /// Chế độ thủ trưởng.
  case head
  /// Chế độ tập thể.
  case collective
}

/// The body above an issuing body (cơ quan chủ quản), or that there is none.
public struct Supervision: Sendable, Equatable, Codable {
  /// The body; nil when there is none.
  public var body: SupervisingBody?

  /// Makes a supervision.
  public init(body: SupervisingBody?) {
    self.body = body
  }

  /// Reads `supervising: none` or `supervising: {name, short-name, lines}`; nil when not written.
  init?(reading fields: inout FieldReader) {
    guard let node = fields.nodeIfPresent("supervising") else { return nil }
    if node.text == "none" {
      body = nil
      return
    }
    guard node.entries != nil else {
      fields.report(ProfileFinding.supervising(found: node.excerpt), of: "supervising")
      return nil
    }
    body = fields.mapping("supervising") { supervising in
      let name = supervising.text("name")
      return SupervisingBody(
        name: name, shortName: supervising.textIfPresent("short-name") ?? name,
        lines: supervising.textsIfPresent("lines") ?? [name])
    }
  }
}

/// The body above an issuing body.
public struct SupervisingBody: Sendable, Equatable, Codable {
  /// Its name, such as `UBND tỉnh Lai Châu`.
  public var name: String
  /// Its name in running text where the province is clear: `UBND tỉnh`.
  public var shortName: String
  /// The lines of its name in the letterhead, in sentence case.
  public var lines: [String]

  /// Makes a supervising body.
  public init(name: String, shortName: String, lines: [String]) {
    self.name = name
    self.shortName = shortName
    self.lines = lines
  }
}

/// A person who signs for a body.
public struct Signatory: Sendable, Equatable, Codable {
  /// The full name, without titles.
  public var name: String
  /// The post in sentence case, such as `Phó Giám đốc`.
  public var post: String
  /// The lines above the post; derived from post and regime when not said.
  public var authority: [String]?
  /// The post in their own body, for advisory bodies.
  public var ownPost: String?
  /// When they hold the post.
  public var validity: Validity
  /// Whether it was read in a reliable source.
  public var isVerified: Bool
  /// Where it comes from.
  public var source: String?
  /// Where it is written down.
  public var place: Place?

  /// Makes a signatory.
  public init(
    name: String, post: String, authority: [String]? = nil, ownPost: String? = nil,
    validity: Validity = .always, isVerified: Bool = true, source: String? = nil,
    place: Place? = nil
  ) {
    self.name = name
    self.post = post
    self.authority = authority
    self.ownPost = ownPost
    self.validity = validity
    self.isVerified = isVerified
    self.source = source
    self.place = place
  }

  init(reading fields: inout FieldReader) {
    name = fields.text("name")
    post = fields.text("post")
    authority = fields.textsIfPresent("authority")
    ownPost = fields.textIfPresent("own-post")
    validity = Validity(reading: &fields)
    isVerified = fields.boolean("verified", default: true)
    source = fields.textIfPresent("source")
    place = fields.place(of: "name")
  }
}

/// A line of the recipients during a period.
public struct BodyRecipient: Sendable, Equatable, Codable {
  /// Who receives the document.
  public var name: String
  /// What for, as printed in brackets: `b/c`; nil when not said.
  public var purpose: String?
  /// When the line is used.
  public var validity: Validity
  /// Where it is written down.
  public var place: Place?

  /// Makes a recipient.
  public init(
    name: String, purpose: String? = nil, validity: Validity = .always, place: Place? = nil
  ) {
    self.name = name
    self.purpose = purpose
    self.validity = validity
    self.place = place
  }

  init(reading fields: inout FieldReader) {
    name = fields.text("name")
    purpose = fields.textIfPresent("purpose")
    validity = Validity(reading: &fields)
    place = fields.place(of: "name")
    _ = fields.textIfPresent("source")
  }
}
