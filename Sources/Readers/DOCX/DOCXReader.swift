import Archive
import Diagnostics
import Document
import XMLReading

/// Reads Word files (ECMA-376, transitional and strict): every style made explicit, numbers
/// computed, tracked changes taken as accepted, boxes of text and drawn lines put where they hang.
///
/// What the model has no place for is left out: footnotes and pictures with a note, nested tables
/// taken apart into what their cells hold, headers but for the number of the page.
public struct DOCXReader: DocumentReader {
  private let limits: ReadingLimits

  /// Makes a reader.
  public init(limits: ReadingLimits = .standard) {
    self.limits = limits
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: Why nothing can be read of it, with every part that is damaged.
  public func read(_ bytes: [UInt8], named name: String) throws(InvalidInput) -> ReadDocument {
    try read(bytes, named: name, until: limits.deadline)
  }

  /// Reads the bytes of a file until a moment.
  func read(
    _ bytes: [UInt8], named name: String, until deadline: ContinuousClock.Instant
  ) throws(InvalidInput) -> ReadDocument {
    let parts = WordPackageParts(
      try open(bytes, name), file: name, limits: limits, deadline: deadline)
    let main =
      parts.relations(of: "").values.first { $0.type == "officeDocument" }?.target
      ?? "word/document.xml"
    guard parts.contains(main), !main.hasPrefix("xl/"), !main.hasPrefix("ppt/") else {
      throw refusal(parts.findings, name)
    }
    let read = document(parts, main: main, name)
    if let read, !parts.findings.hasErrors { return read }
    throw refusal(parts.findings, name)
  }

  private func open(_ bytes: [UInt8], _ name: String) throws(InvalidInput) -> ZipReader {
    if let refused = FileKind(bytes).refusal(asWord: true) {
      throw InvalidInput([Diagnostic(refused, at: Place(file: name))])
    }
    do throws(ArchiveError) {
      return try ZipReader(bytes)
    } catch {
      let finding: ReadingFinding =
        if case .tooManyEntries = error { .tooManyParts } else { .packageDamaged }
      throw InvalidInput([Diagnostic(finding, at: Place(file: name))])
    }
  }

  private func refusal(_ findings: [Diagnostic], _ name: String) -> InvalidInput {
    InvalidInput(
      findings.hasErrors
        ? findings : [Diagnostic(ReadingFinding.notWord, at: Place(file: name))])
  }

  private func document(
    _ parts: WordPackageParts, main: String, _ name: String
  ) -> ReadDocument? {
    let relations = parts.relations(of: main)
    func part(_ type: String) -> String? {
      relations.values.first { $0.type == type }?.target
    }
    let theme =
      part("theme").flatMap { part in
        parts.read(part) { xml throws(XMLError) in try WordTheme(xml) }
      } ?? WordTheme()
    let sheet =
      part("styles").flatMap { part in
        parts.read(part) { xml throws(XMLError) in try WordStyleSheet(xml, theme: theme) }
      } ?? WordStyleSheet()
    let lists =
      part("numbering").flatMap { part in
        parts.read(part) { xml throws(XMLError) in try WordLists(xml, theme: theme) }
      } ?? WordLists()
    func packagePart(_ type: String) -> String? {
      parts.relations(of: "").values.first { $0.type == type }?.target
    }
    let properties = packagePart("core-properties").flatMap { part in
      parts.read(part, WordPropertiesReading.properties)
    }
    let pageCount = packagePart("extended-properties").flatMap { part in
      parts.read(part, WordPropertiesReading.pageCount)
    }

    let book = StyleBook(sheet)
    let context = WordContext(theme: theme, sheet: sheet, lists: lists, book: book)
    let pages = WordPages(
      parts, relations: relations, theme: theme, sheet: sheet, lists: lists, book: book)
    let isRead: Bool? = parts.read(main) { xml throws(XMLError) in
      try DOCXReader.readBody(xml, context, pages)
    }
    guard isRead == true else { return nil }
    let formatted = FormattedDocument(
      properties: properties ?? WordPropertiesReading.none, styles: book.styles,
      numberings: context.counter.definitions, sections: pages.sections)
    var read = ReadDocument(
      pages: formatted, source: .docx,
      pageOfParagraph: context.pages.isTold ? pages.paragraphs.map(\.page) : [],
      pageCount: pageCount ?? nil,
      marks: pages.paragraphs.enumerated().flatMap { index, note in
        note.looks.map { TextMark(paragraph: index, run: $0.run, look: $0.look) }
      },
      diagnostics: DOCXReader.notes(context, name))
    read.margins = pages.margins.filter { !$0.isEmpty }
    return read
  }

  /// Reads the main part; false when it isn't a Word document's.
  private static func readBody(
    _ xml: WordXML, _ context: WordContext, _ pages: WordPages
  ) throws(XMLError) -> Bool {
    guard try xml.root() == .document else { return false }
    let story = WordStory(xml, context) { pages.end($1, $0) }
    var hasBody = false
    try xml.children { name throws(XMLError) in
      guard name == .body else { return }
      hasBody = true
      try story.readBlocks()
    }
    try xml.finish()
    if !story.blocks.isEmpty || pages.sections.isEmpty { pages.end(WordSection(), story) }
    return hasBody
  }

  private static func notes(_ context: WordContext, _ name: String) -> [Diagnostic] {
    let notes: [(count: Int, finding: ReadingFinding)] = [
      (context.footnotes, .footnotes(count: context.footnotes)),
      (context.pictures, .pictures(count: context.pictures)),
    ]
    return notes.filter { $0.count > 0 }.map { Diagnostic($0.finding, at: Place(file: name)) }
  }
}
