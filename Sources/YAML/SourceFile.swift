import Diagnostics
import Files
import Glibc

/// Reads the bytes of a source file.
public enum SourceFile {
  /// The bytes of a file.
  /// - Parameter name: what the findings call the file; its path when not given.
  /// - Parameter limit: the greatest size in bytes.
  /// - Throws: why the file can't be read.
  public static func bytes(
    path: String, named name: String? = nil, limit: Int = YAMLLimits.standard.bytes
  ) throws(InvalidInput) -> [UInt8] {
    do throws(FileReadingFailure) {
      return try FileSystem.bytes(of: path, limit: limit)
    } catch {
      let finding: YAMLFinding =
        switch error {
        case .folder: .isFolder
        case .notAFile: .notAFile
        case .tooLarge(let size): .tooLarge(size: size, limit: limit)
        case .system(let failure):
          switch failure.code {
          case ENOENT: .noSuchFile
          case EACCES: .noPermission
          default: .unreadable(reason: failure.reason)
          }
        }
      throw InvalidInput([Diagnostic(finding, at: Place(file: name ?? path))])
    }
  }

  /// Whether something lies at a path.
  public static func exists(_ path: String) -> Bool {
    FileSystem.exists(path)
  }
}
