import Foundation
import Testing

@Suite("Days are Việt Nam's wherever the machine stands")
struct VietnamDayTests {
  @Test(
    "shown, drawn and compared", arguments: ["Etc/GMT-14", "America/Los_Angeles", "Etc/GMT+12"])
  func zone(_ zone: String) throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    func run(_ words: String...) throws -> Program.Run {
      try Program.run(
        words + ["--registry", office.registry], in: Program.root, language: "en",
        environment: ["TZ": zone])
    }
    #expect(try run("issue", IssuingOffice.laiChau, "--date", "2026-01-13").code == 0)
    #expect(
      try run("issue", IssuingOffice.laiChau, "--date", "2026-01-14", "--key", "b").code == 0)
    let days = Set([Self.day(), try #require(Self.today())])
    let show = try run("show", "1").output
    #expect(days.contains { show.contains($0) }, "\(show)")
    #expect(!show.contains("Z\n"))
    let audit = try run("audit").output
    #expect(days.contains { audit.contains($0) }, "\(audit)")
    _ = try run("reserve", "--year", "2026", "--reason", "Đang trình")
    let gaps = try run("register", "--year", "2026", "--gaps").output
    #expect(days.contains { gaps.contains($0) }, "\(gaps)")
  }

  private static let before = today()

  /// The day when the tests began: midnight may pass while they run.
  private static func day() -> String { before ?? "" }

  private static func today() -> String? {
    var calendar = Calendar(identifier: .gregorian)
    guard let zone = TimeZone(secondsFromGMT: 7 * 3600) else { return nil }
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(two(day))/\(month <= 2 ? two(month) : String(month))/\(year)"
  }
}
