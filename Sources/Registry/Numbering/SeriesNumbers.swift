/// How far the numbers of a series are.
public struct SeriesNumbers: Sendable, Equatable {
  /// The series.
  public let series: NumberSeries
  /// How its body numbers its documents in its year.
  public let policy: NumberingPolicy
  /// The highest number, drawn here or borne by a document; 0 when there is none.
  public let highest: Int
  /// The numbers no document bears, up to the highest, each explained as far as is known.
  public let gaps: [NumberGap]

  /// Makes what a store read.
  package init(
    series: NumberSeries, policy: NumberingPolicy, highest: Int, gaps: [NumberGap]
  ) {
    self.series = series
    self.policy = policy
    self.highest = highest
    self.gaps = gaps
  }
}
