import Document
import XMLReading

extension WordXML {
  /// What the run properties that have just been started say.
  func runMarkup(_ theme: WordTheme) throws(XMLError) -> RunMarkup {
    var markup = RunMarkup()
    try children { name throws(XMLError) in read(name, into: &markup, theme) }
    return markup
  }

  private func read(_ name: WordName?, into markup: inout RunMarkup, _ theme: WordTheme) {
    switch name {
    case .rStyle: markup.style = attribute(.val)
    case .b: markup.isBold = isOn()
    case .i: markup.isItalic = isOn()
    case .caps: markup.isCapitals = isOn()
    case .vanish: markup.isHidden = isOn()
    case .u: markup.isUnderlined = attribute(.val) != "none"
    case .color: markup.color = attribute(.val)
    case .sz:
      if let size = integer(.val), (1...4000).contains(size) { markup.size = Double(size) / 2 }
    case .rFonts:
      let themed = attribute(.asciiTheme) ?? attribute(.hAnsiTheme)
      markup.face =
        themed.flatMap(theme.face) ?? attribute(.ascii) ?? attribute(.hAnsi) ?? markup.face
    default: break
    }
  }

  /// What the paragraph properties that have just been started say. The section that ends with the
  /// paragraph, if one does, is handed to the work.
  func paragraphMarkup(
    _ theme: WordTheme, section: (WordSection) -> Void = { _ in }
  ) throws(XMLError) -> ParagraphMarkup {
    var markup = ParagraphMarkup()
    try children { name throws(XMLError) in
      switch name {
      case .rPr:
        try children { name throws(XMLError) in
          if name == .del || name == .moveFrom { markup.isJoined = true }
          read(name, into: &markup.mark, theme)
        }
      case .numPr:
        try children { name throws(XMLError) in
          if name == .numId { markup.list = integer(.val) }
          if name == .ilvl { markup.level = integer(.val) }
        }
      case .pBdr:
        try children { name throws(XMLError) in
          if name == .top { markup.borderAbove = border() }
          if name == .bottom { markup.borderBelow = border() }
          if name == .left || name == .right, border().thickness > 0 { markup.isBoxed = true }
        }
      case .sectPr: section(try WordSection(self))
      default: read(name, into: &markup)
      }
    }
    return markup
  }

  private func read(_ name: WordName?, into markup: inout ParagraphMarkup) {
    switch name {
    case .pStyle: markup.style = attribute(.val)
    case .jc: markup.alignment = attribute(.val).flatMap(WordXML.alignment)
    case .ind:
      markup.left = twips(.left) ?? twips(.start) ?? markup.left
      markup.right = twips(.right) ?? twips(.end) ?? markup.right
      markup.firstLine = twips(.hanging).map { -$0 } ?? twips(.firstLine) ?? markup.firstLine
    case .spacing:
      markup.before =
        attribute(.beforeAutospacing).flatMap(WordXML.automaticSpace) ?? twips(.before)
      markup.after = attribute(.afterAutospacing).flatMap(WordXML.automaticSpace) ?? twips(.after)
      if let line = twips(.line), line > 0 {
        markup.line = line
        markup.lineRule =
          switch attribute(.lineRule) {
          case "exact": .exact
          case "atLeast": .atLeast
          default: .multiple
          }
      }
    case .keepNext: markup.keepsWithNext = isOn()
    case .keepLines: markup.keepsLines = isOn()
    case .pageBreakBefore: markup.beginsPage = isOn()
    case .contextualSpacing: markup.isContextual = isOn()
    case .outlineLvl: markup.outlineLevel = integer(.val)
    case .framePr: markup.frameAlignment = attribute(.xAlign).flatMap(WordXML.alignment)
    default: break
    }
  }

  /// The border that has just been started.
  func border() -> ParagraphMarkup.Border {
    switch attribute(.val) {
    case nil, "none", "nil": ParagraphMarkup.Border(thickness: 0, space: 0)
    default:
      ParagraphMarkup.Border(
        thickness: Double(min(max(integer(.sz) ?? 4, 1), 96)) / 8,
        space: Double(min(max(integer(.space) ?? 0, 0), 100)))
    }
  }

  private static func alignment(_ text: String) -> ParagraphStyle.Alignment? {
    switch text {
    case "left", "start": .left
    case "center": .center
    case "right", "end": .right
    case "both", "distribute", "lowKashida", "mediumKashida", "highKashida", "thaiDistribute":
      .justified
    default: nil
    }
  }

  /// The space Word leaves where the file lets it choose, as web pages do.
  private static func automaticSpace(_ isAutomatic: String) -> Int? {
    isAutomatic == "1" || isAutomatic == "true" || isAutomatic == "on" ? 280 : nil
  }
}
