import Diagnostics

/// A comparison as lines of text: `+` came, `-` went, `~` reworded, `>` moved, words in
/// `[-brackets-]` went and those in `{+braces+}` came. Without marks at words, what was reworded
/// stands as it was and as it is, one under the other.
public struct ComparisonText: Sendable, Equatable {
  /// The lines, without line ends.
  public var lines: [String] = []

  private let words: Words
  private let showsUnchanged: Bool
  private let marksWords: Bool

  /// Writes a comparison down.
  /// - Parameter words: of the names of components and parts.
  /// - Parameter showsUnchanged: whether what stayed is written too, with a blank before it; without
  ///   it only the titles above a change are.
  /// - Parameter marksWords: whether the words that went and came are marked in their lines.
  public init(
    _ comparison: DocumentComparison, in words: Words, showsUnchanged: Bool = false,
    marksWords: Bool = true
  ) {
    self.words = words
    self.showsUnchanged = showsUnchanged
    self.marksWords = marksWords
    for component in comparison.components { add(component) }
    for section in comparison.sections { add(section, depth: 0) }
  }

  /// The words of a change with marks around what went and came.
  public static func marked(_ words: [TextChange]) -> String {
    words.reduce(into: "") { text, change in
      switch change {
      case .same(let words): text += words
      case .removed(let words): text += mark(words, "[-", "-]")
      case .added(let words): text += mark(words, "{+", "+}")
      }
    }
  }

  /// Marks words and leaves the blanks around them outside.
  private static func mark(_ words: String, _ open: String, _ close: String) -> String {
    let leading = words.prefix { $0 == " " }
    let rest = words.dropFirst(leading.count)
    guard !rest.isEmpty else { return leading + open + close }
    return leading + open + rest + close
  }

  private func text(_ key: String) -> String { Message(key).text(in: words) }

  private mutating func add(_ component: ComponentComparison) {
    guard showsUnchanged || !component.isSame else { return }
    lines.append("@ " + text("comparing.component.\(component.component.rawValue)"))
    for line in component.lines where showsUnchanged || !line.isSame {
      add(line.words, isSame: line.isSame, indent: "  ")
    }
  }

  private mutating func add(_ words: [TextChange], isSame: Bool, indent: String) {
    let sign: String
    switch words.count == 1 ? words.first : nil {
    case .removed?: sign = "-"
    case .added?: sign = "+"
    default: sign = isSame ? " " : "~"
    }
    if sign == "~" { return addReworded(words, before: indent) }
    lines.append("\(sign) \(indent)" + words.plainText)
  }

  private mutating func addReworded(_ words: [TextChange], before indent: String) {
    if marksWords {
      lines.append("~ \(indent)" + Self.marked(words))
      return
    }
    let before = words.filter { if case .added = $0 { false } else { true } }
    let after = words.filter { if case .removed = $0 { false } else { true } }
    lines.append("- \(indent)" + before.plainText)
    lines.append("+ \(indent)" + after.plainText)
  }

  private mutating func add(_ section: SectionComparison, depth: Int) {
    guard showsUnchanged || !section.isSame else { return }
    let indent = String(repeating: "  ", count: depth)
    let sign: String
    switch section.outcome {
    case .kept: sign = section.isMoved ? ">" : section.heading.allSatisfy(\.isSame) ? " " : "~"
    case .added: sign = "+"
    case .removed: sign = "-"
    }
    if section.heading.isEmpty {
      if section.area != .body {
        lines.append("@ " + text("comparing.area.\(section.area.rawValue)"))
      }
    } else {
      var line = "\(sign) \(indent)## "
      if let path = section.newerPath ?? section.olderPath, !path.isEmpty { line += path + " " }
      line += sign == "~" ? Self.marked(section.heading) : section.heading.plainText
      if section.isMoved, let path = section.olderPath {
        line += " " + Message("comparing.moved-from", ["path": path]).text(in: words)
      }
      lines.append(line)
    }
    for paragraph in section.paragraphs { add(paragraph, indent: indent + "  ") }
    for child in section.sections { add(child, depth: section.heading.isEmpty ? depth : depth + 1) }
  }

  private mutating func add(_ paragraph: ParagraphComparison, indent: String) {
    guard showsUnchanged || paragraph.outcome != .same else { return }
    let label = (paragraph.newer ?? paragraph.older)?.label.map { "\($0) " } ?? ""
    switch paragraph.outcome {
    case .same: lines.append("  \(indent)\(label)\(paragraph.text)")
    case .added: lines.append("+ \(indent)\(label)\(paragraph.text)")
    case .removed: lines.append("- \(indent)\(label)\(paragraph.text)")
    case .edited: addReworded(paragraph.words, before: indent + label)
    case .moved:
      let path = paragraph.older?.path ?? ""
      lines.append(
        "> \(indent)\(label)\(marksWords ? Self.marked(paragraph.words) : paragraph.text) "
          + Message("comparing.moved-from", ["path": path.isEmpty ? "0" : path])
          .text(in: words))
    }
  }
}

extension Sequence where Element == TextChange {
  /// The words of all runs.
  var plainText: String { map(\.text).joined() }
}
