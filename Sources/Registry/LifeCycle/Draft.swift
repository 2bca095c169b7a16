import Identifiers

/// The row of a draft, counted from 1.
public typealias DraftID = Int64

/// How far a draft has come (NĐ 30/2020, Điều 10 - 12). A body may have several steps of approval; a
/// draft is ``submitted`` until the last one approves it, and ``Draft/step`` says before which one it
/// lies.
public enum DraftState: String, Sendable, Codable, CaseIterable {
  /// It is being written (nháp).
  case draft
  /// It lies before the one who approves it (trình).
  case submitted
  /// It is approved for signing (duyệt).
  case approved
  /// It was issued (phát hành); its entry is frozen.
  case issued
  /// It was given up.
  case abandoned

  /// Whether a person may move a draft from here to there. Issuing isn't a move: it takes a number.
  package func canMove(to next: DraftState) -> Bool {
    switch (self, next) {
    case (.draft, .submitted), (.submitted, .approved), (.submitted, .draft), (.approved, .draft):
      true
    case (.draft, .abandoned), (.submitted, .abandoned), (.approved, .abandoned): true
    default: false
    }
  }
}

/// A document on its way to issue. Every version of it is kept (NĐ 30/2020, Phụ lục VI).
public struct Draft: Sendable, Equatable {
  /// Its row.
  public let id: DraftID
  /// The identifier it keeps.
  public let identifier: String
  /// How far it has come.
  public let state: DraftState
  /// The title of its newest version.
  public let title: String
  /// The number of its newest version, from 1.
  public let version: Int
  /// The step of approval it lies before, or was approved at, from 1; 0 while it is being written.
  public let step: Int
  /// The names of the steps it takes, in order; empty for the one step that nobody named.
  public let steps: [String]
  /// The name of the step it lies before; nil for the one step that nobody named, and when it isn't
  /// submitted.
  public var nextStep: String? {
    state == .submitted && steps.indices.contains(step - 1) ? steps[step - 1] : nil
  }
  /// Who wrote the newest version.
  public let savedBy: Actor
  /// When.
  public let savedAt: Timestamp
  /// The entry it became.
  public let entry: EntryID?

  /// Makes what a store read.
  package init(
    id: DraftID, identifier: String, state: DraftState, title: String, version: Int, step: Int,
    steps: [String],
    savedBy: Actor, savedAt: Timestamp, entry: EntryID?
  ) {
    self.id = id
    self.identifier = identifier
    self.state = state
    self.title = title
    self.version = version
    self.step = step
    self.steps = steps
    self.savedBy = savedBy
    self.savedAt = savedAt
    self.entry = entry
  }
}

/// A version of a draft.
public struct DraftVersion: Sendable, Equatable {
  /// Its number, from 1.
  public let version: Int
  /// The title; empty when it is sealed.
  public let title: String
  /// What its writer says of it.
  public let note: String?
  /// Whether it is shown to nobody: it bears a mark of secrecy, or the entry it became is a state secret.
  public let isSealed: Bool
  /// Who wrote it.
  public let savedBy: Actor
  /// When.
  public let savedAt: Timestamp

  /// Makes what a store read.
  package init(
    version: Int, title: String, note: String?, isSealed: Bool, savedBy: Actor, savedAt: Timestamp
  ) {
    self.version = version
    self.title = isSealed ? "" : title
    self.note = isSealed ? nil : note
    self.isSealed = isSealed
    self.savedBy = savedBy
    self.savedAt = savedAt
  }
}
