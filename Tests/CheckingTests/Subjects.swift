import Checking
import Citations
import Diagnostics
import Document
import Profiles
import Readers
import Recognition
import SampleDocuments

/// Documents to check: right ones, and copies with one thing broken.
enum Subjects {
  /// The form of the repository.
  static func format() throws -> FormatProfile { .sample }

  /// The codes of what is found against pages, in order.
  static func codes(
    _ pages: FormattedDocument, content: AdministrativeDocument? = nil,
    families: Set<RuleFamily> = [.form]
  ) throws -> [String] {
    let subject = try CheckSubject(pages: pages, content: content, format: try format())
    return Checker.check(subject, families: families).map(\.code)
  }

  /// The codes of what is found against a document as it is typeset.
  static func codes(
    of document: AdministrativeDocument, families: Set<RuleFamily> = [.form]
  ) throws -> [String] {
    let pages = Typesetter.typeset(document, try format())
    return try codes(pages, content: document, families: families)
  }
}

/// What the documents of the tests are understood by.
private let recognizer = SampleProfiles.repository.map(Recognizer.init(profiles:))

/// The words they are judged by.
private let words = SampleProfiles.repository.map { CheckWords($0.vocabulary) }

extension CheckSubject {
  /// Makes a subject of pages as they were set, or as a file of another kind shows them.
  init(
    pages: FormattedDocument, content: AdministrativeDocument? = nil, format: FormatProfile,
    knowledge: CheckKnowledge? = nil, documents: [LegalDocument] = [],
    movements: [Movement] = [], file: String? = nil, source: ReadDocument.Source = .docx
  ) throws {
    self.init(
      try recognizer.get().recognize(ReadDocument(pages: pages, source: source)),
      content: content, format: format, words: try words.get(), knowledge: knowledge,
      documents: documents,
      movements: movements, file: file)
  }

  /// Makes a subject of a file that was read.
  init(_ read: ReadDocument, format: FormatProfile) throws {
    self.init(
      try recognizer.get().recognize(read), format: format, words: try words.get())
  }
}

extension FormFixer {
  /// Corrects the form of a document.
  static func fix(_ subject: CheckSubject) throws -> Result {
    fix(subject, recognizer: try recognizer.get())
  }
}
