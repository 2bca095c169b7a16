import Comparing
import Diagnostics
import Profiles
import VietnameseText

/// Two plans beside each other, and what was forgotten to change where that was asked for.
struct PlanDifference: Sendable {
  /// The older plan.
  let older: KnownDocument
  /// The newer plan.
  let newer: KnownDocument
  /// What stayed, went and came.
  let comparison: DocumentComparison
  /// What was forgotten to change; nil when nobody asked.
  let forgotten: [Diagnostic]?

  /// Compares two plans.
  /// - Parameter profiles: what is known of the world, to tell what was forgotten; nil to leave
  ///   that out.
  init(from older: KnownDocument, to newer: KnownDocument, forgottenBy profiles: ProfileStore?) {
    self.older = older
    self.newer = newer
    comparison = DocumentComparison(from: older.document, to: newer.document)
    forgotten = profiles.map { profiles in
      let date = newer.document.date.lastDay
      var knowledge = PlanKnowledge(
        profiles, province: newer.province ?? older.province, on: date)
      knowledge.signatories = PlanDifference.signatories(of: newer, profiles, on: date)
      return ForgottenChanges(knowledge: knowledge).findings(
        from: ComparedPlan(older.document, years: older.years),
        to: ComparedPlan(newer.document, years: newer.years))
    }
  }

  /// What is odd about comparing the two.
  var doubts: [Diagnostic] {
    guard newer.document.date.lastDay < older.document.date.firstDay else { return [] }
    return [
      Diagnostic(
        "diff.wrong-order", .warning,
        ["older": older.document.date.readable, "newer": newer.document.date.readable])
    ]
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
