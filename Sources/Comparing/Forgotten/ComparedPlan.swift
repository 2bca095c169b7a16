import Document
import VietnameseText

/// A plan with the days and years it is of.
public struct ComparedPlan: Sendable, Equatable {
  /// What it says.
  public var document: AdministrativeDocument
  /// The years it is for; one for most plans.
  public var years: ClosedRange<Int>
  /// Its date, as far as known.
  public var date: PartialDate

  /// Makes a plan of a document.
  /// - Parameter years: the years it is for; nil to read them in its subject and, where that says
  ///   none that fit its date, to take the year of its date.
  public init(_ document: AdministrativeDocument, years: ClosedRange<Int>? = nil) {
    self.document = document
    date = document.date
    self.years = years ?? ComparedPlan.years(of: document)
  }

  /// The first day the text can rest on: its date, or the first of what is known of it.
  var firstDay: CalendarDate { date.firstDay }

  private static func years(of document: AdministrativeDocument) -> ClosedRange<Int> {
    let dated = document.date.year
    for fact in FactScanner.facts(in: FoldedText(document.subject)) {
      switch fact.kind {
      case .period(let from, let to, _) where to >= dated: return from...to
      case .year(let year) where year >= dated: return year...year
      default: continue
      }
    }
    return dated...dated
  }

  /// The school year its subject names: `năm học 2026 - 2027`.
  var schoolYear: ClosedRange<Int>? {
    for fact in FactScanner.facts(in: FoldedText(document.subject)) {
      if case .period(let from, let to, true) = fact.kind { return from...to }
    }
    return nil
  }
}
