import Foundation
import Testing

/// Reads files made to break their readers, each by a process of its own that is held to the limits of
/// reading: 10 seconds for files that hold text, 6 for each page of a scan, at most 300, and 500 MB.
/// What starting the program and a machine busy with others add is allowed for. A build for debugging
/// is many times slower, so it runs when `THIDUA_PROGRAM` names the program people use.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["THIDUA_PROGRAM"] != nil))
struct HostileFileTests {
  @Test(arguments: HostileFiles.all.map(\.name))
  func `a hostile file is read or refused within its limits`(_ name: String) throws {
    let file = try #require(HostileFiles.all.first { $0.name == name })
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent(name)
    try Data(file.make()).write(to: path)
    let measured = try Program.measured("extract", path.path)
    print("hostile \(name): \(measured.code) \(measured.seconds) s \(measured.megabytes) MB")
    #expect([0, 1, 3].contains(measured.code))
    #expect(measured.megabytes < 500)
    // A page of a scan has 6 seconds, and 400 pages 300.
    let allowed = name.hasPrefix("many-empty-pages") ? 300.0 : 10
    #expect(measured.seconds < allowed * 1.5 + 1)
  }

  @Test func `there are as many kinds of hostile files as were promised`() {
    #expect(Set(HostileFiles.all.map(\.name)).count >= 130)
  }
}

extension Program {
  /// Runs `thidua` and tells how it ended, how long it took and the most memory it or what it started
  /// held at once.
  static func measured(
    _ arguments: String...
  ) throws -> (code: Int32, seconds: Double, megabytes: Int) {
    let process = try executable().path
    var words = ([process] + arguments).map { strdup($0) } + [nil]
    var variables = environment(language: "en").map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let start = ContinuousClock.now
    var child: pid_t = 0
    try #require(posix_spawn(&child, process, &actions, nil, &words, &variables) == 0)
    var status: Int32 = 0
    var most = 0
    // What waiting tells of memory begins with that of the process that started it: the system is asked
    // while it runs.
    while waitpid(child, &status, WNOHANG) == 0 {
      most = max(most, peak(of: child))
      usleep(10_000)
    }
    let time = (ContinuousClock.now - start).components
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return (
      code, Double(time.seconds) + Double(time.attoseconds) / 1e18, most >> 10
    )
  }

  /// The most memory in kB that a process, or one it started, has held until now.
  private static func peak(of process: pid_t) -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let own = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      .flatMap { line in Int(line.filter(\.isNumber)) }
    let list = "/proc/\(process)/task/\(process)/children"
    let children = (try? String(contentsOfFile: list, encoding: .utf8)) ?? ""
    return ([own ?? 0] + children.split(separator: " ").compactMap { pid_t($0) }.map(peak)).max()
      ?? 0
  }
}
