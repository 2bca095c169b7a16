import Diagnostics
import Identifiers
import Registry
import Search

/// The index of a registry as it is loaded: the files written down in the store, mapped, and what no
/// file covers yet, in memory.
struct LoadedIndex {
  /// Entries indexed in memory.
  private struct Tail {
    var entries: ClosedRange<EntryID>
    var segments: [Segment]
  }

  /// Pieces in memory are made one up to so many entries.
  private static let pieceLimit = 1024

  private var files: [SearchSegment] = []
  private var mapped: [String: Segment] = [:]
  private var tail: [Tail] = []
  /// What is to be searched.
  private(set) var searcher = Searcher(segments: [])
  /// Listed files that can't be used, and why; their entries are indexed in memory instead.
  private var unusable: [String: SegmentError] = [:]
  private var isListUsable = true

  /// The entries that no search finds, whatever index files of older versions hold of them.
  private(set) var sealed: Set<EntryID> = []
  private var lastLookedAt: EntryID = 0
  /// Whether the searcher doesn't have all that is loaded.
  private var isStale = false

  /// Takes the files of a list in, and lets go those it doesn't name.
  ///
  /// - Parameters:
  ///   - listed: The index files that are written down and fit the registry.
  ///   - isUsable: Whether their list could be read.
  /// - Returns: Whether all of them are there, damaged or not.
  mutating func load(
    _ listed: [SearchSegment], isUsable: Bool, in folder: SegmentFolder
  ) -> Bool {
    isListUsable = isUsable
    guard listed != files else { return true }
    var kept: [String: Segment] = [:]
    var isComplete = true
    unusable = unusable.filter { file, _ in listed.contains { $0.file == file } }
    for segment in listed where unusable[segment.file] == nil {
      if let known = mapped[segment.file] {
        kept[segment.file] = known
        continue
      }
      let path = folder.location(of: segment.file)
      do throws(SegmentError) {
        let loaded = try Segment(mapping: path)
        guard loaded.seal == segment.seal else { throw .damaged(file: path, section: nil) }
        kept[segment.file] = loaded
      } catch {
        unusable[segment.file] = error
        if case .unreadable = error { isComplete = false }
      }
    }
    mapped = kept
    files = listed
    isStale = true
    let covered = EntryRanges(files.filter { mapped[$0.file] != nil }.map(\.entries))
    tail.removeAll { covered.overlaps($0.entries) }
    return isComplete
  }

  /// Forgets what was loaded of files that turned out to be damaged.
  mutating func setAside(_ damage: [SegmentError]) {
    for error in damage {
      guard let file = mapped.first(where: { $0.value.file == error.file })?.key else { continue }
      mapped[file] = nil
      unusable[file] = error
      isStale = true
    }
  }

  /// Brings it up to what is committed.
  ///
  /// - Parameters:
  ///   - store: The registry.
  ///   - last: The last entry.
  mutating func refresh(from store: any RegistryStore, upTo last: EntryID) throws {
    if last > lastLookedAt {
      sealed.formUnion(try store.sealedEntries(after: lastLookedAt))
      lastLookedAt = last
    }
    let mappedRanges = files.filter { mapped[$0.file] != nil }.map(\.entries)
    let covered = EntryRanges(mappedRanges + tail.map(\.entries))
    for range in covered.gaps(upTo: last) {
      try add(range, from: store)
      isStale = true
    }
    if isStale {
      searcher = Searcher(
        segments: files.compactMap { mapped[$0.file] } + tail.flatMap(\.segments))
      isStale = false
    }
  }

  /// What can't be used of the index in a folder, in one line.
  func notices(in folder: SegmentFolder, _ catalogue: SegmentCatalogue) -> [Diagnostic] {
    if !isListUsable {
      return [Diagnostic(RegistryFinding.indexFileUnusable, at: Place(file: catalogue.path))]
    }
    guard let file = files.first(where: { unusable[$0.file] != nil })?.file,
      let error = unusable[file]
    else { return [] }
    return [
      Diagnostic(
        RegistryFinding.indexFileUnusable, at: Place(file: folder.location(of: file)),
        suggestion: error.diagnostic.message)
    ]
  }

  /// Indexes entries in memory, together with the pieces before them that are no larger: so there are few
  /// pieces, no entry is indexed again and again while many come in, and no search waits long for it.
  private mutating func add(
    _ range: ClosedRange<EntryID>, from store: any RegistryStore
  ) throws {
    var range = range
    while let piece = tail.firstIndex(where: {
      $0.entries.upperBound + 1 == range.lowerBound && $0.entries.count <= range.count
        && $0.entries.count + range.count <= LoadedIndex.pieceLimit
    }) {
      range = tail.remove(at: piece).entries.lowerBound...range.upperBound
    }
    tail.append(try LoadedIndex.tail(of: range, in: store))
  }

  /// In how many pieces the entries without a file are indexed.
  var pieceCount: Int { tail.count }

  /// Whether it holds everything up to an entry, with the index files that are listed.
  func isCurrent(_ listed: [SearchSegment], upTo last: EntryID) -> Bool {
    listed == files && last == lastLookedAt && !isStale
  }

  private static func tail(
    of range: ClosedRange<EntryID>, in store: any RegistryStore
  ) throws -> Tail {
    var segments: [Segment] = []
    try SegmentMaker(store: store).make(range) { made in
      segments.append(try Segment(bytes: made.bytes))
    }
    return Tail(entries: range, segments: segments)
  }
}
