/// Where a part of a document stands: in some of its paragraphs, or in a stretch of one.
public struct TextPlace: Sendable, Equatable, Hashable {
  /// The paragraphs by their places in the document, counted from 1, tables cell by cell.
  public var paragraphs: ClosedRange<Int>
  /// The characters of the paragraph, its number in front of the text counted in; nil for all.
  public var range: Range<Int>?

  /// Makes a place.
  public init(paragraphs: ClosedRange<Int>, range: Range<Int>? = nil) {
    self.paragraphs = paragraphs
    self.range = range
  }

  /// This place and another one behind it, with what stands between.
  func through(_ other: TextPlace) -> TextPlace {
    guard paragraphs == other.paragraphs else {
      return TextPlace(paragraphs: paragraphs.lowerBound...other.paragraphs.upperBound)
    }
    guard let range, let end = other.range else { return TextPlace(paragraphs: paragraphs) }
    return TextPlace(paragraphs: paragraphs, range: range.lowerBound..<end.upperBound)
  }
}
