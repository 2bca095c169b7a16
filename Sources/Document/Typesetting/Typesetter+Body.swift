import VietnameseText

extension Typesetter {
  /// Sets a tree of nodes. When any of them is numbered, the numbering they need is added under the
  /// id.
  func set(
    _ nodes: [Node], numbering id: String, width: Double,
    into numberings: inout [NumberingDefinition]
  ) -> [FormattedBlock] {
    var outline = Outline(id: id, levels: profile.levels)
    var blocks: [FormattedBlock] = []
    set(nodes, outline: &outline, width: width, into: &blocks)
    if outline.isUsed { numberings.append(outline.definition) }
    return blocks
  }

  private func set(
    _ nodes: [Node], outline: inout Outline, width: Double, into blocks: inout [FormattedBlock]
  ) {
    for node in nodes {
      switch node {
      case .paragraph(let paragraph):
        append(self.paragraph(.body, paragraph.text), to: &blocks)
      case .table(let table):
        append(set(table, width: width), to: &blocks)
      case .section(let section):
        set(section, outline: &outline, width: width, into: &blocks)
      }
    }
  }

  /// Sets a part: its heading or first paragraph with the number, then what lies under it.
  private func set(
    _ section: Section, outline: inout Outline, width: Double, into blocks: inout [FormattedBlock]
  ) {
    var children = section.children[...]
    let element: FormatElement
    var runs: [FormattedRun]
    if let heading = section.heading, !section.hasRunInHeading {
      element = headingElement(section.level)
      runs = self.runs(heading, element)
    } else {
      element = textElement(section.level)
      runs = section.heading.map { runInHeading($0, section.level) } ?? []
      if case .paragraph(let first)? = children.first {
        runs += self.runs(first.text, element)
        children = children.dropFirst()
      }
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
    append(
      .paragraph(
        FormattedParagraph(style: element.rawValue, runs: runs, numbering: reference)),
      to: &blocks)
    set(Array(children), outline: &outline, width: width, into: &blocks)
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
