import Files
import Foundation
import Office
import Registry

/// Where the files of issued plans are written: the one of its format for a file's name, all of them
/// into a folder.
struct EntryFiles {
  /// The formats an entry's files can be written in.
  static let formats: [FileFormat] = [.docx, .pdf, .json]

  /// The files and folders named.
  let outputs: [String]

  /// Writes the files of an issued plan. They appear together or not at all.
  ///
  /// - Returns: The files written.
  func write(_ issued: IssuedPlan, _ office: Office, _ caller: Caller) throws -> [String] {
    guard !outputs.isEmpty else { return [] }
    let (kept, json) = try office.files(of: issued, as: caller)
    let files = outputs.flatMap { output -> [(String, [UInt8])] in
      if DraftOutputs.isFolder(output) {
        return kept.map { (freePath(for: $0, of: issued.entry, in: output), $0.bytes) }
      }
      let format = DraftOutputs.format(of: output)
      if format == .json { return [(output, json ?? [])] }
      let role: EntryFile.Role = format == .pdf ? .pdf : .docx
      return kept.filter { $0.file.role == role }.prefix(1).map { (output, $0.bytes) }
    }
    try StagedFiles.writeAll(files)
    return files.map { $0.0 }
  }

  /// Where a file of an entry goes in a folder. Bodies have equal numbers: when a file of the name is
  /// there and says something else, province and year tell the two apart, then the entry.
  private func freePath(
    for kept: KeptFile, of entry: RegistryEntry, in folder: String
  ) -> String {
    let name = kept.file.name as NSString
    let body = entry.description.body
    let owner = [body.formerProvince ?? body.province, entry.description.year.map(String.init)]
    let longer = ([name.deletingPathExtension] + owner.compactMap { $0 }).joined(separator: "-")
    let paths = [name.deletingPathExtension, longer, "\(longer)-\(entry.id)"].map { stem in
      (folder as NSString).appendingPathComponent(
        FileName.safe("\(stem).\(name.pathExtension)".replacing("/", with: "-")))
    }
    return paths.dropLast().first { path in
      !FileSystem.exists(path)
        || (try? FileSystem.bytes(of: path, limit: kept.bytes.count)) == kept.bytes
    } ?? paths[2]
  }
}
