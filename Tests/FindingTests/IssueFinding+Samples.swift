import Office
import Registry
import VietnameseText

extension IssueFinding: SampledFinding {
  static func sample(after previous: IssueFinding?) -> IssueFinding? {
    switch previous {
    case nil: .noDay
    case .noDay: .dayNeeded(today: .sample, told: PartialDate(.sample))
    case .dayNeeded: .dayOutsideBrief(date: .sample, told: PartialDate(.sample))
    case .dayOutsideBrief: .dayAhead(date: .sample, today: .sample)
    case .dayAhead: .draftNotApproved(.draft, draft: 2)
    case .draftNotApproved(.draft, _): .draftNotApproved(.submitted, draft: 2)
    case .draftNotApproved(.submitted, _): .draftNotApproved(.issued, draft: 2)
    case .draftNotApproved(.issued, _): .draftNotApproved(.abandoned, draft: 2)
    case .draftNotApproved(.abandoned, _), .draftNotApproved(.approved, _):
      .draftWithoutBrief(draft: 2)
    case .draftWithoutBrief: .secretLine
    case .secretLine: .acceptanceUnneeded(number: "‹number›")
    case .acceptanceUnneeded: nil
    }
  }
}
