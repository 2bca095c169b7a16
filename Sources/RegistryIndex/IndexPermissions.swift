import Files
import Glibc

/// The rights to the files of an index: those to the registry, whose texts they hold.
enum IndexPermissions {
  /// - Parameter folder: The folder of the index, `REGISTRY.index`.
  static func of(_ folder: String) -> mode_t {
    let suffix = ".index"
    guard folder.hasSuffix(suffix) else { return usual }
    return FileSystem.permissions(of: String(folder.dropLast(suffix.utf8.count))) ?? usual
  }

  /// Where the registry is no file.
  private static let usual: mode_t = 0o640
}
