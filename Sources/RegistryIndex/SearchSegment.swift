import Cryptography
import Identifiers

/// A file of the search index and the entries it covers. Index files are derived: they can be made
/// anew of the entries' texts.
public struct SearchSegment: Sendable, Equatable {
  /// The name of its file in the folder of the index.
  public var file: String
  /// The entries it covers, from the first to the last.
  public var entries: ClosedRange<EntryID>
  /// How many documents it holds.
  public var documentCount: Int
  /// The digest of its file.
  public var digest: ContentDigest
  /// Its seal: what a search knows the file by without reading all of it.
  public var seal: UInt64
  /// The identifier of its last entry. Entries come in order and never change, so a registry whose
  /// entry of that row has this identifier has all the others too.
  public var lastIdentifier: String
}
