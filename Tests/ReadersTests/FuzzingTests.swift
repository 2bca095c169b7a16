import Foundation
import Testing

/// Builds the fuzz targets with libFuzzer and runs each for a minute, which takes minutes, so it runs
/// when `THIDUA_SLOW_TESTS=1` asks for it.
@Suite(
  .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["THIDUA_SLOW_TESTS"] == "1"))
struct FuzzingTests {
  @Test(arguments: ["docx", "text", "citation", "table"])
  func `nothing breaks the readers`(_ target: String) throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fuzzing/run")
    let program = try Process.run(script, arguments: ["60", target])
    program.waitUntilExit()
    #expect(program.terminationStatus == 0)
  }
}
