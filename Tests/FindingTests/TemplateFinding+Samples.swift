import Drafting

extension TemplateFinding: SampledFinding {
  static func sample(after previous: TemplateFinding?) -> TemplateFinding? {
    switch previous {
    case nil: .idNotFileName(id: "‹id›", expected: "‹expected›")
    case .idNotFileName: .idTwice(id: "‹id›")
    case .idTwice: .slotTwice(name: "‹name›")
    case .slotTwice: .slotUnused(slot: "‹slot›")
    case .slotUnused: .unknownSlot(slot: "‹slot›")
    case .unknownSlot: .headingTooDeep(level: "‹level›")
    case .headingTooDeep: .headingAfterClosing(heading: "‹heading›")
    case .headingAfterClosing: .onlyParagraphsHere
    case .onlyParagraphsHere: .unsupportedMarkdown(kind: "‹kind›")
    case .unsupportedMarkdown: .blockMayNotFit(id: "‹id›")
    case .blockMayNotFit: .missingElement(.sample)
    case .missingElement: .badName(name: "‹name›")
    case .badName: nil
    }
  }
}
