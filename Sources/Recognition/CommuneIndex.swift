import Profiles
import Synchronization
import VietnameseText

/// The provinces of the communes, read from the profiles when the first is asked for.
final class CommuneIndex: Sendable {
  private let store: ProfileStore
  private let folders = Mutex<[[UInt8]: Set<String>]?>(nil)

  /// Makes an index of the communes of a store.
  init(_ store: ProfileStore) {
    self.store = store
  }

  /// The slugs of the provinces that have such a commune.
  func provinces(of commune: NamedCommune) -> Set<String> {
    folders.withLock { folders in
      let known = folders ?? read()
      folders = known
      return known[commune.folded] ?? []
    }
  }

  private func read() -> [[UInt8]: Set<String>] {
    var folders: [[UInt8]: Set<String>] = [:]
    for province in store.provinces {
      // A list that can't be read is the library's finding; here it only tells nothing.
      for commune in (try? store.communes(of: province.slug)) ?? [] {
        folders[FoldedText(commune.fullName).folded, default: []].insert(province.slug)
      }
    }
    return folders
  }
}
