import Identifiers

/// What came of taking in an entry.
public enum AddOutcome: Sendable, Equatable {
  /// It is in the registry.
  case added(EntryID)
  /// An entry with the same file, or the same text, is there already; nothing was added.
  case sameContent(as: EntryID)
  /// An entry with the same number, symbol, body and year is there already; nothing was added (NĐ
  /// 30/2020, Phụ lục VI: warn of duplicates).
  case sameNumber(as: EntryID)
  /// An entry with this identifier is there already; nothing was added.
  case sameIdentifier(as: EntryID)
}

/// How entries are taken in.
public struct AddOptions: Sendable {
  /// Take in what has the number, symbol, body and year of another entry too, and write down that
  /// both have it.
  public var keepsSameNumber: Bool
  /// Take in what has the content of another entry too.
  public var keepsSameContent: Bool
  /// What the journal says of it, such as the folder it was taken from.
  public var note: String?

  /// Makes options; duplicates are left out unless told.
  public init(keepsSameNumber: Bool = false, keepsSameContent: Bool = false, note: String? = nil) {
    self.keepsSameNumber = keepsSameNumber
    self.keepsSameContent = keepsSameContent
    self.note = note
  }
}
