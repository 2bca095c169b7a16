import Citations
import Diagnostics
import Document
import DocumentLanguage
import Readers
import Recognition
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
  /// The words it is judged by.
  let words: CheckWords
  /// What is known of provinces, bodies, documents and movements; nil to judge the form alone.
  public let knowledge: CheckKnowledge?
  /// The documents known, with those it brings itself; nil when none are.
  public let documents: DocumentCatalogue?
  /// The movements it may name, those it brings itself first; nil when none are known.
  let movements: [KnownMovement]?
  /// The slug of the province it comes from: told, or read off the date line; nil when not known.
  public let province: String?
  /// The file as the person named it.
  public let file: String?
  /// What of the pages can be relied upon.
  public let evidence: Set<Evidence>
  /// The lines of the document in reading order.
  public let lines: [DocumentLine]
  /// The components of the document.
  public let anatomy: Anatomy
  /// The day the document is judged on: the last day its date can mean; nil when it has none.
  public let date: CalendarDate?
  /// The documents it cites by number, in order.
  let citations: [FoundCitation]
  /// Which documents these are; nothing where none are known.
  let identified: [IdentifiedCitation]
  /// Whether citations nobody knows are told: not where the gate at issue judges them itself.
  let tellsUnknownCitations: Bool
  /// Everything it says in sentences.
  let prose: [DocumentLine]
  /// What it says twice.
  let repetitions: Repetitions

  /// Makes a subject of a document that was understood.
  /// - Parameter content: what it says, where that is known otherwise than from its pages.
  /// - Parameter words: the words to judge it by, where nothing is known that has them.
  /// - Parameter documents: documents known beside the catalogue, such as a brief's own.
  /// - Parameter movements: movements known beside the catalogue.
  /// - Parameter province: the slug of its province, where that is known otherwise.
  /// - Parameter tellsUnknownCitations: whether citations nobody knows are told; the gate at issue
  ///   judges them itself.
  public init(
    _ understood: UnderstoodDocument, content: AdministrativeDocument? = nil,
    format: FormatProfile, words: CheckWords? = nil, knowledge: CheckKnowledge? = nil,
    documents: [LegalDocument] = [], movements: [Movement] = [], province: String? = nil,
    file: String? = nil,
    tellsUnknownCitations: Bool = true
  ) {
    pages = understood.source.pages
    self.content = content
    self.format = format
    let words =
      words ?? knowledge?.words
      ?? CheckWords(DocumentVocabulary(kinds: DocumentKindCatalogue()))
    self.words = words
    self.knowledge = knowledge
    self.file = file
    self.tellsUnknownCitations = tellsUnknownCitations
    evidence =
      switch understood.source.source {
      case .docx: [.looks, .measures]
      case .pdf: [.looks]
      case .text, .scan: []
      }
    lines = DocumentLine.lines(of: understood.paragraphs)
    anatomy = Anatomy(understood, among: lines)
    let cited =
      knowledge == nil
      ? []
      : FoundCitation.citations(
        among: anatomy.text + anatomy.tables, of: understood.mentions)
    citations = cited
    prose = anatomy.prose
    repetitions = Repetitions(in: anatomy.body, words.targets)
    let catalogue = knowledge.map { knowledge in
      var catalogue = knowledge.profiles.documents
      if !documents.isEmpty { catalogue.add(documents) }
      return catalogue
    }
    self.documents = catalogue
    let day = (content?.date ?? understood.extract.date)?.lastDay
    let slug = province ?? CheckSubject.province(of: anatomy, on: day, knowledge)
    identified =
      catalogue.map { IdentifiedCitation.all(cited, in: $0, province: slug, on: day) } ?? []
    date = day
    self.province = slug
    self.movements = knowledge.map { knowledge in
      (movements.map(KnownMovement.init) + knowledge.movements)
        .filter { $0.movement.province == nil || $0.movement.province == slug }
    }
  }

  /// The slug of the province the date line or the letterhead names; nil when neither does.
  private static func province(
    of anatomy: Anatomy, on date: CalendarDate?, _ knowledge: CheckKnowledge?
  ) -> String? {
    guard let knowledge, let date else { return nil }
    let place = anatomy.printedDate.map { Folding.fold($0.place) }
    let names = (anatomy.supervisingBody + anatomy.issuingBody).map(\.folded)
    return knowledge.province(on: date) { province in
      place == province.folded || place == province.fullFolded
        || names.contains { $0.ends(with: province.fullFolded) }
    }
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
