import Files
import Foundation

/// A folder of one's own for the files of a program that is run, gone when it isn't needed any more:
/// at its end, when this program is interrupted, and at the latest with the next such folder made
/// after this program was killed.
public final class ScratchFolder: Sendable {
  private let root: String
  /// Locked for as long as the folder lives: a folder nobody holds is one left over.
  private let lock: Int32

  /// Makes one; nil when the system gives none.
  public init?() {
    let parent = ScratchFolder.parent
    ScratchFolder.sweepOnce
    let made = LiveResources.make({ ScratchFolder.make(in: parent) }, path: \.root)
    guard let made else { return nil }
    (root, lock) = made
  }

  deinit {
    LiveResources.remove(root)
    close(lock)
  }

  /// The path of a file in it.
  public func path(_ name: String) -> String { "\(root)/\(name)" }

  /// Takes a file out of it.
  public func remove(_ name: String) {
    try? FileManager.default.removeItem(atPath: path(name))
  }

  /// Puts a file into it, in folders of it where the name has some.
  public func put(_ bytes: [UInt8], _ name: String) -> Bool {
    let folder = URL(fileURLWithPath: path(name)).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return FileManager.default.createFile(atPath: path(name), contents: Data(bytes))
  }

  private static let prefix = "thidua-scratch-"
  private static var parent: String { ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp" }

  private static func make(in parent: String) -> (root: String, lock: Int32)? {
    for _ in 1...10 {
      var template = Array("\(parent)/\(prefix)XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { return nil }
      let root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let lock = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      // Between its making and its locking another may have swept it.
      if lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0, access(root, F_OK) == 0 {
        return (root, lock)
      }
      if lock >= 0 { close(lock) }
    }
    return nil
  }

  /// Takes away, once in a process, the folders of those that were killed.
  private static let sweepOnce: Void = {
    let parent = ScratchFolder.parent
    for name in FileSystem.names(in: parent) where name.hasPrefix(prefix) {
      let path = "\(parent)/\(name)"
      var information = stat()
      guard lstat(path, &information) == 0, information.st_uid == getuid() else { continue }
      let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard folder >= 0 else { continue }
      defer { close(folder) }
      if flock(folder, LOCK_EX | LOCK_NB) == 0 {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }()
}
