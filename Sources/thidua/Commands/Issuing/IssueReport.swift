import Reports
import Cryptography
import Diagnostics
import Registry
import VietnameseText

/// What became of one plan that was to be issued, as JSON shows it.
struct IssueRow: Encodable {
  /// How it went.
  enum Outcome: String, Encodable {
    case issued, refused
    case issuedBefore = "issued-before"
  }

  /// The brief or draft as the person named it.
  var source: String
  var outcome: Outcome
  var entry: EntryLine?
  /// The files written beside the registry.
  var files: [String] = []
  var diagnostics: [FindingReport]
  /// What the shell is told of it.
  var code: ExitCode = .done

  private enum CodingKeys: String, CodingKey {
    case source, outcome, entry, files, diagnostics
  }
}

/// An entry in a line, as JSON shows it.
struct EntryLine: Encodable {
  private struct File: Encodable {
    var name: String
    var size: Int
    var digest: String
  }

  var id: Int64
  var identifier: String
  var code: String?
  var number: String?
  var symbol: String?
  var date: String?
  var kind: String
  var title: String
  var body: String
  var province: String?
  var formerProvince: String?
  var state: String
  private var files: [File]
  private var digest: String

  init(_ entry: RegistryEntry) {
    let description = entry.description
    id = entry.id
    identifier = entry.identifier
    code = description.code
    number = description.number
    symbol = description.symbol
    date = description.date?.iso
    kind = description.kind.name
    title = description.title
    body = description.body.name
    province = description.body.province
    formerProvince = description.body.formerProvince
    state = entry.state.rawValue
    files = entry.files.map {
      File(name: $0.name, size: $0.size, digest: $0.digest.description)
    }
    digest = entry.recordDigest.description
  }
}
