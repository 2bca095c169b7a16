import Diagnostics
import Exchange
import Foundation
import Office
import Registry

/// The files that words on the command line mean.
enum ImportSources {
  /// Files of systems and word processors that aren't documents.
  private static func isNoise(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name == "Thumbs.db" || name == "desktop.ini"
  }

  /// Files, all files within folders in the order of their names, and the entries of exports. What
  /// isn't there is given back too: reading it says so.
  ///
  /// - Throws: `InvalidInput` for exports that aren't whole.
  static func files(_ operands: [String]) throws(InvalidInput) -> [ImportItem] {
    var sources: [ImportItem] = []
    for operand in operands {
      guard isFolder(operand) else {
        sources.append(source(operand))
        continue
      }
      for path in contents(of: operand) {
        if isFolder(path) {
          sources += try entries(ofExport: path)
        } else {
          sources.append(source(path))
        }
      }
    }
    return withTwins(sources)
  }

  /// The endings of documents, those that say most about their text first.
  private static let formats = ["docx", "odt", "doc", "rtf", "pdf"]

  /// Puts files of one name beside each other in different formats together.
  private static func withTwins(_ sources: [ImportItem]) -> [ImportItem] {
    func format(_ source: ImportItem) -> Int? {
      guard case .file = source.content else { return nil }
      return formats.firstIndex(of: (source.name as NSString).pathExtension.lowercased())
    }
    func stem(_ source: ImportItem) -> String {
      (source.name as NSString).deletingPathExtension
    }
    let groups = Dictionary(grouping: sources.filter { format($0) != nil }, by: stem)
    return sources.compactMap { source in
      guard let own = format(source), let group = groups[stem(source)], group.count > 1 else {
        return source
      }
      let ordered = group.sorted { (format($0) ?? 0, $0.name) < (format($1) ?? 0, $1.name) }
      guard ordered[0].name == source.name, format(ordered[0]) == own else { return nil }
      var source = source
      source.twins = Array(ordered.dropFirst())
      source.size = group.reduce(0) { $0 + $1.size }
      return source
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func entries(ofExport path: String) throws(InvalidInput) -> [ImportItem] {
    let export = try ExchangeFolder(path)
    return export.entries.map { name in
      ImportItem(name, of: export, size: size(of: (path as NSString).appendingPathComponent(name)))
    }
  }

  /// The files of a folder and the exports within it, the folder itself if it is one.
  private static func contents(of folder: String) -> [String] {
    if ExchangeFolder.isExport(folder) { return [folder] }
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    var names: [String] = []
    while let name = walk.nextObject() as? String {
      let isFolder = walk.fileAttributes?[.type] as? FileAttributeType == .typeDirectory
      let isExport =
        isFolder && ExchangeFolder.isExport((folder as NSString).appendingPathComponent(name))
      if isNoise((name as NSString).lastPathComponent) || isExport {
        if isFolder { walk.skipDescendants() }
      }
      if !isNoise((name as NSString).lastPathComponent), !isFolder || isExport {
        names.append(name)
      }
    }
    return names.sorted().map { (folder as NSString).appendingPathComponent($0) }
  }

  private static func source(_ path: String) -> ImportItem {
    ImportItem(IncomingFile(path: path), size: size(of: path))
  }

  private static func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0
  }
}
