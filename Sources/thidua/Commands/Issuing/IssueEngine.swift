import Checking
import Citations
import Cryptography
import Diagnostics
import Document
import Drafting
import Foundation
import Readers
import Recognition
import Registry
import VietnameseText
import Writers

/// The way from a brief or a draft to an issued plan: compose, check, judge, then number, typeset
/// and write down in one step.
struct IssueEngine {
  private let store: any RegistryStore
  private let reader: PlanReader
  private let knowledge: CheckKnowledge
  private let recognizer: Recognizer
  private let options: IssueOptions
  private let actor: Actor
  private let today: CalendarDate
  private let pdf = PDFWriter()

  /// What came of a plan.
  struct Outcome {
    /// Its entry.
    var entry: RegistryEntry
    /// Whether it had been issued before, so that no number was drawn.
    var wasIssuedBefore: Bool
    /// What a person should know about it.
    var findings: [Diagnostic]
  }

  init(
    library: Library, store: any RegistryStore, options: IssueOptions, actor: Actor,
    today: CalendarDate
  ) {
    self.store = store
    self.options = options
    self.actor = actor
    self.today = today
    reader = PlanReader(library: library, store: store)
    knowledge = CheckKnowledge(library.profiles)
    recognizer = Recognizer(profiles: library.profiles)
  }

  /// Issues the plan of a brief's file, or a draft of the registry by its id.
  ///
  /// - Throws: Everything that stands against it; nothing is then written and no number is used.
  func issue(_ operand: String) throws -> Outcome {
    if let id = DraftReference.id(operand), let entry = try store.draft(id).entry {
      return Outcome(entry: try store.entry(entry), wasIssuedBefore: true, findings: [])
    }
    let plan = try plan(operand)
    guard let date = plan.document.date.calendarDate else {
      throw InvalidInput([Diagnostic("issue.no-day", .error)])
    }
    let kept = Typesetter.typeset(plan.document, plan.format)
    if let mark = SecrecyMark(in: kept) {
      throw RegistryError(.refused, [mark.refusal(at: Place(file: plan.source))])
    }
    if options.isSecret { return try drawSecret(plan, date) }
    let series = NumberSeries(
      body: plan.body, year: date.year, kind: plan.document.kind)
    let expected = try options.reservedNumber ?? store.nextNumber(in: series)
    let pages = Typesetter.typeset(plan.document.numbered(expected), plan.format)
    let extract = recognizer.recognize(ReadDocument(pages: pages, source: .docx)).extract
    let (findings, clearance) = try judge(plan, pages, extract)

    var request = IssueRequest(
      series: series, symbol: plan.document.code.symbol, date: date, clearance: clearance,
      actor: actor)
    request.reservedNumber = options.reservedNumber
    request.draft = plan.draft
    request.requestKey = options.key ?? plan.contentKey
    request.dateOverride = options.dateReason
    // Others wait while a number is drawn, so the plan is made beforehand for the number expected.
    let made = try make(plan, expected, extract)
    var wasMade = false
    let entry = try store.issue(request) { number in
      wasMade = true
      return number.number == expected ? made : try make(plan, number.number, extract)
    }
    return Outcome(entry: entry, wasIssuedBefore: !wasMade, findings: findings)
  }

  /// Draws a secret number: a line with its day and holder. Of the brief only who issues what kind of
  /// document is looked at; nothing of it is kept.
  private func drawSecret(_ plan: PlanToIssue, _ date: CalendarDate) throws -> Outcome {
    guard plan.draft == nil else {
      throw RegistryError(.refused, [.secretContent(at: Place(file: plan.source))])
    }
    let holder = options.holder ?? actor.name
    let series = NumberSeries(
      body: plan.body, year: date.year, kind: plan.document.kind, isSecret: true)
    var request = IssueRequest(
      series: series, symbol: plan.document.code.symbol, date: date,
      clearance: try IssueGate.judge(diagnostics: [], signer: holder), actor: actor)
    request.reservedNumber = options.reservedNumber
    request.requestKey = options.key
    request.dateOverride = options.dateReason
    var wasMade = false
    let entry = try store.issue(request) { number in
      wasMade = true
      return NewEntry(
        .secretLine(
          origin: .issued, body: number.series.body, kind: number.series.kind,
          number: number.printed, symbol: number.symbol, date: PartialDate(number.date),
          holder: holder))
    }
    return Outcome(
      entry: entry, wasIssuedBefore: !wasMade,
      findings: [Diagnostic("issue.secret-line", .warning, reference: SecrecyMark.law)])
  }

  private func plan(_ operand: String) throws -> PlanToIssue {
    if let id = DraftReference.id(operand) {
      let draft = try store.draft(id)
      return try refusing { try reader.plan(of: draft, date: options.date ?? today) }
    }
    let (brief, date) = try reader.brief(at: operand, date: options.date, today: today)
    return try refusing { try reader.plan(of: brief, on: date) }
  }

  /// What keeps a plan from being composed keeps it from being issued.
  private func refusing(_ work: () throws -> PlanToIssue) throws -> PlanToIssue {
    do {
      return try work()
    } catch let error as InvalidInput {
      throw RegistryError(.refused, error.diagnostics)
    }
  }

  /// Holds a plan to the rules, and the citations that will be stored to what is known.
  private func judge(
    _ plan: PlanToIssue, _ pages: FormattedDocument, _ extract: Extract
  ) throws -> (findings: [Diagnostic], IssueClearance) {
    let subject = CheckSubject(
      pages: pages, content: plan.document, format: plan.format, knowledge: knowledge,
      documents: plan.brief?.documents ?? [], movements: plan.brief?.movements ?? [],
      province: plan.province, file: plan.source, tellsUnknownCitations: false)
    let told = Set(plan.findings.map(\.message))
    var findings =
      plan.findings
      + Checker.check(subject).filter { !told.contains($0.message) }
    let knowledge = CitationKnowledge(
      documents: subject.documents, store: store, body: plan.body, province: plan.province,
      date: plan.document.date.lastDay)
    let unknown = try (extract.basis + extract.citations)
      .filter { try !knowledge.knows($0) }.map { EntryCitation($0, role: .body) }
    let given = options.acceptances.map {
      AcceptedCitation(number: $0.number, reason: $0.reason, actor: actor, time: .now)
    }
    let clearance = try IssueGate.judge(
      diagnostics: findings, openFields: plan.openFields, signer: plan.document.signature.name,
      unknownCitations: unknown,
      accepted: try store.acceptedCitations() + given)
    for acceptance in given {
      if unknown.contains(where: { $0.key == EntryCitation.key(ofNumber: acceptance.number) }) {
        try store.acceptCitation(acceptance.number, reason: acceptance.reason, by: actor)
      } else {
        findings.append(
          Diagnostic("issue.acceptance-unneeded", .note, ["number": acceptance.number]))
      }
    }
    return (findings, clearance)
  }

  /// The entry of a plan under a number, with its files.
  private func make(_ plan: PlanToIssue, _ number: Int, _ extract: Extract) throws -> NewEntry {
    let document = plan.document.numbered(number)
    let pages = Typesetter.typeset(document, plan.format)
    let name = "\(NumberSeries.printed(number))-\(document.code.symbol)".replacing("/", with: "-")
    let set = try pdf.writeCountingPages(pages)
    var description = EntryDescription(document, origin: .issued, body: plan.body)
    description.pageCount = set.pageCount
    description.copyCount = options.copyCount
    description.fileCode = options.fileNotation.map {
      FileCode(organId: "", year: document.date.year, notation: $0)
    }
    return NewEntry(
      description, document: document,
      files: [
        NewFile(
          name: name + ".docx",
          mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          role: .docx, bytes: try DOCXWriter().write(pages)),
        NewFile(name: name + ".pdf", mediaType: "application/pdf", role: .pdf, bytes: set.bytes),
      ],
      citations: extract.basis.map { EntryCitation($0, role: .basis) }
        + extract.citations.map { EntryCitation($0, role: .body) },
      movements: extract.movements, targets: extract.targets.map(EntryTarget.init))
  }
}

extension AdministrativeDocument {
  /// The document with a number.
  fileprivate func numbered(_ number: Int) -> AdministrativeDocument {
    var document = self
    document.code.number = NumberSeries.printed(number)
    return document
  }
}

extension PlanToIssue {
  /// What tells the plan from all others, whatever its number and day: the same plan isn't issued
  /// twice because a call was made again.
  fileprivate var contentKey: String {
    var document = document
    document.code.number = nil
    document.date = PartialDate(year: document.date.year) ?? document.date
    return "content " + ContentDigest(of: document.canonicalJSON).description
  }
}
