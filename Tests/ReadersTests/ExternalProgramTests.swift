import Testing

@testable import Readers

@Suite struct ExternalProgramTests {
  private func run(_ program: ExternalProgram, _ arguments: String...) throws -> String {
    let folder = try #require(ScratchFolder())
    return String(decoding: try program.run(arguments, in: folder), as: UTF8.self)
  }

  @Test func `a program gets its words as they are and gives what it prints`() throws {
    let text = "Kế hoạch 'số 5' \"$HOME\" `id` \\n; *"
    #expect(try run(ExternalProgram(name: "printf"), "%s|", text, "") == text + "||")
  }

  @Test func `a program runs within its bounds of memory, time and files, and dumps no core`()
    throws
  {
    let program = ExternalProgram(
      name: "sh", secondLimit: 7.5, outputLimit: 1 << 20, memoryLimit: 64 << 20)
    let bounds = try run(program, "-c", "ulimit -v; ulimit -t; ulimit -f; ulimit -c")
    #expect(bounds == "65536\n16\n2049\n0\n")
  }

  @Test func `a program that asks for more memory than allowed fails`() {
    let program = ExternalProgram(name: "dd", memoryLimit: 64 << 20)
    #expect(throws: ExternalProgram.Failure.failed(1)) {
      try run(program, "if=/dev/zero", "of=/dev/null", "bs=512M", "count=1")
    }
  }

  @Test func `a program that prints more than allowed is stopped`() {
    let program = ExternalProgram(name: "yes", outputLimit: 1 << 20)
    #expect(throws: ExternalProgram.Failure.stopped) { try run(program) }
  }

  @Test func `a program that doesn't end in time is stopped`() {
    #expect(throws: ExternalProgram.Failure.stopped) {
      try run(ExternalProgram(name: "sleep", secondLimit: 0.1), "60")
    }
  }

  @Test func `a program that isn't installed is told from one that fails`() {
    #expect(throws: ExternalProgram.Failure.missing) {
      try run(ExternalProgram(name: "khong-co-chuong-trinh-nay"))
    }
    #expect(throws: ExternalProgram.Failure.failed(3)) {
      try run(ExternalProgram(name: "sh"), "-c", "exit 3")
    }
  }
}
