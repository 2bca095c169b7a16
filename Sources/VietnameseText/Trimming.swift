extension StringProtocol {
  /// The text without blanks and line breaks at its ends.
  public var trimmed: String {
    var bytes = Substring(self).utf8
    while let length = bytes.first.map({ blankLength($0, bytes) }), length > 0 {
      bytes = bytes.dropFirst(length)
    }
    while let length = bytes.last.map({ trailingBlankLength($0, bytes) }), length > 0 {
      bytes = bytes.dropLast(length)
    }
    return String(Substring(bytes))
  }

  /// Whether nothing but blanks and line breaks stands in the text.
  public var isBlank: Bool {
    utf8.allSatisfy { $0.isWhitespace } || trimmed.isEmpty
  }
}

/// How many bytes the blank at the beginning takes; 0 when there is none.
private func blankLength(_ first: UInt8, _ bytes: Substring.UTF8View) -> Int {
  if first.isWhitespace { return 1 }
  guard first >= 0x80, let scalar = Substring(bytes).unicodeScalars.first,
    scalar.properties.isWhitespace
  else { return 0 }
  return scalar.utf8.count
}

/// How many bytes the blank at the end takes; 0 when there is none.
private func trailingBlankLength(_ last: UInt8, _ bytes: Substring.UTF8View) -> Int {
  if last.isWhitespace { return 1 }
  guard last >= 0x80, let scalar = Substring(bytes).unicodeScalars.last,
    scalar.properties.isWhitespace
  else { return 0 }
  return scalar.utf8.count
}
