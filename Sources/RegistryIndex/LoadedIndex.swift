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
  /// Files that can't be used; their entries are indexed in memory instead.
  private(set) var notices: [Diagnostic] = []

  /// The entries that no search finds, whatever index files of older versions hold of them.
  private(set) var sealed: Set<EntryID> = []
  private var lastLookedAt: EntryID = 0

  /// Brings it up to what is committed.
  ///
  /// - Parameters:
  ///   - store: The registry.
  ///   - written: The index files that are written down.
  ///   - last: The last entry.
  ///   - folder: Where the files lie.
  mutating func refresh(
    from store: any RegistryStore, _ written: [SearchSegment], upTo last: EntryID,
    in folder: SegmentFolder
  ) throws {
    if last > lastLookedAt {
      sealed.formUnion(try store.sealedEntries(after: lastLookedAt))
      lastLookedAt = last
    }
    var changed = false
    if written != files {
      load(written, in: folder)
      changed = true
    }
    let mappedRanges = files.filter { mapped[$0.file] != nil }.map(\.entries)
    let covered = EntryRanges(mappedRanges + tail.map(\.entries))
    for range in covered.gaps(upTo: last) {
      try add(range, from: store)
      changed = true
    }
    if changed {
      searcher = Searcher(
        segments: files.compactMap { mapped[$0.file] } + tail.flatMap(\.segments))
    }
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

  /// Whether it holds everything up to an entry, with the index files that are written down.
  func isCurrent(_ written: [SearchSegment], upTo last: EntryID) -> Bool {
    written == files && last == lastLookedAt
  }

  private mutating func load(_ written: [SearchSegment], in folder: SegmentFolder) {
    var kept: [String: Segment] = [:]
    notices = []
    for segment in written {
      if let known = mapped[segment.file] {
        kept[segment.file] = known
        continue
      }
      do {
        kept[segment.file] = try Segment(mapping: folder.location(of: segment.file))
      } catch {
        notices.append(
          Diagnostic(
            RegistryFinding.indexFileUnusable,
            at: Place(file: folder.location(of: segment.file)),
            suggestion: error.diagnostic.message))
      }
    }
    mapped = kept
    files = written
    let covered = EntryRanges(files.filter { mapped[$0.file] != nil }.map(\.entries))
    tail.removeAll { covered.overlaps($0.entries) }
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
