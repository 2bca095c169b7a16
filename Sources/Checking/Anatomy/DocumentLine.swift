import Document
import Readers
import Recognition
import VietnameseText

/// A paragraph of a document with everything its look says, flattened out of tables and styles. Of
/// what is centred or stands in tables without borders, as letterheads and signatures do, each line
/// of a paragraph with line breaks is one.
public struct DocumentLine: Sendable, Equatable {
  /// Its place among the lines of the document, counted from 0.
  public var index: Int
  /// Its text, taken apart.
  private(set) var content: LineText
  /// The number before the text that isn't part of it; nil when there is none.
  public var label: String?
  /// How it is set.
  public var look: LineLook
  /// The index of its run of pages.
  public var section: Int
  /// Where it stands.
  public var position: PageParagraph.Position
  /// The paragraph it belongs to, counted from 1 over the document, tables cell by cell.
  public var ordinal: Int
  /// The characters of its paragraph it has, a number in front counted in.
  var range: Range<Int>
  /// The page it begins on; nil when not known.
  public var page: Int?
  /// The line drawn under it; nil when there is none.
  public var rule: Rule?
  /// The width it has, in millimetres; nil when not known.
  public var room: Double?
  /// The points between it and the paragraph before it; nil when something else stands between.
  public var gap: Double?
  /// Whether the text was in normalization form C as it was found.
  public var isComposed: Bool
  /// Other faces, colours and underlining in its paragraph.
  public var marks: [TextMark.Look]

  /// The text without blanks at its ends, in normalization form C.
  public var text: String { content.text }
  /// The text folded: small letters without diacritics.
  public var folded: String { content.folded }

  /// The words a finding quotes: the beginning of the line with its number.
  public var quote: String {
    let text = printed
    let start = text.prefix(80)
    return start.count < text.count ? start + "…" : text
  }

  /// The line as printed, with its number.
  public var printed: String { label.map { "\($0) \(text)" } ?? text }

  /// Whether the text is too wide for its column, so that it is broken; false when that isn't known.
  var isTooWide: Bool {
    guard let room, case .arranged = position else { return false }
    return width > room * 72 / 25.4 * 1.03
  }

  /// The line with another text.
  func with(text: String) -> DocumentLine {
    var line = self
    line.content = LineText(text, label: label)
    return line
  }

  /// What of the line stands among some characters of its paragraph; nil when nothing does.
  func part(in place: Range<Int>) -> DocumentLine? {
    let common = place.clamped(to: range)
    guard !common.isEmpty else { return nil }
    // A number in front isn't part of the text.
    let text = text.unicodeScalars
    let start = max(0, common.lowerBound - range.upperBound + text.count)
    let end = common.upperBound - range.upperBound + text.count
    if start == 0, end == text.count { return self }
    guard start < end else { return nil }
    var part = with(
      text: String(String.UnicodeScalarView(text.dropFirst(start).prefix(end - start))).trimmed)
    part.range = common
    return part
  }

  /// The width of the text in points as it is set, without line breaks inside it.
  public var width: Double { look.width }
}

extension DocumentLine {
  /// The lines of a document that have text, in reading order.
  static func lines(of paragraphs: [PageParagraph]) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    for paragraph in paragraphs where !paragraph.isBlank {
      if let style = paragraph.style { add(paragraph, style, to: &lines) }
    }
    return lines
  }

  private static func add(
    _ paragraph: PageParagraph, _ style: ParagraphStyle, to lines: inout [DocumentLine]
  ) {
    let runs = paragraph.content.runs
    let pieces = isBroken(style, paragraph.position) ? split(runs) : [runs]
    let label = paragraph.content.numbering?.label
    var start = label.map { Normalization.nfc($0).unicodeScalars.count + 1 } ?? 0
    // The blanks before the text belong to nobody.
    if label == nil { start -= leadingBlanks(of: runs) }
    var isFirst = true
    for piece in pieces {
      let found = piece.count == 1 ? piece[0].text : piece.map(\.text).joined()
      let text = Normalization.nfc(found)
      let trimmed = text.trimmed
      let length = text.unicodeScalars.count
      defer { start += length + 1 }
      guard !trimmed.isEmpty || label != nil else { continue }
      let blanks = text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
      let low = isFirst && label != nil ? 0 : start + blanks
      lines.append(
        DocumentLine(
          index: lines.count, content: LineText(trimmed, label: isFirst ? label : nil),
          label: isFirst ? label : nil, look: LineLook(of: piece, style, in: paragraph),
          section: paragraph.section, position: paragraph.position, ordinal: paragraph.ordinal,
          range: low..<start + blanks + trimmed.unicodeScalars.count, page: paragraph.page,
          rule: nil, room: paragraph.room > 0 ? paragraph.room : nil,
          gap: isFirst ? paragraph.gap : nil, isComposed: text.utf8.elementsEqual(found.utf8),
          marks: paragraph.marks))
      isFirst = false
    }
    if !isFirst { lines[lines.count - 1].rule = paragraph.rule }
  }

  /// How many blanks stand before the text of a paragraph.
  private static func leadingBlanks(of runs: [FormattedRun]) -> Int {
    var count = 0
    for run in runs {
      for scalar in run.text.unicodeScalars {
        guard scalar.properties.isWhitespace else { return count }
        count += 1
      }
    }
    return count
  }

  /// Whether each line of a paragraph counts for itself: in blocks that are only arranged, and in
  /// titles.
  private static func isBroken(
    _ style: ParagraphStyle, _ position: PageParagraph.Position
  ) -> Bool {
    if case .arranged = position { return true }
    return style.alignment == .center
  }

  /// The runs of each line of a paragraph with line breaks.
  private static func split(_ runs: [FormattedRun]) -> [[FormattedRun]] {
    guard runs.contains(where: { $0.text.utf8.contains(.lineFeed) }) else { return [runs] }
    var pieces: [[FormattedRun]] = [[]]
    for run in runs {
      let parts = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { pieces.append([]) }
        var piece = run
        piece.text = String(part)
        pieces[pieces.count - 1].append(piece)
      }
    }
    return pieces
  }
}

/// How a line is set.
public struct LineLook: Sendable, Equatable {
  /// How much of a line has a property.
  public enum Extent: Sendable, Equatable {
    case none, some, all
  }

  /// The face.
  public var face: String
  /// The sizes in points, each once, in the order met.
  public var sizes: [Double]
  /// How much of it is bold.
  public var boldness: Extent
  /// How much of it is italic.
  public var slant: Extent
  /// How it lies.
  public var alignment: ParagraphStyle.Alignment
  /// The indent of the first line beyond the left indent, in millimetres.
  public var firstLineIndent: Double
  /// The indent of all lines, in millimetres.
  public var leftIndent: Double
  /// Points above.
  public var spaceBefore: Double
  /// Points below.
  public var spaceAfter: Double
  /// The distance of lines as a multiple of single.
  public var lineSpacing: Double
  /// The width of its text in points.
  public var width: Double
}

extension LineLook {
  /// The look of runs in a paragraph.
  init(of runs: [FormattedRun], _ style: ParagraphStyle, in paragraph: PageParagraph) {
    var sizes: [Double] = []
    var bold = (yes: 0, no: 0)
    var italic = (yes: 0, no: 0)
    var width = 0.0
    for run in runs where !run.text.isEmpty {
      let size = run.size ?? style.size
      let isBold = run.isBold ?? style.isBold
      let isItalic = run.isItalic ?? style.isItalic
      width += FontMetrics.width(of: run.text, size: size, bold: isBold, italic: isItalic)
      if run.text.isBlank { continue }
      if !sizes.contains(size) { sizes.append(size) }
      if isBold { bold.yes += 1 } else { bold.no += 1 }
      if isItalic { italic.yes += 1 } else { italic.no += 1 }
    }
    func extent(_ count: (yes: Int, no: Int)) -> LineLook.Extent {
      if count.yes == 0 { return .none }
      return count.no == 0 ? .all : .some
    }
    self.init(
      face: style.face, sizes: sizes, boldness: extent(bold), slant: extent(italic),
      alignment: style.alignment, firstLineIndent: style.firstLineIndent,
      leftIndent: style.leftIndent, spaceBefore: paragraph.spaceBefore,
      spaceAfter: paragraph.spaceAfter, lineSpacing: style.lineSpacing, width: width)
  }
}
