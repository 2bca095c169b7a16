import Diagnostics
import VietnameseText

/// What may be wrong between a brief and what it is composed from.
public enum DraftFinding: Finding {
  /// There is no template “`id`”.
  case unknownTemplate(id: String)
  /// There is no block “`id`”.
  case unknownBlock(id: String)
  /// There is no kind of body “`id`”.
  case unknownBodyKind(id: String)
  /// The template `template` has no slot “`slot`”.
  case unknownSlot(template: String, slot: String)
  /// Neither the template nor any of the chosen blocks has a field “`name`”.
  case unknownField(name: String)
  /// The block has no parameter “`name`”.
  case unknownParameter(name: String)
  /// “`label`” is missing.
  case missingField(label: String, name: String)
  /// “`label`” can't be left empty.
  case requiredSlotEmpty(label: String, slot: String)
  /// The slot `slot` doesn't hold the block “`id`”.
  case blockNotInSlot(slot: String, id: String)
  /// The block `id` fits the years `years`, not `year`.
  case blockOutsideYears(id: String, years: String, year: Int)
  /// The block `id` isn't for a body such as `body`.
  case blockNotForIssuer(id: String, body: String)
  /// The slot `slot` doesn't take blocks of the theme `theme`: `id`.
  case themeNotTaken(slot: String, theme: String, id: String)
  /// The template `id` isn't for a body such as `body`.
  case templateNotForIssuer(id: String, body: String)
  /// The template `id` fits the years `years`, not `year`.
  case templateOutsideYears(id: String, years: String, year: Int)
  /// The plan says nothing about “`element`”, which a campaign needs.
  case missingElement(CampaignElement)
  /// On the days `date` can mean, the province is called “`early`” first and “`late`” later.
  case nameDependsOnDate(date: String, early: String, late: String)
  /// No format in force on `date` is on file.
  case formatLater(date: CalendarDate, format: String)
  /// The data of `document` have not been verified.
  case documentUnverified(document: String)
  /// The data of the movement “`movement`” have not been verified.
  case movementUnverified(movement: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .unknownTemplate(let id): FindingFacts("draft.unknown-template", ["id": id])
    case .unknownBlock(let id): FindingFacts("draft.unknown-block", ["id": id])
    case .unknownBodyKind(let id): FindingFacts("draft.unknown-body-kind", ["id": id])
    case .unknownSlot(let template, let slot):
      FindingFacts("draft.unknown-slot", ["template": template, "slot": slot])
    case .unknownField(let name): FindingFacts("draft.unknown-field", ["name": name])
    case .unknownParameter(let name): FindingFacts("draft.unknown-parameter", ["name": name])
    case .missingField(let label, let name):
      FindingFacts("draft.missing-field", ["label": label, "name": name])
    case .requiredSlotEmpty(let label, let slot):
      FindingFacts("draft.required-slot-empty", ["label": label, "slot": slot])
    case .blockNotInSlot(let slot, let id):
      FindingFacts("draft.block-not-in-slot", ["slot": slot, "id": id])
    case .blockOutsideYears(let id, let years, let year):
      FindingFacts("draft.block-outside-years", ["id": id, "years": years, "year": year])
    case .blockNotForIssuer(let id, let body):
      FindingFacts("draft.block-not-for-issuer", ["id": id, "body": body])
    case .themeNotTaken(let slot, let theme, let id):
      FindingFacts("draft.theme-not-taken", ["slot": slot, "theme": theme, "id": id])
    case .templateNotForIssuer(let id, let body):
      FindingFacts("draft.template-not-for-issuer", ["id": id, "body": body])
    case .templateOutsideYears(let id, let years, let year):
      FindingFacts("draft.template-outside-years", ["id": id, "years": years, "year": year])
    case .missingElement(let element):
      FindingFacts(
        "draft.missing-element", .warning, ["element": element.term],
        reference: CampaignElement.reference)
    case .nameDependsOnDate(let date, let early, let late):
      FindingFacts(
        "draft.name-depends-on-date", .warning, ["date": date, "early": early, "late": late])
    case .formatLater(let date, let format):
      FindingFacts("draft.format-later", .note, ["date": date.numeric, "format": format])
    case .documentUnverified(let document):
      FindingFacts("draft.document-unverified", .note, ["document": document])
    case .movementUnverified(let movement):
      FindingFacts("draft.movement-unverified", .note, ["movement": movement])
    }
  }
}
