import Document
import Profiles
import YAML

/// What a person fills in to draft a plan: the fields with what is known already, and the blocks to
/// choose from with their texts. A brief in YAML and a form in a browser are views of it.
public struct PlanForm: Sendable, Equatable, Codable {
  /// Something to fill in.
  public struct Field: Sendable, Equatable, Codable {
    /// The variable's name.
    public var name: String
    /// What a value looks like.
    public var kind: Parameter.Kind
    /// What it is, for the person who fills it in.
    public var label: String
    /// Whether a plan can't do without it and nothing stands in for it.
    public var needsValue: Bool
    /// The value when nobody gives one.
    public var usual: FieldValue?
    /// A value as it might be; never printed.
    public var example: FieldValue?
    /// The id of the block that asks for it; nil for the template.
    public var block: String?
  }

  /// A block that may stand in a slot.
  public struct Block: Sendable, Equatable, Codable {
    /// Its id.
    public var id: String
    /// What it says, for the person who chooses.
    public var title: String
    /// What it is for.
    public var theme: Theme
    /// Its revision.
    public var revision: Int
    /// Its text, Markdown with Liquid.
    public var text: String
  }

  /// A slot with the blocks it holds unless told otherwise, and the others that fit.
  public struct SlotChoice: Sendable, Equatable, Codable {
    /// Its name.
    public var name: String
    /// What it is, for the person who chooses.
    public var label: String
    /// Whether it may not be left empty.
    public var isRequired: Bool
    /// The blocks it holds unless told otherwise, in order.
    public var chosen: [Block]
    /// The other blocks that fit, by id.
    public var others: [Block]
  }

  /// The id of the template.
  public var template: String
  /// What the template is.
  public var title: String
  /// The slug of the province.
  public var province: String
  /// The name of the province with its kind.
  public var provinceName: String
  /// The body as it was asked for.
  public var body: BodyRequest
  /// The official name of the body.
  public var bodyName: String
  /// The name of the body above it in running text; nil when there is none.
  public var supervisor: String?
  /// The year of the plan.
  public var year: Int
  /// The subject line, `…` where a field goes.
  public var subject: String
  /// What is to be filled in: the template's fields, then those of its usual blocks, each once.
  public var fields: [Field]
  /// The slots, in the order of the template.
  public var slots: [SlotChoice]
  /// The usual recipients.
  public var recipients: [Recipient]
  /// The units of the usual archive line.
  public var archive: [String]
  /// The usual signature.
  public var signature: Signature
}

/// What a form is asked for.
public struct PlanFormRequest: Sendable, Equatable, Codable {
  /// The id of the template.
  public var template: String
  /// The slug of the province.
  public var province: String
  /// The id of the body, or of its kind when facts are given.
  public var body: String
  /// The year of the plan.
  public var year: Int
  /// The name of its commune, for a body no profile knows.
  public var commune: String?
  /// Its official name, for a body no profile knows.
  public var name: String?
  /// What stands after `KH-` in its symbol, for a body no profile knows.
  public var symbol: String?
  /// The name of the body above it, for a body no profile knows.
  public var supervising: String?

  /// Asks for the form of a plan.
  public init(
    template: String, province: String, body: String, year: Int, commune: String? = nil,
    name: String? = nil, symbol: String? = nil, supervising: String? = nil
  ) {
    self.template = template
    self.province = province
    self.body = body
    self.year = year
    self.commune = commune
    self.name = name
    self.symbol = symbol
    self.supervising = supervising
  }

  /// What was said of the body.
  var texts: [String] { [body] + [commune, name, symbol, supervising].compactMap { $0 } }

  /// The body, of a kind or by its id.
  func bodyRequest(in profiles: ProfileStore) -> BodyRequest {
    var request = BodyRequest(id: body)
    guard texts.count > 1 else { return request }
    if profiles.bodyKind(body) != nil { request = BodyRequest(kind: body) }
    request.commune = commune
    request.facts.texts[.name] = name
    request.facts.texts[.symbol] = symbol
    request.facts.supervising = supervising.map {
      Supervision(body: SupervisingBody(name: $0, shortName: $0, lines: [$0]))
    }
    return request
  }
}
