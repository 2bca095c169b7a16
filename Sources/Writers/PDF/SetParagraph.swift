import Document

/// A line of a paragraph.
struct SetLine {
  /// Its pieces among those of the paragraph, without the space it ends in.
  var pieces: Range<Int>
  /// Where it begins, in points from the left edge of the column.
  var x: Double
  /// Points added to every space of a justified line.
  var stretch: Double
  /// Points from its upper edge to the base line.
  var ascent: Double
  /// The distance to the next line, in points.
  var height: Double
  /// The room it needs at the foot of a page, in points: what wider spacing adds below it may hang
  /// over.
  var leastHeight: Double
}

/// A paragraph cut into lines.
final class SetParagraph {
  /// Words and spaces.
  let pieces: [Piece]
  /// Its lines; at least one.
  let lines: [SetLine]
  /// Points above and below.
  let spaceBefore, spaceAfter: Double
  /// On the page of what follows.
  let keepsWithNext: Bool
  /// All lines on one page.
  let keepsLinesTogether: Bool
  /// The level in the outline, nil for text.
  let outlineLevel: Int?
  /// The text with its number, for the outline; empty for text.
  let outlineTitle: String

  /// Makes a paragraph of its lines.
  init(
    pieces: [Piece], lines: [SetLine], spaceBefore: Double, spaceAfter: Double,
    keepsWithNext: Bool, keepsLinesTogether: Bool, outlineLevel: Int?, outlineTitle: String
  ) {
    self.pieces = pieces
    self.lines = lines
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
    self.keepsWithNext = keepsWithNext
    self.keepsLinesTogether = keepsLinesTogether
    self.outlineLevel = outlineLevel
    self.outlineTitle = outlineTitle
  }

  /// The height of some of its lines.
  func height(_ range: Range<Int>) -> Double {
    var height = 0.0
    for index in range { height += lines[index].height }
    return height
  }
}
