import Foundation
import Synchronization

/// What this process has to take along when it is interrupted: its private folders, and the programs
/// that write into them. An interruption reaches a process as a whole, so there is one list in it.
enum LiveResources {
  private struct State {
    var paths: Set<String> = []
    var programs: Set<pid_t> = []
  }

  private static let state = Mutex(State())

  /// Makes a folder; no interruption comes between its making and its being known.
  static func make<Folder>(_ work: () -> Folder?, path: (Folder) -> String) -> Folder? {
    state.withLock { state in
      let folder = work()
      if let folder { state.paths.insert(path(folder)) }
      return folder
    }
  }

  /// Takes a folder away.
  static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
    state.withLock { _ = $0.paths.remove(path) }
  }

  /// Knows of a program until it has ended.
  static func with<Value>(
    program: pid_t, _ work: () throws(ExternalProgram.Failure) -> Value
  ) throws(ExternalProgram.Failure) -> Value {
    state.withLock { _ = $0.programs.insert(program) }
    defer { state.withLock { _ = $0.programs.remove(program) } }
    return try work()
  }

  /// Takes all away, and does what ends this process before anybody can make another.
  static func removeAll(then end: () -> Void) {
    state.withLock { state in
      for program in state.programs { kill(-program, SIGKILL) }
      // What a program was just writing may appear once more while it dies.
      for _ in 1...20 {
        for path in state.paths { try? FileManager.default.removeItem(atPath: path) }
        state.paths = state.paths.filter { access($0, F_OK) == 0 }
        if state.paths.isEmpty { break }
        usleep(10_000)
      }
      end()
    }
  }
}
