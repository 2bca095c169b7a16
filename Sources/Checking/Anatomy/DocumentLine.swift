import Document
import Readers
import VietnameseText

/// A paragraph of a document with everything its look says, flattened out of tables and styles. Of
/// what is centred or stands in tables without borders, as letterheads and signatures do, each line
/// of a paragraph with line breaks is one.
public struct DocumentLine: Sendable, Equatable {
  /// Where a line stands.
  public enum Position: Sendable, Equatable {
    /// In the text
    case flow
    /// In a table without borders, which only arranges
    case arranged(table: Int, row: Int, column: Int)
    /// In a table with borders
    case tabulated(table: Int)
  }

  /// Its place among the lines of the document, counted from 0.
  public var index: Int
  /// Its text, taken apart.
  let content: LineText
  /// The number before the text that isn't part of it; nil when there is none.
  public var label: String?
  /// How it is set.
  public var look: LineLook
  /// The index of its run of pages.
  public var section: Int
  /// Where it stands.
  public var position: Position
  /// The paragraph it belongs to, counted from 1 over the document, tables cell by cell.
  public var ordinal: Int
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
    DocumentLine(
      index: index, content: LineText(text, label: label), label: label, look: look,
      section: section, position: position, ordinal: ordinal, page: page, rule: rule, room: room,
      gap: gap, isComposed: isComposed, marks: marks)
  }

  /// The width of the text in points as it is set, without line breaks inside it.
  public var width: Double { look.width }
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
