import Document
import Foundation
import Writers

/// `benchmarks docx|pdf PLANS.json --out DIR --rounds R --per-round K`: makes plans from their model
/// to their file, and prints the microseconds each took.
///
/// Round r makes plans r×K … r×K+K−1 after two warm-up documents, the two plans behind them, as the
/// harness has it. A time covers the model, the typesetter, the writer, and writing the file.
struct DocumentBenchmark {
  private struct Report: Encodable {
    var engine = "thidua"
    var kind: String
    var us: [[Double]]
    var version: String
    var note: String
    var docs: Int
  }

  private let kind: String
  private let writer: any DocumentWriter
  private let version: String

  /// Makes the benchmark of a writer; `version` names the libraries behind it.
  init(kind: String, writer: any DocumentWriter, version: String) {
    self.kind = kind
    self.writer = writer
    self.version = version
  }

  /// Runs with the arguments behind the kind and prints the report.
  func run(_ arguments: [String], profile: FormatProfile) throws {
    let options = try Options(arguments)
    let plans = try HarnessPlan.read(path: options.plans)
    let count = options.rounds * options.perRound
    try FileManager.default.createDirectory(
      atPath: options.out, withIntermediateDirectories: true)
    let typesetter = Typesetter(profile: profile)
    for index in count..<max(count, min(count + 2, plans.count)) {
      try make(plans[index], index, typesetter, options.out)
    }
    var us: [[Double]] = []
    for round in 0..<options.rounds {
      let first = min(round * options.perRound, plans.count)
      us.append(
        try (first..<min(first + options.perRound, plans.count)).map { index in
          let clock = ContinuousClock()
          let time = try clock.measure { try make(plans[index], index, typesetter, options.out) }
          return time / .microseconds(1)
        })
    }
    let report = Report(
      kind: kind, us: us, version: version,
      note: "in process; model, typesetter and writer for each document", docs: count)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }

  private func make(
    _ plan: HarnessPlan, _ index: Int, _ typesetter: Typesetter, _ folder: String
  ) throws {
    let bytes = try writer.write(typesetter.typeset(plan.document))
    let digits = String(index)
    let name = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    try write(bytes, to: "\(folder)/plan-\(name).\(kind)")
  }
}

extension DocumentBenchmark {
  /// Writes a file as the other contestants do: without waiting for the disk, as Foundation would.
  private func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "wb") else { throw POSIXError(.EIO) }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else { throw POSIXError(.EIO) }
  }
}

/// The arguments of a document benchmark.
private struct Options {
  var plans: String
  var out: String
  var rounds = 3
  var perRound = 20

  init(_ arguments: [String]) throws {
    var plans: String?
    var out: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--out": out = rest.popFirst()
      case "--rounds": rounds = try Options.number(rest.popFirst(), argument)
      case "--per-round": perRound = try Options.number(rest.popFirst(), argument)
      default: plans = argument
      }
    }
    guard let plans, let out else {
      throw UsageError("PLANS.json --out DIR [--rounds R] [--per-round K]")
    }
    self.plans = plans
    self.out = out
  }

  private static func number(_ text: String?, _ name: String) throws -> Int {
    guard let number = text.flatMap({ Int($0) }), number > 0 else {
      throw UsageError("\(name): a number above 0")
    }
    return number
  }
}

/// Arguments that can't be used; the text says what is wanted.
struct UsageError: Error {
  var usage: String

  init(_ usage: String) {
    self.usage = usage
  }
}
