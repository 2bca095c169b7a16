import Foundation
import Testing

@Suite struct InterruptionTests {
  /// A picture on which recognising letters takes a while.
  private func scan(in folder: URL) throws -> URL {
    let path = folder.appendingPathComponent("trang.pdf")
    try Data(HostileFiles.all.first { $0.name == "many-empty-pages.pdf" }?.make() ?? []).write(
      to: path)
    return path
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `an interrupted program leaves no private folder`(_ signal: Int32) throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let temporary = folder.appendingPathComponent("tạm thời", isDirectory: true)
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    let process = Process()
    process.executableURL = try Program.executable()
    process.arguments = ["extract", try scan(in: folder).path]
    process.environment = Program.environmentOfKilled.merging(["TMPDIR": temporary.path]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: temporary.path)
    }
    while try names().isEmpty, process.isRunning { usleep(1000) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    #expect(try names() == [])
  }

  @Test func `what a killed program left is taken away by the next`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let temporary = folder.appendingPathComponent("tmp", isDirectory: true)
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: temporary.appendingPathComponent("thidua-scratch-x"), withIntermediateDirectories: true)
    let small = folder.appendingPathComponent("a.pdf")
    try Data("%PDF-1.4\n".utf8).write(to: small)
    _ = try Program.run(
      ["extract", small.path], language: "en", environment: ["TMPDIR": temporary.path])
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == [])
  }
}
