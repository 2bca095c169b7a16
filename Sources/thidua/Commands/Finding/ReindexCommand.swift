import Diagnostics
import Registry
import RegistryIndex
import Synchronization

/// `thidua reindex`: makes the search index anew of the entries' texts.
enum ReindexCommand: Command {
  static let specification = CommandSpecification(
    name: "reindex", usage: "", summaryKey: "reindex.summary", options: CommandOption.registry,
    operands: 0...0)

  /// What was done, as JSON shows it.
  private struct Report: Encodable {
    var entries: Int
    var files: Int
  }

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    do {
      let store = try arguments.registry(.writing)
      let search = arguments.search(store)
      let line = ProgressLine(console: console)
      try search.reindex { line.show($0, of: $1) }
      line.finish()
      let report = Report(
        entries: try store.entryCount(), files: try store.searchSegments().count)
      if console.printsJSON {
        console.print(json: report)
      } else {
        console.print(
          Message(
            "reindex.done", ["entries": String(report.entries), "files": String(report.files)]
          ).text(in: console.words))
      }
      return .done
    } catch {
      return console.report(failure: error)
    }
  }
}

/// How far something is that tells itself from any thread; on a terminal only.
final class ProgressLine: Sendable {
  private let console: Console
  private let isShown: Bool
  private let last = Mutex(-1)

  init(console: Console) {
    self.console = console
    isShown = console.isTerminal && !console.printsJSON
  }

  /// Shows how many of how many are done, when that has changed by a hundredth.
  func show(_ done: Int, of count: Int) {
    guard isShown, count > 0 else { return }
    let percent = done * 100 / count
    last.withLock { last in
      guard percent > last else { return }
      last = percent
      console.write("\r\u{1B}[K\(done)/\(count) (\(percent)%)", to: .standardError)
    }
  }

  /// Takes the line away.
  func finish() {
    if isShown { console.write("\r\u{1B}[K", to: .standardError) }
  }
}
