import Diagnostics
import VietnameseText

/// Why a known document or movement is no good for a text of some day: it isn't there yet, or no
/// longer.
public enum ValidityFinding: Finding {
  /// The document is issued only on `date`, after the text that cites it.
  case notYetIssued(document: String, date: PartialDate)
  /// The document takes effect only on `date`.
  case notYetInForce(document: String, date: CalendarDate)
  /// The document ended on `date`, and another took its place.
  case replaced(document: String, date: CalendarDate, successor: String)
  /// The document ended on `date`.
  case ended(document: String, date: CalendarDate)
  /// The movement ended on `date`.
  case movementOver(movement: String, date: CalendarDate)
  /// The movement ended on `date`, and another goes on with it.
  case movementReplaced(movement: String, date: CalendarDate, successor: String)
  /// The movement begins only on `date`.
  case movementNotYet(movement: String, date: CalendarDate)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .notYetIssued(let document, let date):
      FindingFacts("citations.not-yet-issued", ["document": document, "date": date.readable])
    case .notYetInForce(let document, let date):
      FindingFacts(
        "citations.not-yet-in-force", .warning, ["document": document, "date": date.numeric])
    case .replaced(let document, let date, let successor):
      FindingFacts(
        "citations.replaced", .warning,
        ["document": document, "date": date.numeric, "successor": successor])
    case .ended(let document, let date):
      FindingFacts("citations.ended", .warning, ["document": document, "date": date.numeric])
    case .movementOver(let movement, let date):
      FindingFacts(
        "citations.movement-over", .warning, ["movement": movement, "date": date.numeric])
    case .movementReplaced(let movement, let date, let successor):
      FindingFacts(
        "citations.movement-replaced", .warning,
        ["movement": movement, "date": date.numeric, "successor": successor])
    case .movementNotYet(let movement, let date):
      FindingFacts(
        "citations.movement-not-yet", .warning, ["movement": movement, "date": date.numeric])
    }
  }
}
