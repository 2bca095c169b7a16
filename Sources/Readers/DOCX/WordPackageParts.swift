import Archive
import Diagnostics
import XMLReading

/// The parts of a Word package, unpacked as they are asked for and held to a whole size.
final class WordPackageParts {
  /// What a relation leads to.
  struct Relation {
    var type: String
    var target: String
  }

  private let archive: ZipReader
  private let file: String
  private let names: Set<String>
  private let limits: ReadingLimits
  private let deadline: ContinuousClock.Instant
  private var bytesLeft: Int
  private var piecesLeft: Int
  /// Everything found wrong so far.
  private(set) var findings: [Diagnostic] = []

  /// Opens a package.
  init(
    _ archive: ZipReader, file: String, limits: ReadingLimits, deadline: ContinuousClock.Instant
  ) {
    self.archive = archive
    self.file = file
    self.limits = limits
    self.deadline = deadline
    bytesLeft = limits.packageBytes
    piecesLeft = limits.pieces
    names = Set(archive.names)
  }

  /// Whether there is a part of a name.
  func contains(_ name: String) -> Bool { names.contains(name) }

  /// Reads a part that the package says it has; nil when it can't be read, which is then among the
  /// findings.
  func read<Value>(
    _ name: String, _ work: (WordXML) throws(XMLError) -> Value
  ) -> Value? {
    guard let bytes = unpack(name) else { return nil }
    do throws(XMLError) {
      let xml = try WordXML(bytes, limits: XMLLimits(pieces: piecesLeft, deadline: deadline))
      defer { piecesLeft -= xml.pieceCount }
      return try work(xml)
    } catch {
      find(error, in: name)
      return nil
    }
  }

  /// The relations of a part, `""` for the package's own.
  func relations(of part: String) -> [String: Relation] {
    var path = part.split(separator: "/").map(String.init)
    let file = path.popLast() ?? ""
    let folder = path
    let name = (path + ["_rels", "\(file).rels"]).joined(separator: "/")
    guard contains(name) else { return [:] }
    return read(name) { xml throws(XMLError) in
      try WordPackageParts.relations(xml, folder: folder)
    } ?? [:]
  }

  private static func relations(
    _ xml: WordXML, folder: [String]
  ) throws(XMLError) -> [String: Relation] {
    var relations: [String: Relation] = [:]
    _ = try xml.root()
    try xml.children { name throws(XMLError) in
      guard name == .relationship, xml.attribute(.targetMode) != "External",
        let id = xml.attribute(.relationKey), let target = xml.attribute(.target)
      else { return }
      let type = xml.attribute(.relationType)?.split(separator: "/").last.map(String.init)
      relations[id] = Relation(type: type ?? "", target: resolve(target, in: folder))
    }
    try xml.finish()
    return relations
  }

  /// The name of a part a relation leads to.
  private static func resolve(_ target: String, in folder: [String]) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      if step == ".." { _ = path.popLast() } else if step != "." { path.append(String(step)) }
    }
    return path.joined(separator: "/")
  }

  private func unpack(_ name: String) -> [UInt8]? {
    guard contains(name) else {
      find(.partMissing(part: name))
      return nil
    }
    do throws(ArchiveError) {
      let bytes = try archive.bytes(of: name)
      bytesLeft -= bytes.count
      if bytesLeft >= 0 { return bytes }
      throw .entryTooLarge(name: name, limit: limits.packageBytes)
    } catch {
      switch error {
      case .entryTooLarge(_, let limit):
        find(.partTooLarge(part: name, limit: limit >> 20))
      default: find(.partDamaged(part: name))
      }
      return nil
    }
  }

  private func find(_ error: XMLError, in part: String) {
    switch error {
    case .malformed(let line, _):
      find(.partMalformed(part: part, line: line))
    case .documentType: find(.partWithDocumentType(part: part))
    case .tooDeep(_, let limit):
      find(.partTooDeep(part: part, limit: limit))
    case .tooManyAttributes(let limit):
      find(.partTooWide(part: part, limit: limit))
    case .tooLarge(let limit):
      find(.partTooLarge(part: part, limit: limit >> 20))
    case .startTooLong(let limit):
      find(.partWithLongAttribute(part: part, limit: limit >> 20))
    case .tooManyPieces: find(.tooManyPieces(limit: limits.pieces))
    case .late: find(.tooSlow(seconds: limits.wholeSeconds))
    }
  }

  private func find(_ finding: ReadingFinding) {
    findings.append(Diagnostic(finding, at: Place(file: file)))
  }
}
