import Diagnostics
import Office
import Registry
import Tables

/// The journal as people read it.
public struct JournalText: Sendable {
  private let words: Words

  /// Makes the texts of the journal.
  public init(words: Words) {
    self.words = words
  }

  /// The lines as a table.
  public func table(of lines: [ReadJournalLine]) -> Table {
    let names = ["line", "time", "who", "host", "action", "entry", "details"].map {
      Message("audit.column.\($0)").text(in: words)
    }
    return Table(
      title: Message("audit.title").text(in: words),
      columns: names.enumerated().map { TableColumn($1, $0 == 0 ? .number : .text) },
      rows: lines.map { read in
        let line = read.line
        let action = Message("audit.action.\(line.action.rawValue)").text(in: words)
        let entry = line.entry.map { "#\($0)" + (read.code.map { " \($0)" } ?? "") }
        // Digests are for programs; the JSON has them.
        let details = read.details.filter { !$0.value.hasPrefix("sha256:") }
          .sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return [
          .number(Int(line.sequence)), .text(line.time.readable), .text(line.actor.name),
          .text(orEmpty: line.actor.host), .text(action), .text(orEmpty: entry),
          .text(orEmpty: details.joined(separator: "; ")),
        ]
      })
  }
}
