import Foundation
import Testing

/// Builds everything anew with the thread sanitizer, which takes minutes, so it runs when
/// `THIDUA_SLOW_TESTS=1` asks for it.
@Suite(.enabled(if: Worker.isThorough))
struct ThreadSanitizerTests {
  @Test func `threads don't race for the registry, its index, and the work handed out`() throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "ThreadSanitizer/run")
    let program = try Process.run(script, arguments: [])
    program.waitUntilExit()
    #expect(program.terminationStatus == 0)
  }
}
