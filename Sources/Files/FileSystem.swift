import Glibc

/// What is asked of the file system so that a crash leaves the old file or the new one.
public enum FileSystem {
  /// Whether there is a file or a folder.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The size of what is at a path in bytes, 0 when nothing is.
  public static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Has the disk hold what was written to a file or a folder.
  public static func synchronize(_ path: String) throws(FileFailure) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw FileFailure(path) }
  }

  /// Puts a file in the place of another in one step, and has the disk hold that.
  public static func move(_ path: String, to target: String) throws(FileFailure) {
    guard rename(path, target) == 0 else { throw FileFailure(target) }
    try synchronize(folder(of: target))
  }

  /// Takes a file away; nothing happens when there is none.
  public static func remove(_ path: String) { unlink(path) }

  /// The folder a path's last name is in: "." for a bare name.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
