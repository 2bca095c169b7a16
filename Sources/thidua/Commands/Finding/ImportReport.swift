import Diagnostics
import Document
import Registry
import Tables
import VietnameseText

/// The rows of an import as people and programs read them.
struct ImportReport {
  let language: Language

  /// The lines of a row on the terminal: what came of the file, then what is inferred or doubtful.
  func lines(of row: ImportRow) -> [String] {
    var facts: [String] = []
    if let description = row.description {
      facts.append(description.code ?? text("no-number-short"))
      facts.append(description.date.map(ImportReport.date) ?? text("no-date-short"))
      facts.append(description.body.name)
      if let province = row.province { facts.append(province) }
    }
    let entry = row.entry.map { " #\($0)" } ?? ""
    let head =
      "\(mark(row.outcome)) \(row.file): \(text("outcome.\(row.outcome.rawValue)"))\(entry)"
    let said = facts.filter { !$0.isEmpty }.joined(separator: ", ")
    var lines = [said.isEmpty ? head : head + "  " + said]
    if let title = row.description?.title, row.outcome != .present, !title.isEmpty {
      lines.append("    " + title)
    }
    if !row.inferred.isEmpty {
      lines.append("    " + text("inferred") + ": " + fields(row.inferred))
    }
    if let file = row.sameFile { lines.append("    " + text("same-as") + ": " + file) }
    for finding in row.findings where finding.severity >= .warning {
      lines.append("    ! " + words(of: finding))
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
        TableColumn(text("confidence"), .number), TableColumn(text("inferred"), width: 24),
        TableColumn(text("doubtful"), width: 60),
      ],
      rows: rows.map { row in
        let description = row.description
        return [
          .text(row.file), .text(text("outcome.\(row.outcome.rawValue)")),
          row.entry.map { .number(Double($0)) } ?? .empty,
          .text(orEmpty: description?.code), ImportReport.cell(description?.date),
          .text(orEmpty: description?.body.name), .text(orEmpty: row.province),
          .text(orEmpty: description?.title),
          description?.confidence.map { .number(($0 * 100).rounded() / 100) } ?? .empty,
          .text(orEmpty: fields(row.inferred)),
          .text(
            orEmpty: ((row.sameFile.map { [text("same-as") + ": " + $0] } ?? [])
              + row.findings.filter { $0.severity >= .warning }.map(words)).joined(
                separator: "; ")),
        ]
      })
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

  private func words(of finding: Diagnostic) -> String {
    finding.message(in: language)
      + (finding.suggestion.map { "; " + $0.text(in: language) } ?? "")
  }

  private func fields(_ names: [String]) -> String {
    names.map { text("field.\($0)") }.joined(separator: ", ")
  }

  private func mark(_ outcome: ImportRow.Outcome) -> String {
    switch outcome {
    case .added, .new: "+"
    case .present: "="
    case .voided: "–"
    case .sameContent, .sameNumber: "≈"
    case .refused, .unreadable: "✗"
    }
  }

  private func text(_ key: String) -> String { Message("import.\(key)").text(in: language) }
}

/// The JSON of an import.
struct ImportResult: Encodable {
  /// A row.
  struct Row: Encodable {
    var file: String
    var outcome: ImportRow.Outcome
    var entry: Int64?
    var sameFile: String?
    var number: String?
    var symbol: String?
    var date: PartialDate?
    var kind: String?
    var title: String?
    var issuer: String?
    var body: String?
    var province: String?
    var provinceSlug: String?
    var formerProvince: String?
    var provinceSource: String?
    var origin: EntryOrigin?
    var confidence: Double?
    var inferred: [String]
    var findings: [Finding]

    init(_ row: ImportRow, in language: Language) {
      file = row.file
      outcome = row.outcome
      entry = row.entry
      sameFile = row.sameFile
      inferred = row.inferred
      findings = row.findings.map { Finding($0, in: language) }
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

  init(_ rows: [ImportRow], isDryRun: Bool, in language: Language) {
    dryRun = isDryRun
    files = rows.map { Row($0, in: language) }
    counts = Dictionary(grouping: rows, by: { $0.outcome.rawValue }).mapValues(\.count)
  }
}
