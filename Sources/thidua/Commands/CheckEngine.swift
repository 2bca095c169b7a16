import Checking
import Diagnostics
import Document
import Drafting
import Foundation
import Readers

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
    case "docx": try checkFile(path, with: DOCXReader())
    default:
      throw InvalidInput([
        Diagnostic("check.unknown-kind-of-file", .error, at: Place(file: path))
      ])
    }
  }

  /// Reads a file and checks what it shows, by the form in force on its date.
  private func checkFile(
    _ path: String, with reader: any DocumentReader
  ) throws(InvalidInput) -> [Diagnostic] {
    let bytes: [UInt8]
    do {
      bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
    } catch {
      throw InvalidInput([Diagnostic("check.cannot-open", .error, at: Place(file: path))])
    }
    let read = try reader.read(bytes, named: path)
    guard let newest = library.formats.profiles.last else {
      throw InvalidInput([Diagnostic("format.no-profiles")])
    }
    var subject = CheckSubject(
      read, format: newest, knowledge: library.profiles, file: path)
    if let date = subject.date, let format = library.formats.profile(on: date), format != newest {
      subject = CheckSubject(read, format: format, knowledge: library.profiles, file: path)
    }
    return read.diagnostics + Checker.check(subject)
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
