import Diagnostics
import Identifiers
import Office
import Registry
import VietnameseText

/// An entry on one line, wherever lists, hits and relations name one.
public struct EntryLine: Report {
  private let entry: EntryID
  private let identifier: String
  @OrNull private var number: String?
  @OrNull private var symbol: String?
  /// Number and symbol as printed.
  @OrNull public private(set) var code: String?
  /// The date, as far as it is known.
  @OrNull public private(set) var date: PartialDate?
  @OrNull private var year: Int?
  @OrNull private var kind: String?
  private let title: String
  private let body: BodyReport
  private let province: ProvinceReport
  @OrNull private var signer: String?
  private let state: EntryState

  /// Makes the report of a line.
  public init(_ line: EntrySummary, labels: ProvinceLabels) {
    self.init(line.id, line.identifier, line.state, line.description, labels)
  }

  /// Makes the report of an entry.
  public init(_ entry: RegistryEntry, labels: ProvinceLabels) {
    self.init(entry.id, entry.identifier, entry.state, entry.description, labels)
  }

  private init(
    _ id: EntryID, _ identifier: String, _ state: EntryState, _ description: EntryDescription,
    _ labels: ProvinceLabels
  ) {
    entry = id
    self.identifier = identifier
    self.state = state
    title = description.title
    body = BodyReport(description.body)
    province = ProvinceReport(of: description.body, labels: labels)
    number = description.number
    symbol = description.symbol
    code = description.code
    date = description.date
    year = description.year
    kind = description.kind.name.isEmpty ? nil : description.kind.name
    signer = description.signer
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object(properties)

  /// Its properties, for reports that hold more.
  static let properties: [String: Schema] = [
    "entry": .integer, "identifier": .string, "number": .nullable(.string),
    "symbol": .nullable(.string), "code": .nullable(.string), "date": .nullable(.date),
    "year": .nullable(.integer), "kind": .nullable(.string), "title": .string,
    "body": .of(BodyReport.self), "province": .of(ProvinceReport.self),
    "signer": .nullable(.string), "state": .choice(EntryState.self),
  ]
}

/// A file the registry keeps.
public struct KeptFileReport: Report {
  private let name: String
  private let mediaType: String
  private let role: EntryFile.Role
  private let size: Int
  private let digest: String

  /// Makes the report of a file.
  public init(_ file: EntryFile) {
    name = file.name
    mediaType = file.mediaType
    role = file.role
    size = file.size
    digest = file.digest.description
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "name": .string, "mediaType": .string, "role": .choice(EntryFile.Role.self),
    "size": .integer, "digest": .string,
  ])
}

/// Who did something, in what role, from where.
public struct ActorReport: Report {
  private let name: String
  @OrNull private var role: String?
  @OrNull private var host: String?

  /// Makes the report of a person.
  public init(_ actor: Actor) {
    name = actor.name
    role = actor.role
    host = actor.host
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "name": .string, "role": .nullable(.string), "host": .nullable(.string),
  ])
}
