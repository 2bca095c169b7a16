import Document

/// Puts the paragraphs of a column together from their lines.
struct PDFParagraphs {
  /// What a column is, by which it is told what goes on in the next line.
  enum Kind {
    /// The text of the page: a line goes on when the next word had no room in it.
    case text
    /// One of two columns side by side: lines stay apart, but for items of a list.
    case side
    /// A cell of a table: lines go on.
    case cell
  }

  /// The edges of the column in points.
  let left: Double
  let right: Double
  /// What the column is.
  let kind: Kind
  /// The distance of lines of the last paragraph that has several.
  private var spacing = 1.0
  private var lines: [PDFLine] = []
  private var groups: [[PDFLine]] = []

  /// Begins with a column.
  init(left: Double, right: Double, kind: Kind = .text) {
    self.left = left
    self.right = right
    self.kind = kind
  }

  /// Adds a line below the others.
  mutating func add(_ line: PDFLine) {
    if let last = lines.last, !goesOn(line, after: last) { close() }
    lines.append(line)
  }

  /// Ends the paragraph that is open.
  mutating func close() {
    if !lines.isEmpty { groups.append(lines) }
    lines = []
  }

  /// Whether nothing waits to be set.
  var isEmpty: Bool { lines.isEmpty && groups.isEmpty }

  /// The paragraphs, and none any more.
  mutating func take(_ styles: inout PDFStyles) -> [PlacedBlock] {
    close()
    defer { groups = [] }
    var below: PDFLine?
    var blocks: [PlacedBlock] = []
    for group in groups {
      spacing = lineSpacing(group) ?? spacing
      blocks.append(set(group, after: below, &styles))
      below = group.last
    }
    return blocks
  }

  // MARK: Which lines belong together

  private func goesOn(_ line: PDFLine, after last: PDFLine) -> Bool {
    let isNear =
      line.page != last.page || line.top - last.top < max(line.size, last.size) * 1.15 * 1.5 + 5
    if kind == .cell { return line.top - last.top < line.size * 1.6 && !begins(line) }
    if isCentered(line) || isCentered(last) {
      return kind == .text && isCentered(line) && isCentered(last) && isNear
        && line.page == last.page
        && looksLike(line, last)
    }
    if kind == .side { return goesOnAtSide(line, after: last) }
    if line.left > left + 8, abs(line.left - last.left) > 2 || begins(line) { return false }
    if lines.count > 1, line.left > left + 8, line.left > lines[1].left + 2 { return false }
    if line.left > left + 20, lines.count == 1 { return false }
    if begins(line), line.left >= last.left + 2 { return false }
    return isNear && isFull(last, before: line)
  }

  private func goesOnAtSide(_ line: PDFLine, after last: PDFLine) -> Bool {
    if begins(line) { return false }
    let end = last.text.last { $0 != " " }
    guard end != ";", end != ".", end != ":" else { return false }
    // What goes on is the text of a list's item.
    return lines.first.map(begins) == true && line.top - last.top < line.size * 1.7
  }

  /// Whether a line begins as the item of a list does.
  private func begins(_ line: PDFLine) -> Bool {
    let text = line.text.drop { $0 == " " }
    guard let first = text.first else { return false }
    return (first == "-" || first == "+" || first == "•" || first == "–")
      && text.dropFirst().first?.isNumber != true
  }

  /// Whether the first word of the next line had no room any more.
  private func isFull(_ line: PDFLine, before next: PDFLine) -> Bool {
    let word = next.text.drop { $0 == " " }.prefix { $0 != " " }
    let look = next.pieces.first
    let width = FontMetrics.width(
      of: String(word), size: next.size, bold: look?.isBold ?? false,
      italic: look?.isItalic ?? false)
    return line.right + width + next.size * 0.22 > right - 2
  }

  private func isCentered(_ line: PDFLine) -> Bool {
    let off = abs(line.center - (left + right) / 2)
    let inset = min(line.left - left, right - line.right)
    if kind != .text { return off < 2.5 && inset > 3 }
    return inset > 45 && off < 6 || inset > 12 && off < 1.5
  }

  private func looksLike(_ line: PDFLine, _ other: PDFLine) -> Bool {
    guard let mine = line.pieces.first, let yours = other.pieces.first else { return false }
    return mine.isBold == yours.isBold && mine.isItalic == yours.isItalic
      && mine.size == yours.size && isUpper(line) == isUpper(other)
  }

  private func isUpper(_ line: PDFLine) -> Bool {
    let text = line.text
    return text == text.uppercased()
  }

  // MARK: Setting

  private func set(
    _ group: [PDFLine], after below: PDFLine?, _ styles: inout PDFStyles
  ) -> PlacedBlock {
    let isCentered = group.allSatisfy(isCentered)
    var stretches: [Stretch] = []
    for (index, line) in group.enumerated() {
      if index > 0 { join(&stretches, isCentered && kind != .cell ? "\n" : " ") }
      append(line, to: &stretches)
    }
    if kind != .side { closeGaps(&stretches) }
    trim(&stretches)
    let main = stretches.max { $0.text.utf8.count < $1.text.utf8.count }
    let first = group[0]
    let hanging = group.dropFirst().map(\.left).min() ?? (kind == .text ? left : first.left)
    let isJustified = group.dropLast().contains { abs($0.right - right) < 2 }
    let style = ParagraphStyle(
      id: "", name: "", alignment: isCentered ? .center : isJustified ? .justified : .left,
      firstLineIndent: isCentered || kind != .text
        ? 0 : PDFParagraphs.millimetres(first.left - hanging),
      leftIndent: isCentered || kind != .text ? 0 : PDFParagraphs.millimetres(hanging - left),
      lineSpacing: lineSpacing(group) ?? 1, face: main?.face ?? "Times New Roman",
      size: main?.size ?? 14, bold: main?.isBold ?? false, italic: main?.isItalic ?? false)
    let paragraph = FormattedParagraph(
      style: styles.id(of: style),
      runs: stretches.map { stretch in
        FormattedRun(
          stretch.text, bold: stretch.isBold == style.isBold ? nil : stretch.isBold,
          italic: stretch.isItalic == style.isItalic ? nil : stretch.isItalic,
          size: stretch.size == style.size ? nil : stretch.size)
      },
      overrides: ParagraphOverrides(spaceBefore: space(above: first, after: below)))
    let looks = stretches.enumerated().flatMap { index, stretch in
      marks(stretch, style).map { (run: index, look: $0) }
    }
    return PlacedBlock(
      block: .paragraph(paragraph),
      paragraphs: [ParagraphNote(page: first.page, looks: looks)])
  }

  /// A stretch of text set one way.
  private struct Stretch {
    var text: String
    var size: Double
    var face: String
    var color: String
    var isBold: Bool
    var isItalic: Bool
  }

  private func append(_ line: PDFLine, to stretches: inout [Stretch]) {
    for index in line.pieces.indices {
      let piece = line.pieces[index]
      let space = line.isGap(before: index, stretches.last?.text ?? "") ? " " : ""
      if let last = stretches.last, last.isBold == piece.isBold, last.isItalic == piece.isItalic,
        last.size == piece.size, last.face == piece.face, last.color == piece.color
      {
        stretches[stretches.count - 1].text += space + piece.text
      } else {
        stretches.append(
          Stretch(
            text: space + piece.text, size: piece.size, face: piece.face, color: piece.color,
            isBold: piece.isBold, isItalic: piece.isItalic))
      }
    }
  }

  /// Joins lines; a number broken behind its dash or stroke has no space there.
  private func join(_ stretches: inout [Stretch], _ mark: String) {
    guard let last = stretches.indices.last else { return }
    while stretches[last].text.last == " " { stretches[last].text.removeLast() }
    let end = stretches[last].text.suffix(2)
    let isBroken =
      (end.last == "-" || end.last == "/") && end.first.map { $0.isLetter || $0.isNumber } == true
    if !isBroken || mark == "\n" { stretches[last].text += mark }
  }

  /// Makes one space of the several that stretch a line to its edge.
  private func closeGaps(_ stretches: inout [Stretch]) {
    for index in stretches.indices where stretches[index].text.contains("  ") {
      var text = ""
      for character in stretches[index].text where character != " " || text.last != " " {
        text.append(character)
      }
      stretches[index].text = text
    }
  }

  private func trim(_ stretches: inout [Stretch]) {
    if let last = stretches.indices.last {
      while stretches[last].text.last == " " { stretches[last].text.removeLast() }
    }
    if let first = stretches.first {
      stretches[0].text = String(first.text.drop { $0 == " " })
    }
    stretches.removeAll { $0.text.isEmpty }
  }

  private func marks(_ stretch: Stretch, _ style: ParagraphStyle) -> [TextMark.Look] {
    var looks: [TextMark.Look] = []
    if stretch.face != style.face { looks.append(.face(stretch.face)) }
    if stretch.color != "000000" { looks.append(.color(stretch.color)) }
    return looks
  }

  /// The distance of lines; nil where there is but one.
  private func lineSpacing(_ group: [PDFLine]) -> Double? {
    let gaps = zip(group, group.dropFirst()).filter { $0.page == $1.page }
      .map { ($1.bottom - $0.bottom) / ($1.size * FontMetrics.lineHeight) }
    guard !gaps.isEmpty else { return nil }
    let mean = gaps.reduce(0, +) / Double(gaps.count)
    return max(1, (mean * 20).rounded() / 20)
  }

  /// The points between a paragraph and the one before it; nil at the head of a page.
  private func space(above line: PDFLine, after last: PDFLine?) -> Double? {
    guard let last, last.page == line.page else { return nil }
    let pitch = line.size * FontMetrics.lineHeight * (kind == .text ? spacing : 1)
    let space = (line.bottom - last.bottom - pitch).rounded()
    return space > 0 ? space : 0
  }

  private static func millimetres(_ points: Double) -> Double {
    (points * 25.4 / 72 * 10).rounded() / 10
  }
}
