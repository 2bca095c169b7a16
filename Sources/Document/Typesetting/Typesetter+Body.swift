import VietnameseText

extension Typesetter {
  /// Sets a tree of nodes. When any of them is numbered, the numbering they need is added under the
  /// id.
  func set(
    _ nodes: [Node], numbering id: String, width: Double,
    into numberings: inout [NumberingDefinition]
  ) -> [FormattedBlock] {
    var setter = BodySetter(
      typesetter: self, width: width, outline: Outline(id: id, levels: profile.levels))
    setter.visit(nodes)
    if setter.outline.isUsed { numberings.append(setter.outline.definition) }
    return setter.blocks
  }

  /// Adds a block under the others.
  func append(_ block: FormattedBlock, to blocks: inout [FormattedBlock]) {
    var block = block
    // What follows a table keeps the gap of the text from it: tables have none below.
    if case .table? = blocks.last, case .paragraph(var paragraph) = block {
      let gap = profile.text.paragraphGap.value
      paragraph.overrides.spaceBefore = gap + format(paragraph.style).spaceBefore
      block = .paragraph(paragraph)
    }
    blocks.append(block)
  }

  private func format(_ style: String) -> ElementFormat {
    format(FormatElement(rawValue: style) ?? .body)
  }
}

/// Sets a tree of nodes.
private struct BodySetter: NodeVisitor {
  let typesetter: Typesetter
  let width: Double
  var outline: Outline
  var blocks: [FormattedBlock] = []

  mutating func visit(_ paragraph: Paragraph) {
    typesetter.append(typesetter.paragraph(.body, paragraph.text), to: &blocks)
  }

  mutating func visit(_ table: DataTable) {
    typesetter.append(typesetter.set(table, width: width), to: &blocks)
  }

  /// Sets a part: its heading or first paragraph with the number, then what lies under it.
  mutating func visit(_ section: Section) {
    let line = section.numberedLine
    let element: FormatElement
    var runs: [FormattedRun]
    if let heading = section.heading, !section.hasRunInHeading {
      element = headingElement(section.level)
      runs = typesetter.runs(heading, element)
    } else {
      element = textElement(section.level)
      runs = section.heading.map { runInHeading($0, section.level) } ?? []
      if let first = line.paragraph { runs += typesetter.runs(first.text, element) }
    }

    var reference: NumberingReference?
    if let printed = section.printedNumber {
      if !printed.isEmpty { runs.insert(FormattedRun(printed.normalized + " "), at: 0) }
    } else {
      reference = outline.next(section.level)
      if section.hasRunInHeading, runs.first?.isBold == true { reference?.isBold = true }
      // The title of a part stands under its number.
      if section.level == .part { runs.insert(FormattedRun("\n"), at: 0) }
    }
    typesetter.append(
      .paragraph(
        FormattedParagraph(style: element.rawValue, runs: runs, numbering: reference)),
      to: &blocks)
    visit(line.rest)
  }

  private func runInHeading(_ heading: RichText, _ level: SectionLevel) -> [FormattedRun] {
    let isBold = level < .point
    var runs = heading.runs.map { run in
      FormattedRun(
        run.text.normalized, bold: isBold || run.isBold ? true : nil,
        italic: run.isItalic ? true : nil)
    }
    guard let last = runs.indices.last else { return runs }
    let mark = runs[last].text.last
    if mark != ":" && mark != "." { runs[last].text += ":" }
    runs.append(FormattedRun(" "))
    return runs
  }

  private func headingElement(_ level: SectionLevel) -> FormatElement {
    switch level {
    case .part: .part
    case .section: .section
    case .clause: .clauseHeading
    case .point: .point
    case .dash: .dash
    case .plus: .plus
    }
  }

  private func textElement(_ level: SectionLevel) -> FormatElement {
    switch level {
    case .part, .section, .clause: .clause
    case .point: .point
    case .dash: .dash
    case .plus: .plus
    }
  }
}
