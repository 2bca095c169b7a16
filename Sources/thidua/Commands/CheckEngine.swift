import Checking
import Diagnostics
import Document
import Drafting
import Foundation

/// The way from a file to findings: read or composed, then held to the rules.
struct CheckEngine {
  private let library: Library
  private let composer: Composer

  /// Makes an engine for any number of files.
  init(library: Library) {
    self.library = library
    composer = Composer(library: library)
  }

  /// Everything found against a file.
  /// - Throws: why it can't be read.
  func check(_ path: String) throws(InvalidInput) -> [Diagnostic] {
    switch (path as NSString).pathExtension.lowercased() {
    case "yaml", "yml": try checkBrief(path)
    default:
      throw InvalidInput([
        Diagnostic("check.unknown-kind-of-file", .error, at: Place(file: path))
      ])
    }
  }

  /// Composes a brief and checks the document it makes.
  private func checkBrief(_ path: String) throws(InvalidInput) -> [Diagnostic] {
    let brief = try BriefReader.read(path: path)
    let draft = try composer.compose(brief)
    let subject = CheckSubject(
      pages: Typesetter.typeset(draft.document, draft.format), content: draft.document,
      format: draft.format, knowledge: library.profiles, documents: brief.documents,
      movements: brief.movements, province: brief.province.text, file: path)
    return draft.diagnostics + Checker.check(subject)
  }
}
