import Document

/// A formatted document less what a Word file can't hold, so that what was read can be compared with
/// what was written.
///
/// * Lengths lie on twentieths of a point. Those of rules and columns, which aren't round, are left
///   out here and compared by themselves: see ``lengths(_:)``.
/// * Runs that look the same are one; empty ones aren't there.
/// * Numberings have no name in the file: they are told by their order, and those a paragraph
///   counts in are the only ones.
/// * Control characters aren't XML.
/// * A table of one row stands on one page anyhow.
func comparable(_ document: FormattedDocument) -> FormattedDocument {
  var document = document
  var names: [String: String] = [:]
  for (index, numbering) in document.numberings.enumerated() {
    names[numbering.id] = "numbering-\(index)"
    document.numberings[index].id = "numbering-\(index)"
  }
  for section in document.sections.indices {
    document.sections[section].blocks = document.sections[section].blocks.map {
      comparable($0, names)
    }
    let geometry = document.sections[section].geometry
    document.sections[section].geometry = PageGeometry(
      width: near(geometry.width), height: near(geometry.height), top: near(geometry.top),
      bottom: near(geometry.bottom), left: near(geometry.left), right: near(geometry.right))
    if let numbering = document.sections[section].pageNumbering {
      document.sections[section].pageNumbering?.distance = near(numbering.distance)
    }
  }
  return document
}

private func comparable(_ block: FormattedBlock, _ names: [String: String]) -> FormattedBlock {
  switch block {
  case .paragraph(var paragraph):
    var runs: [FormattedRun] = []
    for var run in paragraph.runs {
      run.text = String(
        String.UnicodeScalarView(
          run.text.unicodeScalars.filter { scalar in
            scalar.value >= 0x20 && !(0xFFFE...0xFFFF).contains(scalar.value)
              || scalar == "\n" || scalar == "\t"
          }))
      if run.text.isEmpty { continue }
      if let last = runs.last, last.isBold == run.isBold, last.isItalic == run.isItalic,
        last.size == run.size
      {
        runs[runs.count - 1].text += run.text
      } else {
        runs.append(run)
      }
    }
    paragraph.runs = runs
    if let number = paragraph.numbering {
      paragraph.numbering?.definition = names[number.definition] ?? ""
    }
    return .paragraph(paragraph)
  case .rule(var rule):
    rule.length = 0
    rule.thickness = near(rule.thickness, 0.125)
    rule.spaceBefore = near(rule.spaceBefore, 0.05)
    rule.spaceAfter = near(rule.spaceAfter, 0.05)
    return .rule(rule)
  case .table(var table):
    table.columns = []
    if table.rows.count == 1 { table.keepsTogether = true }
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        table.rows[row].cells[cell].blocks = table.rows[row].cells[cell].blocks.map {
          comparable($0, names)
        }
      }
    }
    return .table(table)
  }
}

/// The texts of the paragraphs in their order, numbers in front, cells column by column in a row.
func texts(_ document: FormattedDocument) -> [String] {
  document.sections.flatMap { texts($0.blocks) }
}

/// The texts of blocks.
func texts(_ blocks: [FormattedBlock]) -> [String] {
  blocks.flatMap { block -> [String] in
    switch block {
    case .rule: return []
    case .table(let table): return table.rows.flatMap(\.cells).flatMap { texts($0.blocks) }
    case .paragraph(let paragraph):
      let label = paragraph.numbering.map { $0.label + " " } ?? ""
      return [label + paragraph.runs.map(\.text).joined()]
    }
  }
}

/// The lengths of rules and columns in the order of the document.
func lengths(_ document: FormattedDocument) -> [Double] {
  lengths(document.sections.flatMap(\.blocks))
}

private func lengths(_ blocks: [FormattedBlock]) -> [Double] {
  blocks.flatMap { block -> [Double] in
    switch block {
    case .paragraph: return []
    case .rule(let rule): return [rule.length]
    case .table(let table):
      return table.columns + table.rows.flatMap(\.cells).flatMap { lengths($0.blocks) }
    }
  }
}

private func near(_ value: Double, _ step: Double = 0.02) -> Double {
  (value / step).rounded() * step
}

/// The first blocks in which two documents differ, for a test's message.
func difference(_ left: FormattedDocument, _ right: FormattedDocument) -> String {
  if left.properties != right.properties { return "\(left.properties)\n\(right.properties)" }
  for (one, other) in zip(left.styles, right.styles) where one != other {
    return "\(one)\n\(other)"
  }
  if left.styles.count != right.styles.count {
    return "\(left.styles.map(\.id))\n\(right.styles.map(\.id))"
  }
  if left.numberings != right.numberings { return "\(left.numberings)\n\(right.numberings)" }
  for (one, other) in zip(left.sections, right.sections) {
    if one.geometry != other.geometry { return "\(one.geometry)\n\(other.geometry)" }
    if one.pageNumbering != other.pageNumbering {
      return "\(one.pageNumbering as Any)\n\(other.pageNumbering as Any)"
    }
    for (mine, yours) in zip(one.blocks, other.blocks) where mine != yours {
      return "\(mine)\n\(yours)"
    }
    if one.blocks.count != other.blocks.count { return "\(one.blocks.count) \(other.blocks.count)" }
  }
  return left == right ? "" : "\(left.sections.count) sections, \(right.sections.count)"
}
