import Foundation
import Synchronization

/// Starts programs, all from one thread that lasts: the signal that ends a program when its parent
/// ends follows the thread that started it, and threads of a pool come and go.
final class Spawner: Sendable {
  /// The one of this process.
  static let shared = Spawner()

  private let requests = Mutex<[@Sendable () -> Void]>([])
  private let arrivals = DispatchSemaphore(value: 0)

  private init() {
    let thread = Thread { [self] in
      while true {
        arrivals.wait()
        let request = requests.withLock { $0.removeFirst() }
        request()
      }
    }
    thread.name = "spawner"
    thread.start()
  }

  /// Starts a program in a process group of its own, without input and errors.
  /// - Returns: its number; nil when there is no such program.
  func start(_ line: [String], _ variables: [String], output: String) -> pid_t? {
    let child = Mutex<pid_t?>(nil)
    let done = DispatchSemaphore(value: 0)
    requests.withLock { requests in
      requests.append {
        let started = Spawner.spawn(line, variables, output: output)
        child.withLock { $0 = started }
        done.signal()
      }
    }
    arrivals.signal()
    done.wait()
    return child.withLock { $0 }
  }

  private static func spawn(_ line: [String], _ variables: [String], output: String) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that what it starts ends with it; and signals as they are by default,
    // whatever this program blocks or ignores.
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    posix_spawnattr_setpgroup(&attributes, 0)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)

    var words = line.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var environment = variables.map { strdup($0) } + [nil]
    defer { environment.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, line[0], &files, &attributes, &words, &environment) == 0 else {
      return nil
    }
    return child
  }
}
