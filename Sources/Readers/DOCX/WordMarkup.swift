import Document

/// What markup says of the look of characters; nil for what it leaves open.
struct RunMarkup: Equatable {
  var style: String?
  var isBold: Bool?
  var isItalic: Bool?
  var size: Double?
  var face: String?
  /// The colour, `auto` for that of the paper's print.
  var color: String?
  var isUnderlined: Bool?
  var isCapitals: Bool?
  var isHidden: Bool?

  /// Takes over what another says.
  mutating func take(_ other: RunMarkup) {
    isBold = other.isBold ?? isBold
    isItalic = other.isItalic ?? isItalic
    size = other.size ?? size
    face = other.face ?? face
    color = other.color ?? color
    isUnderlined = other.isUnderlined ?? isUnderlined
    isCapitals = other.isCapitals ?? isCapitals
    isHidden = other.isHidden ?? isHidden
  }
}

/// What markup says of the look of a paragraph; nil for what it leaves open. Lengths are in
/// twentieths of a point.
struct ParagraphMarkup: Equatable {
  /// How lines keep their distance.
  enum LineRule { case multiple, exact, atLeast }

  /// A line above or below a paragraph.
  struct Border: Equatable {
    /// In points; 0 for none.
    var thickness: Double
    /// Points between it and the text.
    var space: Double
  }

  var style: String?
  var alignment: ParagraphStyle.Alignment?
  var left: Int?
  var right: Int?
  var firstLine: Int?
  var before: Int?
  var after: Int?
  var line: Int?
  var lineRule: LineRule?
  var keepsWithNext: Bool?
  var keepsLines: Bool?
  var outlineLevel: Int?
  var list: Int?
  var level: Int?
  var borderAbove: Border?
  var borderBelow: Border?
  /// Whether it has borders at its sides too.
  var isBoxed: Bool?
  var beginsPage: Bool?
  var isContextual: Bool?
  /// How the frame it stands in lies.
  var frameAlignment: ParagraphStyle.Alignment?
  /// The look of the paragraph's mark.
  var mark = RunMarkup()
  /// Whether the mark is struck out, so that the paragraph runs on into the next.
  var isJoined = false

  /// Takes over what another says but for its style.
  mutating func take(_ other: ParagraphMarkup) {
    alignment = other.alignment ?? alignment
    takeIndents(other)
    before = other.before ?? before
    after = other.after ?? after
    line = other.line ?? line
    lineRule = other.lineRule ?? lineRule
    keepsWithNext = other.keepsWithNext ?? keepsWithNext
    keepsLines = other.keepsLines ?? keepsLines
    outlineLevel = other.outlineLevel ?? outlineLevel
    list = other.list ?? list
    level = other.level ?? level
    borderAbove = other.borderAbove ?? borderAbove
    borderBelow = other.borderBelow ?? borderBelow
    isBoxed = other.isBoxed ?? isBoxed
    beginsPage = other.beginsPage ?? beginsPage
    isContextual = other.isContextual ?? isContextual
    frameAlignment = other.frameAlignment ?? frameAlignment
  }

  /// Takes over the indents another says.
  mutating func takeIndents(_ other: ParagraphMarkup) {
    left = other.left ?? left
    right = other.right ?? right
    firstLine = other.firstLine ?? firstLine
  }
}
