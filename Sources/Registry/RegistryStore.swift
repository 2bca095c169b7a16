import Cryptography
import Diagnostics
import Document
import Search

/// Where the registry keeps its entries: everything callers need of a storage back end. All functions
/// may be called from several threads; those that write do so wholly or not at all, and what they
/// wrote is safe from a crash when they return. They throw ``RegistryError``.
public protocol RegistryStore: Sendable {
  /// The identifier of the registry, given when it was made (UUID).
  var identifier: String { get }

  // MARK: Entries

  /// Takes entries in, all in one transaction; tells of each what came of it. Of two with the same
  /// number the first stays.
  func add(_ entries: [PreparedEntry], by actor: Actor, options: AddOptions) throws -> [AddOutcome]
  /// An entry with everything that hangs on it.
  func entry(_ id: EntryID) throws -> RegistryEntry
  /// The entry with an identifier, nil when there is none.
  func entry(identifiedBy identifier: String) throws -> EntryID?
  /// The entries that bear a number and symbol, in any spelling, oldest first.
  func entries(numbered code: String) throws -> [EntryID]
  /// Whether a file with these bytes was taken in already, and with which entry.
  func entry(withOriginal digest: ContentDigest) throws -> EntryID?
  /// The lines of some entries, in the order asked for; what isn't there is left out.
  func summaries(of ids: [EntryID]) throws -> [EntrySummary]
  /// The lines that a filter lets through, in order of body, year and number.
  func summaries(where filter: EntryFilter) throws -> [EntrySummary]
  /// How many entries there are.
  func entryCount() throws -> Int
  /// The document of an entry; nil for lines of older registers.
  func document(of id: EntryID) throws -> AdministrativeDocument?
  /// The canonical JSON of an entry's document; nil for lines of older registers.
  func documentBytes(of id: EntryID) throws -> [UInt8]?
  /// The plain text of an entry in UTF-8.
  func text(of id: EntryID) throws -> [UInt8]
  /// The plain texts of some entries, in the order asked for; what isn't there is left out.
  func texts(of ids: [EntryID]) throws -> [(id: EntryID, text: [UInt8])]
  /// Hands the bytes of a file over in pieces.
  func readFile(_ digest: ContentDigest, _ body: ([UInt8]) throws -> Void) throws

  // MARK: The search index

  /// The entries that come after one, in order, with what an index needs of them.
  func entries(after id: EntryID, limit: Int) throws -> [IndexableEntry]
  /// The last entry's id, 0 when there is none.
  func lastEntryID() throws -> EntryID
  /// The index files, in order of their entries.
  func searchSegments() throws -> [SearchSegment]
  /// Writes down an index file in place of others. Refused when it covers entries that another file
  /// covers, or that aren't there, or when one of the others is no longer written down.
  func publish(_ segment: SearchSegment, replacing files: [String]) throws
  /// Forgets all index files.
  func forgetSearchSegments() throws
  /// The ids of the entries after one that are entered as secret: no search finds them.
  func secretEntries(after id: EntryID) throws -> [EntryID]
  /// The entries that aren't in force, with their states.
  func entryStates() throws -> [EntryID: EntryState]

  // MARK: Knowledge of the archive

  /// The plain texts of the entries that come after one, in order.
  func texts(after id: EntryID, limit: Int) throws -> [(id: EntryID, text: [UInt8])]
  /// The ids of the entries that hold a document and came here in one of several ways, in order.
  func documentedEntries(from origins: Set<EntryOrigin>) throws -> [EntryID]
  /// The entries that cite documents, by the keys of their numbers (``EntryCitation/key``), with
  /// every such citation; in order of the entries.
  func entries(citing keys: [String]) throws -> [CitingEntry]
  /// What some entries cite, in order, by entry.
  func citations(of ids: [EntryID]) throws -> [EntryID: [EntryCitation]]

  // MARK: Numbers

  /// How a body numbers its documents in a year.
  func policy(of body: BodyReference, year: Int) throws -> NumberingPolicy
  /// Sets how a body numbers its documents from a year on. Refused for a year in which numbers were
  /// drawn already.
  func setPolicy(
    _ policy: NumberingPolicy, of body: BodyReference, fromYear year: Int, by actor: Actor) throws
  /// The number the next document of a series would have.
  func nextNumber(in series: NumberSeries) throws -> Int
  /// Draws the next numbers for documents to come.
  func reserve(_ count: Int, in series: NumberSeries, reason: String, by actor: Actor) throws
    -> [Int]
  /// Voids a number that no document bears; it stays visible and is never drawn again.
  func void(_ number: Int, in series: NumberSeries, reason: String, by actor: Actor) throws
  /// The numbers of a series that no document bears, each explained as far as is known.
  func gaps(in series: NumberSeries) throws -> [NumberGap]
  /// The series that entries are known of, those of one year or all.
  func series(ofYear year: Int?) throws -> [NumberSeries]
  /// Issues a document: draws its number, has it made with number and day, writes it down. The
  /// closure must not write to the registry.
  func issue(_ request: IssueRequest, making: (IssuedNumber) throws -> NewEntry) throws
    -> RegistryEntry

  // MARK: Life cycle

  /// Writes down that one document corrects, replaces or recalls another.
  func relate(
    _ kind: EntryRelation.Kind, _ id: EntryID, by: EntryID?, reason: String, actor: Actor) throws
  /// Keeps a new draft.
  func addDraft(_ document: AdministrativeDocument, brief: [UInt8]?, note: String?, by actor: Actor)
    throws -> Draft
  /// Keeps a new version of a draft, refused when it isn't based on the newest.
  func saveDraft(
    _ id: DraftID, _ document: AdministrativeDocument, basedOn version: Int, brief: [UInt8]?,
    note: String?, by actor: Actor
  ) throws -> Draft
  /// Submits, approves, returns or gives up a draft.
  func moveDraft(_ id: DraftID, to state: DraftState, reason: String?, by actor: Actor) throws
    -> Draft
  /// A draft.
  func draft(_ id: DraftID) throws -> Draft
  /// The drafts, newest first; those of one state or all.
  func drafts(in state: DraftState?) throws -> [Draft]
  /// The versions of a draft, oldest first.
  func draftVersions(_ id: DraftID) throws -> [DraftVersion]
  /// What a version of a draft says, and its brief; the newest without a number.
  func draftContent(_ id: DraftID, version: Int?) throws -> (
    document: AdministrativeDocument, brief: [UInt8]?
  )
  /// Accepts a citation nobody knows, by name and with a reason.
  func acceptCitation(_ number: String, reason: String, by actor: Actor) throws
  /// The citations accepted by name.
  func acceptedCitations() throws -> [AcceptedCitation]
  /// Keeps a query under a name; one kept under that name before is gone.
  func saveSearch(_ query: String, as name: String, by actor: Actor) throws
  /// The queries kept, by name.
  func savedSearches() throws -> [SavedSearch]
  /// Forgets the query kept under a name; false when there is none.
  func forgetSearch(_ name: String) throws -> Bool

  // MARK: Trust

  /// Holds the registry to its digests and rules.
  ///
  /// - Parameters:
  ///   - expected: Where the journal ended at some time, kept elsewhere.
  ///   - segment: Looks at an index file and gives what is wrong with it.
  ///   - progress: Told how many entries are done and how many there are.
  func verify(
    expecting expected: JournalHead?, segment: (SearchSegment) throws -> [Diagnostic],
    progress: (Int, Int) throws -> Void
  ) throws -> VerificationReport
  /// Copies the registry, as it is at one moment, to another place; verifies the copy.
  func backup(
    to target: String, replacing replaces: Bool, by actor: Actor,
    progress: (Int, Int) throws -> Void
  ) throws -> VerificationReport
  /// Writes down that entries were looked at, printed or taken out.
  func record(
    _ action: JournalAction, of ids: [EntryID], details: [String: String], by actor: Actor) throws
  /// Where the journal ends now.
  func journalHead() throws -> JournalHead
  /// Lines of the journal in order: those after a line, of one entry or of all.
  func journal(after sequence: Int64, entry: EntryID?, limit: Int) throws -> [JournalLine]
  /// How often an entry was looked at, printed and taken out.
  func accessCounts(of id: EntryID) throws -> [JournalAction: Int]
}

extension RegistryStore {
  /// The bytes of a file.
  public func file(_ digest: ContentDigest) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try readFile(digest) { bytes += $0 }
    return bytes
  }
}

/// Which entries a list holds; what isn't set lets everything through.
public struct EntryFilter: Sendable, Equatable {
  /// The body, by its ``BodyReference/key``.
  public var bodyKey: String?
  /// The province of today.
  public var province: String?
  /// The year of the register.
  public var year: Int?
  /// The kind by name.
  public var kind: String?
  /// How it came in.
  public var origin: EntryOrigin?
  /// The file (hồ sơ) by its number and symbol.
  public var fileNotation: String?
  /// Only those that cite a document, by the key of its number.
  public var citing: String?
  /// Whether secret documents are among them; nil for both kinds.
  public var isSecret: Bool?

  /// Makes a filter that lets everything through.
  public init() {}
}
