import Diagnostics
import Files
import Foundation
import Office
import Registry

/// Where the files of issued plans are written: the one of its format for a file's name, all of them
/// into a folder.
struct EntryFiles {
  /// The files and folders named.
  let outputs: [String]

  /// The formats an entry's files can be written in.
  private static let formats = ["docx", "pdf", "json"]

  /// What is wrong with the outputs of a line.
  static func faults(_ arguments: Arguments) -> [Diagnostic] {
    arguments.values(of: "--output").filter { !DraftOutputs.isFolder($0) }.flatMap { output in
      let format = (output as NSString).pathExtension.lowercased()
      let unknown = Diagnostic(
        "draft.unknown-format", .error,
        ["format": format, "formats": formats.joined(separator: ", ")],
        suggestion: Suggestion.message(for: format, among: formats))
      return (formats.contains(format) ? [] : [unknown])
        + (arguments.operands.count == 1
          ? [] : [Diagnostic("draft.one-file-many-briefs", .error, ["file": output])])
    }
  }

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
      switch (output as NSString).pathExtension.lowercased() {
      case "json": return [(output, json ?? [])]
      case let format:
        let role: EntryFile.Role = format == "pdf" ? .pdf : .docx
        return kept.filter { $0.file.role == role }.prefix(1).map { (output, $0.bytes) }
      }
    }
    try StagedFiles.writeAll(files)
    return files.map { $0.0 }
  }

  /// Where a file of an entry goes in a folder. Bodies have equal numbers: when a file of the name is
  /// there and says something else, province and year tell the two apart, then the entry.
  private func freePath(
    for kept: KeptFile, of entry: RegistryEntry, in folder: String
  ) -> String {
    let stem = (kept.file.name as NSString).deletingPathExtension
    let ending = (kept.file.name as NSString).pathExtension
    let body = entry.description.body
    let owner = [body.formerProvince ?? body.province, entry.description.year.map(String.init)]
    let longer = ([stem] + owner.compactMap { $0 }).joined(separator: "-")
    for stem in [stem, longer] {
      let path = "\((folder as NSString).appendingPathComponent(stem)).\(ending)"
      let there = FileManager.default.contents(atPath: path)
      if there == nil || there.map(Array.init) == kept.bytes { return path }
    }
    return "\((folder as NSString).appendingPathComponent(longer))-\(entry.id).\(ending)"
  }
}
