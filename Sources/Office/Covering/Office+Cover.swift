import Comparing
import Diagnostics
import Drafting
import Identifiers
import Profiles
import Registry
import VietnameseText

/// Which bodies have issued a plan carrying out a document: what is asked.
public struct CoverageQuestion: Sendable {
  /// The number of the document.
  public var number: String
  /// The slug or name of the province whose bodies carry it out.
  public var province: String
  /// Its date or a part of it, when several bear its number.
  public var issued: PartialDate?
  /// The last day for a plan.
  public var due: CalendarDate?
  /// The bodies it doesn't concern, by id or name.
  public var notConcerned: [String]

  /// Asks which bodies carry out a document.
  public init(
    number: String, province: String, issued: PartialDate? = nil, due: CalendarDate? = nil,
    notConcerned: [String] = []
  ) {
    self.number = number
    self.province = province
    self.issued = issued
    self.due = due
    self.notConcerned = notConcerned
  }
}

/// Which bodies have issued a plan carrying out a document, and which have not.
public struct CoverageAnswer: Sendable {
  /// The document and the bodies.
  public let coverage: Coverage
  /// The entries that show it, by id.
  public let entries: [EntryID: EntrySummary]
  /// Whether the document is known at all: to the catalogue, the registry or those who cite it.
  public let isKnown: Bool

  /// What is to be told beside it.
  public var findings: [Diagnostic] {
    isKnown
      ? [] : [Diagnostic(ArchiveFinding.unknownDirective(number: coverage.directive.number))]
  }
}

extension Office {
  /// Works out which bodies of a province have issued a plan carrying out a document.
  ///
  /// Asks for ``Right/search``.
  /// - Throws: ``OfficeError/Kind/request`` for a province or body nobody knows, or
  ///   when several documents may be meant.
  public func cover(
    _ question: CoverageQuestion, as caller: Caller
  ) throws(OfficeError) -> CoverageAnswer {
    try caller.require(.search)
    return try OfficeError.translating {
      let run = CoverageRun(
        province: try province(of: question), store: try store(), profiles: try profiles)
      return try run.coverage(question)
    }
  }

  /// The province as it was when the plans were due.
  private func province(of question: CoverageQuestion) throws -> ResolvedProvince {
    let profiles = try profiles
    let slug = EntryName.provinceSlug(question.province)
    guard profiles.folder(of: slug) != nil else {
      throw OfficeError.request([RequestFinding.unknownProvince(slug, among: profiles)])
    }
    return try profiles.province(
      slug, on: question.due ?? question.issued?.lastDay ?? clock.today)
  }
}
