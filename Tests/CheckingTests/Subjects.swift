import Checking
import Diagnostics
import Document
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
    let subject = CheckSubject(pages: pages, content: content, format: try format())
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
