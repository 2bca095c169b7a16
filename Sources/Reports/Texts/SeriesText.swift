import Diagnostics
import Office
import Registry

/// How far series of numbers are, as people read it.
public struct SeriesText: Sendable {
  private let words: Words

  /// Makes the texts of series.
  public init(words: Words) {
    self.words = words
  }

  /// The list.
  public func table(of standings: [SeriesStanding]) -> TextTable {
    TextTable(
      headings: ["body", "year", "stream", "next", "issued", "reserved", "void", "unknown"].map {
        Message("series.column.\($0)").text(in: words)
      }, rows: standings.map(cells))
  }

  /// What a line of the list shows.
  private func cells(of standing: SeriesStanding) -> [String] {
    let series = standing.series
    let stream =
      series.isSecret ? "series.secret" : standing.kind == nil ? "series.common" : "series.kind"
    let place = series.body.formerProvince ?? series.body.province
    return [
      series.body.name + (place.map { " (\($0))" } ?? ""), String(series.year),
      Message(stream, ["kind": standing.kind ?? ""]).text(in: words),
      NumberSeries.printed(standing.next), String(standing.issued), spans(standing.reserved),
      spans(standing.void), spans(standing.unknown),
    ]
  }

  /// Numbers as people write them: `3, 7–9`.
  private func spans(_ numbers: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    if spans.isEmpty { return "–" }
    return spans.map { span in
      span.count == 1 ? "\(span.lowerBound)" : "\(span.lowerBound)–\(span.upperBound)"
    }.joined(separator: ", ")
  }
}
