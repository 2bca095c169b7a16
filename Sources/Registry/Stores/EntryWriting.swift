import Identifiers

/// Takes entries in and writes down what becomes of them.
public protocol EntryWriting: Sendable {
  /// Takes entries in, all in one transaction; tells of each what came of it. Of two with the same
  /// number the first stays.
  func add(_ entries: [PreparedEntry], by actor: Actor, options: AddOptions) throws -> [AddOutcome]
  /// Writes down that one document corrects, replaces or recalls another (NĐ 30/2020, Điều 18): faults
  /// of form are corrected by a letter, wrong content gives way to a document of the same form, and a
  /// recall freezes what it recalls.
  ///
  /// - Parameters:
  ///   - kind: What is done.
  ///   - id: The entry it is done to.
  ///   - by: The entry of the document that does it; only a recall can be without.
  ///   - reason: Why.
  ///   - actor: Who writes it down.
  func relate(
    _ kind: EntryRelation.Kind, _ id: EntryID, by: EntryID?, reason: String, actor: Actor) throws
}

extension EntryWriting {
  /// Takes entries in; duplicates are left out.
  public func add(_ entries: [PreparedEntry], by actor: Actor) throws -> [AddOutcome] {
    try add(entries, by: actor, options: AddOptions())
  }
}
