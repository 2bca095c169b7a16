import Diagnostics
import Registry

/// What was done with numbers of a series.
public struct NumbersDone: Sendable {
  /// The series.
  public let series: NumberSeries
  /// The numbers.
  public let numbers: [Int]
  /// Why.
  public let reason: String
}

extension Office {
  /// Keeps the next numbers of a series for documents to come.
  ///
  /// Asks for ``Right/register``.
  public func reserve(
    _ count: Int, in name: SeriesName, reason: String, as caller: Caller
  ) throws(OfficeError) -> NumbersDone {
    try caller.require(.register)
    let (store, series) = (try store(), try series(name))
    return try OfficeError.translating {
      let numbers = try store.reserve(count, in: series, reason: reason, by: caller.actor)
      return NumbersDone(series: series, numbers: numbers, reason: reason)
    }
  }

  /// Says of a number that no document bears it and none will. It stays in the register.
  ///
  /// Asks for ``Right/register``.
  public func void(
    _ number: Int, in name: SeriesName, reason: String, as caller: Caller
  ) throws(OfficeError) -> NumbersDone {
    try caller.require(.register)
    let (store, series) = (try store(), try series(name))
    return try OfficeError.translating {
      try store.void(number, in: series, reason: reason, by: caller.actor)
      return NumbersDone(series: series, numbers: [number], reason: reason)
    }
  }
}
