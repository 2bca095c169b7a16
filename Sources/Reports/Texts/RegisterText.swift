import Diagnostics
import Office
import Registry
import VietnameseText

/// A register as people read it on a terminal.
public struct RegisterText: Sendable {
  private let words: Words

  /// Makes the texts of registers.
  public init(words: Words) {
    self.words = words
  }

  /// The lines.
  public func lines(of answer: RegisterAnswer) -> [String] {
    func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
      Message(key, arguments).text(in: words)
    }
    let tables = answer.tables(in: words)
    switch answer.content {
    case .lines(let register) where register.lines.isEmpty: return [text("register.empty")]
    case .lines(let register):
      return TextTable(
        headings: [1, 2, 3, 4, 10].map { text("register.outgoing.column\($0)") },
        rows: register.lines.map { line in
          [
            line.reference, line.date?.readable ?? "", line.kindAndTitle.shortened(to: 60),
            line.signer ?? "", line.noteText(in: words),
          ]
        }
      ).lines
    case .gaps(let gaps) where gaps.isEmpty: return [text("register.no-gaps")]
    case .gaps: return TextTable(tables.first).lines
    case .statistics:
      return tables.filter { !$0.rows.isEmpty }.flatMap { [$0.title] + TextTable($0).lines + [""] }
    case .file(let contents, _) where contents.entries.isEmpty:
      return [text("register.file-empty", ["file": contents.notation])]
    case .file: return TextTable(tables.first, widest: 60).lines
    }
  }
}
