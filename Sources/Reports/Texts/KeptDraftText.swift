import Diagnostics
import Registry

/// The drafts of the registry, as people read them.
public struct KeptDraftText: Sendable {
  private let words: Words

  /// Makes the texts of drafts.
  public init(in words: Words) {
    self.words = words
  }

  /// A draft on one line.
  public func line(of draft: Draft) -> String {
    var state = Message("draft-state.\(draft.state.rawValue)").text(in: words)
    if let next = draft.nextStep { state += " (\(draft.step)/\(draft.steps.count) \(next))" }
    let entry = draft.entry.map { " → #\($0)" } ?? ""
    return "#\(draft.id)  \(state)\(entry)  v\(draft.version)  \(draft.savedAt.readable)  "
      + "\(draft.savedBy.name)  \(draft.title.shortened(to: 60))"
  }

  /// A version of a draft on one line.
  public func line(of version: DraftVersion) -> String {
    let note = version.note.map { "  \($0)" } ?? ""
    return "  v\(version.version)  \(version.savedAt.readable)  \(version.savedBy.name)\(note)"
  }
}
