import Files
import Foundation

/// How much memory processes hold, as the system tells it.
enum ResidentMemory {
  /// The bytes a process and all it started hold now; 0 for one that has ended.
  static func bytes(of process: pid_t) -> Int {
    var sum = 0
    var open = [process]
    while let next = open.popLast() {
      sum += pages(of: next) * pageSize
      open += children(of: next)
    }
    return sum
  }

  private static let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))

  /// The second number of `statm` is that of the pages in memory.
  private static func pages(of process: pid_t) -> Int {
    numbers(in: "/proc/\(process)/statm").dropFirst().first ?? 0
  }

  private static func children(of process: pid_t) -> [pid_t] {
    numbers(in: "/proc/\(process)/task/\(process)/children").map(pid_t.init)
  }

  private static func numbers(in path: String) -> [Int] {
    guard let text = try? FileSystem.bytes(of: path, limit: 1 << 16) else { return [] }
    return text.split(separator: UInt8(ascii: " ")).compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
  }
}
