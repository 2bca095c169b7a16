import Comparing
import Identifiers
import Registry
import Search
import VietnameseText

/// Finds the plans of a registry that hold content blocks. Only what was drafted here bears the
/// names of its blocks.
public struct BlocksInUse {
  private let store: any RegistryStore

  /// Looks into a registry.
  public init(_ store: any RegistryStore) {
    self.store = store
  }

  /// The blocks used in the plans that came here from drafts.
  /// - Parameters:
  ///   - block: only this block; nil for all.
  ///   - entries: only these entries; nil for all.
  ///   - progress: told how many plans are done and how many there are.
  public func usage(
    of block: String? = nil, in entries: [EntryID]? = nil,
    _ progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> BlockUsage {
    let ids = try entries ?? store.documentedEntries(from: [.issued])
    var usage = BlockUsage()
    for (index, id) in ids.enumerated() {
      try progress(index + 1, ids.count)
      if let block, let bytes = try store.documentBytes(of: id),
        !bytes.holds("\"\(block)\"".utf8)
      {
        // Most plans don't use a given block and needn't be decoded.
        continue
      }
      if let document = try store.document(of: id) { usage.add(document, plan: id) }
    }
    return usage
  }
}
