/// The least part of a paragraph that lines are made of.
struct Piece {
  /// What a piece is.
  enum Kind: UInt8 {
    /// Letters without a space between them.
    case word
    /// Spaces: a line may end here, and justified lines grow here.
    case space
    /// The space after a number: it neither breaks nor grows.
    case fixedSpace
    /// The end of a line by the author's will.
    case lineBreak
  }

  /// Whether a line may end after a piece.
  enum Break: UInt8 {
    /// No.
    case none
    /// Yes, as after the hyphen of `KH-UBND`.
    case allowed
    /// No, and no longer before it in the word either: word processors take `41-CT/TW` whole to the
    /// next line when `41-CT/T` fits.
    case refused
  }

  /// What it is.
  var kind: Kind
  /// Whether a line may end after it.
  var breakAfter: Break
  /// The font, by its index in the font set.
  var font: Int32
  /// The word, by its index in the words of the face; the number of spaces for spaces.
  var content: Int32
  /// Its width in points.
  var width: Double
}

/// Cuts text into words and spaces.
enum PieceScanner {
  /// Calls `emit` with each piece of UTF-8 text: its kind, its bytes, and whether a line may end
  /// after it. Several spaces are one piece. Control characters other than tab and line feed are
  /// left out.
  static func scan(
    _ text: UnsafeBufferPointer<UInt8>,
    emit: (Piece.Kind, UnsafeBufferPointer<UInt8>, Piece.Break) -> Void
  ) {
    var start = 0
    var position = 0
    func endWord(_ end: Int, _ breakAfter: Piece.Break) {
      if end > start {
        emit(.word, UnsafeBufferPointer(rebasing: text[start..<end]), breakAfter)
      }
    }
    while position < text.count {
      let byte = text[position]
      if byte == .space || byte == .tab {
        endWord(position, .none)
        start = position
        while position < text.count, text[position] == .space || text[position] == .tab {
          position += 1
        }
        emit(.space, UnsafeBufferPointer(rebasing: text[start..<position]), .allowed)
        start = position
      } else if byte < .space || byte == 0x7F {
        endWord(position, .none)
        let control = UnsafeBufferPointer(rebasing: text[position...position])
        if byte == .lineFeed { emit(.lineBreak, control, .allowed) }
        position += 1
        start = position
      } else if let mark = mark(text, position, wordStart: start) {
        position += mark.length
        endWord(position, mark.breakAfter)
        start = position
      } else {
        position += 1
      }
    }
    endWord(position, .none)
  }

  /// A mark inside a word after which a line may end though no space follows, as word processors have
  /// it: a hyphen or dash, a zero-width space; or a slash, after which it may not. Nil when there is
  /// none here.
  private static func mark(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int, wordStart: Int
  ) -> (length: Int, breakAfter: Piece.Break)? {
    switch text[position] {
    case .hyphen:
      let isInside = position > wordStart && position + 1 < text.count
      return isInside && text[position + 1] > .space ? (1, .allowed) : nil
    case .slash:
      guard position > wordStart, position + 1 < text.count else { return nil }
      return isLetter(text[position + 1]) ? (1, .refused) : nil
    case 0xE2:
      guard position + 2 < text.count, text[position + 1] == 0x80 else { return nil }
      switch text[position + 2] {
      case 0x93, 0x94: return position > wordStart ? (3, .allowed) : nil
      case 0x8B: return (3, .allowed)
      default: return nil
      }
    default:
      return nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isLetter
  }

}
