import Diagnostics
import Foundation
import Office

/// Which files a run of `draft` makes for a brief.
struct DraftOutputs {
  /// The formats there are, as files' extensions.
  static let formats = FileFormat.allCases.map(\.rawValue)

  private var named: [String] = []
  private var folder = ""
  private var formats = ["docx", "pdf"]

  /// What to make of briefs. An output that ends in `/` or is a folder receives the files of every
  /// brief; named files go with one brief only.
  /// - Parameter list: the formats, with commas between.
  /// - Throws: ``OfficeError/Kind/request``.
  init(_ outputs: [String], formats list: String?, briefs: [String]) throws(OfficeError) {
    var diagnostics: [Diagnostic] = []
    if let list {
      formats = list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      diagnostics += formats.filter { !DraftOutputs.formats.contains($0) }
        .map(DraftOutputs.unknownFormat)
    }
    for output in outputs {
      if DraftOutputs.isFolder(output) {
        folder = output
        continue
      }
      named.append(output)
      let format = (output as NSString).pathExtension.lowercased()
      if !DraftOutputs.formats.contains(format) {
        diagnostics.append(DraftOutputs.unknownFormat(format))
      }
    }
    if !named.isEmpty, briefs.count > 1 {
      diagnostics.append(Diagnostic("draft.one-file-many-briefs", .error, ["file": named[0]]))
    }
    if !named.isEmpty, list == nil, folder.isEmpty { formats = [] }
    diagnostics += collisions(among: briefs)
    if diagnostics.hasErrors { throw .request(diagnostics) }
  }

  /// The files of a brief: those named, then one of each format asked for. Files that get their name
  /// from the brief bear its province too, since briefs of two provinces are often called alike.
  func files(for brief: String) -> [String] {
    let parts = brief.split(separator: "/").map(String.init)
    var name = ((parts.last ?? brief) as NSString).deletingPathExtension
    if parts.count >= 3, parts[parts.count - 2] == "plans" {
      name = parts[parts.count - 3] + "-" + name
    }
    let path = (folder as NSString).appendingPathComponent(name)
    return named + formats.map { path + "." + $0 }
  }

  /// Files that several briefs would make.
  private func collisions(among briefs: [String]) -> [Diagnostic] {
    let makers = Dictionary(grouping: briefs) { files(for: $0).first ?? "" }
    return makers.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { file, briefs in
      Diagnostic(
        "draft.same-output", .error, ["file": file, "briefs": briefs.joined(separator: ", ")])
    }
  }

  /// The format a file's ending names; Word when it names none.
  static func format(of file: String) -> FileFormat {
    FileFormat(rawValue: (file as NSString).pathExtension.lowercased()) ?? .docx
  }

  /// Whether a name means a folder.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return path.hasSuffix("/")
      || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func unknownFormat(_ format: String) -> Diagnostic {
    Diagnostic(
      "draft.unknown-format", .error,
      ["format": format, "formats": formats.joined(separator: ", ")],
      suggestion: Suggestion.message(for: format, among: formats))
  }
}
