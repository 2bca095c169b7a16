import Diagnostics
import Document
import Markdown

/// Turns the Markdown of a rendered template into the parts of a document: opening, legal bases,
/// the tree of the text, closing, annexes. Levels come from the headings, numbers from the tree.
struct DocumentBuilder {
  /// The parts of a document that text makes.
  struct Parts {
    var legalBases: [Paragraph] = []
    var opening: [Paragraph] = []
    var body: [Node] = []
    var closing: [Paragraph] = []
    var annexes: [Annex] = []
  }

  /// The slots by name.
  var slots: [String: ComposedSlot]
  /// Where a line of the rendered Markdown comes from.
  var origin: (Int) -> (origin: Origin, place: Place)
  /// What the Markdown says.
  private(set) var parts = Parts()
  /// What is wrong with it.
  private(set) var diagnostics: [Diagnostic] = []

  private enum Region {
    case opening, body, closing, annex
  }
  private var region = Region.opening
  /// The sections that are open, outermost first.
  private var open: [Section] = []

  init(
    slots: [String: ComposedSlot],
    origin: @escaping (Int) -> (origin: Origin, place: Place)
  ) {
    self.slots = slots
    self.origin = origin
  }

  /// Reads all blocks of the rendered template.
  mutating func build(_ blocks: [MarkdownBlock]) {
    for block in blocks { add(block) }
    closeSections(from: .part)
  }

  /// Reads the text of an annex a brief brings; its nodes become the body.
  mutating func buildAnnexText(_ blocks: [MarkdownBlock]) {
    region = .body
    build(blocks)
  }

  // MARK: Blocks of the template

  private mutating func add(_ block: MarkdownBlock) {
    let (origin, place) = origin(block.line)
    switch block {
    case .heading(let level, let text, _):
      addHeading(level: level, text: text, origin: origin, place: place)
    case .rule:
      closeSections(from: .part)
      region = .closing
    case .paragraph(let text, _):
      if let slot = SlotMarker.slot(in: text.map(\.text).joined()) {
        addSlot(slot)
      } else {
        addNodes(
          nodes(of: [block], under: level, origin: origin, place: place), place: place)
      }
    case .list, .table, .other:
      addNodes(nodes(of: [block], under: level, origin: origin, place: place), place: place)
    }
  }

  private mutating func addHeading(
    level: Int, text: [MarkdownRun], origin: Origin, place: Place
  ) {
    let levels: [SectionLevel] = [.part, .section, .clause, .point]
    guard levels.indices.contains(level - 1) else {
      return report(TemplateFinding.headingTooDeep(level: "\(level)"), at: place)
    }
    if level == 1, region == .closing || region == .annex {
      closeSections(from: .part)
      region = .annex
      return addAnnex(titled: RichText(markdown: text).plain, origin: origin)
    }
    if region == .opening { region = .body }
    if region == .closing {
      return report(
        TemplateFinding.headingAfterClosing(heading: RichText(markdown: text).plain), at: place)
    }
    closeSections(from: levels[level - 1])
    open.append(Section(heading: text, at: levels[level - 1], origin: origin))
  }

  private mutating func addAnnex(titled title: String, origin: Origin) {
    let mark = " {ngang}"
    let isLandscape = title.hasSuffix(mark)
    let title = isLandscape ? String(title.dropLast(mark.count)) : title
    parts.annexes.append(
      Annex(title: title, isLandscape: isLandscape, body: [], origin: origin))
  }

  private mutating func addSlot(_ name: String) {
    guard let slot = slots[name] else { return }
    for block in slot.blocks {
      addNodes(nodes(of: block, in: slot), place: block.place)
    }
  }

  /// Puts nodes where the reading stands.
  private mutating func addNodes(_ nodes: [Node], place: Place) {
    switch region {
    case .opening:
      for paragraph in paragraphs(of: nodes, at: place) {
        if paragraph.text.runs.allSatisfy(\.isItalic) {
          parts.legalBases.append(Paragraph(paragraph.text.upright, origin: paragraph.origin))
        } else {
          parts.opening.append(paragraph)
        }
      }
    case .closing:
      parts.closing += paragraphs(of: nodes, at: place)
    case .body, .annex:
      if open.isEmpty { addToRoot(nodes) } else { open[open.count - 1].children += nodes }
    }
  }

  /// The paragraphs among nodes; opening and closing hold nothing else.
  private mutating func paragraphs(of nodes: [Node], at place: Place) -> [Paragraph] {
    nodes.compactMap { node in
      if case .paragraph(let paragraph) = node { return paragraph }
      report(TemplateFinding.onlyParagraphsHere, at: place)
      return nil
    }
  }

  private mutating func addToRoot(_ nodes: [Node]) {
    if region == .annex, !parts.annexes.isEmpty {
      parts.annexes[parts.annexes.count - 1].body += nodes
    } else {
      parts.body += nodes
    }
  }

  /// Closes the open sections of a level and below.
  private mutating func closeSections(from level: SectionLevel) {
    while let last = open.last, last.level >= level {
      open.removeLast()
      if open.isEmpty {
        addToRoot([.section(last)])
      } else {
        open[open.count - 1].children.append(.section(last))
      }
    }
  }

  // MARK: Blocks of slots and lists

  /// The level of the heading the reading stands under.
  private var level: SectionLevel? { open.last?.level }

  private mutating func nodes(of block: ComposedBlock, in slot: ComposedSlot) -> [Node] {
    switch slot.layout {
    case .paragraphs:
      return nodes(of: block.blocks, under: level, origin: block.origin, place: block.place)
    case .dashes:
      return dashes(of: block)
    case .items:
      let itemLevel = numberedLevel(under: level)
      let children = nodes(
        of: block.blocks, under: itemLevel, origin: block.origin, place: block.place)
      let heading = slot.showsTitles ? block.heading : nil
      return [
        .section(
          Section(itemLevel, heading: heading, children: children, origin: block.origin))
      ]
    }
  }

  /// A block with each paragraph a `-` item; the lists after a paragraph become its `+` items.
  private mutating func dashes(of block: ComposedBlock) -> [Node] {
    var dashes: [Section] = []
    for part in block.blocks {
      if case .paragraph = part {
        let content = nodes(of: [part], under: .dash, origin: block.origin, place: block.place)
        dashes.append(Section(.dash, children: content, origin: block.origin))
      } else if dashes.isEmpty {
        let content = nodes(of: [part], under: level, origin: block.origin, place: block.place)
        for case .section(let item) in content { dashes.append(item) }
      } else {
        dashes[dashes.count - 1].children += nodes(
          of: [part], under: .dash, origin: block.origin, place: block.place)
      }
    }
    return dashes.map(Node.section)
  }

  private mutating func nodes(
    of blocks: [MarkdownBlock], under level: SectionLevel?, origin: Origin, place: Place
  ) -> [Node] {
    blocks.flatMap { block -> [Node] in
      switch block {
      case .paragraph(let text, _):
        return [.paragraph(Paragraph(RichText(markdown: text), origin: origin))]
      case .list(let isOrdered, let items, _):
        let itemLevel = isOrdered ? numberedLevel(under: level) : listLevel(under: level)
        return items.map { item in
          .section(
            Section(
              itemLevel,
              children: nodes(of: item, under: itemLevel, origin: origin, place: place),
              origin: origin))
        }
      case .table(let table, _):
        return [.table(DataTable(markdown: table, origin: origin))]
      case .heading(_, let text, _):
        report(
          BlockFinding.headingInside(heading: RichText(markdown: text).plain), at: place)
      case .rule:
        report(BlockFinding.ruleInside, at: place)
      case .other(let kind, _):
        report(TemplateFinding.unsupportedMarkdown(kind: kind), at: place)
      }
      return []
    }
  }

  /// The level of a numbered item under a level: clauses under sections, points under clauses.
  private func numberedLevel(under level: SectionLevel?) -> SectionLevel {
    switch level {
    case nil, .part, .section: .clause
    case .clause: .point
    case .point, .dash, .plus: .dash
    }
  }

  private func listLevel(under level: SectionLevel?) -> SectionLevel {
    level == .dash || level == .plus ? .plus : .dash
  }

  private mutating func report(_ finding: some Finding, at place: Place) {
    diagnostics.append(Diagnostic(finding, at: place))
  }
}

extension Section {
  /// A section of a heading. What follows a colon the template's writer put there goes on in the
  /// heading's line; a colon at its end lets the next paragraph do so. Colons inside values are
  /// shielded and mean nothing.
  fileprivate init(heading runs: [MarkdownRun], at level: SectionLevel, origin: Origin) {
    let raw = runs.map(\.text).joined()
    guard let colon = raw.firstIndex(of: ":") else {
      self.init(level, heading: RichText(markdown: runs), origin: origin)
      return
    }
    let rest = RichText(markdown: [MarkdownRun(String(raw[raw.index(after: colon)...]))])
    self.init(
      level, heading: RichText(markdown: [MarkdownRun(String(raw[..<colon]))]), runIn: true,
      children: rest.isEmpty ? [] : [.paragraph(Paragraph(rest, origin: origin))], origin: origin)
  }
}

extension RichText {
  /// The text of Markdown runs, with shielded characters back and blanks single.
  init(markdown runs: [MarkdownRun]) {
    self.init(
      runs.map { Run(Shield.unshielded($0.text), bold: $0.isStrong, italic: $0.isEmphasized) })
    collapseBlanks()
  }

  /// The text without italics.
  fileprivate var upright: RichText {
    RichText(runs.map { Run($0.text, bold: $0.isBold) })
  }

  private mutating func collapseBlanks() {
    var wasBlank = true
    for index in runs.indices {
      var text = ""
      for character in runs[index].text {
        let isBlank = character == " " || character == "\t"
        if !(isBlank && wasBlank) { text.append(isBlank ? " " : character) }
        wasBlank = isBlank
      }
      runs[index].text = text
    }
    if wasBlank, let last = runs.indices.last, runs[last].text.hasSuffix(" ") {
      runs[last].text.removeLast()
    }
    runs.removeAll { $0.text.isEmpty }
  }
}

extension DataTable {
  fileprivate init(markdown table: MarkdownTable, origin: Origin) {
    self.init(
      alignments: table.alignments.map { alignment in
        switch alignment {
        case .none, .left: .left
        case .center: .center
        case .right: .right
        }
      },
      header: table.header.map { RichText(markdown: $0) },
      rows: table.rows.map { row in row.map { RichText(markdown: $0) } }, origin: origin)
  }
}
