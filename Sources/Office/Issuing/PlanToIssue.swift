import Citations
import Diagnostics
import Document
import Drafting
import Profiles
import Registry
import VietnameseText

/// A plan on its way to a number: what it says on its day, who issues it, and what its brief knows.
struct PlanToIssue {
  /// What it was made of, as the person named it.
  var source: String
  /// What it says, with its day and without a number.
  var document: AdministrativeDocument
  /// The form it is set in.
  var format: FormatProfile
  /// The brief it was composed from; nil for drafts kept without one.
  var brief: Brief?
  /// Who issues it.
  var body: BodyReference
  /// The slug of the province of its time.
  var province: String
  /// The draft it is kept as.
  var draft: DraftID?
  /// What composing it found.
  var findings: [Diagnostic]
  /// What is still open in it.
  var openFields: [String] = []
}

/// Reads plans that are to be issued.
struct PlanReader {
  private let library: Library
  private let composer: Composer
  private let store: any RegistryStore

  init(library: Library, store: any RegistryStore) {
    self.library = library
    self.store = store
    composer = Composer(library: library)
  }

  /// The day a brief's plan is issued on: the one told, else the brief's, else today if the brief
  /// leaves that day open.
  func day(
    of brief: Brief, told: CalendarDate?, today: CalendarDate
  ) throws(InvalidInput) -> CalendarDate {
    if let date = told ?? brief.date.calendarDate { return date }
    guard brief.date.firstDay <= today, today <= brief.date.lastDay else {
      throw InvalidInput([dayNeeded(brief, today)])
    }
    return today
  }

  /// That today isn't the day a brief means, so that the person must name it.
  private func dayNeeded(_ brief: Brief, _ today: CalendarDate) -> Diagnostic {
    Diagnostic(
      IssueFinding.dayNeeded(today: today, told: brief.date),
      at: Place(file: brief.file, path: "date"))
  }

  /// The plan of a brief on a day. What is open in it shows as a mark and is told among what is
  /// open, so that one run tells everything that stands against a number.
  func plan(of brief: Brief, on date: CalendarDate) throws(InvalidInput) -> PlanToIssue {
    var dated = brief
    dated.date = PartialDate(date)
    // The checker judges the plan as it will be printed; the number is put in when it is drawn.
    dated.number = "1"
    var findings: [Diagnostic] = []
    let draft: ComposedPlan
    do throws(InvalidInput) {
      draft = try composer.compose(dated)
    } catch {
      draft = try composer.compose(dated, holes: .mark)
      findings = error.diagnostics.filter { $0.severity == .error }
    }
    findings += draft.diagnostics.filter { finding in !findings.contains { $0.says(finding) } }
    findings += dayFindings(of: brief, date)
    return PlanToIssue(
      source: brief.file, document: draft.document, format: draft.format, brief: brief,
      body: try body(of: dated, named: draft.document.issuingBody.name, on: date),
      province: brief.province.text, findings: findings)
  }

  /// The plan a draft of the registry holds, as it was approved, on a day.
  func plan(of draft: Draft, date: CalendarDate) throws -> PlanToIssue {
    let name = "#\(draft.id)"
    guard draft.state == .approved else {
      throw InvalidInput([
        Diagnostic(IssueFinding.draftNotApproved(draft.state, draft: draft.id))
      ])
    }
    let content = try store.draftContent(draft.id, version: nil)
    guard let bytes = content.brief, let format = library.formats.profile(on: date) else {
      throw InvalidInput([
        Diagnostic(IssueFinding.draftWithoutBrief(draft: draft.id))
      ])
    }
    let brief = try Brief(kept: bytes, named: name)
    var dated = brief
    dated.date = PartialDate(date)
    var plan = PlanToIssue(
      source: name, document: content.document, format: format, brief: brief,
      body: try body(of: dated, named: content.document.issuingBody.name, on: date),
      province: brief.province.text, draft: draft.id,
      findings: dayFindings(of: brief, date))
    plan.document.date = PartialDate(date)
    plan.openFields = OpenMark.labels(in: plan.document.plainText)
    return plan
  }

  /// Who issues a draft; a draft without a brief tells no province.
  func body(ofDraft id: DraftID) throws -> BodyReference {
    let content = try store.draftContent(id, version: nil)
    let name = content.document.issuingBody.name
    guard let bytes = content.brief else { return BodyReference(name: name) }
    let brief = try Brief(kept: bytes, named: "#\(id)")
    return try body(of: brief, named: name, on: content.document.date.lastDay)
  }

  /// Who issues a brief's plan.
  private func body(
    of brief: Brief, named name: String, on date: CalendarDate
  ) throws(InvalidInput) -> BodyReference {
    let province = try library.profiles.province(brief.province.text, on: date)
    return BodyReference(
      id: brief.body.id, name: name, province: province.folder,
      formerProvince: province.isFormer ? province.slug : nil)
  }

  /// Whether the day lies where the brief expects it.
  private func dayFindings(of brief: Brief, _ date: CalendarDate) -> [Diagnostic] {
    guard date < brief.date.firstDay || brief.date.lastDay < date else { return [] }
    return [
      Diagnostic(
        IssueFinding.dayOutsideBrief(date: date, told: brief.date),
        at: Place(file: brief.file, path: "date"))
    ]
  }
}

/// The marks that stand for what a draft leaves open.
enum OpenMark {
  /// What the marks of a text are named for, each once.
  static func labels(in text: String) -> [String] {
    var labels: [String] = []
    var rest = text[...]
    while let start = rest.range(of: "[…") {
      rest = rest[start.upperBound...]
      guard let end = rest.range(of: "…]") else { break }
      let label = String(rest[..<end.lowerBound])
      if !labels.contains(label) { labels.append(label) }
      rest = rest[end.upperBound...]
    }
    return labels
  }
}

extension Diagnostic {
  /// Whether two findings tell a person the same of the same place.
  fileprivate func says(_ other: Diagnostic) -> Bool {
    code == other.code && arguments == other.arguments && place == other.place
  }
}
