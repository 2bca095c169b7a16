/// Where the registry keeps everything: what callers need of a storage back end, cut by use. Who needs
/// only a part asks for that part, such as `any EntryReading`.
///
/// Every function may be called from several threads. Those that write do so wholly or not at all, and
/// what they wrote is safe from a crash when they return. They throw ``RegistryError``.
public protocol RegistryStore: EntryReading, EntryWriting, Numbering, DraftStoring,
  CitationAccepting,
  SearchKeeping, Journal, LookJournal, IndexFeed, Verifying
{
  /// The identifier of the registry, given when it was made (UUID).
  var identifier: String { get }
}
