import Diagnostics
import Office
import Registry
import Reports

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
    answering(console) {
      let report = arguments.value(of: "--report")
      if let fault = report.flatMap(TableOutput.fault) { throw OfficeError.request([fault]) }
      let options = try options(arguments)
      let items = try ImportSources.files(arguments.operands)
      guard !items.isEmpty else {
        throw InvalidInput([
          Diagnostic(
            "import.nothing", .error, ["folder": arguments.operands.joined(separator: ", ")])
        ])
      }
      let store = try registry(arguments, options)
      let office = arguments.office(over: store, store.map { arguments.search($0) })
      let text = ImportText(words: console.words, provinces: office.provinceLabels)
      var bar = ProgressBar(total: items.count, console: console)
      let result = try office.importFiles(items, options, as: arguments.caller(console)) { event in
        switch event {
        case .done(let name): bar.advance(name)
        case .row(let row) where !console.printsJSON:
          bar.finish()
          text.lines(of: row).forEach(console.print)
        case .row: break
        }
      }
      bar.finish()
      if let report { try TableOutput.write(text.table(of: result.rows), to: report) }
      if console.printsJSON {
        console.print(
          json: ImportReport(result, labels: office.provinceLabels, in: console.words))
      } else {
        console.report(result.findings)
        console.print(text.summary(of: result.rows))
      }
      return exitCode(of: result.rows)
    }
  }

  private static func options(_ arguments: Arguments) throws(OfficeError) -> ImportOptions {
    var options = ImportOptions()
    options.isDryRun = arguments.has("--dry-run")
    options.note = "import " + arguments.operands.joined(separator: " ").prefix(noteLimit)
    options.duplicateReason = arguments.value(of: "--force-duplicates")
    options.province = arguments.value(of: "--province")
    options.body = arguments.value(of: "--body")
    options.year = try arguments.year(in: 1...9999)
    return options
  }

  /// The registry; in a dry run one that isn't there isn't made.
  private static func registry(
    _ arguments: Arguments, _ options: ImportOptions
  ) throws -> (any RegistryStore)? {
    guard options.isDryRun else { return try arguments.registry(.creating) }
    do {
      return try arguments.registry(.reading)
    } catch let error as RegistryError where error.reason == .notFound {
      return nil
    }
  }

  /// What the program tells the shell of all rows.
  private static func exitCode(of rows: [ImportRow]) -> ExitCode {
    if rows.contains(where: { $0.outcome == .unreadable }) { return .badInput }
    let isClean = rows.allSatisfy {
      [.added, .attached, .new, .present, .sameContent, .voided].contains($0.outcome)
    }
    return isClean ? .done : .findings
  }
}
