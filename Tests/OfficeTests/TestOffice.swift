import Diagnostics
import Drafting
import Foundation
import Office
import Registry
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
