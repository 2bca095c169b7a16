import Comparing
import Diagnostics
import Identifiers
import Office
import VietnameseText

/// Which bodies have issued a plan carrying out a document.
public struct CoverageReport: Report {
  /// The document that is carried out.
  struct Directive: Report {
    let code: String
    @OrNull var date: PartialDate?
    let kind: String
    @OrNull var issuer: String?
    @OrNull var title: String?

    static let schema = Schema.object([
      "code": .string, "date": .nullable(.date), "kind": .string, "issuer": .nullable(.string),
      "title": .nullable(.string),
    ])
  }

  /// A plan that carries it out.
  struct Plan: Report {
    let entry: EntryID
    let body: BodyReport
    @OrNull var code: String?
    @OrNull var date: PartialDate?
    let citedCode: String
    @OrNull var citedDate: PartialDate?
    let role: Coverage.Role

    static let schema = Schema.object([
      "entry": .integer, "body": .of(BodyReport.self), "code": .nullable(.string),
      "date": .nullable(.date), "citedCode": .string, "citedDate": .nullable(.date),
      "role": .choice(Coverage.Role.self),
    ])
  }

  /// A body and how it stands.
  struct Row: Report {
    let body: BodyReport
    let isConcerned: Bool
    let status: Coverage.Status
    let plans: [Plan]
    let isDateDoubtful: Bool

    static let schema = Schema.object([
      "body": .of(BodyReport.self), "isConcerned": .boolean,
      "status": .choice(Coverage.Status.self), "plans": .array(.of(Plan.self)),
      "isDateDoubtful": .boolean,
    ])
  }

  private let directive: Directive
  @OrNull private var due: CalendarDate?
  private let rows: [Row]

  /// Makes the report of a coverage.
  public init(_ coverage: Coverage) {
    let known = coverage.directive
    directive = Directive(
      code: known.number, date: known.date, kind: known.kind, issuer: known.issuer,
      title: known.title)
    rows = coverage.rows.map { row in
      Row(
        body: BodyReport(id: row.body.id, name: row.body.name),
        isConcerned: row.body.isConcerned, status: row.status,
        plans: row.plans.map { plan in
          Plan(
            entry: plan.entry, body: BodyReport(id: plan.body, name: plan.bodyName),
            code: plan.number, date: plan.date, citedCode: plan.citedNumber,
            citedDate: plan.citedDate, role: plan.role)
        }, isDateDoubtful: row.isDateDoubtful)
    }
    _due = OrNull(wrappedValue: coverage.due)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "directive": .of(Directive.self), "due": .nullable(.date), "rows": .array(.of(Row.self)),
  ])
}

/// The letter to the bodies that have issued no plan.
public struct ReminderReport: Report {
  private let file: String
  private let subject: String
  private let diagnostics: [FindingReport]

  /// Makes the report of a letter.
  public init(_ reminder: Reminder, in words: Words) {
    file = reminder.file.name
    subject = reminder.letter.subject
    diagnostics = reminder.findings.map { FindingReport($0, in: words) }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "file": .string, "subject": .string, "diagnostics": .array(.of(FindingReport.self)),
  ])
}
