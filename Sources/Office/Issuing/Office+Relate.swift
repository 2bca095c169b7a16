import Diagnostics
import Registry

/// What one document does to another, written down.
public struct RelationDone: Sendable {
  /// What is done.
  public let kind: EntryRelation.Kind
  /// The entry it is done to.
  public let entry: RegistryEntry
  /// The entry of the document that does it.
  public let by: RegistryEntry?
  /// Why.
  public let reason: String
}

extension Office {
  /// Writes down that a document corrects, replaces or recalls another one.
  ///
  /// Asks for ``Right/relate``.
  /// - Parameter other: the document that does it; only a recall can be without.
  public func relate(
    _ kind: EntryRelation.Kind, _ name: EntryName, by other: EntryName?, reason: String,
    as caller: Caller
  ) throws(OfficeError) -> RelationDone {
    try caller.require(.relate)
    let store = try store()
    let id = try name.resolve(in: store)
    let by = try other?.resolve(in: store)
    return try OfficeError.translating {
      try store.relate(kind, id, by: by, reason: reason, actor: caller.actor)
      return RelationDone(
        kind: kind, entry: try store.entry(id), by: try by.map { try store.entry($0) },
        reason: reason)
    }
  }
}
