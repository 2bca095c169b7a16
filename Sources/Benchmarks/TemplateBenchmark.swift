import Cryptography
import Foundation
import Liquid

/// `benchmarks template DIR --repeat R`: renders the harness's templates and prints the microseconds
/// and milliseconds it took.
///
/// `render_us`: parsed once, rendered R times; `both_us`: the template and its partials parsed and
/// rendered, nothing kept; `small_ms`: 1,000 small templates, each parsed and rendered once.
struct TemplateBenchmark {
  private struct Report: Encodable {
    var engine = "thidua"
    var version = "Liquid"
    var render_us: [Double]
    var both_us: [Double]
    var small_ms: [Double]
    var bytes: Int
    var sha: String
    var small_sha: String
  }

  /// Runs with the arguments behind `template` and prints the report.
  static func run(_ arguments: [String]) throws {
    guard let folder = arguments.first, !folder.hasPrefix("-") else {
      throw UsageError("DIR [--repeat R]")
    }
    var rounds = 300
    if let option = arguments.firstIndex(of: "--repeat"), option + 1 < arguments.count {
      guard let number = Int(arguments[option + 1]), number > 0 else {
        throw UsageError("DIR [--repeat R] (R is a whole number above 0)")
      }
      rounds = number
    }
    func read(_ name: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
    }
    func text(_ name: String) throws -> String {
      String(decoding: try read(name), as: UTF8.self)
    }
    let data = hash(try JSONReader.value(read("data.json")))
    let small = hash(try JSONReader.value(read("small.json")))
    let smallCases = zip(list(small["liquid"]), list(small["data"])).map { ($0.text, hash($1)) }
    let main = try text("main.liquid")
    var environment = Environment()
    environment.partials = DictionaryLoader([
      "head": try text("head.liquid"), "item": try text("item.liquid"),
    ])
    let kept = environment

    let template = try Template.validated(main, name: "main", in: kept)
    let render = { template.render(data) }
    let both = { Template.parse(main, name: "main", in: kept).render(data) }
    let smalls = {
      smallCases.map { Template.parse($0.0, name: "small", in: kept).render($0.1).text }
    }
    _ = times(20) { _ = render() }
    _ = times(5) { _ = both() }
    let output = render()
    if arguments.contains("--print") { FileHandle.standardError.write(Data(output.bytes)) }
    let report = Report(
      render_us: times(rounds) { _ = render() },
      both_us: times(max(20, rounds / 3)) { _ = both() },
      small_ms: times(5) { _ = smalls() }.map { $0 / 1000 },
      bytes: output.bytes.count, sha: digest(output.bytes),
      small_sha: digest(Array(smalls().joined(separator: "\n").utf8)))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }

  /// The first 16 digits of the SHA-256 digest, by which the harness compares outputs.
  private static func digest(_ bytes: [UInt8]) -> String {
    String(ContentDigest(of: bytes).hexadecimal.prefix(16))
  }

  private static func times(_ count: Int, _ body: () -> Void) -> [Double] {
    let clock = ContinuousClock()
    return (0..<count).map { _ in clock.measure(body) / .microseconds(1) }
  }

  private static func hash(_ value: Value?) -> OrderedHash {
    if case .hash(let hash) = value { hash } else { .none }
  }

  private static func list(_ value: Value?) -> [Value] {
    if case .array(let list) = value { list } else { [] }
  }
}
