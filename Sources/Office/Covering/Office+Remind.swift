import Checking
import Comparing
import Diagnostics
import Document
import VietnameseText

/// How a reminder is to be written.
public struct ReminderRequest: Sendable {
  /// The id of the body that writes: the standing body of the province's emulation council, unless
  /// told.
  public var sender = "so-noi-vu"
  /// The abbreviation of the unit that drafts it; nil for that of the body's archive line.
  public var unit: String?
  /// The day until which the bodies are asked to act.
  public var until: CalendarDate?

  /// Asks for a reminder as it is usually written.
  public init() {}
}

/// A letter that reminds bodies of a plan they haven't issued.
public struct Reminder: Sendable {
  /// What it says.
  public let letter: AdministrativeDocument
  /// What the checker says of it.
  public let findings: [Diagnostic]
  /// It as a file.
  public let file: OutgoingFile
}

extension Office {
  /// Writes the letter to the bodies that have issued no plan: with the letterhead, symbol and signer
  /// of the body that writes, and held to the checker's rules.
  ///
  /// Asks for ``Right/draft``.
  /// - Parameter name: what findings call the letter.
  /// - Returns: nil when every body has issued its plan.
  public func remind(
    _ question: CoverageQuestion, _ coverage: Coverage, _ request: ReminderRequest,
    named name: String,
    format: FileFormat, as caller: Caller
  ) throws(OfficeError) -> Reminder? {
    try caller.require(.draft)
    return try OfficeError.translating {
      guard let letter = try letter(question, coverage, request) else { return nil }
      let formats = try library.formats
      guard let profile = formats.profile(on: letter.date.lastDay) ?? formats.profiles.last else {
        throw InvalidInput([Diagnostic(FormatFinding.noProfiles)])
      }
      let pages = Typesetter.typeset(letter, profile)
      let subject = CheckSubject(
        try recognizer.recognize(pages: pages), content: letter, format: profile,
        knowledge: try knowledge, file: name)
      return Reminder(
        letter: letter, findings: Checker.check(subject),
        file: OutgoingFile(
          name: OutgoingFile.name(of: name, as: format), format: format,
          bytes: try format.bytes(of: letter, pages)))
    }
  }

  private func letter(
    _ question: CoverageQuestion, _ coverage: Coverage, _ request: ReminderRequest
  ) throws -> AdministrativeDocument? {
    let today = clock.today
    let province = try profiles.province(EntryName.provinceSlug(question.province), on: today)
    let body = try profiles.body(request.sender, in: province)
    let unit = request.unit ?? body.archive.first { $0 != "VT" } ?? "VP"
    let signature = body.signature
    var coverage = coverage
    coverage.rows.removeAll { $0.body.id == request.sender }
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
      date: PartialDate(year: today.year, month: today.month) ?? PartialDate(today),
      newDue: request.until, reportsTo: body.supervising?.shortName)
    return letter.document
  }
}
