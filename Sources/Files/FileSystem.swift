import FoundationEssentials
import Glibc

/// What is asked of the file system so that a crash leaves the old file or the new one.
public enum FileSystem {
  /// Whether there is a file or a folder.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether there is a symbolic link.
  public static func isLink(_ path: String) -> Bool {
    kind(of: path, followingLinks: false) == S_IFLNK
  }

  /// The size of what is at a path in bytes, 0 when nothing is.
  public static func size(of path: String) -> Int {
    status(of: path).map { Int($0.st_size) } ?? 0
  }

  private static func kind(of path: String, followingLinks: Bool = true) -> mode_t? {
    status(of: path, followingLinks: followingLinks).map { $0.st_mode & S_IFMT }
  }

  /// What the system tells of what is at a path; nil when nothing is.
  static func status(of path: String, followingLinks: Bool = true) -> stat? {
    var status = stat()
    let code = followingLinks ? stat(path, &status) : lstat(path, &status)
    return code == 0 ? status : nil
  }

  /// Has the disk hold what was written to a file or a folder.
  public static func synchronize(_ path: String) throws(FileFailure) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw FileFailure(path) }
  }

  /// Makes a folder, and those it lies in, where they aren't there.
  public static func makeFolder(_ path: String) throws(FileFailure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty || made == "/" ? "" : "/") + part
      guard mkdir(made, 0o777) == 0 || errno == EEXIST || errno == EROFS else {
        throw FileFailure(path)
      }
    }
  }

  /// Puts a file in the place of another in one step, and has the disk hold that.
  public static func move(_ path: String, to target: String) throws(FileFailure) {
    guard rename(path, target) == 0 else { throw FileFailure(target) }
    try synchronize(folder(of: target))
  }

  /// Takes a file away; nothing happens when there is none.
  public static func remove(_ path: String) { unlink(path) }

  /// The last name of a path.
  public static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The names of what is in a folder; none when it can't be read.
  public static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// Whether something is there that is no folder.
  public static func isFile(_ path: String) -> Bool {
    kind(of: path).map { $0 != S_IFDIR } ?? false
  }

  /// Writes a file where nothing is, not even a link. The disk isn't waited for.
  public static func write(_ bytes: [UInt8], toNew path: String) throws(FileFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileFailure(path) }
    defer { close(file) }
    try write(bytes, to: file, named: path)
  }

  /// Writes all of some bytes to an open file.
  public static func write(_ bytes: [UInt8], to file: Int32, named path: String) throws(FileFailure)
  {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 || count < 0 && errno == EINTR else { throw FileFailure(path) }
      written += max(0, count)
    }
  }

  /// The rights to a file, as `chmod` counts them; nil when there is none.
  public static func permissions(of path: String) -> mode_t? {
    status(of: path).map { $0.st_mode & 0o777 }
  }

  /// Makes an empty file where nothing is, not even a link, with just these rights.
  ///
  /// - Returns: whether it was made: false when something is there already.
  public static func make(_ path: String, permissions: mode_t) throws(FileFailure) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, permissions)
    guard file >= 0 else {
      if errno == EEXIST { return false }
      throw FileFailure(path)
    }
    defer { close(file) }
    // The mask of the person who runs it neither adds nor takes anything.
    guard fchmod(file, permissions) == 0 else { throw FileFailure(path) }
    return true
  }

  /// The folder a path's last name is in: "." for a bare name.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
