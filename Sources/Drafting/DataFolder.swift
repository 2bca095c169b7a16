import Diagnostics
import Foundation

/// The folder that holds `Templates` and `Provinces`.
public struct DataFolder: Sendable, Equatable {
  /// Its path.
  public var path: String

  /// Takes a path as it is.
  public init(path: String) {
    self.path = path
  }

  /// Finds the folder: the one told, then `THIDUA_DATA`, then the current folder and those above
  /// it, then the folders above the program, as in a build, then the share folder beside it.
  /// - Throws: when a told folder doesn't hold the data, or none is found.
  public static func locate(
    told: String?, environment: [String: String], currentFolder: String, program: String
  ) throws(InvalidInput) -> DataFolder {
    if let path = told ?? environment["THIDUA_DATA"].flatMap({ $0.isEmpty ? nil : $0 }) {
      guard holdsData(path) else {
        throw InvalidInput([Diagnostic(DataFinding.notADataFolder(folder: path))])
      }
      return DataFolder(path: path)
    }
    let program = URL(fileURLWithPath: program).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    for start in [URL(fileURLWithPath: currentFolder).standardizedFileURL, program] {
      if let path = nearest(to: start) { return DataFolder(path: path) }
    }
    let share = program.deletingLastPathComponent().appendingPathComponent("share/thidua")
    if holdsData(share.path) { return DataFolder(path: share.path) }
    throw InvalidInput([Diagnostic(DataFinding.notFound(folder: currentFolder))])
  }

  /// The paths of the files below a folder of the data whose names end in an extension, sorted,
  /// relative to the data folder.
  func files(below folder: String, extension suffix: String) -> [String] {
    let root = (path as NSString).appendingPathComponent(folder)
    guard let names = FileManager.default.enumerator(atPath: root) else { return [] }
    return names.compactMap { $0 as? String }
      .filter { $0.hasSuffix("." + suffix) }
      .map { folder + "/" + $0 }
      .sorted()
  }

  /// The full path of a file of the data.
  func fullPath(of file: String) -> String {
    (path as NSString).appendingPathComponent(file)
  }

  /// The first of a folder and those above it that holds the data.
  private static func nearest(to start: URL) -> String? {
    var folder = start
    while !holdsData(folder.path) {
      let above = folder.deletingLastPathComponent()
      if above.path == folder.path { return nil }
      folder = above
    }
    return folder.path
  }

  private static func holdsData(_ path: String) -> Bool {
    ["Templates", "Provinces"].allSatisfy { name in
      var isFolder: ObjCBool = false
      let folder = (path as NSString).appendingPathComponent(name)
      return FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
        && isFolder.boolValue
    }
  }
}
