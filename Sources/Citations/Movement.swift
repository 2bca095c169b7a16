import Diagnostics
import VietnameseText
import YAML

/// An emulation movement (phong trào thi đua) that plans name. It stands beside the documents because
/// it is cited as they are: by its official name, within its years, resting on a founding document.
public struct Movement: Sendable, Equatable, Codable {
  /// Whose movement it is.
  public enum Level: String, Sendable, CaseIterable, Codable {
    /// Launched for the whole country.
    case national
    /// Launched by a province.
    case province
  }

  /// A name for data files, such as `doi-moi-sang-tao`.
  public var id: String
  /// The official name, without quotation marks.
  public var name: String
  /// Other names it is met under.
  public var aliases: [String]
  /// Whose it is.
  public var level: Level
  /// The years or days it runs; open where not known.
  public var validity: Validity
  /// The number of the founding document; nil when not known.
  public var document: String?
  /// Who launched it.
  public var issuer: String?
  /// The movement that goes on with it.
  public var successor: String?
  /// The slug of the province whose movement it is; nil for the country's.
  public var province: String?
  /// Whether its data were read in a reliable source.
  public var isVerified: Bool
  /// What isn't sure about it.
  public var doubts: [String]
  /// Where its data come from.
  public var source: String?
  /// Where it is written down.
  public var place: Place?

  /// Makes a movement.
  public init(
    id: String, name: String, aliases: [String] = [], level: Level = .national,
    validity: Validity = .always, document: String? = nil, issuer: String? = nil,
    successor: String? = nil, province: String? = nil, isVerified: Bool = true,
    doubts: [String] = [], source: String? = nil, place: Place? = nil
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.level = level
    self.validity = validity
    self.document = document
    self.issuer = issuer
    self.successor = successor
    self.province = province
    self.isVerified = isVerified
    self.doubts = doubts
    self.source = source
    self.place = place
  }

  /// Reads a movement of the catalogue, a province's file or a brief.
  public init(reading fields: inout FieldReader, province: String? = nil) {
    id = fields.text("id")
    name = fields.text("name")
    aliases = fields.texts("aliases")
    level = fields.choiceIfPresent("level") ?? (province == nil ? .national : .province)
    validity = Validity(reading: &fields)
    document = fields.textIfPresent("document")
    issuer = fields.textIfPresent("issuer")
    successor = fields.textIfPresent("successor")
    self.province = fields.textIfPresent("province") ?? province
    isVerified = fields.boolean("verified", default: true)
    doubts = fields.texts("doubts")
    source = fields.textIfPresent("source")
    place = fields.place(of: "id")
  }
}
