import Foundation
import Testing

/// The built program, run as a person would.
struct Program {
  /// What a run gave.
  struct Run {
    var code: Int32
    var output: String
    var errors: String
  }

  /// The repository's root, where its data lie.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs `thidua` with the repository's data, in English unless told.
  static func run(
    _ arguments: String..., in folder: URL = root, language: String = "en"
  ) throws -> Run {
    try run(arguments, in: folder, language: language)
  }

  /// Runs `thidua` with words that are put together.
  static func run(
    _ arguments: [String], in folder: URL = root, language: String,
    environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = self.environment(language: language).merging(environment) { $1 }
    // Errors go to a file: two pipes read one after the other could block each other.
    let errorFile = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-\(UUID().uuidString).err")
    try Data().write(to: errorFile)
    defer { try? FileManager.default.removeItem(at: errorFile) }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: try String(contentsOf: errorFile, encoding: .utf8))
  }

  /// Makes a registry.
  static func makeRegistry(_ path: String) throws {
    #expect(try run(["init", "--registry", path], language: "en").code == 0)
  }

  /// Starts `thidua` and kills it after some milliseconds, wherever it is then.
  static func kill(after milliseconds: Int, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.environment = environmentOfKilled
    process.currentDirectoryURL = root
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(UInt32(milliseconds) * 1000)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// A new empty folder that the test takes away again.
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// What a run finds in its environment: nothing of who runs the tests but where it writes what it
  /// covered, when coverage is measured.
  static func environment(language: String) -> [String: String] {
    var environment = ["LANG": language, "THIDUA_DATA": root.path, "PATH": "/usr/bin:/bin"]
    environment["LLVM_PROFILE_FILE"] = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"]
    return environment
  }

  /// What a run finds that will be killed: in the midst of writing what it covered, it would leave a
  /// half that spoils all the others.
  static var environmentOfKilled: [String: String] {
    environment(language: "en").merging(["LLVM_PROFILE_FILE": "/dev/null"]) { $1 }
  }

  /// The program that `THIDUA_PROGRAM` names, or the one beside the test bundle.
  static func executable() throws -> URL {
    if let named = ProcessInfo.processInfo.environment["THIDUA_PROGRAM"] {
      return URL(fileURLWithPath: named)
    }
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let program = folder.appendingPathComponent("thidua")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
