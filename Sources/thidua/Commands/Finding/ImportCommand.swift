import Diagnostics
import Office
import Registry
import Reports
import SQLiteRegistry

/// `thidua import`: takes issued plans into the registry.
enum ImportCommand: Command {
  private static let dryRun = Flag("--dry-run", help: "import.option.dry-run")
  private static let report = Option(
    "--report", value: "FILE", .table, help: "import.option.report")
  private static let province = Option(
    "--province", value: "SLUG", .text, help: "import.option.province")
  private static let body = Option("--body", value: "NAME", .text, help: "import.option.body")
  private static let year = Option("--year", value: "YEAR", .year(), help: "import.option.year")
  private static let duplicates = Option(
    "--force-duplicates", value: "REASON", .text, help: "import.option.duplicates")

  static let specification = CommandSpecification(
    name: "import", usage: "FILE|FOLDER… [--dry-run] [--report FILE.csv|FILE.xlsx]",
    options: [dryRun, report, province, body, year, duplicates, ReadingOptions.time]
      + RegistryOptions.all,
    operands: 1...Int.max)

  /// So much of the names typed goes into the journal, in characters.
  private static let noteLimit = 200

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let (items, links) = try ImportSources.files(arguments.operands)
    guard !items.isEmpty else {
      throw OfficeError.invalid(
        links + [
          Diagnostic(
            UsageFinding.nothingToImport(folder: arguments.operands.joined(separator: ", ")))
        ])
    }
    let office = try office(arguments, for: items)
    let text = ImportText(words: console.words, provinces: office.provinceLabels)
    var bar = ProgressBar(total: items.count, console: console)
    var result = try office.importFiles(
      items, options(arguments), as: arguments.caller(console)
    ) { event in
      switch event {
      case .done(let name): bar.advance(name)
      case .row(let row) where !console.printsJSON:
        bar.finish()
        text.lines(of: row).forEach(console.print)
      case .row: break
      }
    }
    bar.finish()
    result.findings = links + result.findings
    if let report = arguments[report] {
      try TableOutput.write(text.table(of: result.rows), to: report)
    }
    console.show(
      [text.summary(of: result.rows)], findings: result.findings,
      json: ImportReport(result, labels: office.provinceLabels, in: console.words))
    if result.rows.contains(where: { $0.outcome == .unreadable }) { return .badInput }
    return result.rows.allSatisfy(\.isSettled) ? .done : .findings
  }

  private static func options(_ arguments: Arguments) -> ImportOptions {
    var options = ImportOptions()
    options.isDryRun = arguments[dryRun]
    options.note = "import " + arguments.operands.joined(separator: " ").prefix(noteLimit)
    options.duplicateReason = arguments[duplicates]
    options.province = arguments[province]
    options.body = arguments[body]
    options.year = arguments[year]
    return options
  }

  /// The office over the registry. Only an export brings a whole registry, so only for one is a registry
  /// made that isn't there, and not in a dry run.
  private static func office(_ arguments: Arguments, for items: [ImportItem]) throws -> Office {
    guard arguments[dryRun] else {
      guard items.contains(where: \.isExported) else { return try arguments.office(.writing) }
      arguments.registryFile().makeFolder()
      return try arguments.office(.creating)
    }
    do {
      return try arguments.office(.reading)
    } catch let error as RegistryError where error.reason == .notFound {
      return arguments.office()
    }
  }
}
