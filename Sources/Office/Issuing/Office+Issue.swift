import Diagnostics
import Drafting
import Registry
import VietnameseText

extension Office {
  /// Gives a plan its number and freezes it in the registry. A plan that was issued before gives its
  /// entry back.
  ///
  /// Asks for ``Right/issue``.
  /// - Throws: everything that stands against it; nothing is then written and no number is used.
  ///   ``OfficeError/Kind/invalid`` when the order itself can't be, ``OfficeError/Kind/refused`` when
  ///   the plan isn't fit.
  public func issue(_ order: IssueOrder, as caller: Caller) throws(OfficeError) -> IssuedPlan {
    try caller.require(.issue)
    let store = try store()
    return try OfficeError.translating {
      if case .draft(let id) = order.plan, let entry = try store.draft(id).entry {
        return IssuedPlan(entry: try store.entry(entry), wasIssuedBefore: true, findings: [])
      }
      let run = IssueRun(
        order, store: store, knowledge: try knowledge, recognizer: try recognizer, caller: caller,
        today: clock.today)
      var issued = try run.issue(try plan(of: order, in: store))
      issued.findings += indexNewEntries()
      return issued
    }
  }

  /// The files of an issued plan, as the registry keeps them: Word and PDF, and its JSON when that is
  /// asked for.
  ///
  /// Asks for ``Right/issue``.
  public func files(
    of issued: IssuedPlan, as caller: Caller
  ) throws(OfficeError) -> (kept: [KeptFile], json: [UInt8]?) {
    try caller.require(.issue)
    let store = try store()
    return try OfficeError.translating {
      let id = issued.entry.id
      return (
        try issued.entry.files.map { try keptFile($0, of: id, in: store) },
        try store.documentBytes(of: id)
      )
    }
  }

  private func plan(of order: IssueOrder, in store: any RegistryStore) throws -> PlanToIssue {
    let today = clock.today
    let reader = PlanReader(library: try library, store: store)
    switch order.plan {
    case .draft(let id):
      let draft = try store.draft(id)
      return try refusing { try reader.plan(of: draft, date: order.date ?? today) }
    case .brief(let brief):
      let date = try reader.day(of: brief, told: order.date, today: today)
      return try refusing { try reader.plan(of: brief, on: date) }
    }
  }

  /// What keeps a plan from being composed keeps it from being issued.
  private func refusing(_ work: () throws -> PlanToIssue) throws -> PlanToIssue {
    do {
      return try work()
    } catch let error as InvalidInput {
      throw OfficeError.refused(error.diagnostics)
    }
  }
}
