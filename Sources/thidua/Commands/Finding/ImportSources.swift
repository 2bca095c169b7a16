import Diagnostics
import Exchange
import Foundation
import Office

/// The files that words on the command line mean.
enum ImportSources {
  /// Files, all files within folders in the order of their names, and the entries of exports; files
  /// of one name in different formats together. What isn't there is given back too: reading it says
  /// so.
  ///
  /// - Throws: `InvalidInput` for exports that aren't whole.
  static func files(_ operands: [String]) throws(InvalidInput) -> [ImportItem] {
    var items: [ImportItem] = []
    for operand in operands {
      for path in DraftOutputs.exists(operand, asFolder: true) ? contents(of: operand) : [operand] {
        if DraftOutputs.exists(path, asFolder: true) {
          let export = try ExchangeFolder(path)
          items += export.entries.map { name in
            ImportItem(name, of: export, size: size(of: "\(path)/\(name)"))
          }
        } else {
          items.append(ImportItem(IncomingFile(path: path), size: size(of: path)))
        }
      }
    }
    return items.joiningFormats()
  }

  /// The files of a folder and the exports within it, the folder itself if it is one.
  private static func contents(of folder: String) -> [String] {
    if ExchangeFolder.isExport(folder) { return [folder] }
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    var paths: [String] = []
    while let name = walk.nextObject() as? String {
      let path = (folder as NSString).appendingPathComponent(name)
      let isFolder = walk.fileAttributes?[.type] as? FileAttributeType == .typeDirectory
      let isExport = isFolder && ExchangeFolder.isExport(path)
      let isNoise = isNoise((name as NSString).lastPathComponent)
      if isFolder, isNoise || isExport { walk.skipDescendants() }
      if !isNoise, !isFolder || isExport { paths.append(path) }
    }
    return paths.sorted()
  }

  /// Files of systems and word processors that aren't documents.
  private static func isNoise(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name == "Thumbs.db" || name == "desktop.ini"
  }

  private static func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0
  }
}
