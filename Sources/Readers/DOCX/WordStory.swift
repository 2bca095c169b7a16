import Document
import XMLReading

/// A flow of text in a package, read from its markup: the document's, a header's, a box's.
final class WordStory {
  let xml: WordXML
  let context: WordContext
  /// What stands in the column being read.
  var blocks: [PlacedBlock] = []
  /// The width of the column in twentieths of a point; nil for that of the page, which the file
  /// tells at the end of the section.
  var column: Int?
  /// The style of the table being read.
  var tableStyle: String?
  /// The paragraph being read.
  var draft = ParagraphDraft()
  /// What is taken over into the next paragraph, as the mark between them is struck out.
  private var carried: [ParagraphDraft.Stretch] = []
  /// The rules of the page's column by their places, with what they are shorter than it.
  private(set) var openRules: [(block: Int, inset: Int)] = []
  /// The last paragraph, if it lets the space between it and others of its style go.
  var last: (block: Int, style: String, isContextual: Bool)?
  /// The section that ends with the paragraph being read.
  private var endingSection: WordSection?
  /// The instruction of the field being read.
  private var instruction = ""
  /// The look of the first paragraph with the number of the page.
  private(set) var pageNumberLook: ParagraphStyle?
  /// Takes the blocks of a section that has ended.
  private let onSection: (WordStory, WordSection) -> Void

  /// Opens a part.
  init(
    _ xml: WordXML, _ context: WordContext,
    onSection: @escaping (WordStory, WordSection) -> Void = { _, _ in }
  ) {
    self.xml = xml
    self.context = context
    self.onSection = onSection
  }

  /// Reads the blocks in the element that has just been started.
  func readBlocks() throws(XMLError) {
    try xml.children { name throws(XMLError) in try block(name) }
  }

  /// The blocks of a section, and none any more.
  func takeBlocks() -> [PlacedBlock] {
    let taken = blocks
    blocks = []
    openRules = []
    last = nil
    return taken
  }

  /// The blocks of a column of its own inside the element that has just been started.
  func blocks(column width: Int, tableStyle style: String?) throws(XMLError) -> [PlacedBlock] {
    let outer = (blocks, column, tableStyle, draft, carried, instruction)
    (blocks, column, tableStyle, draft, carried) = ([], width, style, ParagraphDraft(), [])
    last = nil
    try readBlocks()
    let inner = blocks
    (blocks, column, tableStyle, draft, carried, instruction) = outer
    last = nil
    return inner
  }

  /// The blocks of a box of text.
  func boxedBlocks() throws(XMLError) -> [PlacedBlock] {
    try blocks(column: column ?? 9000, tableStyle: nil)
  }

  /// Reads the block that has just been started.
  func block(_ name: WordName?) throws(XMLError) {
    switch name {
    case .p: try paragraph()
    case .tbl:
      if let table = try table() { blocks.append(table) }
      last = nil
    case .sdt, .sdtContent, .customXml, .ins, .moveTo, .smartTag: try readBlocks()
    case .alternateContent: try alternative { name throws(XMLError) in try block(name) }
    case .sectPr:
      if column == nil { onSection(self, try WordSection(xml)) }
    default: break
    }
  }

  /// The first of several ways the file says the same.
  func alternative(_ work: (WordName?) throws(XMLError) -> Void) throws(XMLError) {
    var isTaken = false
    try xml.children { name throws(XMLError) in
      guard !isTaken, name == .choice || name == .fallback else { return }
      isTaken = true
      try xml.children(work)
    }
  }

  // MARK: Paragraphs

  private func paragraph() throws(XMLError) {
    draft = ParagraphDraft()
    draft.stretches = carried
    carried = []
    draft.resolved = context.resolve(nil, inTable: tableStyle)
    endingSection = nil
    try xml.children { name throws(XMLError) in
      if name == .pPr { try paragraphProperties() } else { try inline(name) }
    }
    if draft.markup.isJoined, endingSection == nil {
      carried = draft.stretches
    } else {
      finishParagraph()
    }
    if let section = endingSection, column == nil {
      onSection(self, section)
      if !section.isContinuous { context.pages.breakPage() }
    }
    endingSection = nil
  }

  private func paragraphProperties() throws(XMLError) {
    var section: WordSection?
    draft.markup = try xml.paragraphMarkup(context.theme) { section = $0 }
    endingSection = section
    draft.resolved = context.resolve(draft.markup.style, inTable: tableStyle)
    if draft.markup.beginsPage ?? draft.resolved.paragraph.beginsPage ?? false {
      context.pages.beginPage()
    }
  }

  private func inline(_ name: WordName?) throws(XMLError) {
    switch name {
    case .r: try run()
    case .ins, .moveTo, .hyperlink, .smartTag, .customXml, .bdo, .dir, .sdt, .sdtContent:
      try xml.children { name throws(XMLError) in try inline(name) }
    case .fldSimple:
      let isPage = WordStory.isPageNumber(xml.attribute(.instr) ?? "")
      if isPage { draft.pageNumber = draft.resolved.run }
      try xml.children { name throws(XMLError) in try inline(name) }
      if isPage, let last = draft.stretches.last { draft.pageNumber = last.look }
    case .alternateContent: try alternative { name throws(XMLError) in try inline(name) }
    default: break
    }
  }

  private func run() throws(XMLError) {
    var look = draft.resolved.run
    try xml.children { name throws(XMLError) in
      if name == .rPr {
        let direct = try xml.runMarkup(context.theme)
        if let style = direct.style { look.take(context.characterMarkup(style)) }
        look.take(direct)
      } else {
        try content(name, look)
      }
    }
  }

  private func content(_ name: WordName?, _ look: RunMarkup) throws(XMLError) {
    switch name {
    case .t: add(try words(), look)
    case .tab, .ptab: add([.tab], look)
    case .cr: add([.lineFeed], look)
    case .br:
      switch xml.attribute(.type) {
      case "page":
        context.pages.breakPage()
        draft.isBroken = true
      case "column": draft.isBroken = true
      default: add([.lineFeed], look)
      }
    case .noBreakHyphen: add(Array("\u{2011}".utf8), look)
    case .sym:
      if let code = xml.attribute(.char).flatMap({ UInt32($0, radix: 16) }) {
        add(Array(WordSymbols.character(code, face: xml.attribute(.font)).utf8), look)
      }
    case .lastRenderedPageBreak: context.pages.renderedBreak()
    case .footnoteReference, .endnoteReference: context.footnotes += 1
    case .instrText: instruction += try xml.text()
    case .fldChar:
      if xml.attribute(.fldCharType) == "begin" {
        instruction = ""
      } else {
        if WordStory.isPageNumber(instruction) { draft.pageNumber = look }
        instruction = ""
      }
    case .drawing: add(try drawing())
    case .pict, .object: add(try oldPicture())
    case .alternateContent:
      try alternative { name throws(XMLError) in try content(name, look) }
    default: break
    }
  }

  /// The text of a piece of a run. Spaces at its ends count only when the file says so; line ends
  /// and tabs typed into the markup are spaces.
  private func words() throws(XMLError) -> [UInt8] {
    let keepsSpaces = xml.attribute(.xmlSpace) == "preserve"
    var bytes = Array(
      try xml.text().printable { $0.value < 0x20 ? " " : "\u{FFFD}" }.utf8)
    for index in bytes.indices where bytes[index] < 0x20 { bytes[index] = .space }
    if keepsSpaces { return bytes }
    while bytes.last == .space { bytes.removeLast() }
    return bytes.first == .space ? Array(bytes.drop { $0 == .space }) : bytes
  }

  private func add(_ bytes: [UInt8], _ look: RunMarkup) {
    if draft.page == nil, bytes.contains(where: { $0 > 0x20 }) {
      draft.page = context.pages.page
      context.pages.text()
    }
    draft.add(bytes, look)
  }

  private func add(_ shapes: WordShapes) {
    draft.shapes.above += shapes.above
    draft.shapes.below += shapes.below
    context.pictures += shapes.pictures
  }

  private func finishParagraph() {
    let setter = ParagraphSetter(draft, context)
    let set = setter.set()
    if draft.pageNumber != nil, pageNumberLook == nil { pageNumberLook = setter.pageNumberLook }
    blocks += draft.shapes.above
    for block in set {
      if case .rule(let rule, let inset) = block {
        var rule = rule
        if let column {
          rule.length = WordLength.millimetres(max(0, column - inset))
        } else {
          openRules.append((blocks.count, inset))
        }
        blocks.append(.rule(rule))
      } else if case .block(var block) = block {
        closeUp(&block, setter)
        blocks.append(block)
      }
    }
    blocks += draft.shapes.below
  }

  /// Takes the space between paragraphs of one style away where they want none.
  private func closeUp(_ block: inout PlacedBlock, _ setter: ParagraphSetter) {
    defer { last = (blocks.count, setter.styleID, setter.isContextual) }
    guard let last, last.block == blocks.count - 1, last.style == setter.styleID,
      case .paragraph(var above) = blocks[last.block].block,
      case .paragraph(var below) = block.block
    else { return }
    if last.isContextual {
      above.overrides.spaceAfter = 0
      blocks[last.block].block = .paragraph(above)
    }
    if setter.isContextual {
      below.overrides.spaceBefore = 0
      block.block = .paragraph(below)
    }
  }

  private static func isPageNumber(_ instruction: String) -> Bool {
    instruction.split(separator: " ").first?.uppercased() == "PAGE"
  }
}
