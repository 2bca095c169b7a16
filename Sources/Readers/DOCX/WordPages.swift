import Document
import XMLReading

/// Puts the sections of a document together as they end.
final class WordPages {
  /// A header or footer that has been read.
  private struct Header {
    /// The look of the number of the page in it.
    var number: ParagraphStyle?
    /// What it says, paragraph by paragraph.
    var texts: [String]
  }

  private let parts: WordPackageParts
  private let relations: [String: WordPackageParts.Relation]
  private let theme: WordTheme
  private let sheet: WordStyleSheet
  private let lists: WordLists
  private let book: StyleBook
  private var headersRead: [String: Header] = [:]
  private var headers: [WordSection.Pages: String] = [:]
  private var footers: [WordSection.Pages: String] = [:]
  /// The sections that have ended.
  private(set) var sections: [PageSection] = []
  /// What is known of their paragraphs.
  private(set) var paragraphs: [ParagraphNote] = []

  init(
    _ parts: WordPackageParts, relations: [String: WordPackageParts.Relation], theme: WordTheme,
    sheet: WordStyleSheet, lists: WordLists, book: StyleBook
  ) {
    self.parts = parts
    self.relations = relations
    self.theme = theme
    self.sheet = sheet
    self.lists = lists
    self.book = book
  }

  /// Ends a section with what its properties say.
  func end(_ section: WordSection, _ story: WordStory) {
    headers.merge(section.headers) { $1 }
    footers.merge(section.footers) { $1 }
    for relation in [headers, footers].flatMap(\.values) { _ = number(relation) }
    let column = max(0, section.width - section.left - section.right)
    let openRules = story.openRules
    var blocks = story.takeBlocks()
    for open in openRules {
      if case .rule(var rule) = blocks[open.block].block {
        rule.length = WordLength.millimetres(max(0, column - open.inset))
        blocks[open.block].block = .rule(rule)
      }
    }
    paragraphs += blocks.flatMap(\.paragraphs)
    let formatted = blocks.map(\.block)
    let geometry = geometry(section)
    if section.isContinuous, sections.last?.geometry == geometry {
      sections[sections.count - 1].blocks += formatted
    } else {
      sections.append(
        PageSection(
          geometry: geometry, pageNumbering: pageNumbering(section, geometry), blocks: formatted))
    }
  }

  private func geometry(_ section: WordSection) -> PageGeometry {
    PageGeometry(
      width: WordLength.millimetres(section.width),
      height: WordLength.millimetres(section.height), top: WordLength.millimetres(section.top),
      bottom: WordLength.millimetres(section.bottom),
      left: WordLength.millimetres(section.left), right: WordLength.millimetres(section.right))
  }

  private func pageNumbering(
    _ section: WordSection, _ geometry: PageGeometry
  ) -> PageNumbering? {
    let above = number(headers[.others])
    guard let look = above ?? number(footers[.others]) else { return nil }
    let isHidden =
      section.hasFirstPage && number(headers[.first]) == nil && number(footers[.first]) == nil
    var distance = WordLength.millimetres(section.headerDistance)
    if above == nil {
      let line = look.size * FontMetrics.lineHeight * 25.4 / 72
      distance = geometry.height - WordLength.millimetres(section.footerDistance) - line
    }
    return PageNumbering(
      start: section.firstNumber ?? 1, isHiddenOnFirstPage: isHidden, style: book.id(of: look),
      distance: distance)
  }

  /// What the headers and footers of all sections say.
  var margins: [String] {
    headersRead.sorted { $0.key < $1.key }.flatMap(\.value.texts)
  }

  private static func texts(of blocks: [FormattedBlock]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .rule: []
      case .paragraph(let paragraph): [paragraph.runs.map(\.text).joined()]
      case .table(let table):
        table.rows.flatMap(\.cells).flatMap { texts(of: $0.blocks) }
      }
    }
  }

  private func number(_ relation: String?) -> ParagraphStyle? {
    guard let relation, let part = relations[relation]?.target else { return nil }
    if let known = headersRead[part] { return known.number }
    // What stands in headers isn't kept, so its styles aren't either.
    let context = WordContext(
      theme: theme, sheet: sheet, lists: lists, book: StyleBook(sheet))
    let header = parts.read(part) { xml throws(XMLError) in
      _ = try xml.root()
      let story = WordStory(xml, context)
      try story.readBlocks()
      try xml.finish()
      return Header(
        number: story.pageNumberLook, texts: WordPages.texts(of: story.takeBlocks().map(\.block)))
    }
    headersRead[part] = header ?? Header(number: nil, texts: [])
    return header?.number
  }
}
