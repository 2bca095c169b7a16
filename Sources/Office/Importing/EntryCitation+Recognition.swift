import Citations
import Recognition
import Registry

extension EntryCitation {
  /// Makes a citation of one that was read.
  init(_ citation: Citation, role: Role) {
    self.init(
      role: role, number: citation.number, date: citation.date, issuer: citation.issuer,
      kind: citation.kind, name: citation.name)
  }
}

extension EntryTarget {
  /// Makes a target of one that was read.
  init(_ target: Target) {
    self.init(
      measure: target.measure, comparison: target.comparison.rawValue, quantity: target.quantity,
      upper: target.upper, unit: target.unit, period: target.period, value: target.value)
  }
}
