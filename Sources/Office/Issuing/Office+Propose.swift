import Checking
import Diagnostics
import Document
import Drafting
import Registry

/// A draft that was kept in the registry.
public struct ProposedDraft: Sendable {
  /// The draft.
  public let draft: Draft
  /// What the brief and the checker's rules say of it.
  public let findings: [Diagnostic]
}

extension Office {
  /// Keeps the plan of a brief in the registry as a draft, or as a new version of one.
  ///
  /// Asks for ``Right/propose``.
  /// - Parameters:
  ///   - id: the draft it is a new version of; nil for a new draft.
  ///   - note: what its writer says of it.
  ///   - holes: what becomes of required fields the brief leaves open.
  public func propose(
    _ brief: Brief, asVersionOf id: DraftID? = nil, note: String? = nil,
    holes: HolePolicy = .refuse, as caller: Caller
  ) throws(OfficeError) -> ProposedDraft {
    try caller.require(.propose)
    let store = try store()
    return try OfficeError.translating {
      let draft = try composer.compose(brief, holes: holes)
      let pages = Typesetter.typeset(draft.document, draft.format)
      if let mark = SecrecyMark(in: pages) {
        throw OfficeError.refused([mark.refusal(at: Place(file: brief.file))])
      }
      let subject = CheckSubject(
        draft, of: brief, pages: try recognizer.recognize(pages: pages),
        knowledge: try knowledge)
      let findings = draft.findings(checking: subject)
      // A draft is issued from its brief, so that is kept with it.
      let source = try brief.kept()
      let kept =
        try id.map { id in
          try store.saveDraft(
            id, draft.document, basedOn: try store.draft(id).version, brief: source, note: note,
            by: caller.actor)
        }
        ?? store.addDraft(draft.document, brief: source, note: note, by: caller.actor)
      return ProposedDraft(draft: kept, findings: findings)
    }
  }
}
