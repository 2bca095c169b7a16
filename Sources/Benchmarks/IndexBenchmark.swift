import Diagnostics
import Foundation
import Registry
import SQLiteRegistry
import RegistryIndex
import Synchronization

/// `benchmarks index CORPUS.jsonl --out DIR [--limit N]`: takes plans into a registry and makes its
/// index, as an import does once its files are read.
enum IndexBenchmark {
  private struct Report: Encodable {
    var docs: Int
    var seconds: Double
    var addSeconds: Double
    var indexSeconds: Double
    var version: String
  }

  /// So many plans are added in one transaction.
  private static let batch = 500

  /// Runs with the arguments behind the command.
  static func run(_ arguments: [String]) throws {
    let options = try SearchOptions(arguments, usage: "CORPUS.jsonl --out DIR [--limit N]")
    guard let out = options.values["--out"] else { throw options.misuse }
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    let file = SearchOptions.registry(in: out)
    let registry = try file.open(.creating)
    let search = RegistrySearch(registry, folder: file.indexFolder)
    let lines = try LineReader(path: options.file, limit: options.number("--limit") ?? 0)
    let clock = ContinuousClock()
    let start = clock.now
    let count = try add(lines, to: registry)
    let added = clock.now
    try search.indexNewEntries(leaving: 0)
    let end = clock.now
    let report = Report(
      docs: count, seconds: (end - start) / .seconds(1), addSeconds: (added - start) / .seconds(1),
      indexSeconds: (end - added) / .seconds(1), version: "registry \(RegistryFile.version)")
    print(String(decoding: try JSONEncoder().encode(report), as: UTF8.self))
  }

  private static func add(_ lines: LineReader, to registry: any RegistryStore) throws -> Int {
    let count = Atomic(0)
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(
      iterations: ProcessInfo.processInfo.activeProcessorCount
    ) { _ in
      do {
        let preparer = try EntryPreparer()
        while failure.withLock({ $0 == nil }) {
          let batch = lines.next(IndexBenchmark.batch)
          if batch.isEmpty { return }
          let entries = try batch.map { try preparer.prepare(HarnessRecord(line: $0).entry) }
          let outcomes = try registry.add(
            entries, by: Actor(name: "benchmarks"),
            options: AddOptions(keepsSameNumber: true, keepsSameContent: true))
          count.add(outcomes.count, ordering: .relaxed)
        }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return count.load(ordering: .relaxed)
  }
}
