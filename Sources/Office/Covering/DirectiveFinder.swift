import Citations
import Comparing
import Diagnostics
import Document
import Profiles
import Registry
import VietnameseText

/// Finds out what is known of a document that others carry out: from its own entry, from the
/// catalogue, and from how it is cited.
struct DirectiveFinder {
  /// The province whose bodies carry it out.
  let province: ResolvedProvince
  /// The registry.
  let store: any RegistryStore
  /// What the profiles know.
  let profiles: ProfileStore

  /// What is known of a document.
  /// - Parameter issued: its date or a part of it, when several bear its number.
  /// - Parameter citations: how the entries of the province cite it.
  /// - Throws: ``OfficeError/Kind/request`` when several documents may be meant.
  func directive(
    _ number: String, issued: PartialDate?, citedBy citations: [CitingEntry]
  ) throws -> (directive: Coverage.Directive, isKnown: Bool) {
    func fits(_ date: PartialDate?) -> Bool { DirectiveFinder.agree(date, issued) }
    let entry = try store.summaries(of: store.entries(numbered: number))
      .filter { covers($0) && fits($0.description.date) }
    let known = profiles.documents.documents.filter { document in
      document.number.key == EntryCitation.key(ofNumber: number)
        && (document.province == nil || document.province == province.folder)
        && fits(document.date)
    }
    let cited = citations.map(\.citation).filter { fits($0.date) }
    let dates = entry.compactMap(\.description.date) + known.compactMap(\.date)
    let citedDates = DirectiveFinder.byCount(cited.compactMap(\.date))
    let years = Set((dates + citedDates).map(\.year))
    guard years.count <= 1 else {
      throw OfficeError.request([ambiguity(number, dates + citedDates)])
    }
    let own = entry.first?.description
    let document = known.first
    let wholeDates = (dates + citedDates).filter { $0.calendarDate != nil }
    let date = wholeDates.first ?? (dates + citedDates).first ?? issued
    let letters = DocumentNumber(number)?.kind
    let title = own.map(\.title) ?? ""
    return (
      Coverage.Directive(
        number: own?.code ?? document?.number.text ?? DocumentNumber(number)?.text ?? number,
        date: date,
        kind: document?.kind ?? own?.kind.name
          ?? DirectiveFinder.byCount(cited.compactMap(\.kind)).first
          ?? letters.flatMap { profiles.documentKinds.kind(letters: $0)?.name } ?? "Văn bản",
        issuer: document?.issuer ?? DirectiveFinder.byCount(cited.compactMap(\.issuer)).first
          ?? own?.body.name,
        title: document?.title
          ?? (title.isEmpty ? nil : "về việc " + Casing.insideSentence(title))),
      own != nil || document != nil || !cited.isEmpty
    )
  }

  /// Whether an entry's number is given in the province: its own or of the whole country.
  func covers(_ entry: EntrySummary) -> Bool {
    let body = entry.description.body
    if province.isFormer { return body.formerProvince == province.slug }
    return body.province == province.slug
      && (body.formerProvince == nil || body.formerProvince == province.slug)
  }

  private func ambiguity(_ number: String, _ dates: [PartialDate]) -> Diagnostic {
    let list = Set(dates.map(\.iso)).sorted().joined(separator: ", ")
    return Diagnostic(RequestFinding.severalDocuments(number: number, dates: list))
  }

  /// What stands there most often, first.
  private static func byCount<Value: Hashable>(_ values: [Value]) -> [Value] {
    var counts: [Value: (count: Int, first: Int)] = [:]
    for (index, value) in values.enumerated() { counts[value, default: (0, index)].count += 1 }
    return counts.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }
      .map(\.key)
  }

  private static func agree(_ left: PartialDate?, _ right: PartialDate?) -> Bool {
    guard let left, let right else { return true }
    return left.firstDay <= right.lastDay && right.firstDay <= left.lastDay
  }
}
