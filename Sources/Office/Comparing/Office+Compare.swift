import Comparing
import Diagnostics
import Profiles
import VietnameseText

/// Two plans beside each other, and what was forgotten to change where that was asked for.
public struct PlanDifference: Sendable {
  /// The older plan.
  public let older: KnownDocument
  /// The newer plan.
  public let newer: KnownDocument
  /// What stayed, went and came.
  public let comparison: DocumentComparison
  /// What was forgotten to change; nil when nobody asked.
  public let forgotten: [Diagnostic]?

  /// What is odd about comparing the two, and what is to be told of finding them.
  public var notices: [Diagnostic] {
    let notices = older.notices + newer.notices
    guard newer.document.date.lastDay < older.document.date.firstDay else { return notices }
    return notices + [
      Diagnostic(
        ArchiveFinding.wrongOrder(
          older: older.document.date.readable, newer: newer.document.date.readable))
    ]
  }
}

extension Office {
  /// Compares two documents.
  ///
  /// Asks for ``Right/check``, and for ``Right/show`` to compare entries.
  /// - Parameter findsForgotten: whether to tell what was taken over from the older plan and no longer
  ///   holds.
  /// - Throws: what is wrong with either, in one run.
  public func compare(
    _ older: DocumentSource, _ newer: DocumentSource, findsForgotten: Bool = false,
    as caller: Caller
  ) throws(OfficeError) -> PlanDifference {
    try caller.require(.check)
    let (older, newer) = try both(older, newer, as: caller)
    try caller.cancellation.check()
    return PlanDifference(
      older: older, newer: newer,
      comparison: DocumentComparison(from: older.document, to: newer.document),
      forgotten: findsForgotten ? try forgotten(from: older, to: newer) : nil)
  }

  private func both(
    _ older: DocumentSource, _ newer: DocumentSource, as caller: Caller
  ) throws(OfficeError) -> (KnownDocument, KnownDocument) {
    let older = Result { () throws(OfficeError) in try document(older, as: caller) }
    let newer = Result { () throws(OfficeError) in try document(newer, as: caller) }
    if case .failure(let first) = older, case .failure(let second) = newer {
      throw OfficeError(
        first.kind == second.kind ? first.kind : .invalid, first.findings + second.findings)
    }
    return (try older.get(), try newer.get())
  }

  private func forgotten(
    from older: KnownDocument, to newer: KnownDocument
  ) throws(OfficeError) -> [Diagnostic] {
    let profiles = try profiles
    let date = newer.document.date.lastDay
    var knowledge = PlanKnowledge(profiles, province: newer.province ?? older.province, on: date)
    knowledge.signatories = Office.signatories(of: newer, profiles, on: date)
    return ForgottenChanges(knowledge: knowledge).findings(
      from: ComparedPlan(older.document, years: older.years, words: profiles.vocabulary),
      to: ComparedPlan(newer.document, years: newer.years, words: profiles.vocabulary))
  }

  /// The names of those who sign for the newer plan's body on its date.
  private static func signatories(
    of plan: KnownDocument, _ profiles: ProfileStore, on date: CalendarDate
  ) -> [String] {
    guard let slug = plan.province, let province = try? profiles.province(slug, on: date) else {
      return []
    }
    let name = Folding.slug(plan.document.issuingBody.name)
    let bodies = profiles.bodyIDs(in: province).lazy
      .compactMap { try? profiles.body($0, in: province) }
    let body = bodies.first { Folding.slug($0.name) == name || Folding.slug($0.fullName) == name }
    return body?.signatories.map(\.name) ?? []
  }
}
