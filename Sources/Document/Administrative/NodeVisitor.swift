/// Goes through the parts of a text: says what is done with each kind of them. What lies under a
/// section is visited when its visitor asks for it.
public protocol NodeVisitor {
  /// Does what is to be done with an unnumbered paragraph.
  mutating func visit(_ paragraph: Paragraph)
  /// Does what is to be done with a table.
  mutating func visit(_ table: DataTable)
  /// Does what is to be done with a section.
  mutating func visit(_ section: Section)
}

extension NodeVisitor {
  /// Visits nodes in reading order.
  public mutating func visit(_ nodes: some Sequence<Node>) {
    for node in nodes {
      switch node {
      case .paragraph(let paragraph): visit(paragraph)
      case .table(let table): visit(table)
      case .section(let section): visit(section)
      }
    }
  }
}

extension Section {
  /// The paragraph that stands in the line of the number, when there is no title or it goes on in
  /// that line, and what follows.
  public var numberedLine: (paragraph: Paragraph?, rest: ArraySlice<Node>) {
    if heading == nil || hasRunInHeading, case .paragraph(let first)? = children.first {
      return (first, children.dropFirst())
    }
    return (nil, children[...])
  }
}
