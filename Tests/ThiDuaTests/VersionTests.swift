import Foundation
import Testing

@Suite struct VersionTests {
  @Test func `the version tells the commit the program was built from`() throws {
    let version = try Program.run("--version")
    #expect(version.code == 0)
    #expect(version.output.firstMatch(of: /^thidua \d+\.\d+\.\d+ \(.+\)\n$/) != nil)
    if let commit = try commit() {
      #expect(version.output.contains("(commit \(commit))"))
    } else {
      #expect(version.output.contains("(built outside git)"))
    }
  }

  @Test func `the version is one JSON value where that is asked for`() throws {
    let version = try Program.run("--version", "--json")
    let shown = try #require(
      JSONSerialization.jsonObject(with: Data(version.output.utf8)) as? [String: Any])
    #expect((shown["version"] as? String)?.isEmpty == false)
    #expect(shown.keys.sorted() == ["commit", "version"])
  }

  /// The commit the sources stand at; nil outside git.
  private func commit() throws -> String? {
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "-C", Program.root.path, "rev-parse", "--short=12", "HEAD"]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    try git.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    guard git.terminationStatus == 0 else { return nil }
    return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
