import Checking

extension PlanFinding: SampledFinding {
  static func sample(after previous: PlanFinding?) -> PlanFinding? {
    switch previous {
    case nil: .commaInCitation
    case .commaInCitation: .partyNumber(found: "‹found›", right: "‹right›")
    case .partyNumber: .citationWithoutDate(number: "‹number›")
    case .citationWithoutDate: .citationWithoutSubject(number: "‹number›")
    case .citationWithoutSubject: .citationWithoutIssuer(number: "‹number›")
    case .citationWithoutIssuer: .gapInNumbers(found: "‹found›", expected: "‹expected›")
    case .gapInNumbers: .repeatedNumber(found: "‹found›", expected: "‹expected›")
    case .repeatedNumber: .firstNumber(found: "‹found›", expected: "‹expected›")
    case .firstNumber: .mixedNumbering(found: "‹found›", first: "‹first›")
    case .mixedNumbering: .unmarkedItem
    case .unmarkedItem: .repeatedSentence(paragraph: 2)
    case .repeatedSentence: .repeatedPassage
    case .repeatedPassage: .repeatedTarget(paragraph: 2)
    case .repeatedTarget: .missingItem("‹missingItem›")
    case .missingItem: .missingElement("‹missingElement›")
    case .missingElement: .blankNumber
    case .blankNumber: .blankDay
    case .blankDay: .contradictingBounds(found: "‹found›")
    case .contradictingBounds: .unexplained(found: "‹found›")
    case .unexplained: .unexplainedRecipients(found: ["‹found›"])
    case .unexplainedRecipients: .mixedQuotationMarks
    case .mixedQuotationMarks: .openQuotation
    case .openQuotation: .dash
    case .dash: .oneSidedHyphen
    case .oneSidedHyphen: .hyphensInHeading
    case .hyphensInHeading: .mixedToneMarks(early: "‹early›", late: "‹late›")
    case .mixedToneMarks: .mixedYearly
    case .mixedYearly: .slip(found: "‹found›", right: "‹right›")
    case .slip: .digitInWord(found: "‹found›")
    case .digitInWord: .partedDots
    case .partedDots: .capitals(found: "‹found›", right: "‹right›")
    case .capitals: .openEnd
    case .openEnd: .misplaced(item: "‹item›", heading: "‹heading›")
    case .misplaced: .noBlankBehindMark(found: "‹found›")
    case .noBlankBehindMark: .blankBeforeMark("‹blankBeforeMark›")
    case .blankBeforeMark: .mixedName(found: "‹found›", first: "‹first›")
    case .mixedName: .mixedAbbreviation(short: "‹short›", long: "‹long›")
    case .mixedAbbreviation: nil
    }
  }
}
