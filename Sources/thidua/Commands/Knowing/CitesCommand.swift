import Citations
import Comparing
import Diagnostics
import Identifiers
import Profiles
import Office
import Registry
import RegistryIndex
import Search
import VietnameseText

/// `thidua cites`: what a plan cites, who cites it, and what is cited though it has ended.
enum CitesCommand: Command {
  static let specification = CommandSpecification(
    name: "cites",
    usage: "ENTRY|NUMBER [--cited-by [--depth N]] [--superseded] | --superseded",
    summaryKey: "cites.summary",
    options: [
      CommandOption("--cited-by", help: "cites.option.cited-by"),
      CommandOption("--depth", value: "N", help: "cites.option.depth"),
      CommandOption("--issued", value: "DATE", help: "cites.option.issued"),
      CommandOption("--superseded", help: "cites.option.superseded"),
    ] + CommandOption.entry + CommandOption.registry,
    operands: 0...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    do {
      let depth = try arguments.count("--depth", usual: 1, in: 1...20)
      let issued = try arguments.partialDate("--issued")
      guard let word = arguments.operands.first ?? (arguments.has("--superseded") ? "" : nil)
      else {
        throw InvalidInput([
          Diagnostic(
            "usage.too-few-operands", .error,
            ["command": specification.name, "usage": specification.usage])
        ])
      }
      let profiles = try arguments.library().profiles
      let store = try arguments.registry(.reading)
      let view = CitationView(profiles: profiles, words: console.words)
      let neighbourhood = CitationNeighbourhood(store)
      if arguments.has("--superseded") {
        let entries = word.isEmpty ? nil : Set([try arguments.entry(word, in: store)])
        let found = try neighbourhood.superseded(by: profiles.documents, among: entries)
        console.show(view.superseded(found), json: found)
        return found.isEmpty ? .done : .findings
      }
      if arguments.has("--cited-by") {
        let cascades = try followers(
          of: word, issued, depth, neighbourhood, arguments, store, console)
        console.show(view.followers(cascades), json: cascades)
        return .done
      }
      let id = try citing(word, arguments, store)
      let day = try store.summaries(of: [id]).first?.description.date?.lastDay
      let rows = try neighbourhood.cited(by: id).map { view.row(of: $0, on: day) }
      console.show(view.lines(of: rows), json: rows)
      return .done
    } catch {
      return console.report(failure: error)
    }
  }

  /// The entry whose citations are asked for. A document that isn't here may be cited nevertheless.
  private static func citing(
    _ word: String, _ arguments: Arguments, _ store: any RegistryStore
  ) throws -> EntryID {
    do {
      return try arguments.entry(word, in: store)
    } catch let error as OfficeError {
      throw OfficeError(
        error.kind,
        error.findings.map { diagnostic in
          var diagnostic = diagnostic
          if diagnostic.tellsOfUnknownNumber, DocumentNumber(word) != nil {
            diagnostic.suggestion = Message("cites.try-cited-by", ["number": word])
          }
          return diagnostic
        })
    }
  }

  /// Those who cite an entry, or a document the registry doesn't have.
  private static func followers(
    of word: String, _ issued: PartialDate?, _ depth: Int, _ neighbourhood: CitationNeighbourhood,
    _ arguments: Arguments, _ store: any RegistryStore, _ console: Console
  ) throws -> [CitationGraph.Cascade] {
    let isNumber = DocumentNumber(word) != nil
    if !isNumber || issued == nil {
      do {
        let id = try arguments.entry(word, in: store)
        return try neighbourhood.followers(of: id, depth: depth).map { [$0] } ?? []
      } catch let error as OfficeError {
        // The archive cites documents it doesn't hold.
        let isAbsent = error.findings.allSatisfy(\.tellsOfUnknownNumber)
        guard isNumber, isAbsent else { throw error }
      }
    }
    return try neighbourhood.followers(of: word, date: issued, depth: depth)
  }
}

extension Console {
  /// Shows a result as lines, or as JSON when that is asked for.
  func show(_ lines: [String], json value: some Encodable) {
    if printsJSON { print(json: value) } else { lines.forEach(print) }
  }
}
