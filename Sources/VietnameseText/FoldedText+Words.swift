extension FoldedText {
  /// Whether folded bytes stand at an index.
  public func has(_ pattern: [UInt8], at index: Int) -> Bool {
    guard index >= 0, index + pattern.count <= count else { return false }
    for offset in pattern.indices where folded[index + offset] != pattern[offset] { return false }
    return true
  }

  /// Whether folded bytes stand at an index as whole words.
  public func hasWord(_ pattern: [UInt8], at index: Int) -> Bool {
    has(pattern, at: index) && isBoundary(index) && isBoundary(index + pattern.count)
  }

  /// The first index from one on that is no blank.
  public func skippingBlanks(_ start: Int) -> Int {
    var index = start
    while index < count, folded[index] == 0x20 { index += 1 }
    return index
  }

  /// How many bytes of UTF-8 the characters before an index take.
  public func byteOffset(of index: Int) -> Int {
    scalars[..<index].reduce(0) { $0 + UTF8.width($1) }
  }
}

extension String {
  /// The text without the marks and blanks at its end: `;`, `,`, `.`, `:` and the end mark `./`.
  public var trimmingMarks: String {
    var view = unicodeScalars[...]
    while let last = view.last {
      let isSlashOfEnd = last == "/" && view.dropLast().last == "."
      guard isSlashOfEnd || " ;,.:".unicodeScalars.contains(last) else { break }
      view.removeLast()
    }
    return String(view)
  }
}
