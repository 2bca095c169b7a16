/// What a page says that a command prints. `…` in a line stands for any text; a line that is only
/// `…` stands for any lines, none too. Spaces at the ends of lines don't count.
struct PrintedLines {
  private let lines: [[Substring]]

  init(_ lines: [String]) {
    self.lines = lines.map {
      Self.trimmed($0[...]).split(separator: "…", omittingEmptySubsequences: false)
    }
  }

  /// Whether a text that was printed is what the page says.
  func match(_ text: String) -> Bool {
    var printed = text.split(separator: "\n", omittingEmptySubsequences: false)
    if printed.last == "" { printed.removeLast() }
    return Self.match(lines[...], printed.map(Self.trimmed)[...])
  }

  private static func match(_ lines: ArraySlice<[Substring]>, _ printed: ArraySlice<Substring>)
    -> Bool
  {
    guard let first = lines.first else { return printed.isEmpty }
    if first == ["", ""] {
      return printed.indices.contains { match(lines.dropFirst(), printed[$0...]) }
        || lines.count == 1
    }
    guard let line = printed.first, match(line, parts: first) else { return false }
    return match(lines.dropFirst(), printed.dropFirst())
  }

  /// Whether a line begins with the first part, ends with the last, and holds the others between.
  private static func match(_ line: Substring, parts: [Substring]) -> Bool {
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return line == parts.first
    }
    guard line.hasPrefix(first) else { return false }
    var rest = line.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
