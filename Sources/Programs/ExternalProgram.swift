import Files
import Foundation

/// A program that is run by itself, with bounds on its time, its memory and what it writes, without
/// network and never for longer than this program lives: what it reads may be made to break it.
public struct ExternalProgram: Sendable {
  /// Why a program gave nothing.
  public enum Failure: Error, Equatable {
    /// It isn't installed.
    case missing
    /// It didn't end before its deadline.
    case late
    /// It took more memory, or wrote more, than allowed.
    case tooLarge
    /// It ended with a fault of this number.
    case failed(Int32)
  }

  /// Its name, looked for where the system looks.
  public var name: String
  /// When it is stopped.
  public var deadline: ContinuousClock.Instant
  /// Bytes it may write to its standard output, or to any file.
  public var outputLimit = 256 << 20
  /// Bytes of memory that it and what it starts may hold at once.
  public var memoryLimit = 500 << 20
  /// Bytes of addresses it may ask the system for: what holds before the memory is first looked at.
  public var addressLimit = 1 << 30
  /// Whether it starts other programs, which must end with it.
  public var startsOthers = false
  /// What its environment has beside that of this program.
  public var environment: [String] = []

  /// Names a program and when it is stopped.
  public init(_ name: String, until deadline: ContinuousClock.Instant) {
    self.name = name
    self.deadline = deadline
  }

  /// Runs it in a folder until it ends.
  /// - Returns: what it wrote to its standard output.
  public func run(_ arguments: [String], in folder: ScratchFolder) throws(Failure) -> [UInt8] {
    let output = folder.path("output")
    let line = Isolation.current.line(for: self) + [name] + arguments
    let variables =
      environment + ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    guard let child = Spawner.shared.start(line, variables, output: output) else { throw .missing }
    let status = try LiveResources.with(program: child) { () throws(Failure) in
      try wait(for: child, output)
    }
    if FileSystem.size(of: output) > outputLimit { throw .tooLarge }
    // Ended by a signal, or with a number of its own; one that became it ended on the same signal.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    switch code {
    case 0: return (try? FileSystem.bytes(of: output, limit: outputLimit)) ?? []
    case 127: throw .missing
    case 128 + SIGXCPU: throw .late
    case 128 + SIGXFSZ: throw .tooLarge
    default: throw .failed(code)
    }
  }

  /// Waits until it ends, or ends it when it is late or takes too much.
  /// - Returns: how it ended, as the system tells it.
  private func wait(for child: pid_t, _ output: String) throws(Failure) -> Int32 {
    var status: Int32 = 0
    var pause: UInt32 = 1000
    while waitpid(child, &status, WNOHANG) == 0 {
      let isLate = ContinuousClock.now > deadline
      if isLate || isTooLarge(child, output) {
        kill(-child, SIGKILL)
        waitpid(child, &status, 0)
        throw isLate ? .late : .tooLarge
      }
      usleep(pause)
      pause = min(pause * 2, 50_000)
    }
    return status
  }

  private func isTooLarge(_ child: pid_t, _ output: String) -> Bool {
    FileSystem.size(of: output) > outputLimit || ResidentMemory.bytes(of: child) > memoryLimit
  }

  /// Whole seconds until the deadline, at least one.
  var secondsLeft: Int {
    max(1, Int((deadline - ContinuousClock.now).components.seconds) + 1)
  }
}
