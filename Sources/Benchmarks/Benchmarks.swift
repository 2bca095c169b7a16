import Diagnostics
import Foundation

/// Measures what the README claims: `benchmarks pdf PLANS.json --out DIR …`.
@main
struct Benchmarks {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try run(arguments.first ?? "", Array(arguments.dropFirst()))
    } catch let error as UsageError {
      fail("benchmarks \(arguments.first ?? "") \(error.usage)", status: 2)
    } catch let error as InvalidInput {
      fail(
        error.diagnostics.map { $0.line(in: Words(.english)) }.joined(separator: "\n"), status: 3)
    } catch {
      fail("\(error)", status: 3)
    }
  }

  private static func run(_ command: String, _ arguments: [String]) throws {
    switch command {
    case "conformance": try ConformanceCommand.run(arguments)
    case "template": try TemplateBenchmark.run(arguments)
    case "docx": try DOCXBenchmark.run(arguments, profile: BenchmarkData.formatProfile())
    case "pdf": try PDFBenchmark.run(arguments, profile: BenchmarkData.formatProfile())
    case "draft": try DraftBenchmark.run(arguments)
    case "extract": try ReadingBenchmark.extract.run(arguments)
    case "check": try ReadingBenchmark.check.run(arguments)
    case "index": try IndexBenchmark.run(arguments)
    case "query": try QueryBenchmark.run(arguments)
    case "add": try AddBenchmark.run(arguments)
    case "country": try CountryRegistry.run(arguments)
    case "lists": try ListsBenchmark.run(arguments)
    default:
      throw UsageError(
        "add|check|conformance|country|docx|draft|extract|index|lists|pdf|query|template …")
    }
  }

  private static func fail(_ text: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data((text + "\n").utf8))
    exit(status)
  }
}
