import Citations
import Diagnostics
import VietnameseText

/// What may not agree with what is known outside the document.
public enum TruthFinding: RuleFinding {
  /// Nothing known bears the number cited.
  case unknownCitation(number: String)
  /// The documents known under the number cited are others.
  case anotherDocument(number: String, known: String)
  /// The title cited is cut.
  case cutTitle(number: String, right: String)
  /// The document cited has another date.
  case dateOfDocument(number: String, found: PartialDate, right: PartialDate)
  /// The document cited was issued by another body.
  case issuerOfDocument(number: String, found: String, right: String)
  /// The document cited is of another kind.
  case kindOfDocument(number: String, found: String, right: String)
  /// The document cited isn't in force on the day, or the movement named doesn't run; the composer
  /// tells the same of a brief.
  case validity(ValidityFinding)
  /// The movement has another official name.
  case nameOfMovement(found: String, right: String)
  /// The movement runs in other years.
  case periodOfMovement(movement: String, found: ClosedRange<Int>, right: ClosedRange<Int>)
  /// No province bore the name on the day.
  case province(found: String, right: String, date: CalendarDate)
  /// The issuing body had ended on the day.
  case endedIssuer(found: String, right: String, date: CalendarDate)
  /// A body named had ended on the day.
  case endedBody(found: String, right: String, date: CalendarDate)
  /// A body of the district level, which ended on 1 July 2025.
  case district(found: String)
  /// The body decides as a collective, and the signer doesn't sign with TM.
  case collectiveBody(String)
  /// The body has one head, and the signer signs with TM.
  case singleHead(body: String)
  /// KT. stands before the post of a head.
  case noDeputy
  /// A deputy signs without KT.
  case noPower

  /// Which rule is broken, and how.
  public var breach: RuleBreach {
    switch self {
    case .unknownCitation(let number):
      CitationRule.breach("unknown", .note, ["number": number])
    case .anotherDocument(let number, let known):
      CitationRule.breach("another", .note, ["number": number, "known": known])
    case .cutTitle(let number, let right):
      CitationRule.breach("title", .warning, ["number": number, "right": right])
    case .dateOfDocument(let number, let found, let right):
      CitationRule.breach(
        "date", ["number": number, "found": found.readable, "right": right.readable])
    case .issuerOfDocument(let number, let found, let right):
      CitationRule.breach("issuer", ["number": number, "found": found, "right": right])
    case .kindOfDocument(let number, let found, let right):
      CitationRule.breach("kind", ["number": number, "found": found, "right": right])
    case .validity(let finding): TruthFinding.breach(of: finding)
    case .nameOfMovement(let found, let right):
      MovementRule.breach("name", .warning, ["found": found, "right": right])
    case .periodOfMovement(let movement, let found, let right):
      MovementRule.breach(
        "period",
        [
          "movement": movement, "found": TruthFinding.years(found),
          "right": TruthFinding.years(right),
        ])
    case .province(let found, let right, let date):
      PlaceNameRule.breach(
        "province", ["found": found, "right": right, "date": date.numeric])
    case .endedIssuer(let found, let right, let date):
      BodyNameRule.breach(
        "issuer", ["found": found, "right": right, "date": date.numeric],
        wordsKey: "TRUTH-05.ended")
    case .endedBody(let found, let right, let date):
      BodyNameRule.breach(
        "ended", .warning, ["found": found, "right": right, "date": date.numeric])
    case .district(let found): DistrictRule.breach("district", ["found": found])
    case .collectiveBody(let body): PowerRule.breach("collective", .warning, ["body": body])
    case .singleHead(let body): PowerRule.breach("single", ["body": body])
    case .noDeputy: PowerRule.breach("no-deputy")
    case .noPower: PowerRule.breach("no-power")
    }
  }

  private static func breach(of finding: ValidityFinding) -> RuleBreach {
    let (rule, aspect) =
      switch finding {
      case .notYetIssued: (ValidityRule.facts, "not-yet-issued")
      case .notYetInForce: (ValidityRule.facts, "not-yet-in-force")
      case .replaced: (ValidityRule.facts, "replaced")
      case .ended: (ValidityRule.facts, "ended")
      case .movementOver: (MovementRule.facts, "over")
      case .movementReplaced: (MovementRule.facts, "replaced")
      case .movementNotYet: (MovementRule.facts, "not-yet")
      }
    let facts = finding.facts
    return RuleBreach(
      rule, aspect, facts.severity, facts.arguments, wordsKey: facts.wordsKey)
  }

  private static func years(_ period: ClosedRange<Int>) -> String {
    "\(period.lowerBound) - \(period.upperBound)"
  }
}
