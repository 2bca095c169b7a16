import Diagnostics
import Exchange
import Foundation
import Office

/// The files that words on the command line mean.
enum ImportSources {
  /// Files, all files within folders in the order of their names, and the entries of exports; files
  /// of one name in different formats together. What isn't there is given back too: reading it says
  /// so. Links within folders are told and not followed: they may lead anywhere, or in a circle.
  ///
  /// - Throws: `InvalidInput` for exports that aren't whole.
  static func files(
    _ operands: [String]
  ) throws(InvalidInput) -> (items: [ImportItem], findings: [Diagnostic]) {
    var items: [ImportItem] = []
    var links: [String] = []
    for operand in operands {
      let isFolder = DraftOutputs.exists(operand, asFolder: true)
      for path in isFolder ? contents(of: operand, &links) : [operand] {
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
    return (
      items.joiningFormats(),
      links.map { Diagnostic(UsageFinding.linkNotFollowed, at: Place(file: $0)) }
    )
  }

  /// The files of a folder and the exports within it, the folder itself if it is one.
  private static func contents(of folder: String, _ links: inout [String]) -> [String] {
    if ExchangeFolder.isExport(folder) { return [folder] }
    // A folder that is named is meant, be it by a link.
    let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    guard let walk = FileManager.default.enumerator(atPath: real) else { return [] }
    var paths: [String] = []
    while let name = walk.nextObject() as? String {
      let path = (folder as NSString).appendingPathComponent(name)
      let type = walk.fileAttributes?[.type] as? FileAttributeType
      let isFolder = type == .typeDirectory
      let isExport = isFolder && ExchangeFolder.isExport(path)
      let isNoise = isNoise((name as NSString).lastPathComponent)
      if isFolder, isNoise || isExport { walk.skipDescendants() }
      if isNoise { continue }
      if type == .typeSymbolicLink {
        links.append(path)
      } else if !isFolder || isExport {
        paths.append(path)
      }
    }
    links.sort()
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
