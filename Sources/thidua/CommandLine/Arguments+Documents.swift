import Drafting
import Foundation
import Office

extension Arguments {
  /// The documents words name: a file when there is one of that name, a brief or a canonical document
  /// by its ending, else an entry of the registry.
  ///
  /// - Throws: what is wrong with the briefs, in one run.
  func documents(_ words: [String]) throws(OfficeError) -> [DocumentSource] {
    var sources: [DocumentSource] = []
    var faults = OfficeError.invalid([])
    for word in words {
      do throws(OfficeError) { sources.append(try document(word)) } catch {
        faults = .invalid(faults.findings + error.findings)
      }
    }
    guard faults.findings.isEmpty else { throw faults }
    return sources
  }

  private func document(_ word: String) throws(OfficeError) -> DocumentSource {
    guard Arguments.isFile(word) else { return .entry(entryName(word)) }
    switch (word as NSString).pathExtension.lowercased() {
    case "yaml", "yml": return .brief(try Brief(path: word))
    case "json": return .canonical(IncomingFile(path: word))
    default: return .file(IncomingFile(path: word))
    }
  }

  /// Whether a word names a file: there is one, or it is written as only files are.
  private static func isFile(_ word: String) -> Bool {
    if FileManager.default.fileExists(atPath: word) {
      return DraftOutputs.exists(word, asFolder: false)
    }
    let endings = [
      "docx", "doc", "odt", "rtf", "pdf", "txt", "yaml", "yml", "json", "png", "jpg", "jpeg", "tif",
      "tiff",
    ]
    return endings.contains((word as NSString).pathExtension.lowercased())
  }
}

extension DocumentSource {
  /// Whether it is kept in the registry.
  var isEntry: Bool { if case .entry = self { true } else { false } }
}
