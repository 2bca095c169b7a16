import Diagnostics
import VietnameseText

/// What may be wrong with a document or a movement that is cited.
public enum CitationFinding: Finding {
  /// “`found`” is no document number such as 184/KH-UBND or 41-CT/TW.
  case notANumber(found: String)
  /// No document of this number is known.
  case unknownDocument(number: String)
  /// The documents known under this number aren't of the day or the issuer cited.
  case anotherDocument(number: String, known: String)
  /// The number may mean several documents, of which one was taken.
  case severalDocuments(number: String, known: String, taken: String)
  /// The document is issued only on `date`, after the text that cites it.
  case notYetIssued(document: String, date: String)
  /// The document takes effect only on `date`.
  case notYetInForce(document: String, date: CalendarDate)
  /// The document ended on `date`, and another took its place.
  case replaced(document: String, date: CalendarDate, successor: String)
  /// The document ended on `date`.
  case ended(document: String, date: CalendarDate)
  /// No movement of this id is known.
  case unknownMovement(id: String)
  /// The movement ended on `date`.
  case movementOver(movement: String, date: CalendarDate)
  /// The movement ended on `date`, and another goes on with it.
  case movementReplaced(movement: String, date: CalendarDate, successor: String)
  /// The movement begins only on `date`.
  case movementNotYet(movement: String, date: CalendarDate)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .notANumber(let found): FindingFacts("citations.not-a-number", ["found": found])
    case .unknownDocument(let number):
      FindingFacts("citations.unknown-document", ["number": number])
    case .anotherDocument(let number, let known):
      FindingFacts("citations.another-document", ["number": number, "known": known])
    case .severalDocuments(let number, let known, let taken):
      FindingFacts(
        "citations.several-documents", .warning,
        ["number": number, "known": known, "taken": taken])
    case .notYetIssued(let document, let date):
      FindingFacts("citations.not-yet-issued", ["document": document, "date": date])
    case .notYetInForce(let document, let date):
      FindingFacts(
        "citations.not-yet-in-force", .warning, ["document": document, "date": date.numeric])
    case .replaced(let document, let date, let successor):
      FindingFacts(
        "citations.replaced", .warning,
        ["document": document, "date": date.numeric, "successor": successor])
    case .ended(let document, let date):
      FindingFacts("citations.ended", .warning, ["document": document, "date": date.numeric])
    case .unknownMovement(let id): FindingFacts("citations.unknown-movement", ["id": id])
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
