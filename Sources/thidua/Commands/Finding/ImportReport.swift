import Reports
import Office
import Diagnostics
import Document
import Registry
import Tables
import VietnameseText

/// The rows of an import as people and programs read them.
struct ImportReport {
  let words: Words
  let provinces: ProvinceLabels

  /// The lines of a row on the terminal: what came of the file, then what is inferred or doubtful.
  func lines(of row: ImportRow) -> [String] {
    var facts: [String] = []
    if let description = row.description {
      facts.append(description.code ?? text("no-number-short"))
      facts.append(description.date.map(ImportReport.date) ?? text("no-date-short"))
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
  func summary(of rows: [ImportRow]) -> String {
    let counts = ImportRow.Outcome.allCases.compactMap { outcome -> String? in
      let count = rows.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(text("outcome.\(outcome.rawValue)")): \(count)"
    }
    let doubtful = rows.count { $0.needsAttention }
    return (counts + ["\(text("to-look-at")): \(doubtful)"]).joined(separator: "; ")
  }

  /// The rows as a table.
  func table(of rows: [ImportRow]) -> Table {
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
          .text(orEmpty: description?.code), ImportReport.cell(description?.date),
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

  /// A date as people write it, as far as it is known.
  static func date(_ date: PartialDate) -> String {
    if let day = date.calendarDate { return day.numeric }
    return date.month.map { "\($0)/\(date.year)" } ?? String(date.year)
  }

  private static func cell(_ date: PartialDate?) -> Cell {
    guard let date else { return .empty }
    return date.calendarDate.map(Cell.date) ?? .text(ImportReport.date(date))
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

/// The JSON of an import.
struct ImportResult: Encodable {
  /// A row.
  struct Row: Encodable {
    var file: String
    var outcome: ImportRow.Outcome
    @OrNull var entry: Int64? = nil
    @OrNull var sameFile: String? = nil
    @OrNull var number: String? = nil
    @OrNull var symbol: String? = nil
    @OrNull var date: PartialDate? = nil
    @OrNull var kind: String? = nil
    @OrNull var title: String? = nil
    @OrNull var issuer: String? = nil
    @OrNull var body: String? = nil
    @OrNull var province: String? = nil
    @OrNull var provinceSlug: String? = nil
    @OrNull var formerProvince: String? = nil
    @OrNull var provinceSource: String? = nil
    @OrNull var origin: EntryOrigin? = nil
    @OrNull var confidence: Double? = nil
    var inferred: [String]
    var findings: [FindingReport]

    init(_ row: ImportRow, in words: Words) {
      file = row.file
      outcome = row.outcome
      entry = row.entry
      sameFile = row.sameFile
      inferred = row.inferred
      findings = row.findings.map { FindingReport($0, in: words) }
      province = row.province
      provinceSource = row.provinceSource
      guard let description = row.description else { return }
      number = description.number
      symbol = description.symbol
      date = description.date
      kind = description.kind.name.isEmpty ? nil : description.kind.name
      title = description.title
      issuer = description.body.name.isEmpty ? nil : description.body.name
      body = description.body.id
      provinceSlug = description.body.province
      formerProvince = description.body.formerProvince
      origin = description.origin
      confidence = description.confidence
    }
  }

  var dryRun: Bool
  var counts: [String: Int]
  var files: [Row]

  init(_ rows: [ImportRow], isDryRun: Bool, in words: Words) {
    dryRun = isDryRun
    files = rows.map { Row($0, in: words) }
    counts = Dictionary(grouping: rows, by: { $0.outcome.rawValue }).mapValues(\.count)
  }
}
