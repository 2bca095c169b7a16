import Document

/// The styles of what was read from pages: one for each look.
struct PDFStyles {
  /// The styles in the order they were met.
  private(set) var styles: [ParagraphStyle] = []
  private var ids: [ParagraphStyle: String] = [:]

  /// The id of the style of a look, whose own id and name don't count.
  mutating func id(of look: ParagraphStyle) -> String {
    var named = look
    named.id = ""
    named.name = ""
    if let id = ids[named] { return id }
    ids[named] = "look-\(styles.count + 1)"
    named.id = "look-\(styles.count + 1)"
    named.name = named.id
    styles.append(named)
    return named.id
  }
}
