import Citations
import Identifiers
import VietnameseText

/// Which bodies have issued a plan carrying out a document, and which have not.
public struct Coverage: Sendable, Equatable {
  /// The document that is to be carried out.
  public struct Directive: Sendable, Equatable {
    /// Its number, such as `184/KH-UBND`.
    public var number: String
    /// Its date; numbers begin anew each year, so at least the year should be known.
    public var date: PartialDate?
    /// Its kind, such as `Kế hoạch`; for letters.
    public var kind: String
    /// Who issued it; for letters.
    public var issuer: String?
    /// What it is about, as a citation goes on after the issuer; for letters.
    public var title: String?

    /// Makes a document.
    public init(
      number: String, date: PartialDate?, kind: String = "Kế hoạch", issuer: String? = nil,
      title: String? = nil
    ) {
      self.number = number
      self.date = date
      self.kind = kind
      self.issuer = issuer
      self.title = title
    }
  }

  /// A body that may have to issue a plan.
  public struct Body: Sendable, Equatable {
    /// Its identifier, such as `so-xay-dung`.
    public var id: String
    /// Its name.
    public var name: String
    /// Whether the document concerns it.
    public var isConcerned: Bool

    /// Makes a body.
    public init(id: String, name: String, isConcerned: Bool = true) {
      self.id = id
      self.name = name
      self.isConcerned = isConcerned
    }
  }

  /// Where a plan cites the document.
  public enum Role: String, Sendable, Encodable, CaseIterable {
    /// Among its bases.
    case basis
    /// In its text.
    case text
  }

  /// A plan that cites a document.
  public struct Plan: Sendable, Equatable {
    /// Its identifier in the registry.
    public var entry: EntryID
    /// The identifier of the body that issued it; nil when not known.
    public var body: String?
    /// The name of that body.
    public var bodyName: String
    /// Its number and symbol.
    public var number: String?
    /// Its date, as far as known.
    public var date: PartialDate?
    /// The number of the document it cites.
    public var citedNumber: String
    /// The date of the document as cited.
    public var citedDate: PartialDate?
    /// Where it cites it.
    public var role: Role

    /// Makes a plan.
    public init(
      entry: EntryID, body: String?, bodyName: String, number: String?, date: PartialDate?,
      citedNumber: String, citedDate: PartialDate?, role: Role
    ) {
      self.entry = entry
      self.body = body
      self.bodyName = bodyName
      self.number = number
      self.date = date
      self.citedNumber = citedNumber
      self.citedDate = citedDate
      self.role = role
    }
  }

  /// How a body stands.
  public enum Status: String, Sendable, Encodable, CaseIterable {
    /// It issued a plan in time.
    case issued
    /// It issued a plan after the day it was due.
    case late
    /// No plan of it was seen; it may have one the registry doesn't know.
    case noneSeen
    /// The document doesn't concern it.
    case notConcerned
  }

  /// A body with how it stands and by what that is known.
  public struct Row: Sendable, Equatable {
    /// The body.
    public var body: Body
    /// How it stands.
    public var status: Status
    /// Its plans that cite the document, those resting on it first, then by date.
    public var plans: [Plan]
    /// Whether the date of its plan is too vague to tell in time from late.
    public var isDateDoubtful: Bool
  }

  /// The document.
  public var directive: Directive
  /// The last day for a plan; nil when none is set.
  public var due: CalendarDate?
  /// The bodies in the order given, then those that issued a plan though nobody expected one.
  public var rows: [Row]

  /// Works out how bodies stand.
  /// - Parameter plans: plans that cite any documents; those that cite another one are left out. A
  ///   number in another year is another document.
  public init(of directive: Directive, bodies: [Body], plans: [Plan], due: CalendarDate?) {
    self.directive = directive
    self.due = due
    let key = DocumentNumber(directive.number)?.key ?? Folding.fold(directive.number)
    let citing = plans.filter { plan in
      (DocumentNumber(plan.citedNumber)?.key ?? Folding.fold(plan.citedNumber)) == key
        && Coverage.agree(plan.citedDate, directive.date)
        && !Coverage.precedes(plan.date, directive.date)
    }
    var rest = citing
    rows = bodies.map { body in
      let own = citing.filter { Coverage.isOf($0, body) }
      rest.removeAll { Coverage.isOf($0, body) }
      return Coverage.row(body, own, due)
    }
    let others = Dictionary(grouping: rest) { $0.body ?? Folding.slug($0.bodyName) }
    rows += others.keys.sorted().compactMap { id in
      guard let plans = others[id], let first = plans.first else { return nil }
      return Coverage.row(
        Body(id: id, name: first.bodyName, isConcerned: false), plans, due)
    }
  }

  /// The rows of a status.
  public func rows(_ status: Status) -> [Row] { rows.filter { $0.status == status } }

  /// The bodies of which no plan was seen although the document concerns them.
  public var missing: [Body] { rows(.noneSeen).map(\.body) }

  private static func row(_ body: Body, _ plans: [Plan], _ due: CalendarDate?) -> Row {
    let sorted = plans.sorted { left, right in
      if left.role != right.role { return left.role == .basis }
      let (first, second) = (left.date?.iso ?? "9999", right.date?.iso ?? "9999")
      return first == second ? left.entry < right.entry : first < second
    }
    guard !sorted.isEmpty else {
      return Row(
        body: body, status: body.isConcerned ? .noneSeen : .notConcerned, plans: [],
        isDateDoubtful: false)
    }
    guard let due else {
      return Row(body: body, status: .issued, plans: sorted, isDateDoubtful: false)
    }
    let dates = sorted.map(\.date)
    let isInTime = dates.contains { $0.map { $0.lastDay <= due } ?? false }
    let mayBeInTime = dates.contains { $0.map { $0.firstDay <= due } ?? true }
    return Row(
      body: body, status: mayBeInTime ? .issued : .late, plans: sorted,
      isDateDoubtful: mayBeInTime && !isInTime)
  }

  private static func isOf(_ plan: Plan, _ body: Body) -> Bool {
    if let id = plan.body { return id == body.id }
    return Folding.slug(plan.bodyName) == Folding.slug(body.name)
  }

  /// Whether two dates may be the same day.
  private static func agree(_ left: PartialDate?, _ right: PartialDate?) -> Bool {
    guard let left, let right else { return true }
    return left.firstDay <= right.lastDay && right.firstDay <= left.lastDay
  }

  /// Whether a plan is surely older than the document, and so means that of an earlier year.
  private static func precedes(_ plan: PartialDate?, _ directive: PartialDate?) -> Bool {
    guard let plan, let directive else { return false }
    return plan.lastDay < directive.firstDay
  }
}
