import Document
import VietnameseText

extension AdministrativeDocument {
  /// Everything the document says, in reading order, a paragraph or a row of a table on each line:
  /// what searching, snippets and comparing read.
  public var plainText: String {
    var text = PlainText()
    text.write(self)
    return text.lines.joined(separator: "\n")
  }
}

/// Gathers the lines of a document. Numbers are derived as the typesetter derives them; where a
/// format profile prints them another way the words still are the same.
private struct PlainText: NodeVisitor {
  var lines: [String] = []
  private var counts = SectionCounts()

  mutating func write(_ document: AdministrativeDocument) {
    if let supervising = document.supervisingBody { add(supervising.name.uppercased()) }
    add(document.issuingBody.name.uppercased())
    if let number = document.code.number {
      add("Số: \(number)/\(document.code.symbol)")
    } else {
      add("Số: /\(document.code.symbol)")
    }
    add(dateLine(document))
    add(document.kind.name.uppercased())
    add(document.subject)
    write(document.legalBases)
    write(document.opening)
    write(nodes: document.body)
    write(document.closing)
    write(document.recipients, document.archiveLine)
    write(document.signature)
    for (index, annex) in document.annexes.enumerated() {
      let ordinal = document.annexes.count > 1 ? RomanNumeral.text(index + 1) ?? "" : ""
      add(ordinal.isEmpty ? "PHỤ LỤC" : "PHỤ LỤC \(ordinal)")
      add(annex.title)
      write(nodes: annex.body)
    }
  }

  private func dateLine(_ document: AdministrativeDocument) -> String {
    let place = document.place.isEmpty ? "" : document.place + ", "
    if let day = document.date.calendarDate { return place + day.written }
    let month = document.date.month.map { "tháng \(CalendarDate.monthText($0)) " } ?? ""
    return place + month + "năm \(document.date.year)"
  }

  private mutating func write(_ paragraphs: [Paragraph]) {
    for paragraph in paragraphs { visit(paragraph) }
  }

  private mutating func write(nodes: [Node]) {
    counts = SectionCounts()
    visit(nodes)
  }

  mutating func visit(_ paragraph: Paragraph) { add(paragraph.text.plain) }

  mutating func visit(_ table: DataTable) {
    for row in [table.header] + table.rows { add(row.map(\.plain).joined(separator: " | ")) }
  }

  mutating func visit(_ section: Section) {
    let label = section.printedNumber ?? section.level.label(counts.next(section.level))
    var line = label.isEmpty ? "" : label + " "
    if let heading = section.heading { line += heading.plain }
    let numbered = section.numberedLine
    if let first = numbered.paragraph {
      if section.hasRunInHeading { line += ": " }
      line += first.text.plain
    }
    add(line)
    visit(numbered.rest)
  }

  private mutating func write(_ recipients: [Recipient], _ archive: ArchiveLine) {
    guard !recipients.isEmpty || !archive.units.isEmpty else { return }
    add("Nơi nhận:")
    for recipient in recipients {
      add("- \(recipient.name)" + (recipient.purpose.map { " (\($0))" } ?? "") + ";")
    }
    if !archive.units.isEmpty { add("- Lưu: \(archive.units.joined(separator: ", ")).") }
  }

  private mutating func write(_ signature: Signature) {
    for line in signature.authority { add(line) }
    add(signature.post)
    if let own = signature.ownPost { add(own) }
    if let name = signature.name { add(name) }
  }

  private mutating func add(_ line: String) {
    if !line.isEmpty { lines.append(line) }
  }
}
