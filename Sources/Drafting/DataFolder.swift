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
  /// it, then the share folder beside the program.
  /// - Throws: when a told folder doesn't hold the data, or none is found.
  public static func locate(
    told: String?, environment: [String: String], currentFolder: String, program: String
  ) throws(InvalidInput) -> DataFolder {
    if let path = told ?? environment["THIDUA_DATA"].flatMap({ $0.isEmpty ? nil : $0 }) {
      guard holdsData(path) else {
        throw InvalidInput([Diagnostic("data.not-a-data-folder", .error, ["folder": path])])
      }
      return DataFolder(path: path)
    }
    var folder = URL(fileURLWithPath: currentFolder).standardizedFileURL
    while true {
      if holdsData(folder.path) { return DataFolder(path: folder.path) }
      let above = folder.deletingLastPathComponent()
      if above.path == folder.path { break }
      folder = above
    }
    let share = URL(fileURLWithPath: program).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("share/thidua")
    if holdsData(share.path) { return DataFolder(path: share.path) }
    throw InvalidInput([Diagnostic("data.not-found", .error, ["folder": currentFolder])])
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

  private static func holdsData(_ path: String) -> Bool {
    ["Templates", "Provinces"].allSatisfy { name in
      var isFolder: ObjCBool = false
      let folder = (path as NSString).appendingPathComponent(name)
      return FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
        && isFolder.boolValue
    }
  }
}
