import Diagnostics
import Foundation
import Office
import Reports
import Search
import Tables

/// `thidua search`: finds entries by anything they say.
enum SearchCommand: Command {
  static let specification = CommandSpecification(
    name: "search", usage: "QUERY… [--facets] [--sort relevance|newest|oldest] [--after MARK]",
    summaryKey: "search.summary",
    options: [
      CommandOption("--limit", value: "N", help: "search.option.limit"),
      CommandOption("--after", value: "MARK", help: "search.option.after"),
      CommandOption("--sort", value: "ORDER", help: "search.option.sort"),
      CommandOption("--facets", help: "search.option.facets"),
      CommandOption("--verbatim", help: "search.option.verbatim"),
      CommandOption("--csv", value: "FILE", help: "search.option.csv"),
      CommandOption("--xlsx", value: "FILE", help: "search.option.xlsx"),
      CommandOption("--save", value: "NAME", help: "search.option.save"),
      CommandOption("--saved", value: "NAME", help: "search.option.saved"),
    ] + CommandOption.question + CommandOption.registry,
    operands: 0...Int.max)

  /// What is asked, read from the command line.
  private struct Order {
    var question: SearchQuestion
    var sort: SearchRequest.Sort
    /// So many hits; nil for a page, or for all in a file.
    var limit: Int?
    var after: SearchHit?

    init(_ arguments: Arguments) throws(OfficeError) {
      var faults: [Diagnostic] = []
      question = SearchQuestion(arguments, &faults)
      sort =
        arguments.choice(of: "--sort", fault: "usage.bad-sort", "value", "orders", &faults)
        ?? .relevance
      func fault(_ code: String, _ option: String) {
        faults.append(
          Diagnostic(
            code, .error, ["option": option, "value": arguments.value(of: option) ?? ""]))
      }
      if let text = arguments.value(of: "--limit") {
        limit = Int(text)
        if !(limit.map((1...10_000).contains) ?? false) { fault("usage.bad-limit", "--limit") }
      }
      if let text = arguments.value(of: "--after") {
        after = SearchHit(mark: text)
        if after == nil { fault("usage.bad-mark", "--after") }
      }
      if question.isEmpty, !arguments.has("--saved") {
        faults.append(
          Diagnostic(
            "usage.too-few-operands", .error,
            ["command": specification.name, "usage": specification.usage]))
      }
      if !faults.isEmpty { throw .request(faults) }
    }
  }

  /// So many hits a page has unless told.
  private static let pageSize = 20
  /// So many hits a file has at most.
  private static let fileLimit = 1_000_000

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      var order = try Order(arguments)
      let name = arguments.value(of: "--save")
      let office = try arguments.office(name == nil ? .reading : .writing)
      let caller = arguments.caller(console)
      if let saved = arguments.value(of: "--saved") {
        let kept = try office.savedSearch(saved, as: caller)
        order.question.text = kept.narrowed(by: order.question.text).text
      }
      if let name { try office.saveSearch(order.question, as: name, by: caller) }
      let files = ["--csv", "--xlsx"].contains(where: arguments.has)
      let answer = try office.search(
        order.question, sort: order.sort,
        limit: order.limit ?? (files ? fileLimit : pageSize), after: order.after,
        facets: !files && (arguments.has("--facets") || console.printsJSON)
          ? SearchText.facets : [], as: caller)
      let text = SearchText(
        words: console.words, provinces: office.provinceLabels,
        isBold: !console.printsJSON && isatty(STDOUT_FILENO) == 1)
      if files { try write(text.table(of: answer.page.entries), arguments, console) }
      if console.printsJSON {
        console.print(
          json: SearchReport(answer, labels: office.provinceLabels, in: console.words))
      } else {
        console.report(answer.findings)
        if !files { show(answer, text, console) }
      }
      return .done
    }
  }

  private static func show(_ answer: SearchAnswer, _ view: SearchText, _ console: Console) {
    func tell(_ key: String, _ arguments: [String: String] = [:]) {
      console.print(Message(key, arguments).text(in: console.words))
    }
    let page = answer.page
    if page.total == 0 {
      tell("search.nothing", ["query": answer.question.typed])
      for suggestion in answer.suggestions {
        tell(
          "search.did-you-mean", ["typed": suggestion.typed, "suggested": suggestion.suggested])
      }
      return
    }
    tell(
      "search.total", ["count": String(page.total), "shown": String(page.entries.count)])
    for (index, found) in page.entries.enumerated() {
      view.lines(of: found, ordinal: index + 1).forEach(console.print)
    }
    view.lines(of: page.facets).forEach(console.print)
    if let next = answer.next, page.entries.count < page.total {
      tell("search.next", ["mark": next.mark])
    }
  }

  /// Writes hits to the files asked for; `-` is the standard output.
  private static func write(_ table: Table, _ arguments: Arguments, _ console: Console) throws {
    for (option, format) in [("--csv", "csv"), ("--xlsx", "xlsx")] {
      guard let file = arguments.value(of: option) else { continue }
      if file == "-", format == "csv" {
        console.write(
          String(decoding: CSVWriter(byteOrderMark: false).write(table), as: UTF8.self),
          to: .standardOutput)
        continue
      }
      try TableOutput.write(table, to: file, as: format)
      console.tell(
        Message("search.written", ["file": file, "count": String(table.rows.count)]))
    }
  }
}
