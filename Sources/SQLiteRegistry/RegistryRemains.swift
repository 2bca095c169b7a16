import Files

/// What lies beside the place of a registry and belongs to one: logs, looks, index, registries that were
/// set aside. Where there is no registry itself, somebody lost or moved it.
struct RegistryRemains {
  /// The names, in order; empty when there is nothing.
  let names: String

  /// What SQLite keeps beside a database.
  static let logs = ["-wal", "-shm", "-journal"]

  /// Looks beside a path.
  init(besideRegistryAt path: String) {
    let name = FileSystem.name(of: path)
    let suffixes = RegistryRemains.logs + [".looks", ".index"]
    names = FileSystem.names(in: FileSystem.folder(of: path)).filter { other in
      guard other.hasPrefix(name) else { return false }
      let rest = String(other.dropFirst(name.count))
      return suffixes.contains(rest) || rest.hasPrefix(".replaced-")
    }.sorted().joined(separator: ", ")
  }
}
