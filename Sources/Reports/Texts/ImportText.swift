import Diagnostics
import Office
import Tables
import VietnameseText

/// The rows of an import as people read them.
public struct ImportText: Sendable {
  private let words: Words
  private let provinces: ProvinceLabels

  /// Makes the texts of rows.
  public init(words: Words, provinces: ProvinceLabels) {
    self.words = words
    self.provinces = provinces
  }

  /// The lines of a row on the terminal: what came of the file, then what is inferred or doubtful.
  public func lines(of row: ImportRow) -> [String] {
    var facts: [String] = []
    if let description = row.description {
      facts.append(description.code ?? text("no-number-short"))
      facts.append(description.date?.readable ?? text("no-date-short"))
      facts.append(description.body.name)
      if let province = province(of: row) { facts.append(province) }
    }
    let entry = row.entry.map { " #\($0)" } ?? ""
    let head =
      "\(mark(row.outcome)) \(row.file): \(text("outcome.\(row.outcome.rawValue)"))\(entry)"
    let said = facts.filter { !$0.isEmpty }.joined(separator: ", ")
    var lines = [said.isEmpty ? head : head + "  " + said]
    if let title = row.description?.title, ![.attached, .present].contains(row.outcome),
      !title.isEmpty
    {
      lines.append("    " + title)
    }
    if !row.inferred.isEmpty {
      lines.append("    " + text("inferred") + ": " + fields(row.inferred))
    }
    if let file = row.sameFile { lines.append("    " + text("same-as") + ": " + file) }
    for finding in row.findings where finding.severity >= .warning {
      lines.append("    ! " + told(finding))
    }
    return lines
  }

  /// How many rows came out how.
  public func summary(of rows: [ImportRow]) -> String {
    let counts = ImportRow.Outcome.allCases.compactMap { outcome -> String? in
      let count = rows.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(text("outcome.\(outcome.rawValue)")): \(count)"
    }
    let doubtful = rows.count { $0.needsAttention }
    return (counts + ["\(text("to-look-at")): \(doubtful)"]).joined(separator: "; ")
  }

  /// The rows as a table.
  public func table(of rows: [ImportRow]) -> Table {
    Table(
      title: text("title"),
      columns: [
        TableColumn(text("file"), width: 40), TableColumn(text("outcome"), .label),
        TableColumn(text("entry"), .number), TableColumn(text("number"), .label),
        TableColumn(text("date"), .date), TableColumn(text("body"), width: 30),
        TableColumn(text("province"), .label), TableColumn(text("subject"), width: 46),
        TableColumn(text("confidence"), .number), TableColumn(text("inferred-column"), width: 24),
        TableColumn(text("doubtful"), width: 60),
      ],
      rows: rows.map { row in
        let description = row.description
        return [
          .text(row.file), .text(text("outcome.\(row.outcome.rawValue)")),
          row.entry.map { .number(Double($0)) } ?? .empty,
          .text(orEmpty: description?.code), Cell(description?.date),
          .text(orEmpty: description?.body.name), .text(orEmpty: province(of: row)),
          .text(orEmpty: description?.title),
          description?.confidence.map { .number(($0 * 100).rounded() / 100) } ?? .empty,
          .text(orEmpty: fields(row.inferred)),
          .text(
            orEmpty: ((row.sameFile.map { [text("same-as") + ": " + $0] } ?? [])
              + row.findings.filter { $0.severity >= .warning }.map(told)).joined(
                separator: "; ")),
        ]
      })
  }

  /// The province as it is written down, else as it was read.
  private func province(of row: ImportRow) -> String? {
    row.description.flatMap { provinces.label(of: $0.body, in: words) } ?? row.province
  }

  private func told(_ finding: Diagnostic) -> String {
    finding.message(in: words) + (finding.reference.map { " (\($0))" } ?? "")
      + (finding.suggestion.map { "; " + $0.text(in: words) } ?? "")
  }

  private func fields(_ names: [String]) -> String {
    names.map { text("field.\($0)") }.joined(separator: ", ")
  }

  private func mark(_ outcome: ImportRow.Outcome) -> String {
    switch outcome {
    case .added, .attached, .new: "+"
    case .present: "="
    case .voided: "–"
    case .sameContent, .sameNumber: "≈"
    case .refused, .unreadable: "✗"
    }
  }

  private func text(_ key: String) -> String { Message("import.\(key)").text(in: words) }
}
