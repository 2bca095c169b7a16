import Checking
import Diagnostics
import Document
import Drafting
import Foundation
import Readers
import Recognition
import VietnameseText

/// The way from a file to findings: read or composed, then held to the rules.
struct CheckEngine {
  private let library: Library
  private let composer: Composer
  private let recognizer: Recognizer
  private let knowledge: CheckKnowledge

  /// Makes an engine for any number of files.
  init(library: Library) {
    self.library = library
    composer = Composer(library: library)
    recognizer = Recognizer(profiles: library.profiles)
    knowledge = CheckKnowledge(library.profiles)
  }

  /// Checks a file; one that can't be read says why.
  func check(_ path: String) -> CheckedFile {
    do {
      return try checked(path)
    } catch {
      return CheckedFile(file: path, findings: error.diagnostics)
    }
  }

  private func checked(_ path: String) throws(InvalidInput) -> CheckedFile {
    let ending = (path as NSString).pathExtension.lowercased()
    return ending == "yaml" || ending == "yml" ? try checkBrief(path) : try checkFile(path)
  }

  /// Reads a file and checks what it shows, by the form in force on its date.
  private func checkFile(_ path: String) throws(InvalidInput) -> CheckedFile {
    let read = try DocumentReaders().read(path)
    guard let newest = library.formats.profiles.last else {
      throw InvalidInput([Diagnostic("format.no-profiles")])
    }
    let extract = recognizer.recognize(read).extract
    func subject(_ format: FormatProfile) -> CheckSubject {
      CheckSubject(
        read, format: format, knowledge: knowledge,
        province: slug(of: extract.province, on: extract.date), date: extract.date, file: path)
    }
    var checked = subject(newest)
    if let date = checked.date, let format = library.formats.profile(on: date), format != newest {
      checked = subject(format)
    }
    return CheckedFile(
      file: path, subject: checked, findings: read.diagnostics + Checker.check(checked))
  }

  /// The slug of a province's name, with or without its kind.
  private func slug(of name: String?, on date: PartialDate?) -> String? {
    guard let name = name.map({ Folding.slug($0) }), let day = date?.lastDay ?? .today else {
      return nil
    }
    return library.profiles.provinces(on: day).first { province in
      name == Folding.slug(province.name) || name == Folding.slug(province.fullName)
    }?.slug
  }

  /// Composes a brief and checks the document it makes.
  private func checkBrief(_ path: String) throws(InvalidInput) -> CheckedFile {
    let brief = try BriefReader.read(path: path)
    let draft = try composer.compose(brief)
    let pages = Typesetter.typeset(draft.document, draft.format)
    let subject = CheckSubject(draft, of: brief, pages: pages, knowledge: knowledge)
    return CheckedFile(
      file: path, subject: subject, findings: draft.findings(checking: subject))
  }
}
