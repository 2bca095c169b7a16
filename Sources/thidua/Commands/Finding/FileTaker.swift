import Cryptography
import Diagnostics
import Registry

/// Takes files apart, each by the kind it is.
struct FileTaker: Sendable {
  /// What documents become.
  let documents: DocumentIntake
  /// What old registers become.
  let registers: RegisterIntake
  /// The registry, for what is there already.
  let store: SQLiteRegistry?

  /// What a file holds. Nothing is thrown: what goes wrong stands in its row.
  func take(_ source: ImportSource) -> [DocumentIntake.Taken] {
    let name = source.name
    do {
      if let export = source.export { return [try take(source.name, of: export)] }
      let bytes = try DocumentIntake.contents(of: source.path, named: name)
      if RegisterIntake.isTable(bytes, named: name) {
        return try registers.take(bytes, named: name)
      }
      if let known = try store?.entry(withOriginal: ContentDigest(of: bytes)) {
        var row = ImportRow(file: name, outcome: .present, entry: known)
        row.description = try store?.summaries(of: [known]).first?.description
        return [DocumentIntake.Taken(row: row)]
      }
      return [try documents.take(bytes, named: name)]
    } catch let error as InvalidInput {
      return unreadable(name, error.diagnostics)
    } catch let error as RegistryError {
      return unreadable(name, error.diagnostics)
    } catch {
      return unreadable(
        name, [Diagnostic("command.unexpected", .error, ["problem": String(describing: error)])])
    }
  }

  /// An entry of an export, with its identifier and digests.
  private func take(_ name: String, of export: ExchangeFolder) throws -> DocumentIntake.Taken {
    let exchanged = try export.read(name)
    var row = ImportRow(file: name, outcome: .new, relations: exchanged.relations)
    let description = exchanged.entry.content.description
    row.description = description
    row.province = description.body.formerProvince ?? description.body.province
    return DocumentIntake.Taken(row: row, entry: exchanged.entry)
  }

  private func unreadable(_ name: String, _ findings: [Diagnostic]) -> [DocumentIntake.Taken] {
    [DocumentIntake.Taken(row: ImportRow(file: name, outcome: .unreadable, findings: findings))]
  }
}
