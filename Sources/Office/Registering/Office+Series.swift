import Diagnostics
import Registry

/// How far a series of numbers is.
public struct SeriesStanding: Sendable {
  /// The series.
  public let series: NumberSeries
  /// How the body numbers its documents.
  public let policy: NumberingPolicy
  /// The number the next document will have.
  public let next: Int
  /// How many numbers documents bear.
  public let issued: Int
  /// The numbers that no document bears, each explained as far as is known.
  public let gaps: [NumberGap]

  init(_ numbers: SeriesNumbers) {
    series = numbers.series
    policy = numbers.policy
    next = numbers.highest + 1
    gaps = numbers.gaps
    issued = numbers.highest - gaps.count
  }

  /// The kind the series is for; nil where all kinds share one.
  public var kind: String? { policy == .perKind && !series.isSecret ? series.kind.name : nil }
  /// The numbers kept for documents to come.
  public var reserved: [Int] { numbers { if case .reserved = $0 { true } else { false } } }
  /// The numbers that were voided.
  public var void: [Int] { numbers { if case .void = $0 { true } else { false } } }
  /// The numbers of which nothing is known.
  public var unknown: [Int] { numbers { $0 == .unknown } }

  private func numbers(_ fits: (NumberGap.Explanation) -> Bool) -> [Int] {
    gaps.filter { fits($0.explanation) }.map(\.number)
  }
}

extension Office {
  /// How far the series of numbers are.
  ///
  /// Asks for ``Right/search``.
  /// - Parameters:
  ///   - year: those of one year; nil for all.
  ///   - province: those of one province, of today or of its time, by slug or name; nil for all.
  public func series(
    ofYear year: Int?, province: String?, as caller: Caller
  ) throws(OfficeError) -> [SeriesStanding] {
    try caller.require(.search)
    let store = try store()
    let slug = province.map(EntryName.provinceSlug)
    return try OfficeError.translating {
      try store.numbers(in: try store.series(ofYear: year, province: slug)).map(SeriesStanding.init)
    }
  }

  /// Sets how a body numbers its documents from a year on; the head of the body decides that.
  ///
  /// Asks for ``Right/register``.
  public func setPolicy(
    _ policy: NumberingPolicy, of name: SeriesName, as caller: Caller
  ) throws(OfficeError) -> NumberSeries {
    try caller.require(.register)
    let (store, series) = (try store(), try series(name))
    return try OfficeError.translating {
      try store.setPolicy(policy, of: series.body, fromYear: series.year, by: caller.actor)
      return series
    }
  }
}
