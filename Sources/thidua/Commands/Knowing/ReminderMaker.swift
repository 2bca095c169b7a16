import Checking
import Citations
import Comparing
import Diagnostics
import Document
import Drafting
import Profiles
import VietnameseText

/// Makes the letters that remind bodies of a plan they haven't issued: with the letterhead, symbol
/// and signer of the body that writes, and held to the checker's rules.
struct ReminderMaker {
  /// The standing body of the province's emulation council.
  static let usualSender = "so-noi-vu"

  /// What bodies and formats are known.
  let library: Library

  /// The letter to the bodies that have issued no plan; nil when there are none.
  ///
  /// - Parameters:
  ///   - sender: the id of the body that writes.
  ///   - unit: the abbreviation of the unit that drafts it; nil for that of the archive line.
  ///   - day: the day until which the bodies are asked to act.
  /// - Throws: that the body isn't known today.
  func letter(
    about coverage: Coverage, from sender: String, unit: String?, province slug: String,
    until day: CalendarDate?
  ) throws(InvalidInput) -> AdministrativeDocument? {
    guard let today = CalendarDate.today else { return nil }
    let province = try library.profiles.province(slug, on: today)
    let body = try library.profiles.body(sender, in: province)
    let unit = unit ?? body.archive.first { $0 != "VT" } ?? "VP"
    let signature = body.signature
    var coverage = coverage
    coverage.rows.removeAll { $0.body.id == sender }
    let letter = ReminderLetter(
      coverage,
      from: ReminderLetter.Sender(
        supervisingBody: body.supervising.map { LetterheadBody(name: $0.name, lines: $0.lines) },
        body: LetterheadBody(name: body.name, lines: body.letterhead),
        symbol: "\(body.abbreviation)-\(unit)", place: body.dateLine,
        signature: Signature(
          authority: signature.authority, post: signature.post, ownPost: signature.ownPost,
          name: signature.name),
        archiveLine: ArchiveLine(units: ["VT", unit])),
      // The day is given at issue (NĐ 30/2020, Điều 15).
      date: PartialDate(year: today.year, month: today.month) ?? PartialDate(today), newDue: day,
      reportsTo: body.supervising?.shortName)
    return letter.document
  }

  /// The pages of a letter and what the checker says of them.
  func check(
    _ letter: AdministrativeDocument, named file: String
  ) throws(InvalidInput) -> (pages: FormattedDocument, findings: [Diagnostic]) {
    guard
      let format = library.formats.profile(on: letter.date.lastDay) ?? library.formats.profiles.last
    else { throw InvalidInput([Diagnostic("format.no-profiles")]) }
    let pages = Typesetter.typeset(letter, format)
    let subject = CheckSubject(
      pages: pages, content: letter, format: format,
      knowledge: CheckKnowledge(library.profiles), file: file)
    return (pages, Checker.check(subject))
  }
}
