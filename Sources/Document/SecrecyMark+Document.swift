extension SecrecyMark {
  /// The first mark a document bears as a paragraph, heading or cell of its own, whatever number stands
  /// before it.
  public init?(in document: AdministrativeDocument) {
    var finder = MarkFinder()
    for paragraph in document.legalBases + document.opening + document.closing {
      finder.visit(paragraph)
    }
    finder.visit(document.body)
    for annex in document.annexes {
      finder.read(annex.title)
      finder.visit(annex.body)
    }
    guard let mark = finder.mark else { return nil }
    self = mark
  }
}

/// Looks for a mark in the parts of a document.
private struct MarkFinder: NodeVisitor {
  private(set) var mark: SecrecyMark?

  mutating func read(_ text: String) { mark = mark ?? SecrecyMark(linesOf: Array(text.utf8)) }

  mutating func visit(_ paragraph: Paragraph) { read(paragraph.text.plain) }

  mutating func visit(_ table: DataTable) {
    for cell in ([table.header] + table.rows).joined() { read(cell.plain) }
  }

  mutating func visit(_ section: Section) {
    if let heading = section.heading { read(heading.plain) }
    visit(section.children)
  }
}
