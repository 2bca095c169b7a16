import Diagnostics

/// A property of which a document has one value, so that a query may ask for what can't hold.
enum Contradiction: CaseIterable {
  case years, days, province, formerProvince, kind, number, state

  /// What a query asks for and no document can be: of two years at once, of a day after the last one.
  static func all(in query: Query) -> [Diagnostic] {
    allCases.filter { $0.holds(in: query) }.map(\.notice)
  }

  private var notice: Diagnostic {
    let finding: SearchFinding =
      switch self {
      case .years: .twoYears
      case .days: .twoDays
      case .province, .formerProvince: .twoProvinces
      case .kind: .twoKinds
      case .number: .twoNumbers
      case .state: .twoStates
      }
    return Diagnostic(finding)
  }

  private func holds(in query: Query) -> Bool {
    if self == .state {
      let wanted = query.callerFilters.filter { !$0.isNegated && $0.kind == .state }
        .map { Set($0.values) }
      return wanted.count > 1
        && wanted.dropFirst().reduce(wanted[0]) { $0.intersection($1) }.isEmpty
    }
    var names: [String: Int] = [:]
    return possible(query.root, &names)?.isEmpty ?? false
  }

  /// The values a document may have that a node lets through, as ranges; nil when it lets all through.
  /// - Parameter names: numbers for values that are words.
  private func possible(_ node: QueryNode, _ names: inout [String: Int]) -> [ClosedRange<Int>]? {
    switch (node, self) {
    case (.all(let nodes), _):
      return nodes.compactMap { possible($0, &names) }.reduce(nil) { known, next in
        guard let known else { return next }
        return known.flatMap { left in
          next.filter(left.overlaps).map { left.clamped(to: $0) }
        }
      }
    case (.any(let nodes), _):
      var ranges: [ClosedRange<Int>] = []
      for node in nodes {
        guard let next = possible(node, &names) else { return nil }
        ranges += next
      }
      return ranges
    case (.years(let years), .years): return [years]
    case (.days(let days), .days): return [Int(days.lowerBound)...Int(days.upperBound)]
    case (.serial(let number), .number): return [number...number]
    case (.values(.province, let values), .province),
      (.values(.formerProvince, let values), .formerProvince), (.values(.kind, let values), .kind):
      return values.map { value in
        let name = names[value] ?? names.count
        names[value] = name
        return name...name
      }
    default: return nil
    }
  }
}
