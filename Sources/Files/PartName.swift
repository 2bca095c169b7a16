import FoundationEssentials
import Glibc

/// The name of a file or folder while it is being written, beside the place it will take:
/// `TARGET.PID-RANDOM.part`. It says which program writes it, so that the next one can tell what was left
/// behind, and nobody can guess it and lay a link under it.
public enum PartName {
  private static let ending = ".part"
  /// The longest name of a file that systems take, in bytes.
  private static let longest = 255

  /// A new name for what will have a name.
  public static func make(for target: String) -> String {
    let number = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    let suffix =
      ".\(getpid())-" + String(repeating: "0", count: 16 - number.utf8.count) + number + ending
    let folder = FileSystem.folder(of: target)
    var name = FileSystem.name(of: target)
    // A log of SQLite adds to it once more.
    while name.utf8.count + suffix.utf8.count > longest - 10 { name.removeLast() }
    return (target.utf8.contains(UInt8(ascii: "/")) ? (folder == "/" ? "/" : folder + "/") : "")
      + name + suffix
  }

  /// Takes away what programs that have since ended left half written in a folder.
  public static func sweep(_ folder: String) {
    for name in FileSystem.names(in: folder) {
      guard let process = writer(of: name), kill(process, 0) != 0, errno == ESRCH else { continue }
      let path = folder + "/" + name
      // Another machine's program is unknown here: what somebody holds isn't left behind.
      guard let status = FileSystem.status(of: path, followingLinks: false),
        status.st_uid == getuid(), !isHeld(path, status.st_mode)
      else { continue }
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// Marks a file or folder as being written, for as long as the descriptor is open.
  static func hold(_ file: Int32) { flock(file, LOCK_EX | LOCK_NB) }

  /// Marks a folder as being written, until the descriptor is closed.
  public static func holdFolder(_ path: String) throws(FileFailure) -> Int32 {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { throw FileFailure(path) }
    hold(folder)
    return folder
  }

  private static func isHeld(_ path: String, _ mode: mode_t) -> Bool {
    guard [S_IFREG, S_IFDIR].contains(mode & S_IFMT) else { return false }
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return flock(file, LOCK_EX | LOCK_NB) != 0
  }

  /// The program that writes, or wrote, what has a name such as this; nil for any other name.
  private static func writer(of name: String) -> pid_t? {
    var rest = name[...]
    for log in ["-journal", "-wal", "-shm"] where rest.hasSuffix(ending + log) {
      rest = rest.dropLast(log.count)
    }
    guard rest.hasSuffix(ending) else { return nil }
    let parts = rest.dropLast(ending.count).split(separator: ".").last?.split(separator: "-")
    guard let parts, parts.count == 2, parts[1].utf8.count == 16,
      UInt64(parts[1], radix: 16) != nil
    else { return nil }
    return pid_t(parts[0])
  }
}
