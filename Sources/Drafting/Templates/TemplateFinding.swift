import Diagnostics

/// What may be wrong with a plan template or with the text it gives.
public enum TemplateFinding: Finding {
  /// The id is “`id`” but the file is called “`expected`”.
  case idNotFileName(id: String, expected: String)
  /// There is another template with the id “`id`”.
  case idTwice(id: String)
  /// The slot “`name`” is declared twice.
  case slotTwice(name: String)
  /// The slot “`slot`” is declared but the text has no {% slot `slot` %}.
  case slotUnused(slot: String)
  /// No slot “`slot`” is declared.
  case unknownSlot(slot: String)
  /// A heading of level `level` is too deep.
  case headingTooDeep(level: String)
  /// The heading “`heading`” stands after the closing.
  case headingAfterClosing(heading: String)
  /// Before the first heading and in the closing only paragraphs can stand, no lists or tables.
  case onlyParagraphsHere
  /// Plans don't hold this Markdown: `kind`.
  case unsupportedMarkdown(kind: String)
  /// The block `id` doesn't fit every plan this template makes.
  case blockMayNotFit(id: String)
  /// No slot sees to “`element`”, which a campaign needs.
  case missingElement(CampaignElement)
  /// “`name`” is no variable name.
  case badName(name: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .idNotFileName(let id, let expected):
      FindingFacts("template.id-not-file-name", ["id": id, "expected": expected])
    case .idTwice(let id): FindingFacts("template.id-twice", ["id": id])
    case .slotTwice(let name): FindingFacts("template.slot-twice", ["name": name])
    case .slotUnused(let slot): FindingFacts("template.slot-unused", ["slot": slot])
    case .unknownSlot(let slot): FindingFacts("template.unknown-slot", ["slot": slot])
    case .headingTooDeep(let level): FindingFacts("template.heading-too-deep", ["level": level])
    case .headingAfterClosing(let heading):
      FindingFacts("template.heading-after-closing", ["heading": heading])
    case .onlyParagraphsHere: FindingFacts("template.only-paragraphs-here")
    case .unsupportedMarkdown(let kind):
      FindingFacts("template.unsupported-markdown", ["kind": kind])
    case .blockMayNotFit(let id): FindingFacts("template.block-may-not-fit", ["id": id])
    case .missingElement(let element):
      FindingFacts(
        "template.missing-element", ["element": element.term], reference: CampaignElement.reference)
    case .badName(let name): FindingFacts("parameter.bad-name", ["name": name])
    }
  }
}
