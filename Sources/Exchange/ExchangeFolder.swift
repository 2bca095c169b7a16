import Cryptography
import Diagnostics
import Files
import Foundation
import Registry

/// A folder that ``RegistryExporter`` wrote, to be taken in again. Everything is held to the digests
/// the folder lists.
public struct ExchangeFolder: Sendable {
  /// The folder.
  public let path: String
  /// The entries, by the paths of their JSON within the folder, in the order they came
  /// into the registry.
  public let entries: [String]
  private let digests: [String: ContentDigest]

  /// Whether a folder is an export, whole or not.
  public static func isExport(_ path: String) -> Bool {
    [ExchangeFormat.manifest, ExchangeFormat.unfinished].contains {
      FileManager.default.fileExists(atPath: "\(path)/\($0)")
    }
  }

  private struct Manifest: Decodable {
    var format: String
    var version: Int
    var entries: [String]
  }

  /// Opens an export and looks whether it is whole.
  ///
  /// - Throws: `InvalidInput` when it is unfinished, of a newer version, or files are missing.
  public init(_ path: String) throws(InvalidInput) {
    self.path = path
    func fault(_ finding: ExchangeFinding) -> InvalidInput {
      InvalidInput([Diagnostic(finding, at: Place(file: path))])
    }
    guard !FileSystem.exists("\(path)/\(ExchangeFormat.unfinished)"),
      let list = ExchangeFolder.bytes(of: ExchangeFormat.digests, in: path),
      let bytes = ExchangeFolder.bytes(of: ExchangeFormat.manifest, in: path)
    else { throw fault(.unfinished) }
    var digests: [String: ContentDigest] = [:]
    for line in String(decoding: list, as: UTF8.self).split(whereSeparator: \.isNewline) {
      // `sha256sum` writes two blanks, or a blank and an asterisk.
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let digest = ContentDigest("sha256:\(parts[0])") else {
        throw fault(.badDigests)
      }
      digests[String(parts[1].drop { $0 == " " || $0 == "*" })] = digest
    }
    guard ContentDigest(of: bytes) == digests[ExchangeFormat.manifest],
      let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)),
      manifest.format == ExchangeFormat.name
    else { throw fault(.badDigests) }
    guard manifest.version <= ExchangeFormat.version else {
      throw fault(.newerVersion(version: manifest.version))
    }
    self.digests = digests
    entries = manifest.entries
    let missing = entries.filter { digests[$0] == nil }
    guard missing.isEmpty else {
      throw fault(.entriesMissing(count: missing.count))
    }
  }

  /// An entry taken out of an export.
  public struct Exchanged: Sendable {
    /// The entry, ready to be written; it keeps its identifier and its digest.
    public let entry: PreparedEntry
    /// The names of files that no file may bear; they are kept under others.
    public let namesChanged: [String]
    /// What became of it, to be written down when all entries are there.
    public let relations: [Relation]
  }

  /// A document that corrects, replaces or recalls another one, by their identifiers.
  public struct Relation: Sendable, Hashable {
    /// What is done.
    public let kind: EntryRelation.Kind
    /// The entry it is done to.
    public let entry: String
    /// The entry of the document that does it.
    public let by: String?
    /// Why, and who wrote it down when.
    public let reason: String
  }

  /// Reads an entry with its document, text and files, and holds all of it to its digests.
  ///
  /// - Parameter name: One of ``entries``.
  /// - Throws: `InvalidInput` when something is missing or was changed.
  public func read(_ name: String) throws -> Exchanged {
    let folder = (name as NSString).deletingLastPathComponent
    let json: ExchangedJSON
    do {
      json = try JSONDecoder().decode(ExchangedJSON.self, from: Data(try contents(of: name)))
    } catch let error as DecodingError {
      throw fault(.unreadableEntry(problem: ExchangeFolder.words(of: error)), name)
    }
    guard json.format == ExchangeFormat.name, json.version <= ExchangeFormat.version,
      json.files.count == json.entry.files.count
    else { throw fault(.unreadableEntry(problem: "format"), name) }
    var files: [NewFile] = []
    for (file, place) in zip(json.entry.files, json.files) {
      let new = NewFile(
        name: file.name, mediaType: file.mediaType, role: file.role,
        bytes: try contents(of: try inside(folder, place.path, name)))
      guard new.file.digest.description == file.digest else {
        throw fault(.changed, "\(folder)/\(place.path)")
      }
      files.append(new)
    }
    let text = try contents(of: try inside(folder, json.textFile, name))
    let entry = NewEntry(
      json.entry.description, document: json.document, text: text, files: files,
      citations: json.entry.citations.map(\.citation), movements: json.entry.movements,
      targets: json.entry.targets.map(\.target))
    let prepared = try EntryPreparer().prepare(entry, identifier: json.entry.identifier)
    guard
      prepared.recordDigest(bearing: json.entry.files.map(\.name)).description == json.recordDigest
    else { throw fault(.changed, name) }
    return Exchanged(
      entry: prepared,
      namesChanged: zip(json.entry.files, files).filter { $0.name != $1.file.name }.map(\.0.name),
      relations: json.relations.map { relation in
        Relation(
          kind: relation.kind, entry: relation.entry, by: relation.by,
          reason: "\(relation.reason) (\(relation.actor.name), \(relation.day))")
      })
  }

  /// A file within an entry's folder.
  private func inside(_ folder: String, _ path: String, _ name: String) throws -> String {
    guard FileName.staysInside(path) else { throw fault(.leadsOut, name) }
    return "\(folder)/\(path)"
  }

  /// The bytes of a file of an export; nil when it isn't there or is none.
  private static func bytes(of name: String, in folder: String) -> [UInt8]? {
    try? FileSystem.bytes(of: "\(folder)/\(name)", limit: .max)
  }

  /// The bytes of a file, as the list of digests has them.
  private func contents(of name: String) throws -> [UInt8] {
    guard FileName.staysInside(name), !isReachedByLink(name) else { throw fault(.leadsOut, name) }
    guard let bytes = ExchangeFolder.bytes(of: name, in: path) else { throw fault(.missing, name) }
    guard let digest = digests[name], digest == ContentDigest(of: bytes) else {
      throw fault(.changed, name)
    }
    return bytes
  }

  /// Whether a link lies on the way to a file: it may lead out of the export.
  private func isReachedByLink(_ name: String) -> Bool {
    var place = path
    return name.split(separator: "/").contains { part in
      place += "/" + part
      return FileSystem.isLink(place)
    }
  }

  private func fault(_ finding: ExchangeFinding, _ name: String) -> InvalidInput {
    InvalidInput([Diagnostic(finding, at: Place(file: "\(path)/\(name)"))])
  }

  private static func words(of error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): key.stringValue
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      context.codingPath.map(\.stringValue).joined(separator: ".")
    @unknown default: "JSON"
    }
  }
}
