import Document
import DocumentLanguage
import VietnameseText

/// A plan with the days and years it is of.
public struct ComparedPlan: Sendable, Equatable {
  /// What it says.
  public var document: AdministrativeDocument
  /// The years it is for; one for most plans.
  public var years: ClosedRange<Int>
  /// Its date, as far as known.
  public var date: PartialDate
  /// The school year its subject names: `năm học 2026 - 2027`.
  let schoolYear: ClosedRange<Int>?

  /// Makes a plan of a document.
  /// - Parameter words: the words it is read by.
  /// - Parameter years: the years it is for; nil to read them in its subject and, where that says
  ///   none that fit its date, to take the year of its date.
  public init(
    _ document: AdministrativeDocument, years: ClosedRange<Int>? = nil, words: DocumentVocabulary
  ) {
    self.document = document
    date = document.date
    let facts = FactScanner.facts(in: FoldedText(document.subject), words)
    self.years = years ?? ComparedPlan.years(among: facts, dated: document.date.year)
    schoolYear =
      facts.lazy.compactMap { fact in
        if case .period(let from, let to, true) = fact.kind { from...to } else { nil }
      }.first
  }

  /// The first day the text can rest on: its date, or the first of what is known of it.
  var firstDay: CalendarDate { date.firstDay }

  private static func years(among facts: [TextFact], dated: Int) -> ClosedRange<Int> {
    for fact in facts {
      switch fact.kind {
      case .period(let from, let to, _) where to >= dated: return from...to
      case .year(let year) where year >= dated: return year...year
      default: continue
      }
    }
    return dated...dated
  }
}
