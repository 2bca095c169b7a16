import Checking
import Diagnostics
import Document
import Drafting
import Readers
import Recognition
import VietnameseText

extension Office {
  /// Checks a document: its form, what it says as a plan, and whether that is true.
  ///
  /// Asks for ``Right/check``.
  /// - Throws: ``OfficeError/Kind/invalid`` when it can't be read or composed.
  public func check(_ input: CheckedInput, as caller: Caller) throws(OfficeError) -> CheckResult {
    try caller.require(.check)
    return try OfficeError.translating {
      switch input {
      case .brief(let brief): try checked(brief)
      case .file(let file): try checked(file)
      }
    }
  }

  /// Reads a file and checks what it shows, by the form in force on its date.
  private func checked(_ file: IncomingFile) throws -> CheckResult {
    let read = try readers.read(try file.bytes(), named: file.name)
    let library = try library
    let knowledge = try knowledge
    guard let newest = library.formats.profiles.last else {
      throw InvalidInput([Diagnostic(FormatFinding.noProfiles)])
    }
    let understood = try recognizer.recognize(read)
    let date = understood.extract.date
    let subject = CheckSubject(
      understood, format: date.flatMap { library.formats.profile(on: $0.lastDay) } ?? newest,
      knowledge: knowledge, province: slug(ofProvince: understood.extract.province, on: date),
      file: file.name)
    // A file with a mark of secrecy is read and checked here, and taken nowhere else.
    let secret = read.secrecyMark.map { mark in
      var told = mark.refusal(at: Place(file: file.name))
      told.severity = .warning
      return told
    }
    return CheckResult(
      name: file.name, subject: subject,
      findings: read.diagnostics + [secret].compactMap { $0 } + Checker.check(subject))
  }

  /// The slug of a province's name, with or without its kind.
  private func slug(ofProvince name: String?, on date: PartialDate?) -> String? {
    guard let name = name.map({ Folding.slug($0) }) else { return nil }
    return (try? profiles)?.provinces(on: date?.lastDay ?? clock.today).first { province in
      name == Folding.slug(province.name) || name == Folding.slug(province.fullName)
    }?.slug
  }

  /// Composes a brief and checks the document it makes.
  private func checked(_ brief: Brief) throws -> CheckResult {
    let draft = try composer.compose(brief)
    let pages = Typesetter.typeset(draft.document, draft.format)
    let subject = CheckSubject(
      draft, of: brief, pages: try recognizer.recognize(pages: pages), knowledge: try knowledge)
    return CheckResult(
      name: brief.file, subject: subject, findings: draft.findings(checking: subject))
  }
}
