import Foundation
import Testing

@testable import Programs

@Suite struct ExternalProgramTests {
  private func program(_ name: String, seconds: Double = 30) -> ExternalProgram {
    ExternalProgram(name, until: .now + .seconds(seconds))
  }

  private func run(_ program: ExternalProgram, _ arguments: String...) throws -> String {
    let folder = try #require(ScratchFolder())
    return String(decoding: try program.run(arguments, in: folder), as: UTF8.self)
  }

  @Test func `a program gets its words as they are and gives what it prints`() throws {
    let text = "Kế hoạch 'số 5' \"$HOME\" `id` \\n; *"
    #expect(try run(program("printf"), "%s|", text, "") == text + "||")
  }

  @Test func `a program runs within its bounds of memory, time and files, and dumps no core`()
    throws
  {
    var program = program("sh", seconds: 7.5)
    program.outputLimit = 1 << 20
    program.addressLimit = 64 << 20
    let bounds = try run(program, "-c", "ulimit -v; ulimit -t; ulimit -f; ulimit -c")
    #expect(bounds == "65536\n16\n2049\n0\n")
  }

  @Test func `a program that asks for more memory than allowed fails`() {
    var program = program("dd")
    program.addressLimit = 64 << 20
    #expect(throws: ExternalProgram.Failure.failed(1)) {
      try run(program, "if=/dev/zero", "of=/dev/null", "bs=512M", "count=1")
    }
  }

  @Test func `a program is stopped when what it started holds more memory than allowed`() {
    var program = program("sh")
    program.memoryLimit = 64 << 20
    let held = "dd if=/dev/zero of=/dev/null bs=256M count=1000 & wait"
    #expect(throws: ExternalProgram.Failure.tooLarge) { try run(program, "-c", held) }
  }

  @Test func `a program that prints more than allowed is stopped`() {
    var program = program("yes")
    program.outputLimit = 1 << 20
    #expect(throws: ExternalProgram.Failure.tooLarge) { try run(program) }
  }

  @Test func `a program that doesn't end in time is stopped, with what it started`() throws {
    var program = program("sh", seconds: 0.3)
    program.startsOthers = true
    let mark = "3\(UInt32.random(in: 10_000_000...99_999_999))"
    #expect(throws: ExternalProgram.Failure.late) {
      try run(program, "-c", "setsid sleep \(mark) & sleep \(mark)")
    }
    // The system ends them one after another, which takes a moment.
    for _ in 1...100 where try isRunning("sleep", mark) { usleep(50_000) }
    #expect(try !isRunning("sleep", mark))
  }

  @Test func `a program that isn't installed is told from one that fails`() {
    #expect(throws: ExternalProgram.Failure.missing) {
      try run(program("khong-co-chuong-trinh-nay"))
    }
    #expect(throws: ExternalProgram.Failure.failed(3)) { try run(program("sh"), "-c", "exit 3") }
  }

  @Test func `a program reaches nobody, not even on this machine`() throws {
    try #require(Isolation.current.closesNetwork)
    let listener = try Listener()
    let connect = "exec 3<>/dev/tcp/127.0.0.1/\(listener.port)"
    #expect(throws: ExternalProgram.Failure.failed(1)) { try run(program("bash"), "-c", connect) }
    #expect(!listener.wasReached())
    #expect(system("bash -c '\(connect)'") == 0)
    #expect(listener.wasReached())
  }

  @Test func `a program outlives the thread that asked for it`() throws {
    let folder = try #require(ScratchFolder())
    let program = program("sh")
    // One thread after another asks and ends; were they the starters, their programs would be killed.
    for _ in 1...5 {
      let done = DispatchSemaphore(value: 0)
      let result = Box()
      let thread = Thread {
        result.value = try? program.run(["-c", "sleep 0.05; echo x"], in: folder)
        done.signal()
      }
      thread.start()
      done.wait()
      #expect(result.value == Array("x\n".utf8))
    }
  }

  private func isRunning(_ words: String...) throws -> Bool {
    let line = words.joined(separator: "\0")
    let processes = try FileManager.default.contentsOfDirectory(atPath: "/proc")
    return processes.contains { process in
      let data = FileManager.default.contents(atPath: "/proc/\(process)/cmdline")
      return data.map { String(decoding: $0, as: UTF8.self).hasPrefix(line) } ?? false
    }
  }
}

private final class Box: @unchecked Sendable {
  var value: [UInt8]?
}

/// Waits for connections on the loopback.
private struct Listener {
  let port: UInt16
  private let handle: Int32

  init() throws {
    let handle = socket(
      AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        [bind(handle, address, length), listen(handle, 5), getsockname(handle, address, &length)]
      }
    }
    try #require(bound == [0, 0, 0])
    port = UInt16(bigEndian: address.sin_port)
    self.handle = handle
  }

  /// Whether somebody knocked since the last question.
  func wasReached() -> Bool {
    let connection = accept(handle, nil, nil)
    if connection >= 0 { close(connection) }
    return connection >= 0
  }
}
