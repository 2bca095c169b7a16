import Document
import XMLReading

/// The styles part: what each style says, and what holds when styles are laid over each other.
struct WordStyleSheet {
  /// A style as the file says it.
  struct Style {
    var id: String
    var name: String
    var type: String
    var basedOn: String?
    var next: String?
    var isDefault = false
    var isCustom = false
    var paragraph = ParagraphMarkup()
    var run = RunMarkup()
    var table = WordTableMarkings()
  }

  /// What holds for a paragraph of a style before the paragraph itself says anything.
  struct Resolved {
    var paragraph = ParagraphMarkup()
    var run = RunMarkup()
    /// Whether indents come from a style at or below the one the list comes from.
    var indentsOutrankList = false
  }

  /// The styles in the order of the file.
  private(set) var styles: [Style] = []
  private var places: [String: Int] = [:]
  private var defaults = Resolved()
  private var defaultParagraph: String?
  private var defaultTable: String?

  /// No styles at all.
  init() {}

  /// Reads the styles part.
  init(_ xml: WordXML, theme: WordTheme) throws(XMLError) {
    _ = try xml.root()
    var sheet = WordStyleSheet()
    try xml.children { name throws(XMLError) in
      if name == .docDefaults { try sheet.readDefaults(xml, theme) }
      if name == .style { try sheet.readStyle(xml, theme) }
    }
    try xml.finish()
    self = sheet
  }

  /// The style of an id; paragraphs that name none, or one that isn't there, have the default one.
  func style(_ id: String?) -> Style? {
    (id.flatMap { places[$0] } ?? defaultParagraph.flatMap { places[$0] }).map { styles[$0] }
  }

  /// What holds for paragraphs of a style in a table of a style.
  func resolve(_ id: String?, inTable table: String?) -> Resolved {
    var resolved = defaults
    if let table {
      for style in chain(table) {
        resolved.paragraph.take(style.paragraph)
        resolved.run.take(style.run)
      }
    }
    for style in chain(self.style(id)?.id) {
      if style.paragraph.list != nil { resolved.indentsOutrankList = false }
      if style.paragraph.left != nil || style.paragraph.firstLine != nil {
        resolved.indentsOutrankList = true
      }
      resolved.paragraph.take(style.paragraph)
      resolved.run.take(style.run)
    }
    return resolved
  }

  /// What a character style says.
  func characterMarkup(_ id: String) -> RunMarkup {
    var markup = RunMarkup()
    for style in chain(id) { markup.take(style.run) }
    return markup
  }

  /// What a table style says.
  func tableMarkings(_ id: String?) -> WordTableMarkings {
    var markings = WordTableMarkings()
    for style in chain(id ?? defaultTable) { markings.take(style.table) }
    return markings
  }

  /// A style with those it is based on, the outermost first.
  private func chain(_ id: String?) -> [Style] {
    var chain: [Style] = []
    var next = id
    while let id = next, let place = places[id], chain.count < 32 {
      chain.append(styles[place])
      next = styles[place].basedOn
    }
    return chain.reversed()
  }

  private mutating func readDefaults(_ xml: WordXML, _ theme: WordTheme) throws(XMLError) {
    var defaults = Resolved()
    try xml.children { group throws(XMLError) in
      try xml.children { name throws(XMLError) in
        if group == .pPrDefault, name == .pPr {
          defaults.paragraph = try xml.paragraphMarkup(theme)
        }
        if group == .rPrDefault, name == .rPr { defaults.run = try xml.runMarkup(theme) }
      }
    }
    self.defaults = defaults
  }

  private mutating func readStyle(_ xml: WordXML, _ theme: WordTheme) throws(XMLError) {
    var style = Style(
      id: xml.attribute(.styleId) ?? "", name: "", type: xml.attribute(.type) ?? "paragraph")
    style.isDefault = ["1", "true", "on"].contains(xml.attribute(.default) ?? "")
    style.isCustom = ["1", "true", "on"].contains(xml.attribute(.customStyle) ?? "")
    try xml.children { name throws(XMLError) in
      switch name {
      case .name: style.name = xml.attribute(.val) ?? ""
      case .basedOn: style.basedOn = xml.attribute(.val)
      case .next: style.next = xml.attribute(.val)
      case .pPr: style.paragraph = try xml.paragraphMarkup(theme)
      case .rPr: style.run = try xml.runMarkup(theme)
      case .tblPr: style.table = try WordTableMarkings(xml)
      default: break
      }
    }
    if style.id.isEmpty || places[style.id] != nil { return }
    if style.isDefault, style.type == "paragraph" { defaultParagraph = style.id }
    if style.isDefault, style.type == "table" { defaultTable = style.id }
    places[style.id] = styles.count
    styles.append(style)
  }
}
