import Diagnostics
import Document
import Registry
import VietnameseText

/// What stands against issuing a plan, or is worth knowing of it.
public enum IssueFinding: Finding {
  /// The plan has no day of issue.
  case noDay
  /// The brief is for another time than today: the day must be named.
  case dayNeeded(today: CalendarDate, told: PartialDate)
  /// The day lies outside the time the brief is for.
  case dayOutsideBrief(date: CalendarDate, told: PartialDate)
  /// The day is later than today.
  case dayAhead(date: CalendarDate, today: CalendarDate)
  /// The draft isn't approved.
  case draftNotApproved(DraftState, draft: DraftID)
  /// The draft is kept without its brief.
  case draftWithoutBrief(draft: DraftID)
  /// Of a secret plan nothing is kept but its line.
  case secretLine
  /// The citation accepted is known, or isn't in the plan.
  case acceptanceUnneeded(number: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .noDay: FindingFacts("issue.no-day")
    case .dayNeeded(let today, let told):
      FindingFacts("issue.day-needed", ["date": today.numeric, "told": told.iso])
    case .dayOutsideBrief(let date, let told):
      FindingFacts(
        "issue.day-outside-brief", .warning, ["date": date.numeric, "told": told.iso])
    case .dayAhead(let date, let today):
      FindingFacts("issue.day-ahead", ["date": date.numeric, "today": today.numeric])
    case .draftNotApproved(let state, let draft):
      FindingFacts("issue.draft-\(state.rawValue)", ["draft": draft])
    case .draftWithoutBrief(let draft):
      FindingFacts("issue.draft-without-brief", ["draft": draft])
    case .secretLine:
      FindingFacts("issue.secret-line", .warning, reference: SecrecyMark.law)
    case .acceptanceUnneeded(let number):
      FindingFacts("issue.acceptance-unneeded", .note, ["number": number])
    }
  }
}
