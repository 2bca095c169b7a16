import Diagnostics
import Document
import Registry

extension Office {
  /// The drafts, newest first.
  ///
  /// Asks for ``Right/search``.
  /// - Parameters:
  ///   - state: those of one state; nil for all.
  ///   - id: only those older than this one, the last of the page before; nil for the first page.
  ///   - limit: at most so many; nil for all.
  public func drafts(
    in state: DraftState? = nil, before id: DraftID? = nil, limit: Int? = nil, as caller: Caller
  ) throws(OfficeError) -> [Draft] {
    try caller.require(.search)
    let store = try store()
    return try OfficeError.translating {
      try store.drafts(in: state, before: id, limit: limit ?? .max)
    }
  }

  /// A draft and its versions, oldest first.
  ///
  /// Asks for ``Right/search``.
  public func draft(
    _ id: DraftID, as caller: Caller
  ) throws(OfficeError) -> (draft: Draft, versions: [DraftVersion]) {
    try caller.require(.search)
    let store = try store()
    return try OfficeError.translating { (try store.draft(id), try store.draftVersions(id)) }
  }

  /// What a version of a draft says, as a file.
  ///
  /// Asks for ``Right/search``.
  /// - Parameter version: its number; nil for the newest.
  public func write(
    draft id: DraftID, version: Int? = nil, as format: FileFormat, by caller: Caller
  ) throws(OfficeError) -> OutgoingFile {
    try caller.require(.search)
    let (store, formats) = (try store(), try library.formats)
    return try OfficeError.translating {
      let document = try store.draftContent(id, version: version).document
      guard let profile = formats.profile(on: document.date.lastDay) ?? formats.profiles.first
      else { throw InvalidInput([Diagnostic(FormatFinding.noProfiles)]) }
      return OutgoingFile(
        name: "\(id).\(format.rawValue)", format: format,
        bytes: try format.bytes(of: document, Typesetter.typeset(document, profile)))
    }
  }

  /// Submits a draft, approves it, returns it or gives it up. Submitted, it takes the steps its body has
  /// set; approved at a step that isn't the last, it lies before the next one.
  ///
  /// Asks for ``Right/approve`` to approve or return one, for ``Right/propose`` otherwise.
  /// - Parameter reason: why; needed to return a draft or to give it up.
  public func move(
    draft id: DraftID, to state: DraftState, reason: String? = nil, as caller: Caller
  ) throws(OfficeError) -> Draft {
    let isJudged = state == .approved || state == .draft
    try caller.require(isJudged ? .approve : .propose)
    let store = try store()
    return try OfficeError.translating {
      guard state == .submitted else {
        return try store.moveDraft(id, to: state, reason: reason, by: caller.actor)
      }
      let body = try PlanReader(library: library, store: store).body(ofDraft: id)
      return try store.submitDraft(id, for: body, by: caller.actor)
    }
  }
}
