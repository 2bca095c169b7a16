import Reports
import Comparing
import Diagnostics
import Identifiers
import Registry
import Search

/// The JSON of a comparison.
struct DifferenceReport: Encodable {
  /// A document that was compared.
  struct Side: Encodable {
    let name: String
    @OrNull var entry: EntryID?
    @OrNull var number: String?
    let symbol: String
    let date: String
    let subject: String

    init(_ known: KnownDocument) {
      name = known.name
      _entry = OrNull(wrappedValue: known.entry)
      _number = OrNull(wrappedValue: known.document.code.number)
      symbol = known.document.code.symbol
      date = known.document.date.iso
      subject = known.document.subject
    }
  }

  let older: Side
  let newer: Side
  let isSame: Bool
  let likeness: Double
  let counts: DocumentComparison.Counts
  let components: [ComponentComparison]
  let sections: [SectionComparison]
  @OrNull var forgotten: [FindingReport]?

  init(_ difference: PlanDifference, in words: Words) {
    older = Side(difference.older)
    newer = Side(difference.newer)
    isSame = difference.comparison.isSame
    likeness = difference.comparison.likeness
    counts = difference.comparison.counts
    components = difference.comparison.components
    sections = difference.comparison.sections
    _forgotten = OrNull(
      wrappedValue: difference.forgotten.map { $0.map { FindingReport($0, in: words) } })
  }
}
