import Document

/// The styles of the model: those of the file made explicit, and a variant for each look that a
/// paragraph of one has by itself.
final class StyleBook {
  private let sheet: WordStyleSheet
  private var bases: [String: ParagraphStyle] = [:]
  private var variants: [Look: String] = [:]
  /// How many variants each style has.
  private var count: [String: Int] = [:]
  private var order: [ParagraphStyle] = []
  private var used: Set<String> = []

  /// What a paragraph can have by itself, with the style it comes from.
  private struct Look: Hashable {
    var base: String
    var alignment: ParagraphStyle.Alignment
    var lengths: [Double]
    var outlineLevel: Int?
    var face: String
    var isBold: Bool
    var isItalic: Bool

    init(_ style: ParagraphStyle) {
      base = style.id
      alignment = style.alignment
      lengths = [
        style.firstLineIndent, style.leftIndent, style.spaceBefore, style.spaceAfter,
        style.lineSpacing, style.size,
      ]
      outlineLevel = style.outlineLevel
      face = style.face
      isBold = style.isBold
      isItalic = style.isItalic
    }
  }

  /// Begins with the styles of a file.
  init(_ sheet: WordStyleSheet) {
    self.sheet = sheet
  }

  /// A style of the file with everything it takes over from others.
  func base(_ id: String?) -> ParagraphStyle {
    let style = sheet.style(id)
    let id = style?.id ?? "Normal"
    if let known = bases[id] { return known }
    let resolved = sheet.resolve(id, inTable: nil)
    let markup = resolved.paragraph
    let size = resolved.run.size ?? ParagraphSetter.size
    let base = ParagraphStyle(
      id: id, name: style?.name ?? "Normal", alignment: markup.alignment ?? .left,
      firstLineIndent: WordLength.millimetres(markup.firstLine ?? 0),
      leftIndent: WordLength.millimetres(markup.left ?? 0),
      spaceBefore: WordLength.points(markup.before ?? 0),
      spaceAfter: WordLength.points(markup.after ?? 0),
      lineSpacing: StyleBook.lineSpacing(markup, size: size),
      keepsWithNext: markup.keepsWithNext ?? false, keepsLinesTogether: markup.keepsLines ?? false,
      outlineLevel: StyleBook.outlineLevel(markup), face: resolved.run.face ?? ParagraphSetter.face,
      size: size, bold: resolved.run.isBold ?? false, italic: resolved.run.isItalic ?? false)
    bases[id] = base
    return base
  }

  /// The id of the style of a look, whose id still is that of the style it comes from.
  func id(of look: ParagraphStyle) -> String {
    let base = base(look.id)
    used.insert(base.id)
    if look == base { return base.id }
    let key = Look(look)
    if let known = variants[key] { return known }
    let number = (count[base.id] ?? 0) + 1
    count[base.id] = number
    var named = look
    named.id = "\(base.id)-\(number)"
    while sheet.style(named.id)?.id == named.id { named.id += "-\(number)" }
    named.name = "\(base.name) \(number)"
    named.basedOn = base.id
    variants[key] = named.id
    order.append(named)
    return named.id
  }

  /// The styles paragraphs have, and the file's own others.
  var styles: [ParagraphStyle] {
    var result: [ParagraphStyle] = []
    let kept = sheet.styles.filter { style in
      style.type == "paragraph"
        && (used.contains(style.id) || style.isCustom && !style.paragraph.isHair)
    }
    let ids = Set(kept.map(\.id))
    for style in kept {
      var explicit = base(style.id)
      explicit.basedOn = style.basedOn.flatMap { ids.contains($0) ? $0 : nil }
      explicit.next = style.next.flatMap { ids.contains($0) ? $0 : nil }
      result.append(explicit)
    }
    if ids.isEmpty { result += bases.values.filter { used.contains($0.id) } }
    return result + order
  }

  /// The distance of lines as a multiple of the face's own.
  static func lineSpacing(_ markup: ParagraphMarkup, size: Double) -> Double {
    guard let line = markup.line else { return 1 }
    let multiple = WordLength.points(line) / (FontMetrics.lineHeight * max(size, 1))
    switch markup.lineRule {
    case .exact: return (multiple * 1000).rounded() / 1000
    case .atLeast: return max(1, (multiple * 1000).rounded() / 1000)
    case .multiple, nil: return Double(line) / 240
    }
  }

  /// The level in the outline, from 1.
  static func outlineLevel(_ markup: ParagraphMarkup) -> Int? {
    markup.outlineLevel.flatMap { (0...8).contains($0) ? $0 + 1 : nil }
  }
}

extension ParagraphMarkup {
  /// Whether a paragraph without text has no height to speak of.
  var isHair: Bool { lineRule == .exact && (line ?? 240) <= 40 }
}
