import Foundation
import Registry

/// Runs the worker program beside the tests.
struct Worker {
  private let process = Process()
  private let output = Pipe()

  /// Starts a job on a registry.
  init(_ job: String, _ path: String, count: Int, limit: Int? = nil) throws {
    process.executableURL = try Worker.executable()
    process.arguments = [job, path, String(count)] + (limit.map { ["--limit", String($0)] } ?? [])
    // Killed while it writes what it covered, it would leave a half that spoils all the others.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["LLVM_PROFILE_FILE": "/dev/null"]) { $1 }
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Waits until it has opened the registry and begins.
  func waitForBeginning() { wait(for: "begin") }

  /// Waits until it has printed this as its next line.
  func wait(for line: String) {
    _ = output.fileHandleForReading.readData(ofLength: line.utf8.count + 1)
  }

  /// Kills it on the spot.
  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Waits for its end; gives the whole lines it printed.
  func lines() -> [[String]] {
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    lines.removeLast()
    return lines.filter { !$0.isEmpty && $0 != "begin" }.map {
      $0.split(separator: " ").map(String.init)
    }
  }

  /// The program lies in a folder above that of the tests.
  private static func executable() throws -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let program = folder.appendingPathComponent("RegistryWorker")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }

  /// Whether the tests that take minutes run too.
  static var isThorough: Bool {
    ProcessInfo.processInfo.environment["THIDUA_SLOW_TESTS"] == "1"
  }
}
