import Checking
import Diagnostics
import Document
import Drafting

/// A plan that was drafted.
public struct DraftedPlan: Sendable {
  /// What it says.
  public let document: AdministrativeDocument
  /// What its pages show.
  public let pages: FormattedDocument
  /// What the brief and the checker's rules say of it, each once.
  public let findings: [Diagnostic]
  /// Its files, one for each format asked for, in that order.
  public let files: [OutgoingFile]
}

extension Office {
  /// Drafts the plan of a brief: composed, set on pages, held to the rules, and made into files.
  ///
  /// Asks for ``Right/draft``.
  /// - Parameters:
  ///   - holes: what becomes of required fields the brief leaves open.
  ///   - formats: the files to make; none to see pages and findings alone.
  /// - Throws: ``OfficeError/Kind/invalid`` with everything that stands against the plan.
  public func draft(
    _ brief: Brief, holes: HolePolicy = .refuse, formats: [FileFormat] = [], as caller: Caller
  ) throws(OfficeError) -> DraftedPlan {
    try caller.require(.draft)
    return try OfficeError.translating {
      let draft = try composer.compose(brief, holes: holes)
      let pages = Typesetter.typeset(draft.document, draft.format)
      let subject = CheckSubject(
        draft, of: brief, pages: try recognizer.recognize(pages: pages),
        knowledge: try knowledge)
      let findings = draft.findings(checking: subject)
      try caller.cancellation.check()
      let files = try formats.map { format in
        OutgoingFile(
          name: OutgoingFile.name(of: brief.file, as: format), format: format,
          bytes: try format.bytes(of: draft.document, pages))
      }
      return DraftedPlan(
        document: draft.document, pages: pages, findings: findings, files: files)
    }
  }
}
