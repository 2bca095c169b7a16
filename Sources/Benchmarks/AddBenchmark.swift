import Foundation
import Registry
import RegistryIndex

/// `benchmarks add DIR PLANS.jsonl --n K`: adds plans one at a time, each on the disk and found by a
/// search when its time ends.
enum AddBenchmark {
  /// Runs with the arguments behind the command.
  static func run(_ arguments: [String]) throws {
    let options = try SearchOptions(arguments, operands: 2, usage: "DIR PLANS.jsonl --n K")
    let file = SearchOptions.registry(in: options.operands[0])
    let registry = try file.open()
    let search = RegistrySearch(registry, folder: file.indexFolder)
    try search.refresh()
    let preparer = try EntryPreparer()
    let clock = ContinuousClock()
    var us: [Double] = []
    for line in try LineReader(path: options.operands[1]).next(options.number("--n") ?? 20) {
      let record = try HarnessRecord(line: line)
      let time = try clock.measure {
        _ = try registry.add(
          [try preparer.prepare(record.entry)], by: Actor(name: "benchmarks"),
          options: AddOptions(keepsSameNumber: true, keepsSameContent: true))
        try search.indexNewEntries()
        try search.refresh()
      }
      us.append(time / .microseconds(1))
    }
    print(String(decoding: try JSONEncoder().encode(["us": us]), as: UTF8.self))
  }
}
