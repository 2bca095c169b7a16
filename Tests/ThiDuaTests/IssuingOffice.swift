import Foundation

/// An office with a registry of its own and the briefs of the repository.
struct IssuingOffice {
  let folder: URL

  init() throws {
    folder = try Program.folder()
    try Program.makeRegistry(registry)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  var registry: String { path("registry.sqlite") }

  /// Runs a command on the registry of the office.
  func run(_ words: String..., language: String = "en") throws -> Program.Run {
    try Program.run(words + ["--registry", registry, "--user", "Văn thư"], language: language)
  }

  /// The JSON a command prints.
  func json<Value>(_ words: String..., as type: Value.Type = Value.self) throws -> Value? {
    let run = try Program.run(
      words + ["--json", "--registry", registry, "--user", "Văn thư"], language: "en")
    return try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? Value
  }

  /// Writes a brief changed from one of the repository's.
  func brief(
    _ name: String = "phieu.yaml", from source: String = laiChau,
    changing changes: [(String, String)]
  ) throws -> String {
    var text = try String(
      contentsOf: Program.root.appendingPathComponent(source), encoding: .utf8)
    for (old, new) in changes { text = text.replacing(old, with: new) }
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    return path(name)
  }

  /// Writes a copy of a brief whose signer is still open, with a made one.
  func signed(
    _ source: String, post: String = "GIÁM ĐỐC", authority: [String] = []
  ) throws -> String {
    let path = try brief((source as NSString).lastPathComponent, from: source, changing: [])
    let lines = authority.map { "\"\($0)\"" }.joined(separator: ", ")
    let signature =
      "\nsignature: {authority: [\(lines)], post: \(post), name: Nguyễn Văn An}\n"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try Data((text + signature).utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// A command that is running, and what it has printed.
  struct Running {
    let process: Process
    let output: URL

    /// Waits for its end and gives what it printed.
    func finish() throws -> (code: Int32, output: String) {
      process.waitUntilExit()
      return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
    }

    /// Kills it after some milliseconds, wherever it is then, and gives what it had printed.
    func kill(after milliseconds: Int) throws -> String {
      usleep(UInt32(milliseconds) * 1000)
      Foundation.kill(process.processIdentifier, SIGKILL)
      return try finish().output
    }
  }

  /// Starts a command on the registry of the office, to be waited for or killed.
  func start(_ words: String...) throws -> Running { try start(words) }

  /// Starts a command on the registry of the office unless it names another.
  func start(_ words: [String]) throws -> Running {
    let process = Process()
    process.executableURL = try Program.executable()
    process.arguments =
      words + (words.contains("--registry") ? [] : ["--registry", registry]) + [
        "--user", "Văn thư",
      ]
    process.currentDirectoryURL = Program.root
    process.environment = Program.environmentOfKilled
    let output = folder.appendingPathComponent("\(UUID().uuidString).out")
    try Data().write(to: output)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    return Running(process: process, output: output)
  }

  /// The numbers documents of a year bear, in order.
  func numbers(_ year: Int) throws -> [String] {
    let register = try json("register", "--year", String(year), as: [String: Any].self)
    let lines = register?["lines"] as? [[String: Any]] ?? []
    return lines.compactMap { $0["number"] as? String }
  }

  static let laiChau = "Provinces/lai-chau/plans/2026-thi-dua-nam.yaml"
  static let daNang = "Provinces/da-nang/plans/2026-cao-diem-giai-ngan.yaml"
}

typealias Object = [String: Any]
