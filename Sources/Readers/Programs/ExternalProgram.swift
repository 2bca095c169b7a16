import Foundation

/// A program that is run by itself, with bounds on its time, its memory and what it writes: what it
/// reads may be made to break it.
struct ExternalProgram {
  /// Why a program gave nothing.
  enum Failure: Error, Equatable {
    /// It isn't installed.
    case missing
    /// It didn't end in time, or wrote more than allowed.
    case stopped
    /// It ended with a fault of this number.
    case failed(Int32)
  }

  /// Its name, looked for where the system looks.
  var name: String
  /// Seconds it may take.
  var secondLimit = 60.0
  /// Bytes it may write to its standard output, or to any file.
  var outputLimit = 256 << 20
  /// Bytes of memory it may ask the system for.
  var memoryLimit = 1 << 30
  /// What its environment has beside that of this program.
  var environment: [String] = []

  /// Runs it in a folder until it ends.
  /// - Returns: what it wrote to its standard output.
  func run(_ arguments: [String], in folder: ScratchFolder) throws(Failure) -> [UInt8] {
    let output = folder.path("output")
    let child = try start(arguments, output: output)
    let deadline = ContinuousClock.now + .milliseconds(Int(secondLimit * 1000))
    var status: Int32 = 0
    var pause: UInt32 = 1000
    while waitpid(child, &status, WNOHANG) == 0 {
      if ContinuousClock.now > deadline || ScratchFolder.size(output) > outputLimit {
        kill(-child, SIGKILL)
        waitpid(child, &status, 0)
        throw .stopped
      }
      usleep(pause)
      pause = min(pause * 2, 50_000)
    }
    if ScratchFolder.size(output) > outputLimit { throw .stopped }
    // Ended by a signal, or with a number of its own.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    if code == 127 { throw .missing }
    if code == 128 + SIGXCPU { throw .stopped }
    if code != 0 { throw .failed(code) }
    return ScratchFolder.bytes(output, limit: outputLimit) ?? []
  }

  private func start(_ arguments: [String], output: String) throws(Failure) -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that what it starts ends with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)

    // The shell sets the bounds and becomes the program, so that it has them from its first step on,
    // and keeps them when this program is killed. A bound of processor time is for that case alone.
    let bounds = [memoryLimit >> 10, 2 * Int(secondLimit.rounded(.up)), outputLimit >> 9 + 1]
    let script = "ulimit -c 0; ulimit -v $1; ulimit -t $2; ulimit -f $3; shift 3; exec \"$@\""
    let line = ["sh", "-c", script, "sh"] + bounds.map(String.init) + [name] + arguments
    var words = line.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    let inherited = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    var variables = (environment + inherited).map { strdup($0) } + [nil]
    defer { variables.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", &files, &attributes, &words, &variables) == 0 else {
      throw .missing
    }
    return child
  }
}
