import Checking

extension LookFinding: SampledFinding {
  static func sample(after previous: LookFinding?) -> LookFinding? {
    fault(after: previous?.fault).map {
      LookFinding(Checker.rules[0].facts, $0, paragraphs: [2])
    }
  }

  private static func fault(after previous: LookFault?) -> LookFault? {
    switch previous {
    case nil: .size(part: "‹part›", found: [Measure(14)], allowed: .sample)
    case .size: .bold(part: "‹part›")
    case .bold: .notBold(part: "‹part›")
    case .notBold: .italic(part: "‹part›")
    case .italic: .notItalic(part: "‹part›")
    case .notItalic: .capitals(part: "‹part›")
    case .capitals: .notCapitals(part: "‹part›")
    case .notCapitals: .alignment(part: "‹part›", right: .left)
    case .alignment(_, .left): .alignment(part: "‹part›", right: .center)
    case .alignment(_, .center): .alignment(part: "‹part›", right: .right)
    case .alignment(_, .right): .alignment(part: "‹part›", right: .justified)
    case .alignment(_, .justified): .line(part: "‹part›", .missing)
    case .line(_, .missing): .line(part: "‹part›", .underlined)
    case .line(_, .underlined): .line(part: "‹part›", .long)
    case .line(_, .long): .line(part: "‹part›", .short)
    case .line(_, .short): .spacing(part: "‹part›")
    case .spacing: .face(found: "‹found›", right: "‹right›")
    case .face: .color(found: "‹found›")
    case .color: .notComposed
    case .notComposed: .indent(found: Measure(14), allowed: [Measure(14)])
    case .indent: .lineSpacing(found: Measure(14), allowed: .sample)
    case .lineSpacing: .gap(found: Measure(14), allowed: .sample)
    case .gap: .markBehindHeading(found: "‹found›")
    case .markBehindHeading: .nestedNumber(found: "‹found›")
    case .nestedNumber: .unpartedNumber(found: "‹found›")
    case .unpartedNumber: nil
    }
  }
}
