/// Why XML can't be read.
public enum XMLError: Error, Sendable, Equatable {
  /// It isn't well-formed, or not in the encoding it claims; the reason is the library's own.
  case malformed(line: Int, reason: String)
  /// It declares a document type. Nothing read here needs one, and entities come with it.
  case documentType(line: Int)
  /// Elements lie too deep in each other.
  case tooDeep(line: Int, limit: Int)
  /// An element has more attributes than any format gives one.
  case tooManyAttributes(limit: Int)
  /// The start of an element, with its attributes, is longer than allowed, in bytes.
  case startTooLong(limit: Int)
  /// It has more elements and stretches of text than allowed.
  case tooManyPieces(limit: Int)
  /// It wasn't read before the deadline.
  case late
  /// It is larger than allowed, in bytes.
  case tooLarge(limit: Int)
}
