import Document

/// Writes a document as plain UTF-8 text, to be read in a notepad or by another program.
///
/// * A paragraph is one line, however long, with its number in front; a blank line stands where the
///   paper has a gap.
/// * Centred lines are centred over a width of as many characters as fit on a line of the paper.
/// * Tables without borders, such as letterhead and signature, are columns side by side, at least
///   three spaces apart.
/// * Tables with borders have a row on each line and `|` between the cells; a line of dashes stands
///   under the head.
/// * Rules are rows of `─`.
public struct TextWriter: DocumentWriter {
  /// `txt`.
  public static let format = "txt"

  /// Makes a writer.
  public init() {}

  /// The bytes of the text.
  public func write(_ document: FormattedDocument) -> [UInt8] {
    let styles = Dictionary(
      document.styles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var lines: [String] = []
    for section in document.sections {
      if !lines.isEmpty { lines += ["", "", ""] }
      let column = TextColumn(
        width: TextColumn.characters(section.geometry.textWidth), styles: styles)
      lines += column.lines(section.blocks)
    }
    var bytes: [UInt8] = []
    for line in lines {
      bytes.append(contentsOf: line.utf8)
      bytes.append(.lineFeed)
    }
    return bytes
  }
}
