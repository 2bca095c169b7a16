import Reports
import Comparing
import Diagnostics
import Document
import Identifiers
import Registry
import RegistryIndex
import Search

/// `thidua similar`: the entries like a document, or those of the archive that are nearly the same.
enum SimilarCommand: Command {
  static let specification = CommandSpecification(
    name: "similar", usage: "ENTRY|FILE [--limit N] [--least PERCENT] | --groups",
    summaryKey: "similar.summary",
    options: [
      CommandOption("--groups", help: "similar.option.groups"),
      CommandOption("--limit", value: "N", help: "similar.option.limit"),
      CommandOption("--least", value: "PERCENT", help: "similar.option.least"),
    ] + CommandOption.entry + CommandOption.registry,
    operands: 0...1)

  /// The share two documents have in common at least, unless told: to be alike, and to be nearly
  /// the same.
  private static let leastAlike = 30
  private static let leastSame = 80
  /// So many entries or groups are shown unless told.
  private static let usualLimit = 20

  /// An entry like the document asked about.
  private struct Row: Encodable {
    let entry: ListedEntry
    let likeness: Double
    /// The paragraphs of the document asked about that the entry has too, and how many there are.
    @OrNull var sharedParagraphs: Int?
    @OrNull var paragraphs: Int?
  }

  /// A group of entries that are nearly the same.
  private struct Group: Encodable {
    let entries: [ListedEntry]
  }

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    do {
      let limit = try arguments.count("--limit", usual: usualLimit, in: 1...10_000)
      guard arguments.has("--groups") == arguments.operands.isEmpty else {
        throw InvalidInput([
          Diagnostic(
            arguments.operands.isEmpty ? "usage.too-few-operands" : "usage.too-many-operands",
            .error, ["command": specification.name, "usage": specification.usage])
        ])
      }
      let least = try arguments.count(
        "--least", usual: arguments.has("--groups") ? leastSame : leastAlike, in: 1...100)
      let share = Double(least) / 100
      if let word = arguments.operands.first {
        try showMatches(of: word, share, limit, arguments, console)
      } else {
        try showGroups(share, limit, arguments, console)
      }
      return .done
    } catch {
      return console.report(failure: error)
    }
  }

  private static func showMatches(
    of word: String, _ least: Double, _ limit: Int, _ arguments: Arguments, _ console: Console
  ) throws {
    let store = try arguments.registry(.reading)
    let known = try document(word, store, arguments, console)
    let entryText = try known.id.map { String(decoding: try store.text(of: $0), as: UTF8.self) }
    let entries = try entries(of: store, arguments, console)
    let matches = entries.matches(
      of: entryText ?? known.document?.plainText ?? "", least: least, limit: limit,
      leavingOut: known.id)
    let lines = try store.summaries(of: matches.map(\.id)).reduce(into: [:]) {
      $0[$1.id] = ListedEntry($1)
    }
    let count = known.document.map { DocumentOutline($0).units.count }
    let rows = try matches.compactMap { match -> Row? in
      guard let line = lines[match.id] else { return nil }
      let other = try store.document(of: match.id)
      let shared = other.flatMap { other in
        known.document.map { ParagraphMatch.matches(of: $0, in: other).count }
      }
      return Row(
        entry: line, likeness: match.likeness, sharedParagraphs: shared,
        paragraphs: shared == nil ? nil : count)
    }
    if console.printsJSON { return console.print(json: rows) }
    func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
      Message(key, arguments).text(in: console.words)
    }
    if rows.isEmpty { console.print(text("similar.nothing", ["percent": percent(least)])) }
    for row in rows {
      var line = "\(Help.pad(percent(row.likeness), 5)) \(row.entry.text(in: console.words))"
      if let shared = row.sharedParagraphs, let count = row.paragraphs {
        line += "  "
        line += text("similar.paragraphs", ["shared": String(shared), "count": String(count)])
      }
      console.print(line)
    }
  }

  /// The entry or the document of a file that is asked about.
  private static func document(
    _ word: String, _ store: any RegistryStore, _ arguments: Arguments, _ console: Console
  ) throws -> (id: EntryID?, document: AdministrativeDocument?) {
    guard DocumentFinder.isFile(word) else {
      let id = try arguments.entry(word, in: store)
      return (id, try store.document(of: id))
    }
    let finder = DocumentFinder(
      arguments, library: try arguments.library(), console: console)
    return (nil, try finder.find(word).document)
  }

  private static func showGroups(
    _ least: Double, _ limit: Int, _ arguments: Arguments, _ console: Console
  ) throws {
    let store = try arguments.registry(.reading)
    let groups = try entries(of: store, arguments, console).groups(least: least)
    let rows = try groups.prefix(limit).map { ids in
      Group(entries: try store.summaries(of: ids).map { ListedEntry($0) })
    }
    if console.printsJSON { return console.print(json: rows) }
    console.print(
      Message(
        "similar.groups",
        [
          "groups": String(groups.count), "entries": String(groups.reduce(0) { $0 + $1.count }),
          "percent": percent(least),
        ]
      ).text(in: console.words))
    for (index, row) in rows.enumerated() {
      console.print("\(index + 1).")
      for entry in row.entries { console.print("  " + entry.text(in: console.words)) }
    }
  }

  /// The digests of all entries, brought up to date.
  private static func entries(
    of store: any RegistryStore, _ arguments: Arguments, _ console: Console
  ) throws -> SimilarEntries {
    var entries = SimilarEntries(store, folder: arguments.registryFile.indexFolder)
    var bar: ProgressBar?
    try entries.refresh { done, total in
      if bar == nil { bar = ProgressBar(total: total, console: console) }
      bar?.advance(to: done)
    }
    bar?.finish()
    return entries
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
