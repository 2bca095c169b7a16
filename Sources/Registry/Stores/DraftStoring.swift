import Document

/// Keeps documents on their way to issue, with every version of them.
public protocol DraftStoring: Sendable {
  /// Keeps a new draft.
  ///
  /// - Parameters:
  ///   - document: What it says.
  ///   - brief: The brief it was composed from.
  ///   - note: What its writer says of it.
  ///   - actor: Who wrote it.
  func addDraft(_ document: AdministrativeDocument, brief: [UInt8]?, note: String?, by actor: Actor)
    throws -> Draft
  /// Keeps a new version of a draft. What was submitted or approved becomes a draft again: a change
  /// goes back to the one who signs (NĐ 30/2020, Điều 12).
  ///
  /// - Parameter basedOn: The version that was changed; refused when there is a newer one.
  func saveDraft(
    _ id: DraftID, _ document: AdministrativeDocument, basedOn version: Int, brief: [UInt8]?,
    note: String?, by actor: Actor
  ) throws -> Draft
  /// The names of the steps that approve a body's drafts, in order; empty for the one step that bodies
  /// have unless they set others.
  func approvalSteps(of body: BodyReference) throws -> [String]
  /// Sets the steps that approve a body's drafts. Drafts that were submitted keep theirs.
  func setApprovalSteps(_ steps: [String], of body: BodyReference, by actor: Actor) throws
  /// Lays a draft before the first of the steps that a body has.
  func submitDraft(_ id: DraftID, for body: BodyReference, by actor: Actor) throws -> Draft
  /// Submits, approves, returns or gives up a draft. Submitted so, it has one step; approved at a step
  /// that isn't the last, it lies before the next one.
  func moveDraft(_ id: DraftID, to state: DraftState, reason: String?, by actor: Actor) throws
    -> Draft
  /// A draft.
  func draft(_ id: DraftID) throws -> Draft
  /// The drafts, newest first.
  ///
  /// - Parameters:
  ///   - state: Those of one state; nil for all.
  ///   - id: Only those older than this one; nil from the newest.
  ///   - limit: At most so many.
  func drafts(in state: DraftState?, before id: DraftID?, limit: Int) throws -> [Draft]
  /// The versions of a draft, oldest first.
  func draftVersions(_ id: DraftID) throws -> [DraftVersion]
  /// What a version of a draft says, and the brief it was composed from; the newest without a
  /// number.
  func draftContent(_ id: DraftID, version: Int?) throws -> (
    document: AdministrativeDocument, brief: [UInt8]?
  )
}

extension DraftStoring {
  /// Keeps a new draft.
  public func addDraft(
    _ document: AdministrativeDocument, brief: [UInt8]? = nil, by actor: Actor
  ) throws -> Draft {
    try addDraft(document, brief: brief, note: nil, by: actor)
  }

  /// Keeps a new version of a draft.
  public func saveDraft(
    _ id: DraftID, _ document: AdministrativeDocument, basedOn version: Int, by actor: Actor
  ) throws -> Draft {
    try saveDraft(id, document, basedOn: version, brief: nil, note: nil, by: actor)
  }

  /// The drafts, newest first; those of one state or all.
  public func drafts(in state: DraftState?) throws -> [Draft] {
    try drafts(in: state, before: nil, limit: .max)
  }

  /// Submits or approves a draft.
  public func moveDraft(_ id: DraftID, to state: DraftState, by actor: Actor) throws -> Draft {
    try moveDraft(id, to: state, reason: nil, by: actor)
  }

  /// What the newest version of a draft says, and the brief it was composed from.
  public func draftContent(_ id: DraftID) throws -> (
    document: AdministrativeDocument, brief: [UInt8]?
  ) { try draftContent(id, version: nil) }
}
