/// A named style: everything about the look of a paragraph, nothing left to defaults.
public struct ParagraphStyle: Codable, Sendable, Hashable {
  /// How lines lie.
  public enum Alignment: String, Codable, Sendable {
    case left, center, right, justified
  }

  /// Its id, such as `body`.
  public var id: String
  /// The name people see in a word processor.
  public var name: String
  /// How lines lie.
  public var alignment: Alignment
  /// The indent of the first line beyond the left indent, in millimetres.
  public var firstLineIndent: Double
  /// The indent of all lines, in millimetres.
  public var leftIndent: Double
  /// Points above.
  public var spaceBefore: Double
  /// Points below.
  public var spaceAfter: Double
  /// The distance of lines as a multiple of the face's own, 1 for single.
  public var lineSpacing: Double
  /// On the page of the next paragraph.
  public var keepsWithNext: Bool
  /// All lines on one page.
  public var keepsLinesTogether: Bool
  /// The level in the outline, from 1; nil for text.
  public var outlineLevel: Int?
  /// The face, such as `Times New Roman`.
  public var face: String
  /// The size in points.
  public var size: Double
  /// Bold.
  public var isBold: Bool
  /// Italic.
  public var isItalic: Bool
  /// The id of the style it is a variant of, for word processors: a change there reaches it too. It
  /// says everything itself nevertheless.
  public var basedOn: String?
  /// The id of the style of the paragraph that follows when someone types on; nil for the same.
  public var next: String?

  /// Makes a style. No orphan and no widow line is ever left, whatever the style.
  public init(
    id: String, name: String, alignment: Alignment, firstLineIndent: Double = 0,
    leftIndent: Double = 0, spaceBefore: Double = 0, spaceAfter: Double = 0,
    lineSpacing: Double = 1, keepsWithNext: Bool = false, keepsLinesTogether: Bool = false,
    outlineLevel: Int? = nil, face: String, size: Double, bold: Bool = false, italic: Bool = false,
    basedOn: String? = nil, next: String? = nil
  ) {
    self.id = id
    self.name = name
    self.alignment = alignment
    self.firstLineIndent = firstLineIndent
    self.leftIndent = leftIndent
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
    self.lineSpacing = lineSpacing
    self.keepsWithNext = keepsWithNext
    self.keepsLinesTogether = keepsLinesTogether
    self.outlineLevel = outlineLevel
    self.face = face
    self.size = size
    isBold = bold
    isItalic = italic
    self.basedOn = basedOn
    self.next = next
  }
}
