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

  /// What it is.
  var kind: Kind
  /// Whether a line may end after it, as after the hyphen of `KH-UBND`.
  var breaksAfter: Bool
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
    emit: (Piece.Kind, UnsafeBufferPointer<UInt8>, Bool) -> Void
  ) {
    var start = 0
    var position = 0
    func endWord(_ end: Int, breaksAfter: Bool) {
      if end > start {
        emit(.word, UnsafeBufferPointer(rebasing: text[start..<end]), breaksAfter)
      }
    }
    while position < text.count {
      let byte = text[position]
      if byte == space || byte == tab {
        endWord(position, breaksAfter: false)
        start = position
        while position < text.count, text[position] == space || text[position] == tab {
          position += 1
        }
        emit(.space, UnsafeBufferPointer(rebasing: text[start..<position]), true)
        start = position
      } else if byte < space || byte == 0x7F {
        endWord(position, breaksAfter: false)
        let control = UnsafeBufferPointer(rebasing: text[position...position])
        if byte == lineFeed { emit(.lineBreak, control, true) }
        position += 1
        start = position
      } else if let length = breakLength(text, position, wordStart: start) {
        position += length
        endWord(position, breaksAfter: true)
        start = position
      } else {
        position += 1
      }
    }
    endWord(position, breaksAfter: false)
  }

  /// The bytes of a mark after which a line may end though no space follows, as word processors have
  /// it: a hyphen or dash inside a word, a zero-width space. Nil when there is none here.
  private static func breakLength(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int, wordStart: Int
  ) -> Int? {
    switch text[position] {
    case 0x2D:
      let isInside = position > wordStart && position + 1 < text.count
      return isInside && text[position + 1] > space ? 1 : nil
    case 0xE2:
      guard position + 2 < text.count, text[position + 1] == 0x80 else { return nil }
      switch text[position + 2] {
      case 0x93, 0x94: return position > wordStart ? 3 : nil
      case 0x8B: return 3
      default: return nil
      }
    default:
      return nil
    }
  }

  private static let space: UInt8 = 0x20
  private static let tab: UInt8 = 0x09
  private static let lineFeed: UInt8 = 0x0A
}
