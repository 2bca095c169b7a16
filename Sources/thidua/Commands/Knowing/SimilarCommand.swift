import Office
import Reports

/// `thidua similar`: the entries like a document, or those of the archive that are nearly the same.
enum SimilarCommand: Command {
  private static let groups = Flag("--groups", help: "similar.option.groups")
  private static let limit = Option(
    "--limit", value: "N", .number(in: 1...10_000), help: "similar.option.limit")
  private static let least = Option(
    "--least", value: "PERCENT", .number(in: 1...100), help: "similar.option.least")

  static let specification = CommandSpecification(
    name: "similar", usage: "ENTRY|FILE [--limit N] [--least PERCENT] | --groups",
    options: [groups, limit, least] + EntryOptions.all + RegistryOptions.all, operands: 0...1)

  /// The share two documents have in common at least, unless told: to be alike, and to be nearly
  /// the same.
  private static let leastAlike = 30
  private static let leastSame = 80
  /// So many entries or groups are shown unless told.
  private static let usualLimit = 20

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    guard arguments[groups] == arguments.operands.isEmpty else {
      throw OfficeError.request([
        specification.wrongCount(tooFew: arguments.operands.isEmpty)
      ])
    }
    let limit = arguments[limit, usual: usualLimit]
    let share =
      Double(arguments[least, usual: arguments[groups] ? leastSame : leastAlike]) / 100
    let caller = arguments.caller(console)
    let sources = try arguments.documents(arguments.operands)
    let office = try arguments.office(.reading)
    let text = SimilarText(in: console.words, least: share)
    let bar = ProgressLine(console: console)
    if let source = sources.first {
      let found = try office.similar(
        to: source, least: share, limit: limit, as: caller, progress: bar.show)
      bar.finish()
      console.report(found.findings)
      console.show(
        text.lines(of: found.entries),
        json: found.entries.map { SimilarReport($0, labels: office.provinceLabels) })
    } else {
      let found = try office.similarGroups(
        least: share, limit: limit, as: caller, progress: bar.show)
      bar.finish()
      console.report(found.findings)
      console.show(
        text.lines(of: found),
        json: found.groups.map { SimilarGroupReport($0, labels: office.provinceLabels) })
    }
    return .done
  }
}
