import Diagnostics
import Foundation
import Office
import VietnameseText

/// Which files a run of `draft` makes for a brief.
struct DraftOutputs {
  private var named: [String] = []
  private var folder = ""
  private var formats: [FileFormat] = [.docx, .pdf]

  /// What to make of briefs. An output that ends in `/` or is a folder receives the files of every
  /// brief; named files go with one brief only.
  /// - Throws: ``OfficeError/Kind/request``.
  init(_ outputs: [String], formats told: [FileFormat]?, briefs: [String]) throws(OfficeError) {
    if let told { formats = told }
    folder = outputs.last(where: DraftOutputs.isFolder) ?? ""
    named = outputs.filter { !DraftOutputs.isFolder($0) }
    var faults = DraftOutputs.faults(of: named, in: FileFormat.allCases, for: briefs)
    if !named.isEmpty, told == nil, folder.isEmpty { formats = [] }
    faults += collisions(among: briefs)
    if !faults.isEmpty { throw .request(faults) }
  }

  /// What is wrong with named files: they end in a format there isn't, or are one for many plans.
  static func faults(
    of files: [String], in formats: [FileFormat], for plans: [String] = []
  ) -> [Diagnostic] {
    let names = formats.map(\.rawValue)
    let unknown = files.map { ($0 as NSString).pathExtension.lowercased() }.filter {
      !names.contains($0)
    }
    let many = plans.count > 1 ? files.prefix(1) : []
    return unknown.map { UsageFinding.unknown($0, .format, among: names) }
      + many.map { Diagnostic(UsageFinding.oneFileOfMany(file: $0)) }
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
    return named + formats.map { path + "." + $0.rawValue }
  }

  /// Files that several briefs would make.
  private func collisions(among briefs: [String]) -> [Diagnostic] {
    let makers = Dictionary(grouping: briefs) { files(for: $0).first ?? "" }
    return makers.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { file, briefs in
      Diagnostic(UsageFinding.sameOutput(file: file, briefs: briefs.joined(separator: ", ")))
    }
  }

  /// The format a file's ending names; Word when it names none.
  static func format(of file: String) -> FileFormat {
    FileFormat(rawValue: (file as NSString).pathExtension.lowercased()) ?? .docx
  }

  /// Whether a name means a folder: it ends so, or there is one.
  static func isFolder(_ path: String) -> Bool {
    path.hasSuffix("/") || exists(path, asFolder: true)
  }

  /// Whether there is a file or a folder of this name.
  static func exists(_ path: String, asFolder: Bool) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue == asFolder
  }

  /// Refuses to write over what is there.
  /// - Throws: ``OfficeError/Kind/refused``.
  static func refuseExisting(
    _ files: [String], _ result: OutputFinding.Result
  ) throws(OfficeError) {
    guard let taken = files.first(where: FileManager.default.fileExists) else { return }
    throw .refused([Diagnostic(OutputFinding.exists(result, file: taken))])
  }
}

extension ValueReader where Value == [FileFormat] {
  /// Formats with commas between.
  static let formats = ValueReader { text in
    let formats = text.split(separator: ",").map { FileFormat(rawValue: $0.trimmed) }
    return formats.contains(nil) ? nil : formats.compactMap { $0 }
  } else: { text, _ in
    let names = FileFormat.allCases.map(\.rawValue)
    let unknown = text.split(separator: ",").map(\.trimmed).first { !names.contains($0) }
    return UsageFinding.unknown(unknown ?? text, .format, among: names)
  }
}
