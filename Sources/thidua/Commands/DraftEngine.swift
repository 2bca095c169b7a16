import Checking
import Diagnostics
import Document
import Drafting
import Foundation
import Writers

/// The way from a brief to files: compose, typeset once, check, write every format, put all in place
/// together.
struct DraftEngine {
  private let composer: Composer
  private let knowledge: CheckKnowledge
  private let allowsHoles: Bool

  /// Makes an engine for any number of briefs.
  init(library: Library, allowsHoles: Bool) {
    composer = Composer(library: library)
    knowledge = CheckKnowledge(library.profiles)
    self.allowsHoles = allowsHoles
  }

  /// Drafts a brief into files.
  /// - Returns: the files, and what the brief and the checker's rules say of the plan.
  /// - Throws: everything that stands against it; no file is then written or changed.
  func draft(
    _ path: String, into files: [String]
  ) throws(InvalidInput) -> (files: [String], diagnostics: [Diagnostic]) {
    let brief = try BriefReader.read(path: path)
    let draft = try composer.compose(brief, holes: allowsHoles ? .mark : .refuse)
    let pages = Typesetter.typeset(draft.document, draft.format)
    let findings = draft.findings(
      checking: CheckSubject(draft, of: brief, pages: pages, knowledge: knowledge))
    var staged = StagedFiles()
    do {
      for file in files {
        try staged.stage(DraftEngine.bytes(of: draft.document, pages, for: file), for: file)
      }
      try staged.commit()
    } catch {
      staged.discard()
      throw InvalidInput(error)
    }
    return (files, findings)
  }

  /// The bytes of a document in the format a file's ending names; Word when it names none.
  static func bytes(
    of document: AdministrativeDocument, _ pages: FormattedDocument, for file: String
  ) throws -> [UInt8] {
    switch (file as NSString).pathExtension.lowercased() {
    case "json": try JSONWriter().write(document)
    case "html": HTMLWriter().write(pages)
    case "txt": TextWriter().write(pages)
    case "pdf": try PDFWriter().write(pages)
    default: try DOCXWriter().write(pages)
    }
  }
}

extension InvalidInput {
  /// What kept a file from being made, as a finding.
  fileprivate init(_ error: any Error) {
    switch error {
    case let error as InvalidInput:
      self = error
    case let error as Diagnostic:
      self.init([error])
    case let error as StagedFiles.Failure:
      self.init([error.diagnostic])
    default:
      self.init([Diagnostic("draft.cannot-write", .error, ["reason": "\(error)"])])
    }
  }
}

extension StagedFiles.Failure {
  /// The failure as a finding.
  var diagnostic: Diagnostic {
    Diagnostic("draft.cannot-write", .error, ["reason": reason], at: Place(file: file))
  }
}
