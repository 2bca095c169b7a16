import Checking

extension FormFinding: SampledFinding {
  static func sample(after previous: FormFinding?) -> FormFinding? {
    switch previous {
    case nil: .paper(found: [Measure(14)], allowed: [Measure(14)])
    case .paper: .landscape
    case .landscape: .margin(.top, found: Measure(14), allowed: .sample)
    case .margin(.top, _, _): .margin(.bottom, found: Measure(14), allowed: .sample)
    case .margin(.bottom, _, _): .margin(.left, found: Measure(14), allowed: .sample)
    case .margin(.left, _, _): .margin(.right, found: Measure(14), allowed: .sample)
    case .margin(.right, _, _): .noPageNumbers
    case .noPageNumbers: .firstPageNumber(found: 2)
    case .firstPageNumber: .numberOnFirstPage
    case .numberOnFirstPage: .placeOfPageNumbers
    case .placeOfPageNumbers: .noNationalTitle(right: "‹right›")
    case .noNationalTitle: .nationalTitle(part: "‹part›", paragraph: 2)
    case .nationalTitle: .brokenNationalTitle
    case .brokenNationalTitle: .placeOfNationalTitle
    case .placeOfNationalTitle: .noMotto(right: "‹right›")
    case .noMotto: .motto(part: "‹part›", paragraph: 2)
    case .motto: .noIssuingBody
    case .noIssuingBody: .noCode
    case .noCode: .wordOfCode(right: "‹right›")
    case .wordOfCode: .number(found: "‹found›")
    case .number: .padding(found: "‹found›", right: "‹right›")
    case .padding: .noSlash
    case .noSlash: .blankInCode
    case .blankInCode: .noHyphen
    case .noHyphen: .lettersOfKind(found: "‹found›", right: "‹right›", kind: "‹kind›")
    case .lettersOfKind: .noPlaceAndDate
    case .noPlaceAndDate: .noPlace
    case .noPlace: .noComma
    case .noComma: .smallPlace(found: "‹found›")
    case .smallPlace: .impossibleDate
    case .impossibleDate: .day(found: "‹found›", right: "‹right›")
    case .day: .month(found: "‹found›", right: "‹right›")
    case .month: .noKind
    case .noKind: .noSubject
    case .noSubject: .markBehindSubject
    case .markBehindSubject: .markOfBasis(right: "‹right›")
    case .markOfBasis: .severalSizes([Measure(14)])
    case .severalSizes: .noEndMark(right: "‹right›")
    case .noEndMark: .earlyEndMark(mark: "‹mark›")
    case .earlyEndMark: .noAuthority
    case .noAuthority: .power(found: "‹found›")
    case .power: .titleOfSigner(found: "‹found›")
    case .titleOfSigner: .smallSigner(found: "‹found›")
    case .smallSigner: .noRecipients
    case .noRecipients: .wordOfRecipients(right: "‹right›")
    case .wordOfRecipients: .noDash
    case .noDash: .noSemicolon
    case .noSemicolon: .noArchiveLine
    case .noArchiveLine: .wordOfArchive(found: "‹found›", right: "‹right›")
    case .wordOfArchive: .noFullStop
    case .noFullStop: .clerkNotFirst
    case .clerkNotFirst: .drafter(found: "‹found›")
    case .drafter: .addressee
    case .addressee: .noPointer
    case .noPointer: .noTitleOfAnnex
    case .noTitleOfAnnex: .numberOfAnnex(found: "‹found›", right: "‹right›")
    case .numberOfAnnex: .mark(found: "‹found›", right: "‹right›")
    case .mark: .placeOfMark("‹placeOfMark›")
    case .placeOfMark: .secret
    case .secret: nil
    }
  }
}
