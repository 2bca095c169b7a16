import Identifiers
import Registry
import Search

/// Makes segments of the entries' texts in the store.
struct SegmentMaker: Sendable {
  /// A segment is ended when it holds so much text, in bytes, so that the memory it takes to make
  /// one is bounded.
  static let textLimit = 96 << 20
  /// So many entries are read at once.
  private static let batch = 256

  /// A segment and the entries it covers.
  struct Made {
    var bytes: [UInt8]
    var entries: ClosedRange<EntryID>
    var documentCount: Int
  }

  let store: any RegistryStore

  /// Hands over the segments of a range, one after the other.
  func make(_ range: ClosedRange<EntryID>, _ body: (Made) throws -> Void) throws {
    var first = range.lowerBound
    var last = range.lowerBound - 1
    while last < range.upperBound {
      var builder = SegmentBuilder()
      while last < range.upperBound, !builder.isFull,
        builder.approximateBytes < SegmentMaker.textLimit
      {
        let room = min(SegmentMaker.batch, SegmentBuilder.capacity - builder.count)
        let entries = try store.entries(after: last, limit: room)
          .prefix { $0.id <= range.upperBound }
        guard let end = entries.last?.id else {
          last = range.upperBound
          break
        }
        for entry in entries { builder.add(IndexedDocument(entry)) }
        last = end
      }
      let count = builder.count
      guard count > 0 else { return }
      try body(Made(bytes: builder.finish(), entries: first...last, documentCount: count))
      first = last + 1
    }
  }
}
