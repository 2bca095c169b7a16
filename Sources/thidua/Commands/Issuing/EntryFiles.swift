import Diagnostics
import Files
import Foundation
import Registry

/// Writes the files of an entry out of the registry.
struct EntryFiles {
  private let store: any RegistryStore

  init(_ store: any RegistryStore) {
    self.store = store
  }

  /// Writes the files of an issued entry: the one of its format for a file's name, all of them into
  /// a folder. They appear together or not at all.
  ///
  /// - Returns: The files written.
  func write(_ entry: RegistryEntry, to outputs: [String]) throws -> [String] {
    var staged = StagedFiles()
    var written: [String] = []
    do {
      for output in outputs {
        for (path, bytes) in try files(of: entry, for: output) {
          try staged.stage(bytes, for: path)
          written.append(path)
        }
      }
      try staged.commit()
    } catch {
      staged.discard()
      throw error
    }
    return written
  }

  private func files(of entry: RegistryEntry, for output: String) throws -> [(String, [UInt8])] {
    guard !DraftOutputs.isFolder(output) else {
      return try entry.files.map { file in
        let bytes = try store.file(file.digest)
        return (freePath(for: file.name, of: entry, bytes, in: output), bytes)
      }
    }
    switch (output as NSString).pathExtension.lowercased() {
    case "json": return [(output, try store.documentBytes(of: entry.id) ?? [])]
    case let format:
      let role: EntryFile.Role = format == "pdf" ? .pdf : .docx
      return try entry.files.filter { $0.role == role }.prefix(1).map {
        (output, try store.file($0.digest))
      }
    }
  }

  /// Where a file of an entry goes in a folder. Bodies have equal numbers: when a file of the name is
  /// there and says something else, province and year tell the two apart, then the entry.
  private func freePath(
    for name: String, of entry: RegistryEntry, _ bytes: [UInt8], in folder: String
  ) -> String {
    let stem = (name as NSString).deletingPathExtension
    let ending = (name as NSString).pathExtension
    let body = entry.description.body
    let owner = [body.formerProvince ?? body.province, entry.description.year.map(String.init)]
    let longer = ([stem] + owner.compactMap { $0 }).joined(separator: "-")
    for stem in [stem, longer] {
      let path = "\((folder as NSString).appendingPathComponent(stem)).\(ending)"
      let there = FileManager.default.contents(atPath: path)
      if there == nil || there.map(Array.init) == bytes { return path }
    }
    return "\((folder as NSString).appendingPathComponent(longer))-\(entry.id).\(ending)"
  }
}
