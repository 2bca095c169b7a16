import Checking
import Citations
import Cryptography
import Diagnostics
import Document
import Drafting
import Recognition
import Registry
import VietnameseText
import Writers

/// The way from a plan to an issued one: check, judge, then number, typeset and write down in one
/// step.
struct IssueRun {
  let store: any RegistryStore
  let knowledge: CheckKnowledge
  let recognizer: Recognizer
  let order: IssueOrder
  let caller: Caller
  /// The day it is.
  let today: CalendarDate
  private let pdf = PDFWriter()

  init(
    _ order: IssueOrder, store: any RegistryStore, knowledge: CheckKnowledge,
    recognizer: Recognizer, caller: Caller, today: CalendarDate
  ) {
    self.order = order
    self.store = store
    self.knowledge = knowledge
    self.recognizer = recognizer
    self.caller = caller
    self.today = today
  }

  /// Issues a plan.
  ///
  /// - Throws: Everything that stands against it; nothing is then written and no number is used.
  func issue(_ plan: PlanToIssue) throws -> IssuedPlan {
    guard let date = plan.document.date.calendarDate else {
      throw InvalidInput([Diagnostic(IssueFinding.noDay)])
    }
    // A number drawn ahead of its day shuts out the days between.
    if date > today, order.dateReason == nil {
      throw RegistryError(
        .refused,
        [Diagnostic(IssueFinding.dayAhead(date: date, today: today), at: Place(file: plan.source))])
    }
    let kept = Typesetter.typeset(plan.document, plan.format)
    if let mark = SecrecyMark(in: kept) {
      throw RegistryError(.refused, [mark.refusal(at: Place(file: plan.source))])
    }
    if order.isSecret { return try drawSecret(plan, date) }
    let series = NumberSeries(
      body: plan.body, year: date.year, kind: plan.document.kind)
    let expected = try order.reservedNumber ?? store.nextNumber(in: series)
    let document = plan.document.numbered(expected)
    // What is judged is what is stored: read once, of what was composed.
    let content = recognizer.content(of: document)
    let pages = recognizer.recognize(pages: Typesetter.typeset(document, plan.format))
    let (findings, clearance) = try judge(plan, pages, content)

    var request = IssueRequest(
      series: series, symbol: plan.document.code.symbol, date: date, clearance: clearance,
      actor: caller.actor)
    request.reservedNumber = order.reservedNumber
    request.draft = plan.draft
    request.requestKey = order.key ?? plan.contentKey
    request.dateOverride = order.dateReason
    try caller.cancellation.check()
    // Others wait while a number is drawn, so the plan is made beforehand for the number expected.
    let made = try make(plan, expected, content)
    var wasMade = false
    let entry = try store.issue(request) { number in
      wasMade = true
      return number.number == expected ? made : try make(plan, number.number, content)
    }
    return IssuedPlan(entry: entry, wasIssuedBefore: !wasMade, findings: findings)
  }

  /// Draws a secret number: a line with its day and holder. Of the brief only who issues what kind of
  /// document is looked at; nothing of it is kept.
  private func drawSecret(_ plan: PlanToIssue, _ date: CalendarDate) throws -> IssuedPlan {
    guard plan.draft == nil else {
      throw RegistryError(.refused, [.secretContent(at: Place(file: plan.source))])
    }
    let holder = order.holder ?? caller.actor.name
    let series = NumberSeries(
      body: plan.body, year: date.year, kind: plan.document.kind, isSecret: true)
    var request = IssueRequest(
      series: series, symbol: plan.document.code.symbol, date: date,
      clearance: try IssueGate.judge(diagnostics: [], signer: holder), actor: caller.actor)
    request.reservedNumber = order.reservedNumber
    request.requestKey = order.key
    request.dateOverride = order.dateReason
    var wasMade = false
    let entry = try store.issue(request) { number in
      wasMade = true
      return NewEntry(
        .secretLine(
          origin: .issued, body: number.series.body, kind: number.series.kind,
          number: number.printed, symbol: number.symbol, date: PartialDate(number.date),
          holder: holder))
    }
    return IssuedPlan(
      entry: entry, wasIssuedBefore: !wasMade,
      findings: [Diagnostic(IssueFinding.secretLine)])
  }

  /// Holds a plan to the rules, and the citations that will be stored to what is known.
  private func judge(
    _ plan: PlanToIssue, _ pages: UnderstoodDocument, _ content: DocumentContent
  ) throws -> (findings: [Diagnostic], IssueClearance) {
    let subject = CheckSubject(
      pages, content: plan.document, format: plan.format, knowledge: knowledge,
      documents: plan.brief?.documents ?? [], movements: plan.brief?.movements ?? [],
      province: plan.province, file: plan.source, tellsUnknownCitations: false)
    var findings = plan.findings.followed(by: Checker.check(subject))
    let knowledge = CitationKnowledge(
      documents: subject.documents, store: store, body: plan.body, province: plan.province,
      date: plan.document.date.lastDay)
    let unknown = try (content.basis + content.citations)
      .filter { try !knowledge.knows($0) }.map { EntryCitation($0, role: .body) }
    let given = order.acceptances.map {
      AcceptedCitation(number: $0.number, reason: $0.reason, actor: caller.actor, time: .now)
    }
    let clearance = try IssueGate.judge(
      diagnostics: findings, openFields: plan.openFields, signer: plan.document.signature.name,
      unknownCitations: unknown,
      accepted: try store.acceptedCitations() + given)
    for acceptance in given {
      if unknown.contains(where: { $0.key == EntryCitation.key(ofNumber: acceptance.number) }) {
        try store.acceptCitation(acceptance.number, reason: acceptance.reason, by: caller.actor)
      } else {
        findings.append(Diagnostic(IssueFinding.acceptanceUnneeded(number: acceptance.number)))
      }
    }
    return (findings, clearance)
  }

  /// The entry of a plan under a number, with its files.
  private func make(_ plan: PlanToIssue, _ number: Int, _ content: DocumentContent) throws
    -> NewEntry
  {
    let document = plan.document.numbered(number)
    let pages = Typesetter.typeset(document, plan.format)
    let name = "\(NumberSeries.printed(number))-\(document.code.symbol)".replacing("/", with: "-")
    let set = try pdf.writeCountingPages(pages)
    var description = EntryDescription(document, origin: .issued, body: plan.body)
    description.pageCount = set.pageCount
    description.copyCount = order.copyCount
    description.fileCode = order.fileNotation.map {
      FileCode(organId: "", year: document.date.year, notation: $0)
    }
    return NewEntry(
      description, document: document, text: pages.plainText,
      files: [
        NewFile(
          name: name + ".docx",
          mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          role: .docx, bytes: try DOCXWriter().write(pages, pageCount: set.pageCount)),
        NewFile(name: name + ".pdf", mediaType: "application/pdf", role: .pdf, bytes: set.bytes),
      ],
      content: content)
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
