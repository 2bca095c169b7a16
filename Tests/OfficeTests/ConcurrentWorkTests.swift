import Foundation
import Testing

@testable import Office

/// Run under the thread sanitizer too, by `Tests/ThreadSanitizer/run`.
@Suite struct ConcurrentWorkTests {
  private func squares(weight: Int = 1) -> OrderedWork<Int, Int> {
    OrderedWork(items: Array(0..<500), weight: { _ in weight }, work: { $0 * $0 })
  }

  @Test func `results come in the order of the items however many threads work`() throws {
    for threads in [1, 2, 8] {
      var results: [Int] = []
      try squares().run(threads: threads) { index, result in
        #expect(index == results.count)
        results.append(result)
      }
      #expect(results == (0..<500).map { $0 * $0 })
    }
  }

  @Test func `items too heavy to be carried together go one by one`() throws {
    var count = 0
    try squares(weight: 1 << 30).run(threads: 8) { _, _ in count += 1 }
    #expect(count == 500)
  }

  @Test func `the work stops when a result is refused`() {
    struct Refused: Error {}
    var count = 0
    #expect(throws: Refused.self) {
      try squares().run(threads: 8) { index, _ in
        count += 1
        if index == 3 { throw Refused() }
      }
    }
    #expect(count == 4)
  }
}
