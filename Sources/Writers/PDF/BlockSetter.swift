import Diagnostics
import Document

/// Sets paragraphs and tables of a document in columns, and gathers what stands in the way.
struct BlockSetter {
  /// Everything that is wrong with the document, each thing once.
  private(set) var findings: [Diagnostic] = []

  private let fonts: FontSet
  private var styles: [String: ResolvedStyle]
  private var paragraphNumber = 0

  private struct ResolvedStyle {
    var style: ParagraphStyle
    /// The fonts of the style's runs met so far.
    var fonts: [(isBold: Bool, isItalic: Bool, size: Double, index: Int)] = []
  }

  /// Makes a setter for a document's styles.
  init(styles: [ParagraphStyle], fonts: FontSet) {
    self.fonts = fonts
    self.styles = Dictionary(
      styles.map { ($0.id, ResolvedStyle(style: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// A paragraph in a column of a width in points; nil when its style or its font can't be had.
  mutating func paragraph(_ paragraph: FormattedParagraph, width: Double) -> SetParagraph? {
    paragraphNumber += 1
    guard let style = styles[paragraph.style]?.style else {
      report(Diagnostic(PDFFinding.unknownStyle(style: paragraph.style)), paragraph)
      return nil
    }
    guard let styleFont = font(of: style, FormattedRun(""), paragraph) else { return nil }
    var pieces: [Piece] = []
    pieces.reserveCapacity(paragraph.runs.reduce(8) { $0 + $1.text.utf8.count / 2 })
    if let number = paragraph.numbering, !number.label.isEmpty,
      let font = font(of: style, FormattedRun("", bold: number.isBold), paragraph)
    {
      append(number.label, font: font, to: &pieces, of: paragraph)
      pieces.append(
        Piece(
          kind: .fixedSpace, breakAfter: .none, font: Int32(font), content: 1,
          width: fonts.fonts[font].spaceWidth))
    }
    for run in paragraph.runs {
      guard let runFont = font(of: style, run, paragraph) else { continue }
      append(run.text, font: runFont, to: &pieces, of: paragraph)
    }
    let breaker = LineBreaker(
      width: width, alignment: style.alignment, firstLineIndent: points(style.firstLineIndent),
      leftIndent: points(style.leftIndent), lineSpacing: style.lineSpacing,
      emptyLineFont: styleFont)
    let lines = breaker.lines(&pieces, fonts: fonts)
    let keepsWithNext = paragraph.overrides.keepsWithNext ?? style.keepsWithNext
    return SetParagraph(
      pieces: pieces, lines: lines,
      spaceBefore: paragraph.overrides.spaceBefore ?? style.spaceBefore,
      spaceAfter: paragraph.overrides.spaceAfter ?? style.spaceAfter,
      keepsWithNext: keepsWithNext,
      keepsLinesTogether: keepsWithNext
        || (paragraph.overrides.keepsLinesTogether ?? style.keepsLinesTogether),
      outlineLevel: style.outlineLevel,
      outlineTitle: style.outlineLevel == nil ? "" : paragraph.plainText)
  }

  /// Notes a finding about the document as a whole.
  mutating func report(_ finding: Diagnostic) {
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// Notes a finding at a paragraph; the same finding elsewhere isn't repeated.
  private mutating func report(_ finding: Diagnostic, _ paragraph: FormattedParagraph) {
    let isKnown = findings.contains { $0.finding.isEqual(finding.finding) }
    if isKnown { return }
    var placed = finding
    placed.place = Place(
      paragraph: paragraphNumber, quote: String(paragraph.plainText.prefix(60)))
    findings.append(placed)
  }

  private mutating func font(
    of style: ParagraphStyle, _ run: FormattedRun, _ paragraph: FormattedParagraph
  ) -> Int? {
    let isBold = run.isBold ?? style.isBold
    let isItalic = run.isItalic ?? style.isItalic
    let size = run.size ?? style.size
    let known = styles[style.id]?.fonts.first {
      $0.isBold == isBold && $0.isItalic == isItalic && $0.size == size
    }
    if let known { return known.index }
    do throws(Diagnostic) {
      let key = FontSet.FaceKey(family: style.face, isBold: isBold, isItalic: isItalic)
      let index = try fonts.font(key, size: size)
      styles[style.id]?.fonts.append((isBold, isItalic, size, index))
      return index
    } catch {
      report(error, paragraph)
      return nil
    }
  }

  private mutating func append(
    _ text: String, font index: Int, to pieces: inout [Piece], of paragraph: FormattedParagraph
  ) {
    let font = fonts.fonts[index]
    var text = text
    var hasGaps = false
    text.withUTF8 { utf8 in
      PieceScanner.scan(utf8) { kind, bytes, breakAfter in
        var piece = Piece(
          kind: kind, breakAfter: breakAfter, font: Int32(index), content: 0, width: 0)
        switch kind {
        case .word:
          piece.content = font.face.word(bytes)
          let word = font.face.words.words[Int(piece.content)]
          piece.width = Double(word.width) * font.scale
          if !word.isComplete { hasGaps = true }
        case .space, .fixedSpace:
          piece.content = Int32(bytes.count)
          piece.width = font.spaceWidth * Double(bytes.count)
        case .lineBreak:
          break
        }
        pieces.append(piece)
      }
    }
    if hasGaps { reportGaps(text, font.face, paragraph) }
  }

  private mutating func reportGaps(
    _ text: String, _ face: FontFace, _ paragraph: FormattedParagraph
  ) {
    for scalar in text.unicodeScalars where scalar.value >= 0x20 && !face.has(scalar) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
      report(
        Diagnostic(
          PDFFinding.characterMissing(
            face: face.family, character: "\(scalar)", code: "U+\(padded)")),
        paragraph)
    }
  }
}

extension FormattedParagraph {
  /// The number and the text on one line.
  var plainText: String {
    var text = numbering.map { $0.label.isEmpty ? "" : $0.label + " " } ?? ""
    for run in runs { text += run.text }
    return String(text.map { $0.isNewline ? " " : $0 })
  }
}
