import Diagnostics
import Drafting
import Foundation

/// The library of the repository, loaded once for all tests.
enum TestLibrary {
  /// The repository's root.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let loaded = Result { () throws(InvalidInput) in
    try Library.load(DataFolder(path: root))
  }

  /// A composer on the repository's library.
  static func composer() throws -> Composer { Composer(library: try loaded.get()) }

  /// The briefs of the repository.
  static var briefs: [String] {
    let provinces = root + "/Provinces"
    let names = FileManager.default.enumerator(atPath: provinces)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.contains("/plans/") && $0.hasSuffix(".yaml") }
      .map { provinces + "/" + $0 }.sorted()
  }

  /// What composing a brief of text finds: everything, whether or not it stands in the way.
  static func findings(
    in brief: String, holes: HolePolicy = .refuse
  ) throws -> [Diagnostic] {
    do throws(InvalidInput) {
      let brief = try BriefReader.read(text: brief, file: "phieu.yaml")
      let composer = Composer(library: try loaded.get())
      return try composer.compose(brief, holes: holes).diagnostics
    } catch {
      return error.diagnostics
    }
  }
}
