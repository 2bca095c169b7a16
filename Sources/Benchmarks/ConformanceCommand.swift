import Diagnostics
import Foundation
import Liquid

/// `benchmarks conformance liquid FILE.json`: runs the cases of the public suite golden-liquid and
/// prints `{"passed": n, "failed": [names]}`.
///
/// A case passes when its output is the expected one, or one of several, without any error; or when
/// there is an error and the case is `invalid`. Cases tagged `strict` are read with strict syntax,
/// the others with lax syntax, as the suite's reference does.
struct ConformanceCommand {
  private struct Report: Encodable {
    var passed: Int
    var failed: [String]
  }

  /// Runs with the arguments behind `conformance` and prints the report.
  static func run(_ arguments: [String]) throws {
    guard arguments.count >= 2, arguments[0] == "liquid" else {
      throw UsageError("liquid FILE.json [--explain]")
    }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[1])))
    let root = try JSONReader.value(bytes)
    var tests: Value?
    if case .hash(let suite) = root { tests = suite["tests"] } else { tests = root }
    guard case .array(let cases) = tests else {
      throw UsageError("liquid FILE.json (no list of tests in \(arguments[1]))")
    }
    var report = Report(passed: 0, failed: [])
    for case .hash(let test) in cases {
      let outcome = ConformanceCase(test).outcome
      if outcome.hasPassed {
        report.passed += 1
      } else {
        report.failed.append(test["name"]?.text ?? "")
        if arguments.contains("--explain") {
          FileHandle.standardError.write(Data((outcome.explanation + "\n").utf8))
        }
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }
}

/// One case of the suite.
private struct ConformanceCase {
  private let test: OrderedHash

  init(_ test: OrderedHash) {
    self.test = test
  }

  var outcome: (hasPassed: Bool, explanation: String) {
    var environment = Environment()
    environment.syntax = hasTag("strict") ? .strict : .lax
    if case .hash(let partials) = test["templates"] {
      environment.partials = DictionaryLoader(
        Dictionary(partials.pairs.map { ($0, $1.text) }) { first, _ in first })
    }
    let template = Template.parse(test["template"]?.text ?? "", name: "case", in: environment)
    var data = OrderedHash.none
    if case .hash(let values) = test["data"] { data = values }
    // The suite's data is global: partials called by `render` see it too.
    let rendering = template.render(globals: data)
    let findings = template.diagnostics + rendering.diagnostics
    let hasPassed: Bool
    if test["invalid"]?.isTruthy == true {
      hasPassed = findings.hasErrors
    } else {
      hasPassed =
        !findings.hasErrors && expected.contains { $0.utf8.elementsEqual(rendering.bytes) }
    }
    let name = test["name"]?.text ?? ""
    return (
      hasPassed,
      "\(name)\n  got \(rendering.text.debugDescription), expected \(expected)\n"
        + findings.map { "  " + $0.line(in: Words(.english)) + "\n" }.joined()
    )
  }

  private var expected: [String] {
    if case .array(let results) = test["results"] { return results.map(\.text) }
    return test["result"].map { [$0.text] } ?? []
  }

  private func hasTag(_ name: String) -> Bool {
    if case .array(let tags) = test["tags"] { tags.contains { $0.text == name } } else { false }
  }
}
