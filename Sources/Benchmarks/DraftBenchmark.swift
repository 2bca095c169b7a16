import Document
import Drafting
import Foundation
import Writers

/// `benchmarks draft BRIEF… [--rounds R]`: how long the way from a brief to a plan takes, stage by
/// stage, in microseconds; and how long loading all data takes first, in milliseconds.
enum DraftBenchmark {
  private struct Report: Encodable {
    var briefs: Int
    var loadMilliseconds: Double
    var medianMicroseconds: [String: Double]
  }

  /// Runs with the arguments behind `draft` and prints the report.
  static func run(_ arguments: [String]) throws {
    var briefs = arguments
    var rounds = 20
    if let option = briefs.firstIndex(of: "--rounds") {
      guard option + 1 < briefs.count, let number = Int(briefs[option + 1]), number > 0 else {
        throw UsageError("BRIEF… [--rounds R]")
      }
      rounds = number
      briefs.removeSubrange(option...option + 1)
    }
    guard !briefs.isEmpty else { throw UsageError("BRIEF… [--rounds R]") }
    let clock = ContinuousClock()
    var library: Library?
    let load = try clock.measure { library = try Library.load(try BenchmarkData.folder()) }
    guard let library else { return }
    let composer = Composer(library: library)
    var times: [String: [Double]] = [:]
    func measure<Result>(_ stage: String, _ work: () throws -> Result) rethrows -> Result {
      let start = clock.now
      defer { times[stage, default: []].append((clock.now - start) / .microseconds(1)) }
      return try work()
    }
    for _ in 0..<rounds {
      for path in briefs {
        let draft = try measure("compose") {
          try composer.compose(BriefReader.read(path: path))
        }
        let pages = measure("typeset") { Typesetter.typeset(draft.document, draft.format) }
        _ = try measure("docx") { try DOCXWriter().write(pages) }
        _ = try measure("pdf") { try PDFWriter().write(pages) }
      }
    }
    let report = Report(
      briefs: briefs.count, loadMilliseconds: load / .milliseconds(1),
      medianMicroseconds: times.mapValues { $0.sorted()[$0.count / 2].rounded() })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }
}
