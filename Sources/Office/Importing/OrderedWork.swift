import Foundation

/// Works on items with all cores and hands the results over in the order of the items, on the thread
/// that asks. Workers stay only a little ahead of it, so that memory is bounded however many items
/// there are.
struct OrderedWork<Item: Sendable, Result: Sendable>: Sendable {
  /// The items.
  let items: [Item]
  /// What an item weighs in memory, in bytes.
  let weight: @Sendable (Item) -> Int
  /// What is done to an item, on any thread.
  let work: @Sendable (Item) -> Result

  /// So many bytes of items may be worked on or wait at once; a heavier item goes alone.
  static var weightLimit: Int { 256 << 20 }

  /// Works on all items. What is thrown by `receive` stops the work.
  func run(
    threads: Int = ProcessInfo.processInfo.activeProcessorCount,
    receive: (Int, Result) throws -> Void
  ) throws {
    let line = Line(items: items, weight: weight, window: 4 * threads)
    let work = work
    let items = items
    let group = DispatchGroup()
    let queue = DispatchQueue(label: "work", attributes: .concurrent)
    for _ in 0..<min(threads, items.count) {
      queue.async(group: group) {
        while let index = line.begin() { line.end(index, work(items[index])) }
      }
    }
    defer {
      line.stop()
      group.wait()
    }
    for index in items.indices { try receive(index, line.take(index)) }
  }

  /// What the workers share.
  ///
  /// It is unchecked because the compiler can't see that everything is touched under the lock only.
  private final class Line: @unchecked Sendable {
    private let items: [Item]
    private let weight: @Sendable (Item) -> Int
    private let window: Int
    private let condition = NSCondition()
    private var next = 0
    private var taken = 0
    private var carried = 0
    private var results: [Int: Result] = [:]
    private var isStopped = false

    init(items: [Item], weight: @escaping @Sendable (Item) -> Int, window: Int) {
      self.items = items
      self.weight = weight
      self.window = window
    }

    /// The next item to work on; nil when there is none.
    func begin() -> Int? {
      condition.lock()
      defer { condition.unlock() }
      while true {
        guard !isStopped, next < items.count else { return nil }
        let weight = weight(items[next])
        let isLight = carried == 0 || carried + weight <= OrderedWork.weightLimit
        if next - taken < window, isLight {
          carried += weight
          next += 1
          return next - 1
        }
        condition.wait()
      }
    }

    func end(_ index: Int, _ result: Result) {
      condition.lock()
      results[index] = result
      condition.broadcast()
      condition.unlock()
    }

    /// Waits for the result of an item.
    func take(_ index: Int) -> Result {
      condition.lock()
      defer { condition.unlock() }
      while true {
        if let result = results.removeValue(forKey: index) {
          taken = index + 1
          carried -= weight(items[index])
          condition.broadcast()
          return result
        }
        condition.wait()
      }
    }

    func stop() {
      condition.lock()
      isStopped = true
      condition.broadcast()
      condition.unlock()
    }
  }
}
