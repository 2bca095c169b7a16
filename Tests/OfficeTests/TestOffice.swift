import Diagnostics
import Drafting
import Foundation
import Office
import Registry
import RegistryIndex
import SampleRegistries
import SampleWords

/// An office over the repository's own data, and the people who work in it.
enum TestOffice {
  /// The repository.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  /// The data, loaded once.
  static let library = Result { try Library.load(DataFolder(path: root)) }

  /// An office without a registry.
  static func drafting() throws -> Office { Office(library: try library.get()) }

  /// An office over a registry of its own, with plans that cite each other.
  static func archive() throws -> Office {
    let registry = TestRegistry()
    let store = try registry.open()
    let entries = try (1...3).map { try EntryPreparer().prepare(TestRegistry.entry($0)) }
    _ = try store.add(entries, by: registry.actor, options: AddOptions())
    let search = RegistrySearch(store, folder: registry.folder.path("index"))
    // The clock keeps the registry's folder as long as the office.
    let clock = OfficeClock {
      _ = registry
      return .now
    }
    return Office(library: try library.get(), registry: store, search: search, clock: clock)
  }

  /// A person with some rights; with all unless told.
  static func caller(_ rights: Set<Right> = Set(Right.allCases)) -> Caller {
    Caller(Actor(name: "Lò Thị Mây"), rights: rights, words: .vietnamese, channel: .web)
  }

  /// A brief of the repository.
  static func brief(_ name: String) throws -> Brief {
    try BriefReader.read(path: root + "/Provinces/" + name)
  }

  /// A brief as a person wrote it.
  static func brief(text: String) throws -> Brief {
    try BriefReader.read(text: text, file: "phieu.yaml")
  }

  /// What a use case throws; nil when it does its work.
  static func error(of work: () throws(OfficeError) -> Void) -> OfficeError? {
    do {
      try work()
      return nil
    } catch {
      return error
    }
  }
}
