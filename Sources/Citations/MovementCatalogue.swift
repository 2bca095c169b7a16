import Diagnostics
import VietnameseText

/// The movements known, found by id or by any of their names; of several of one id one a brief adds
/// comes first, then the province's own, then the country's.
public struct MovementCatalogue: Sendable {
  /// The movements in the order they were given.
  public private(set) var movements: [Movement] = []
  private var addedCount = 0

  /// Makes a catalogue.
  public init(_ movements: [Movement] = []) {
    self.movements = movements
  }

  /// Adds movements, such as the local ones of a brief; they stand before everything known under
  /// their ids.
  public mutating func add(_ more: [Movement]) {
    movements = more + movements
    addedCount += more.count
  }

  /// The movement of an id that a province may name: its own or one of the country.
  public func movement(_ id: String, province: String? = nil) -> Movement? {
    let own = movements.dropFirst(addedCount).filter { $0.id == id }
    return movements.prefix(addedCount).first { $0.id == id }
      ?? own.first { $0.province != nil && $0.province == province }
      ?? own.first { $0.province == nil }
  }

  /// The movement of an official name or alias, whatever its case and diacritics.
  public func movement(named name: String, province: String? = nil) -> Movement? {
    let wanted = Folding.slug(name)
    return movements.first { movement in
      (movement.province == nil || movement.province == province)
        && ([movement.name] + movement.aliases).contains { Folding.slug($0) == wanted }
    }
  }

  /// Looks a named movement up and says what is wrong with naming it: an error when it is unknown, a
  /// warning when it doesn't run in the years of the plan.
  /// - Parameter years: the years the plan is for.
  public func lookUp(
    _ id: String, province: String? = nil, years: ClosedRange<Int>, at place: Place? = nil
  ) -> (movement: Movement?, findings: [Diagnostic]) {
    guard let movement = movement(id, province: province) else {
      let known = movements.filter { $0.province == nil || $0.province == province }
      return (
        nil,
        [
          Diagnostic(
            CitationFinding.unknownMovement(id: id), at: place,
            suggestion: Suggestion.message(for: id, among: known.map(\.id)))
        ]
      )
    }
    let name = movement.name
    if let end = movement.validity.to, end.year < years.lowerBound {
      let successor = movement.successor.flatMap { self.movement($0, province: province) }
      let finding: ValidityFinding =
        successor.map { .movementReplaced(movement: name, date: end, successor: $0.name) }
        ?? .movementOver(movement: name, date: end)
      return (movement, [Diagnostic(finding, at: place)])
    }
    if let start = movement.validity.from, start.year > years.upperBound {
      let finding = ValidityFinding.movementNotYet(movement: name, date: start)
      return (movement, [Diagnostic(finding, at: place)])
    }
    return (movement, [])
  }
}
