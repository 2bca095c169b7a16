import Diagnostics
import Document
import Profiles
import Readers
import VietnameseText

/// What is checked: a document as its pages show it and, where known, as it says it, with what it is
/// judged by.
public struct CheckSubject: Sendable {
  /// What the pages show.
  public let pages: FormattedDocument
  /// What the document says; nil when nobody recognised it.
  public let content: AdministrativeDocument?
  /// The form it is held to.
  public let format: FormatProfile
  /// What is known of provinces, bodies, documents and movements; nil to judge the form alone.
  public let knowledge: ProfileStore?
  /// The slug of the province it comes from; nil when not known.
  public let province: String?
  /// The file as the person named it.
  public let file: String?
  /// What of the pages can be relied upon.
  public let evidence: Set<Evidence>
  /// The lines of the document in reading order.
  public let lines: [DocumentLine]
  /// The components of the document.
  public let anatomy: Anatomy

  /// Makes a subject of pages.
  /// - Parameter source: where the pages were read from; nil for pages just typeset.
  /// - Parameter pageOfParagraph: the page each paragraph begins on; empty when not known.
  public init(
    pages: FormattedDocument, content: AdministrativeDocument? = nil, format: FormatProfile,
    knowledge: ProfileStore? = nil, province: String? = nil, file: String? = nil,
    source: ReadDocument.Source? = nil, pageOfParagraph: [Int] = []
  ) {
    self.pages = pages
    self.content = content
    self.format = format
    self.knowledge = knowledge
    self.province = province
    self.file = file
    evidence =
      switch source {
      case nil, .docx: [.looks, .measures]
      case .pdf: [.looks]
      case .text, .scan: []
      }
    lines = LineReader.lines(of: pages, pageOfParagraph: pageOfParagraph)
    anatomy = AnatomyReader(lines: lines, format: format, kinds: knowledge?.documentKinds).read()
  }

  /// Makes a subject of a file that was read.
  public init(
    _ read: ReadDocument, content: AdministrativeDocument? = nil, format: FormatProfile,
    knowledge: ProfileStore? = nil, province: String? = nil, file: String? = nil
  ) {
    self.init(
      pages: read.pages, content: content, format: format, knowledge: knowledge,
      province: province, file: file, source: read.source, pageOfParagraph: read.pageOfParagraph)
  }

  /// The day the document is judged on: the last day its date can mean; nil when it has none.
  public var date: CalendarDate? {
    content?.date.lastDay ?? anatomy.date?.lastDay
  }

  /// The look the form prescribes for a component.
  func look(of element: FormatElement) -> ElementFormat {
    format.elements[element]
      ?? ElementFormat(name: element.rawValue, size: BoundedValue(14), runningText: true)
  }

  /// The place of a line, or of the whole document.
  func place(of line: DocumentLine?, quote: String? = nil) -> Place {
    Place(
      file: file, page: line?.page, paragraph: line?.ordinal,
      quote: quote ?? line.map { $0.quote })
  }
}
