import Foundation
import Synchronization

/// The folders of this process that an interruption has to take away: what a process is interrupted
/// with reaches it as a whole, so there is one list in it.
enum LiveFolders {
  private static let paths = Mutex<Set<String>>([])

  static func add(_ path: String) {
    paths.withLock { _ = $0.insert(path) }
  }

  static func remove(_ path: String) {
    paths.withLock { _ = $0.remove(path) }
  }

  static func removeAll() {
    paths.withLock { paths in
      for path in paths { try? FileManager.default.removeItem(atPath: path) }
    }
  }
}
