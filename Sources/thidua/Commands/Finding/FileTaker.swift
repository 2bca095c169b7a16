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
      let bytes = try DocumentIntake.contents(of: source.path, named: name)
      if RegisterIntake.isTable(bytes, named: name) {
        return try registers.take(bytes, named: name)
      }
      if let known = try store?.entry(withOriginal: ContentDigest(of: bytes)) {
        return [
          DocumentIntake.Taken(row: ImportRow(file: name, outcome: .present, entry: known))
        ]
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

  private func unreadable(_ name: String, _ findings: [Diagnostic]) -> [DocumentIntake.Taken] {
    [DocumentIntake.Taken(row: ImportRow(file: name, outcome: .unreadable, findings: findings))]
  }
}
