import Diagnostics
import Registry
import VietnameseText

/// The way a body's drafts take to be approved.
public struct ApprovalRoute: Sendable, Equatable {
  /// The body.
  public let body: BodyReference
  /// The names of the steps, in order; empty for the one step that bodies have unless they set others.
  public let steps: [String]
}

extension Office {
  /// So many steps a draft takes at most.
  private static let mostSteps = 9

  /// The steps that approve a body's drafts.
  ///
  /// Asks for ``Right/search``.
  public func approvalRoute(
    of name: SeriesName, as caller: Caller
  ) throws(OfficeError) -> ApprovalRoute {
    try caller.require(.search)
    let (store, body) = (try store(), try body(name))
    return try OfficeError.translating {
      ApprovalRoute(body: body, steps: try store.approvalSteps(of: body))
    }
  }

  /// Sets the steps that approve a body's drafts; the head of the body decides that. Drafts that were
  /// submitted keep theirs.
  ///
  /// Asks for ``Right/register``.
  /// - Parameter steps: their names, in order; none for the one step that bodies have unless they set
  ///   others.
  /// - Throws: ``OfficeError/Kind/request`` for a step without a name, two of one name, or too many.
  public func setApprovalSteps(
    _ steps: [String], of name: SeriesName, as caller: Caller
  ) throws(OfficeError) -> ApprovalRoute {
    try caller.require(.register)
    let steps = steps.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let faults = Office.faults(in: steps)
    guard faults.isEmpty else { throw .request(faults.map { Diagnostic($0) }) }
    let (store, body) = (try store(), try body(name))
    return try OfficeError.translating {
      try store.setApprovalSteps(steps, of: body, by: caller.actor)
      return ApprovalRoute(body: body, steps: steps)
    }
  }

  private static func faults(in steps: [String]) -> [ApprovalFinding] {
    var faults: [ApprovalFinding] = []
    if steps.contains("") { faults.append(.stepWithoutName) }
    let named = steps.filter { !$0.isEmpty }
    faults += Dictionary(grouping: named, by: Folding.slug).values
      .compactMap { $0.count > 1 ? $0[0] : nil }.sorted().map { .stepTwice(step: $0) }
    if steps.count > mostSteps {
      faults.append(.tooManySteps(count: steps.count, most: mostSteps))
    }
    return faults
  }
}
