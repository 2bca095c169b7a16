import Foundation
import Testing

@Suite("Trust in the registry", .serialized)
struct IssuingTrustTests {
  private let brief = IssuingOffice.laiChau
  private let isSlow = ProcessInfo.processInfo.environment["THIDUA_SLOW_TESTS"] == "1"

  @Test("gives twenty programs at once twenty numbers without a gap or a double")
  func concurrent() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let running = try (1...20).map { number in
      try office.start("issue", brief, "--date", "2026-01-13", "--key", "k\(number)")
    }
    for program in running { #expect(try program.finish().code == 0) }
    #expect(
      try office.numbers(2026) == (1...20).map { $0 < 10 ? "0\($0)" : String($0) })
    #expect(try office.run("verify").code == 0)
  }

  @Test("loses no issued plan and doubles no number, however early or late issuing is killed")
  func killedIssuing() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let count = isSlow ? 300 : 12
    var acknowledged: Set<String> = []
    for round in 1...count {
      let program = try office.start(
        "issue", brief, "--date", "2026-01-13", "--key", "k\(round)")
      let output = try program.kill(after: Int.random(in: 0...700))
      if let code = output.split(separator: " ").first(where: { $0.hasSuffix("/KH-SXD") }) {
        #expect(acknowledged.insert(String(code)).inserted, "\(code) twice")
      }
    }
    if FileManager.default.fileExists(atPath: office.registry) {
      #expect(try office.run("verify").code == 0)
    }
    // Every call is made again: those that got through before give the same entry back.
    for round in 1...count {
      #expect(
        try office.run("issue", brief, "--date", "2026-01-13", "--key", "k\(round)").code == 0)
    }
    let numbers = try office.numbers(2026)
    #expect(numbers == (1...count).map { $0 < 10 ? "0\($0)" : String($0) })
    #expect(acknowledged.isSubset(of: Set(numbers.map { $0 + "/KH-SXD" })))
    #expect(try office.run("verify").code == 0)
  }

  @Test("leaves a whole backup or none, however early or late it is killed")
  func killedBackup() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    #expect(try office.run("issue", brief, "--date", "2026-01-13").code == 0)
    let copy = office.path("copy.sqlite")
    for _ in 1...(isSlow ? 200 : 10) {
      let program = try office.start("backup", copy, "--overwrite")
      _ = try program.kill(after: Int.random(in: 0...120))
      if FileManager.default.fileExists(atPath: copy) {
        #expect(try office.run("verify", copy).code == 0)
      }
    }
    #expect(try office.run("verify").code == 0)
  }

  @Test("restores what was backed up, keeps what was there, and never overwrites unasked")
  func restore() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    #expect(try office.run("issue", brief, "--date", "2026-01-13").code == 0)
    #expect(try office.run("backup", office.path("copies") + "/").code == 0)
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: office.path("copies"))
        .first { $0.hasSuffix(".sqlite") })
    let copy = office.path("copies/" + name)
    #expect(try office.run("issue", brief, "--date", "2026-01-14", "--key", "b").code == 0)
    let refused = try office.run("restore", copy)
    #expect(refused.code == 1)
    #expect(refused.errors.contains("--overwrite"))
    #expect(try office.numbers(2026) == ["01", "02"])
    let restored = try office.run("restore", copy, "--overwrite")
    #expect(restored.code == 0, "\(restored.errors)")
    #expect(try office.numbers(2026) == ["01"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: office.folder.path)
        .contains { $0.hasPrefix("registry.sqlite.replaced-") })
    #expect(try office.run("audit", "--action", "restored").output.contains("restored"))
  }

  @Test("finds a flipped bit, and refuses to restore from such a copy")
  func tampered() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    #expect(try office.run("issue", brief, "--date", "2026-01-13").code == 0)
    let copy = office.path("copy.sqlite")
    #expect(try office.run("backup", copy).code == 0)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
    let title = try #require(bytes.range(of: Data("01-KH-SXD.docx".utf8)))
    bytes[title.lowerBound] ^= 1
    try bytes.write(to: URL(fileURLWithPath: copy))
    #expect(try office.run("verify", copy).code == 1)
    let restored = try office.run("restore", copy, "--to", office.path("new.sqlite"))
    #expect(restored.code == 3)
    #expect(!FileManager.default.fileExists(atPath: office.path("new.sqlite")))
  }

  @Test("proves by the end of the journal kept elsewhere that no line was cut off")
  func journalEnd() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    #expect(try office.run("issue", brief, "--date", "2026-01-13").code == 0)
    #expect(try office.run("backup", office.path("early.sqlite")).code == 0)
    #expect(try office.run("issue", brief, "--date", "2026-01-14", "--key", "b").code == 0)
    let report = try #require(office.json("verify") as Object?)
    let head = try #require(report["head"] as? Object)
    let line = try #require(head["sequence"] as? Int)
    let expected = "\(line):\(head["digest"] as? String ?? "")"
    #expect(try office.run("verify", "--expect", expected).code == 0)
    #expect(
      try office.run("verify", office.path("early.sqlite"), "--expect", expected).code == 1)
    #expect(try office.run("verify", "--expect", "x").code == 2)
  }

  @Test("tells clearly what is no registry and what isn't there")
  func noRegistry() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    try FileManager.default.removeItem(atPath: office.registry)
    #expect(try office.run("verify").code == 3)
    try Data("không phải sổ".utf8).write(to: URL(fileURLWithPath: office.registry))
    let run = try office.run("verify")
    #expect(run.code == 3)
    #expect(run.errors.contains("registry."))
  }
}
