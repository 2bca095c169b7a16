import Document

/// Makes the blocks of a paragraph that has been read.
struct ParagraphSetter {
  /// A block, or a rule whose length is that of the column less an inset in twentieths of a point.
  enum Output {
    case block(PlacedBlock)
    case rule(Rule, inset: Int)
  }

  private let draft: ParagraphDraft
  private let context: WordContext
  private var markup: ParagraphMarkup
  private let base: ParagraphStyle
  private var list: Int?
  private var level = 0
  private let size: Double
  private let face: String

  /// The size in points and the face of text for which a file names none.
  static let size = 10.0
  static let face = "Times New Roman"

  /// Readies a paragraph.
  init(_ draft: ParagraphDraft, _ context: WordContext) {
    self.draft = draft
    self.context = context
    base = context.book.base(draft.markup.style)
    size = draft.dominant { $0.size ?? ParagraphSetter.size } ?? draft.markup.mark.size ?? base.size
    face =
      draft.dominant { $0.face ?? ParagraphSetter.face } ?? draft.resolved.run.face ?? base.face
    markup = draft.resolved.paragraph
    takeList()
    markup.take(draft.markup)
  }

  /// The indents of a list outrank those of the style, unless the list comes from the style itself.
  private mutating func takeList() {
    let own = draft.markup.list
    guard let list = own ?? draft.resolved.paragraph.list, list != 0 else { return }
    self.list = list
    level =
      draft.markup.level
      ?? (own == nil ? context.counter.level(of: base.id, instance: list) : nil)
      ?? draft.resolved.paragraph.level ?? 0
    level = min(max(level, 0), 8)
    guard let says = context.counter.markup(instance: list, level: level) else { return }
    if own != nil || !draft.resolved.indentsOutrankList { markup.takeIndents(says.paragraph) }
  }

  /// The id of the style the file gives it.
  var styleID: String { base.id }

  /// Whether there is no space between it and others of its style.
  var isContextual: Bool { markup.isContextual ?? false }

  /// The blocks from above.
  func set() -> [Output] {
    let isVisible = draft.isVisible
    let inset = max(0, markup.left ?? 0) + max(0, markup.right ?? 0)
    let above = markup.isBoxed == true ? 0 : markup.borderAbove?.thickness ?? 0
    let below = markup.isBoxed == true ? 0 : markup.borderBelow?.thickness ?? 0
    if !isVisible, list == nil {
      if above > 0 || below > 0 { return [.rule(emptyRule(above, below), inset: inset)] }
      if markup.isHair || !draft.shapes.isEmpty { return [] }
    }
    var output: [Output] = []
    if above > 0 { output.append(.rule(Rule(length: 0, thickness: above), inset: inset)) }
    output.append(.block(paragraph()))
    if below > 0 {
      let space = markup.borderBelow?.space ?? 0
      output.append(
        .rule(Rule(length: 0, thickness: below, spaceBefore: space), inset: inset))
    }
    return output
  }

  /// The look of the paragraph with that of the number of the page in it.
  var pageNumberLook: ParagraphStyle {
    var look = look
    let number = draft.pageNumber ?? draft.resolved.run
    look.size = number.size ?? look.size
    look.face = number.face ?? look.face
    look.isBold = number.isBold ?? false
    look.isItalic = number.isItalic ?? false
    if let frame = markup.frameAlignment {
      look.alignment = frame
    } else if look.alignment == .left || look.alignment == .justified {
      // The tabs of headers lie in the middle and at the right.
      let tabs = draft.stretches.reduce(0) { $0 + $1.bytes.count { $0 == .tab } }
      if tabs > 0 { look.alignment = tabs == 1 ? .center : .right }
    }
    return look
  }

  private func emptyRule(_ above: Double, _ below: Double) -> Rule {
    let line =
      markup.lineRule == .exact
      ? WordLength.points(markup.line ?? 0)
      : StyleBook.lineSpacing(markup, size: size) * size * FontMetrics.lineHeight
    let before = WordLength.points(markup.before ?? 0)
    let after = WordLength.points(markup.after ?? 0)
    if above > 0 {
      // Files can't hold less than the line under the border: none after it says none at all.
      let space = after == 0 && markup.isHair ? 0 : after + line
      return Rule(length: 0, thickness: above, spaceBefore: before, spaceAfter: space)
    }
    return Rule(length: 0, thickness: below, spaceBefore: before + line, spaceAfter: after)
  }

  private var look: ParagraphStyle {
    var look = base
    look.alignment = markup.alignment ?? .left
    look.firstLineIndent = WordLength.millimetres(markup.firstLine ?? 0)
    look.leftIndent = WordLength.millimetres(markup.left ?? 0)
    look.lineSpacing = StyleBook.lineSpacing(
      markup, size: markup.lineRule == .exact || markup.lineRule == .atLeast ? size : base.size)
    look.outlineLevel = StyleBook.outlineLevel(markup)
    look.face = face
    return look
  }

  private func paragraph() -> PlacedBlock {
    var runs: [FormattedRun] = []
    var looks: [(run: Int, look: TextMark.Look)] = []
    var lastMarks: [TextMark.Look] = []
    for stretch in draft.stretches {
      let look = stretch.look
      let bold = look.isBold ?? false
      let italic = look.isItalic ?? false
      let size = look.size ?? ParagraphSetter.size
      let run = FormattedRun(
        String(decoding: stretch.bytes, as: UTF8.self), bold: bold == base.isBold ? nil : bold,
        italic: italic == base.isItalic ? nil : italic, size: size == base.size ? nil : size)
      let marks = stretch.isVisible ? self.marks(look) : []
      let number = runs.count
      if let last = runs.last, last.isBold == run.isBold, last.isItalic == run.isItalic,
        last.size == run.size, marks == lastMarks
      {
        runs[number - 1].text += run.text
      } else {
        looks += marks.map { (number, $0) }
        lastMarks = marks
        runs.append(run)
      }
    }
    let paragraph = FormattedParagraph(
      style: context.book.id(of: look), runs: runs, numbering: number(), overrides: overrides())
    return PlacedBlock(
      block: .paragraph(paragraph),
      paragraphs: [ParagraphNote(page: draft.page ?? context.pages.page, looks: looks)])
  }

  private func marks(_ look: RunMarkup) -> [TextMark.Look] {
    var marks: [TextMark.Look] = []
    let own = look.face ?? ParagraphSetter.face
    if own != face { marks.append(.face(own)) }
    if let color = look.color, color != "auto", color != "000000" { marks.append(.color(color)) }
    if look.isUnderlined == true { marks.append(.underline) }
    return marks
  }

  private func number() -> NumberingReference? {
    guard let list, var reference = context.counter.count(instance: list, level: level) else {
      return nil
    }
    var look = draft.resolved.run
    if let style = draft.markup.mark.style { look.take(context.characterMarkup(style)) }
    look.take(draft.markup.mark)
    if let says = context.counter.markup(instance: list, level: level) { look.take(says.run) }
    let bold = look.isBold ?? false
    reference.isBold = bold == base.isBold ? nil : bold
    return reference
  }

  private func overrides() -> ParagraphOverrides {
    let before = WordLength.points(markup.before ?? 0)
    let after = WordLength.points(markup.after ?? 0)
    let keepsNext = markup.keepsWithNext ?? false
    let keepsLines = markup.keepsLines ?? false
    return ParagraphOverrides(
      spaceBefore: before == base.spaceBefore ? nil : before,
      spaceAfter: after == base.spaceAfter ? nil : after,
      keepsWithNext: keepsNext == base.keepsWithNext ? nil : keepsNext,
      keepsLinesTogether: keepsLines == base.keepsLinesTogether ? nil : keepsLines)
  }
}
