/// A stretch of a document around what was found, in its own spelling.
public struct Snippet: Sendable, Equatable {
  /// A piece of it.
  public struct Piece: Sendable, Equatable {
    /// The text; line ends are blanks.
    public let text: String
    /// Whether it is what was looked for.
    public let isMatch: Bool

    /// Makes a piece.
    public init(_ text: String, isMatch: Bool) {
      self.text = text
      self.isMatch = isMatch
    }
  }

  /// The pieces, one after the other; an ellipsis stands where text was left out.
  public let pieces: [Piece]

  /// The whole text.
  public var text: String { pieces.map(\.text).joined() }
}
