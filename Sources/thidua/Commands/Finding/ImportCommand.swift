import Office
import Diagnostics
import Drafting
import Profiles
import Registry
import RegistryIndex
import VietnameseText

/// `thidua import`: takes issued plans into the registry.
enum ImportCommand: Command {
  static let specification = CommandSpecification(
    name: "import", usage: "FILE|FOLDER… [--dry-run] [--report FILE.csv|FILE.xlsx]",
    summaryKey: "import.summary",
    options: [
      CommandOption("--dry-run", help: "import.option.dry-run"),
      CommandOption("--report", value: "FILE", help: "import.option.report"),
      CommandOption("--province", value: "SLUG", help: "import.option.province"),
      CommandOption("--body", value: "NAME", help: "import.option.body"),
      CommandOption("--year", value: "YEAR", help: "import.option.year"),
      CommandOption("--force-duplicates", value: "REASON", help: "import.option.duplicates"),
    ] + CommandOption.registry,
    operands: 1...Int.max)

  /// So much of the names typed goes into the journal, in characters.
  private static let noteLimit = 200

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    do {
      let profiles = try arguments.library().profiles
      let locator = BodyLocator(profiles)
      let overrides = try overrides(arguments, profiles, locator)
      let report = arguments.value(of: "--report")
      let isDryRun = arguments.has("--dry-run")
      let store = try registry(arguments, isDryRun: isDryRun)
      let engine = ImportEngine(
        taker: FileTaker(
          documents: DocumentIntake(profiles: profiles, locator: locator, overrides: overrides),
          registers: RegisterIntake(profiles: profiles, locator: locator, overrides: overrides),
          store: store),
        store: store, actor: arguments.actor,
        options: ImportEngine.Options(
          isDryRun: isDryRun,
          note: "import " + arguments.operands.joined(separator: " ").prefix(noteLimit),
          duplicateReason: arguments.value(of: "--force-duplicates")))
      return try run(
        engine, arguments, ProvinceLabels(profiles), report: report, console: console)
    } catch {
      return console.report(failure: error)
    }
  }

  private static func run(
    _ engine: ImportEngine, _ arguments: Arguments, _ provinces: ProvinceLabels,
    report: String?, console: Console
  ) throws -> ExitCode {
    let sources = try ImportSources.files(arguments.operands)
    guard !sources.isEmpty else {
      throw InvalidInput([
        Diagnostic(
          "import.nothing", .error, ["folder": arguments.operands.joined(separator: ", ")])
      ])
    }
    var bar = ProgressBar(total: sources.count, console: console)
    let words = ImportReport(words: console.words, provinces: provinces)
    let rows = try engine.run(
      sources,
      progress: { bar.advance($0) },
      tell: { row in
        guard !console.printsJSON else { return }
        bar.finish()
        words.lines(of: row).forEach(console.print)
      })
    bar.finish()
    if let store = engine.store, !engine.options.isDryRun {
      try arguments.search(store).indexNewEntries()
    }
    if let report { try TableOutput.write(words.table(of: rows), to: report) }
    if console.printsJSON {
      console.print(
        json: ImportResult(rows, isDryRun: engine.options.isDryRun, in: console.words))
    } else {
      console.print(words.summary(of: rows))
    }
    return ImportRow.exitCode(of: rows)
  }

  /// The registry; in a dry run one that isn't there isn't made.
  private static func registry(
    _ arguments: Arguments, isDryRun: Bool
  ) throws -> (any RegistryStore)? {
    guard isDryRun else { return try arguments.registry(.creating) }
    do {
      return try arguments.registry(.reading)
    } catch let error as RegistryError
      where error.diagnostics.contains(where: { $0.code == "registry.no-such-registry" })
    {
      return nil
    }
  }

  private static func overrides(
    _ arguments: Arguments, _ profiles: ProfileStore, _ locator: BodyLocator
  ) throws(InvalidInput) -> DocumentIntake.Overrides {
    var findings = [arguments.value(of: "--report").flatMap(TableOutput.fault)].compactMap { $0 }
    var overrides = DocumentIntake.Overrides(
      province: arguments.value(of: "--province"), body: arguments.value(of: "--body"))
    if let text = arguments.value(of: "--year") {
      overrides.year = Int(text)
      if !(overrides.year.map { (1...9999).contains($0) } ?? false) {
        findings.append(Diagnostic("usage.bad-year", .error, ["value": text]))
      }
    }
    if let province = overrides.province, locator.province(province, on: nil) == nil {
      let known = profiles.provinces.flatMap { [$0.slug] + $0.formerUnits.map(\.slug) }
      findings.append(
        Diagnostic(
          "usage.unknown-province", .error, ["province": province],
          suggestion: Suggestion.message(for: EntryName.provinceSlug(province), among: known)))
    }
    if let reason = arguments.value(of: "--force-duplicates"), reason.allSatisfy(\.isWhitespace) {
      findings.append(Diagnostic("usage.reason-missing", .error, ["option": "--force-duplicates"]))
    }
    if !findings.isEmpty { throw InvalidInput(findings) }
    return overrides
  }
}
