import Comparing
import Diagnostics
import Identifiers
import Registry
import Tables
import VietnameseText

/// A coverage as people read it: lines on a terminal, and a table for a spreadsheet.
public struct CoverageText {
  private let words: Words
  private let entries: [EntryID: EntrySummary]

  /// Makes texts.
  /// - Parameter entries: the entries that show it, by id.
  public init(in words: Words, entries: [EntryID: EntrySummary]) {
    self.words = words
    self.entries = entries
  }

  /// The document, the bodies by how they stand with the entries that show it, and the counts.
  public func lines(of coverage: Coverage) -> [String] {
    var lines = [title(of: coverage)]
    if let due = coverage.due { lines.append(text("coverage.due", ["date": due.numeric])) }
    for status in [Coverage.Status.issued, .late, .noneSeen, .notConcerned] {
      let rows = coverage.rows(status)
      guard !rows.isEmpty else { continue }
      lines.append(
        text("coverage.status.\(status.rawValue)") + " (\(rows.count))")
      for row in rows {
        lines.append("  \(row.body.name)")
        for plan in row.plans { lines.append("    \(evidence(plan))") }
        if row.isDateDoubtful { lines.append("    ? " + text("coverage.doubtful")) }
      }
    }
    return lines
  }

  /// The bodies as rows.
  public func table(of coverage: Coverage) -> Table {
    let columns = [
      TableColumn(text("coverage.column.ordinal"), .number, width: 6),
      TableColumn(text("coverage.column.body"), width: 34),
      TableColumn(text("coverage.column.status"), width: 22),
      TableColumn(text("coverage.column.number"), .label),
      TableColumn(text("coverage.column.date"), .date),
      TableColumn(text("coverage.column.role"), .label),
      TableColumn(text("coverage.column.entry"), .number),
      TableColumn(text("coverage.column.title"), width: 50),
      TableColumn(text("coverage.column.note"), width: 30),
    ]
    var rows: [[Cell]] = []
    for (index, row) in coverage.rows.enumerated() {
      let status = text("coverage.status.\(row.status.rawValue)")
      let head: [Cell] = [.number(index + 1), .text(row.body.name), .text(status)]
      let note = row.isDateDoubtful ? text("coverage.doubtful") : nil
      if row.plans.isEmpty { rows.append(head) }
      for plan in row.plans {
        rows.append(
          head + [
            .text(orEmpty: plan.number), date(plan.date),
            .text(text("coverage.role.\(plan.role.rawValue)")), .number(Double(plan.entry)),
            .text(orEmpty: entries[plan.entry]?.description.title), .text(orEmpty: note),
          ])
      }
    }
    return Table(title: title(of: coverage), columns: columns, rows: rows)
  }

  private func title(of coverage: Coverage) -> String {
    let directive = coverage.directive
    let name =
      "\(directive.kind) \(directive.number)" + (directive.date.map { " (\($0.readable))" } ?? "")
    return text("coverage.title", ["document": name])
  }

  private func evidence(_ plan: Coverage.Plan) -> String {
    let facts = ["#\(plan.entry)", plan.number ?? "–", plan.date?.readable ?? "–"]
    return facts.joined(separator: "  ") + "  " + text("coverage.role.\(plan.role.rawValue)")
  }

  private func date(_ date: PartialDate?) -> Cell {
    guard let date else { return .empty }
    return date.calendarDate.map { .date($0) } ?? .text(date.readable)
  }

  private func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Message(key, arguments).text(in: words)
  }
}
