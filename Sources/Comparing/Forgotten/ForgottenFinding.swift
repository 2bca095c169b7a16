import Diagnostics
import VietnameseText

/// Something that was taken over from the older plan and should have been changed.
public struct ForgottenFinding: Finding {
  /// What was forgotten.
  public let change: ForgottenChange
  /// The words of the older plan; nil where the message doesn't tell them.
  public let older: String?

  /// Makes a finding.
  public init(_ change: ForgottenChange, older: String? = nil) {
    self.change = change
    self.older = older
  }

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    var facts = change.facts
    facts.arguments["older"] = older
    return facts
  }
}

/// A change that was forgotten.
public enum ForgottenChange: Sendable, Hashable {
  /// Number and symbol are those of the older plan, which is of `date`.
  case number(code: String, date: String)
  /// The date is that of the older plan.
  case date(String)
  /// The year, where the newer plan is for another.
  case year(Int, right: Int)
  /// The period, which ended before the year of the newer plan.
  case period(from: Int, to: Int, year: Int)
  /// The day, which lies before the date of the newer plan.
  case deadline(CalendarDate, newer: String)
  /// The congress, by its ordinal, where a later one is the latest.
  case congress(Int, right: Int)
  /// The basis, which is about a year of the older plan.
  case basis(document: String, year: Int)
  /// The document cited, which is no basis of the newer plan any more.
  case directive(document: String, right: String)
  /// The document, which has ended.
  case endedDocument(String, date: CalendarDate)
  /// The document, which has ended and has a successor.
  case replacedDocument(String, date: CalendarDate, right: String)
  /// The movement, which has ended.
  case endedMovement(String, date: CalendarDate)
  /// The movement, which has ended and has a successor.
  case replacedMovement(String, date: CalendarDate, right: String)
  /// The name, which is another since a day.
  case name(found: String, right: String, since: CalendarDate)
  /// The signer of the older plan.
  case signer(name: String, right: String)

  fileprivate var facts: FindingFacts {
    switch self {
    case .number(let code, let date):
      FindingFacts("comparing.same-number", .warning, ["code": code, "date": date])
    case .date(let date): FindingFacts("comparing.same-date", .warning, ["date": date])
    case .year(let year, let right):
      FindingFacts("comparing.old-year", .warning, ["year": year, "right": right])
    case .period(let from, let to, let year):
      FindingFacts(
        "comparing.old-period", .warning, ["period": "\(from) - \(to)", "year": year])
    case .deadline(let date, let newer):
      FindingFacts("comparing.old-deadline", .warning, ["date": date.numeric, "newer": newer])
    case .congress(let found, let right):
      FindingFacts(
        "comparing.old-congress", .warning,
        ["found": RomanNumeral.text(found) ?? "", "right": RomanNumeral.text(right) ?? ""])
    case .basis(let document, let year):
      FindingFacts("comparing.old-basis", .warning, ["document": document, "year": year])
    case .directive(let document, let right):
      FindingFacts("comparing.old-directive", .warning, ["document": document, "right": right])
    case .endedDocument(let document, let date):
      FindingFacts(
        "comparing.ended-document", .warning, ["document": document, "date": date.numeric])
    case .replacedDocument(let document, let date, let right):
      FindingFacts(
        "comparing.replaced-document", .warning,
        ["document": document, "date": date.numeric, "right": right])
    case .endedMovement(let movement, let date):
      FindingFacts(
        "comparing.ended-movement", .warning, ["movement": movement, "date": date.numeric])
    case .replacedMovement(let movement, let date, let right):
      FindingFacts(
        "comparing.replaced-movement", .warning,
        ["movement": movement, "date": date.numeric, "right": right])
    case .name(let found, let right, let date):
      FindingFacts(
        "comparing.old-name", .warning,
        ["found": found, "right": right, "date": date.numeric])
    case .signer(let name, let right):
      FindingFacts("comparing.old-signer", .warning, ["name": name, "right": right])
    }
  }
}
