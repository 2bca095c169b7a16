import Document
import DocumentLanguage
import VietnameseText

extension Recognizer {
  /// What the text of a composed document says, read from its nodes: what its author wrote freely is
  /// read there as in any other document, and the pages needn't be.
  public func content(of document: AdministrativeDocument) -> DocumentContent {
    var reader = ContentReader(
      number: document.code.number.map { ($0, document.code.symbol) }, date: document.date,
      title: document.subject, words: words)
    reader.read([TextLines(document)], title: document.subject)
    return reader.content
  }
}

extension TextLines {
  /// The lines of a composed document.
  init(_ document: AdministrativeDocument) {
    var lines = NodeLines()
    title = [lines.line(RichText(document.subject))]
    legalBases = document.legalBases.map { lines.line($0.text) }
    opening = document.opening.map { lines.line($0.text) }
    lines.visit(document.body)
    body = lines.lines + document.closing.map { lines.line($0.text) }
    for annex in document.annexes {
      annexes.append(lines.line(RichText(annex.title)))
      lines.begin()
      lines.visit(annex.body)
      annexes += lines.lines
    }
  }
}

/// Makes lines of nodes, with the numbers they are printed with.
private struct NodeLines: NodeVisitor {
  var lines: [SourceLine] = []
  private var counts = SectionCounts()
  private var paragraph = 0

  /// Begins another text.
  mutating func begin() {
    lines = []
    counts = SectionCounts()
  }

  mutating func visit(_ paragraph: Paragraph) { lines.append(line(paragraph.text)) }

  mutating func visit(_ table: DataTable) {
    let cells = ([table.header] + table.rows).joined()
    var line = line(RichText(cells.map { $0.plain + " " }.joined()))
    line.table = table
    lines.append(line)
  }

  mutating func visit(_ section: Section) {
    let label = section.printedNumber ?? section.level.label(counts.next(section.level))
    let numbered = section.numberedLine
    var text = section.heading ?? RichText([])
    if let first = numbered.paragraph {
      if section.hasRunInHeading, let mark = text.plain.last, mark != ":", mark != "." {
        text.append(Run(":"))
      }
      if section.hasRunInHeading { text.append(Run(" ")) }
      for run in first.text.runs { text.append(run) }
    }
    lines.append(line(text, label: label))
    visit(numbered.rest)
  }

  /// The line of a text, with its number in front.
  mutating func line(_ text: RichText, label: String = "") -> SourceLine {
    paragraph += 1
    let label = label.isEmpty ? "" : label + " "
    return SourceLine(
      paragraph: paragraph, lastParagraph: paragraph, text: FoldedText(label + text.plain),
      rich: text, labelLength: label.unicodeScalars.count, isBold: false, isItalic: false,
      isCentered: false)
  }
}
