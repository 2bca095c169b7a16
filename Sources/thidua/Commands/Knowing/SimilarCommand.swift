import Diagnostics
import Office
import Reports

/// `thidua similar`: the entries like a document, or those of the archive that are nearly the same.
enum SimilarCommand: Command {
  private static let groups = Flag("--groups", help: "similar.option.groups")
  private static let limit = Option.count(
    "--limit", in: 1...10_000, help: "similar.option.limit")
  private static let least = Option.count(
    "--least", in: 1...100, value: "PERCENT", help: "similar.option.least")

  static let specification = CommandSpecification(
    name: "similar", usage: "ENTRY|FILE [--limit N] [--least PERCENT] | --groups",
    summaryKey: "similar.summary",
    options: [groups, limit, least] + CommandOption.entry + CommandOption.registry,
    operands: 0...1)

  /// The share two documents have in common at least, unless told: to be alike, and to be nearly
  /// the same.
  private static let leastAlike = 30
  private static let leastSame = 80
  /// So many entries or groups are shown unless told.
  private static let usualLimit = 20

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    guard arguments[groups] == arguments.operands.isEmpty else {
      throw specification.wrongCount(tooFew: arguments.operands.isEmpty)
    }
    let limit = arguments[limit, usual: usualLimit]
    let share =
      Double(arguments[least, usual: arguments[groups] ? leastSame : leastAlike]) / 100
    let caller = arguments.caller(console)
    let sources = try arguments.documents(arguments.operands)
    let office = try arguments.office(.reading)
    let bar = ProgressLine(console: console)
    if let source = sources.first {
      let found = try office.similar(
        to: source, least: share, limit: limit, as: caller, progress: bar.show)
      bar.finish()
      console.show(
        lines(of: found, share, in: console.words),
        json: found.map { SimilarReport($0, labels: office.provinceLabels) })
    } else {
      let found = try office.similarGroups(
        least: share, limit: limit, as: caller, progress: bar.show)
      bar.finish()
      console.show(
        lines(of: found, share, in: console.words),
        json: found.groups.map { SimilarGroupReport($0, labels: office.provinceLabels) })
    }
    return .done
  }

  private static func lines(
    of found: [SimilarEntry], _ least: Double, in words: Words
  ) -> [String] {
    if found.isEmpty {
      return [Message("similar.nothing", ["percent": percent(least)]).text(in: words)]
    }
    return found.map { row in
      let line = "\(Help.pad(percent(row.likeness), 5)) \(row.entry.line(in: words))"
      guard let shared = row.sharedParagraphs, let count = row.paragraphs else { return line }
      let arguments = ["shared": String(shared), "count": String(count)]
      return line + "  " + Message("similar.paragraphs", arguments).text(in: words)
    }
  }

  private static func lines(
    of found: SimilarGroups, _ least: Double, in words: Words
  ) -> [String] {
    let counts = [
      "groups": String(found.groupCount), "entries": String(found.entryCount),
      "percent": percent(least),
    ]
    return [Message("similar.groups", counts).text(in: words)]
      + found.groups.enumerated().flatMap { index, group in
        ["\(index + 1)."] + group.map { "  " + $0.line(in: words) }
      }
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
