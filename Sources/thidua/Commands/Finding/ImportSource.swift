import Diagnostics
import Foundation
import Registry

/// A file to be taken in.
struct ImportSource: Sendable {
  /// Where it lies.
  var path: String
  /// How the person knows it.
  var name: String
  /// How many bytes it has.
  var size: Int
  /// The export it is an entry of; nil for files of their own.
  var export: ExchangeFolder?
}

/// The files that words on the command line mean.
enum ImportSources {
  /// Files of systems and word processors that aren't documents.
  private static func isNoise(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name == "Thumbs.db" || name == "desktop.ini"
  }

  /// Files, and all files within folders in the order of their names. What isn't there is given
  /// back too: reading it says so.
  ///
  /// - Throws: `InvalidInput` for exports that aren't whole.
  static func files(_ operands: [String]) throws(InvalidInput) -> [ImportSource] {
    var sources: [ImportSource] = []
    for operand in operands {
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: operand, isDirectory: &isFolder)
      if !isThere || !isFolder.boolValue {
        sources.append(source(operand))
      } else if ExchangeFolder.isExport(operand) {
        let export = try ExchangeFolder(operand)
        sources += export.entries.map { name in
          var source = source((operand as NSString).appendingPathComponent(name))
          source.name = name
          source.export = export
          return source
        }
      } else {
        sources += names(within: operand).map {
          source((operand as NSString).appendingPathComponent($0))
        }
      }
    }
    return sources
  }

  private static func names(within folder: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    var names: [String] = []
    while let name = walk.nextObject() as? String {
      let isFolder = walk.fileAttributes?[.type] as? FileAttributeType == .typeDirectory
      if isNoise((name as NSString).lastPathComponent) {
        if isFolder { walk.skipDescendants() }
      } else if !isFolder {
        names.append(name)
      }
    }
    return names.sorted()
  }

  private static func source(_ path: String) -> ImportSource {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return ImportSource(path: path, name: path, size: attributes?[.size] as? Int ?? 0)
  }
}
