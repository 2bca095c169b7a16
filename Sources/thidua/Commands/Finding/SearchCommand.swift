import Office
import Diagnostics
import Foundation
import Registry
import RegistryIndex
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
    ] + CommandOption.filters.map(\.option) + CommandOption.registry,
    operands: 0...Int.max)

  /// What is asked, read from the command line.
  private struct Order {
    var query: String
    var sort: SearchRequest.Sort
    var limit: Int
    var after: SearchHit?
  }

  /// So many hits a page has unless told.
  private static let pageSize = 20
  /// So many hits a file has at most.
  private static let fileLimit = 1_000_000

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    do {
      let saves = arguments.value(of: "--save")
      let store = try arguments.registry(saves == nil ? .reading : .writing)
      let profiles = try arguments.library().profiles
      let order = try order(arguments, store)
      let parsed = QueryParser(vocabulary: SearchVocabulary(profiles))
        .parse(order.query, isVerbatim: arguments.has("--verbatim"))
      let search = arguments.search(store)
      let view = SearchView(
        words: console.words, provinces: ProvinceLabels(profiles),
        isBold: !console.printsJSON && isatty(STDOUT_FILENO) == 1)
      if let saves { try store.saveSearch(order.query, as: saves, by: arguments.actor) }
      let files = ["--csv", "--xlsx"].compactMap { arguments.value(of: $0) }
      if !files.isEmpty {
        try write(
          order, parsed, search, view, arguments, console: console)
        return .done
      }
      let request = SearchRequest(
        parsed.query, sort: order.sort, limit: order.limit, after: order.after,
        facets: arguments.has("--facets") || console.printsJSON ? SearchView.facets : [])
      let page = try search.page(request)
      let suggestions = page.total == 0 ? try search.spellingSuggestions(for: parsed.query) : []
      show(page, order, parsed.notices, suggestions, view, console: console)
      return .done
    } catch {
      return console.report(failure: error)
    }
  }

  private static func show(
    _ page: SearchPage, _ order: Order, _ notices: [Diagnostic],
    _ suggestions: [SpellingSuggestion], _ view: SearchView, console: Console
  ) {
    let notices = notices + page.notices
    // The store may have lost a hit's line only if it is damaged; the mark is that of the last hit.
    let isFull = page.entries.count == order.limit && order.limit > 0
    let next = isFull ? page.entries.last.map { PageMark.text(of: $0.hit) } : nil
    if console.printsJSON {
      console.print(
        json: SearchReport(
          page.entries, of: page.total, facets: page.facets, query: order.query, sort: order.sort,
          next: next, notices: notices, suggestions: suggestions, view: view))
      return
    }
    console.report(notices)
    func tell(_ key: String, _ arguments: [String: String] = [:]) {
      console.print(Message(key, arguments).text(in: console.words))
    }
    if page.total == 0 {
      tell("search.nothing", ["query": order.query])
      for suggestion in suggestions {
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
    if let next, page.entries.count < page.total { tell("search.next", ["mark": next]) }
  }

  /// Writes all hits to the files asked for.
  private static func write(
    _ order: Order, _ parsed: ParsedQuery, _ search: RegistrySearch, _ view: SearchView,
    _ arguments: Arguments, console: Console
  ) throws {
    var request = SearchRequest(parsed.query, sort: order.sort, limit: 500, after: order.after)
    let limit = arguments.has("--limit") ? order.limit : fileLimit
    var entries: [FoundEntry] = []
    var notices = parsed.notices
    var total = 0
    while entries.count < limit {
      request.limit = min(500, limit - entries.count)
      let page = try search.page(request)
      if entries.isEmpty {
        notices += page.notices
        total = page.total
      }
      entries += page.entries
      guard page.entries.count == request.limit, let last = page.entries.last else { break }
      request.after = last.hit
    }
    let table = view.table(of: entries)
    for (option, format) in [("--csv", "csv"), ("--xlsx", "xlsx")] {
      guard let file = arguments.value(of: option) else { continue }
      if file == "-", format == "csv" {
        console.write(
          String(decoding: CSVWriter(byteOrderMark: false).write(table), as: UTF8.self),
          to: .standardOutput)
        continue
      }
      try TableOutput.write(table, to: file, as: format)
      console.tell(Message("search.written", ["file": file, "count": String(entries.count)]))
    }
    console.report(notices)
    if console.printsJSON {
      console.print(
        json: SearchReport(
          entries, of: total, query: order.query, sort: order.sort, next: nil, notices: notices,
          view: view))
    }
  }

  private static func order(_ arguments: Arguments, _ store: any RegistryStore) throws -> Order {
    var findings: [Diagnostic] = []
    func fault(_ code: String, _ option: String, _ value: String) {
      findings.append(Diagnostic(code, .error, ["option": option, "value": value]))
    }
    var order = Order(query: arguments.searchQuery, sort: .relevance, limit: pageSize)
    if let sort = arguments.searchSort {
      order.sort = sort
    } else {
      let orders = SearchRequest.Sort.allCases.map(\.rawValue)
      let value = arguments.value(of: "--sort") ?? ""
      findings.append(
        Diagnostic(
          "usage.bad-sort", .error, ["value": value, "orders": orders.joined(separator: ", ")],
          suggestion: Suggestion.message(for: value, among: orders)))
    }
    if let text = arguments.value(of: "--limit") {
      if let limit = Int(text), (1...10_000).contains(limit) {
        order.limit = limit
      } else {
        fault("usage.bad-limit", "--limit", text)
      }
    }
    if let text = arguments.value(of: "--after") {
      order.after = PageMark.hit(text)
      if order.after == nil { fault("usage.bad-mark", "--after", text) }
    }
    if let name = arguments.value(of: "--saved") {
      let saved = try store.savedSearches()
      if let search = saved.first(where: { $0.name == name }) {
        order.query = [search.query, order.query].filter { !$0.isEmpty }.joined(separator: " ")
      } else {
        findings.append(
          Diagnostic(
            "usage.unknown-search", .error, ["name": name],
            suggestion: Suggestion.message(for: name, among: saved.map(\.name))))
      }
    } else if order.query.isEmpty {
      findings.append(
        Diagnostic(
          "usage.too-few-operands", .error,
          ["command": specification.name, "usage": specification.usage]))
    }
    if let name = arguments.value(of: "--save"), name.allSatisfy(\.isWhitespace) {
      findings.append(Diagnostic("usage.bad-search-name", .error))
    }
    if !findings.isEmpty { throw InvalidInput(findings) }
    return order
  }
}
