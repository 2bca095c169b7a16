import Cryptography
import Diagnostics
import Document
import Exchange
import Registry

/// Takes files apart, each by the kind it is.
struct FileTaker: Sendable {
  /// What documents become.
  let documents: DocumentIntake
  /// What old registers become.
  let registers: RegisterIntake
  /// The registry, for what is there already.
  let store: (any RegistryStore)?

  /// What a file and its twins hold. Nothing is thrown: what goes wrong stands in its row.
  func take(_ source: ImportItem) -> [DocumentIntake.Taken] {
    guard !source.twins.isEmpty else { return guarded(source.name) { try alone(source) } }
    return guarded(source.name) { try together(source) }
  }

  /// What a file of its own holds.
  private func alone(_ source: ImportItem) throws -> [DocumentIntake.Taken] {
    let bytes: [UInt8]
    switch source.content {
    case .exported(let export): return [try take(source.name, of: export)]
    case .file(let file): bytes = try file.bytes()
    }
    if RegisterIntake.isTable(bytes, named: source.name) {
      return try registers.take(bytes, named: source.name)
    }
    if let present = try present(bytes, source.name) { return [present] }
    return [try documents.understand(bytes, named: source.name).prepared()]
  }

  /// What a file holds, with those of its twins that are the same document kept with it.
  private func together(_ source: ImportItem) throws -> [DocumentIntake.Taken] {
    let bytes = try source.bytes()
    if let present = try present(bytes, source.name), let id = present.row.entry {
      let files = Set(try store?.entry(id).files.map(\.digest) ?? [])
      return [present]
        + source.twins.flatMap { twin in
          guarded(twin.name) {
            let bytes = try twin.bytes()
            guard files.contains(ContentDigest(of: bytes)) else { return try alone(twin) }
            var row = present.row
            row.file = twin.name
            return [DocumentIntake.Taken(row: row)]
          }
        }
    }
    var main: DocumentIntake.Understood
    do {
      main = try documents.understand(bytes, named: source.name)
    } catch {
      return guarded(source.name) { throw error } + source.twins.flatMap(take)
    }
    var kept: [DocumentIntake.Taken] = []
    var others: [DocumentIntake.Taken] = []
    for twin in source.twins {
      others += guarded(twin.name) {
        let bytes = try twin.bytes()
        if let present = try present(bytes, twin.name) { return [present] }
        var other = try documents.understand(bytes, named: twin.name)
        guard main.isSame(as: other) else { return [try other.prepared()] }
        main.keep(other)
        other.row.outcome = .attached
        other.row.findings = []
        kept.append(DocumentIntake.Taken(row: other.row))
        return []
      }
    }
    return [try main.prepared()] + kept + others
  }

  /// The row of a file that was taken in before; nil when it wasn't.
  private func present(_ bytes: [UInt8], _ name: String) throws -> DocumentIntake.Taken? {
    guard let known = try store?.entry(withOriginal: ContentDigest(of: bytes)) else { return nil }
    var row = ImportRow(file: name, outcome: .present, entry: known)
    row.description = try store?.summaries(of: [known]).first?.description
    return DocumentIntake.Taken(row: row)
  }

  private func guarded(
    _ name: String, _ body: () throws -> [DocumentIntake.Taken]
  ) -> [DocumentIntake.Taken] {
    do {
      return try body()
    } catch {
      return unreadable(name, OfficeError(error).findings)
    }
  }

  /// An entry of an export, with its identifier and digests.
  private func take(_ name: String, of export: ExchangeFolder) throws -> DocumentIntake.Taken {
    let exchanged = try export.read(name)
    var row = ImportRow(file: name, outcome: .new, relations: exchanged.relations)
    let description = exchanged.entry.content.description
    let secret =
      exchanged.entry.secrecyMark?.refusal(at: Place(file: name))
      ?? (exchanged.entry.holdsSecretContent ? .secretContent(at: Place(file: name)) : nil)
    if let secret {
      row.outcome = .refused
      row.findings.append(secret)
      return DocumentIntake.Taken(row: row)
    }
    row.findings += exchanged.namesChanged.compactMap(ImportFinding.change)
    row.description = description
    row.province = description.body.formerProvince ?? description.body.province
    return DocumentIntake.Taken(row: row, entry: exchanged.entry)
  }

  private func unreadable(_ name: String, _ findings: [Diagnostic]) -> [DocumentIntake.Taken] {
    [DocumentIntake.Taken(row: ImportRow(file: name, outcome: .unreadable, findings: findings))]
  }
}
