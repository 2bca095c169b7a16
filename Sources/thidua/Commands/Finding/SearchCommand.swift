import Diagnostics
import Foundation
import Office
import Reports
import Search
import Tables

/// `thidua search`: finds entries by anything they say.
enum SearchCommand: Command {
  private static let limit = Option(
    "--limit", value: "N", .number(in: 1...10_000), help: "search.option.limit")
  private static let after = Option(
    "--after", value: "MARK", ValueReader(.pageMark) { SearchHit(mark: $0) },
    help: "search.option.after")
  private static let sort = Option<SearchRequest.Sort>(
    "--sort", value: "ORDER", .word(.order), help: "search.option.sort")
  private static let facets = Flag("--facets", help: "search.option.facets")
  private static let csv = Option("--csv", value: "FILE", .text, help: "search.option.csv")
  private static let xlsx = Option("--xlsx", value: "FILE", .text, help: "search.option.xlsx")
  private static let save = Option("--save", value: "NAME", .text, help: "search.option.save")
  private static let saved = Option("--saved", value: "NAME", .text, help: "search.option.saved")

  static let specification = CommandSpecification(
    name: "search", usage: "QUERY… [--facets] [--sort relevance|newest|oldest] [--after MARK]",
    options: [limit, after, sort, facets, QuestionOptions.verbatim, csv, xlsx, save, saved]
      + QuestionOptions.all + RegistryOptions.all,
    operands: 0...Int.max)

  /// So many hits a page has unless told.
  private static let pageSize = 20
  /// So many hits a file has at most.
  private static let fileLimit = 1_000_000

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    var question = arguments.question
    if question.isEmpty, !arguments.has(saved) {
      throw OfficeError.request([specification.wrongCount(tooFew: true)])
    }
    let office = try arguments.office(arguments.has(save) ? .writing : .reading)
    let caller = arguments.caller(console)
    if let saved = arguments[saved] {
      let kept = try office.savedSearch(saved, as: caller)
      question.text = kept.narrowed(by: question.text).text
    }
    if let name = arguments[save] { try office.saveSearch(question, as: name, by: caller) }
    let isForFile = arguments.has(csv) || arguments.has(xlsx)
    let showsFacets = !isForFile && (arguments[facets] || console.printsJSON)
    let answer = try office.search(
      question, sort: arguments[sort, usual: .relevance],
      limit: arguments[limit, usual: isForFile ? fileLimit : pageSize], after: arguments[after],
      facets: showsFacets ? SearchText.facets : [], as: caller)
    let text = SearchText(
      words: console.words, provinces: office.provinceLabels,
      isBold: !console.printsJSON && isatty(STDOUT_FILENO) == 1)
    if isForFile { try write(text.table(of: answer.page.entries), arguments, console) }
    console.show(
      isForFile ? [] : text.lines(of: answer), findings: answer.findings,
      json: SearchReport(answer, labels: office.provinceLabels, in: console.words))
    return .done
  }

  /// Writes hits to the files asked for; `-` is the standard output.
  private static func write(_ table: Table, _ arguments: Arguments, _ console: Console) throws {
    for (option, format) in [(csv, "csv"), (xlsx, "xlsx")] {
      guard let file = arguments[option] else { continue }
      if file == "-", format == "csv" {
        let bytes = CSVWriter(byteOrderMark: false).write(table)
        console.write(String(decoding: bytes, as: UTF8.self), to: .standardOutput)
        continue
      }
      try TableOutput.write(table, to: file, as: format)
      console.tell(
        Message("search.written", ["file": file, "count": String(table.rows.count)]))
    }
  }
}
