import Foundation
import SampleDocuments
import Testing

/// Kills every command that writes, at 500 random moments in all. It takes minutes, so it runs when
/// `THIDUA_SLOW_TESTS=1` asks for it.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["THIDUA_SLOW_TESTS"] == "1"))
struct KilledCommandsTests {
  /// How often a command is killed in all.
  private static let kills = 500
  /// No command here takes longer, in milliseconds.
  private static let longest = 700

  @Test
  func
    `killed at any moment, no command loses what it acknowledged, doubles a number or leaves something behind`()
    throws
  {
    var office = try Killed()
    defer { office.office.remove() }
    for round in 0..<Self.kills {
      let command = office.command(round)
      let program = try office.office.start(command)
      let output = try program.kill(after: Int.random(in: 0...Self.longest))
      office.note(output, of: command)
      #expect(
        FileManager.default.fileExists(atPath: office.office.registry),
        "after \(command), round \(round)")
    }
    // The next run of each clears up.
    try office.clearUp()
    let lost = office.acknowledged.filter { number in
      (try? office.office.run("show", number, "--province", "lai-chau").code) != 0
    }
    for number in lost {
      print("lost:", try office.office.run("show", number, "--province", "lai-chau"))
    }
    let numbers = try office.numbers()
    let left =
      FileManager.default.enumerator(atPath: office.office.folder.path)?
      .compactMap { $0 as? String }.filter { $0.contains(".part") } ?? []
    print(
      "killed: \(Self.kills) kills, \(office.acknowledged.count) plans acknowledged, \(lost.count) lost,",
      "\(numbers.count - Set(numbers).count) doubled, \(left.count) left over")
    #expect(lost == [] && left == [])
    #expect(numbers.count == Set(numbers).count)
    #expect(try office.office.run("verify").code == 0)
  }
}

/// An office whose commands are killed.
private struct Killed {
  let office: IssuingOffice
  /// The numbers of plans that were said to be issued.
  var acknowledged: Set<String> = []
  private let series = ["--body", "so-xay-dung", "--province", "lai-chau", "--year", "2026"]
  private let brief = IssuingOffice.laiChau

  init() throws {
    office = try IssuingOffice()
    for key in ["a", "b", "c"] {
      let run = try office.run("issue", brief, "--date", "2026-01-13", "--key", key)
      #expect(run.code == 0, "\(run.errors)")
    }
    let folder = URL(fileURLWithPath: office.path("plans"))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in SamplePlans.archive {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    #expect(try office.run("backup", office.path("sao.sqlite")).code == 0)
    #expect(try office.run("export", "-o", office.path("kho")).code == 0)
  }

  /// The command of a round: each in turn.
  func command(_ round: Int) -> [String] {
    let reason = ["--reason", "Thử \(round)"]
    let commands = [
      [
        "issue", brief, "--date", "2026-01-13", "--key", "k\(round)", "-o", office.path("ra") + "/",
      ],
      ["propose", brief, "--note", "lần \(round)"],
      ["issue", brief, "--date", "2026-01-13", "--key", "k\(round)"],
      ["reserve"] + series + reason,
      ["import", office.path("plans")],
      ["void", String(round % 40 + 1)] + series + reason,
      ["submit", String(round / 20 + 1)],
      ["approve", String(round / 20 + 1)],
      ["return", String(round / 20 + 1)] + reason,
      ["abandon", String(round / 30 + 1)] + reason,
      ["correct", "1", "--by", "2"] + reason,
      ["replace", "2", "--with", "3"] + reason,
      ["search", "thi đua", "--save", "tìm \(round)"],
      ["reindex"],
      ["backup", office.path("sao-\(round).sqlite")],
      ["backup", office.path("luôn.sqlite"), "--overwrite"],
      ["export", "-o", office.path("kho-\(round)")],
      ["import", office.path("kho")],
      ["restore", office.path("luôn.sqlite"), "--to", office.path("khác.sqlite"), "--overwrite"],
      ["init", "--registry", office.path("mới-\(round).sqlite")],
    ]
    return commands[round % commands.count]
  }

  /// Keeps what a command said it had done.
  mutating func note(_ output: String, of command: [String]) {
    guard command.first == "issue", output.contains("✓") else { return }
    let codes = output.split(separator: " ").filter { $0.hasSuffix("/KH-SXD") }
    for code in codes { acknowledged.insert(String(code)) }
  }

  /// The numbers of the body's plans, in order.
  func numbers() throws -> [String] {
    let words = ["register", "--json", "--registry", office.registry] + series
    let text = try Program.run(words, language: "en").output
    let register = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object
    let lines = register?["lines"] as? [Object] ?? []
    return lines.compactMap { $0["number"] as? String }
  }

  /// Runs what was killed once more, to its end.
  func clearUp() throws {
    for command in [
      ["issue", brief, "--date", "2026-01-13", "--key", "end", "-o", office.path("ra") + "/"],
      ["reindex"],
      ["backup", office.path("luôn.sqlite"), "--overwrite"],
      ["export", "-o", office.path("kho-cuối")],
      ["restore", office.path("luôn.sqlite"), "--to", office.path("khác.sqlite"), "--overwrite"],
      ["init", "--registry", office.path("mới-cuối.sqlite")],
    ] {
      let run = try Program.run(
        command + (command.contains("--registry") ? [] : ["--registry", office.registry]),
        language: "en")
      #expect(run.code == 0, "\(command): \(run.errors)")
    }
  }
}
