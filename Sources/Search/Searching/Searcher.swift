import Diagnostics

/// Searches the segments of an archive.
public struct Searcher: Sendable {
  /// So many bytes of mapped segments may stay in the memory of the program. Beyond that they are
  /// given back: the system's cache keeps them as long as nobody else needs the room.
  private static let mappedLimit = 400 << 20

  /// The segments; no entry may be in two.
  public let segments: [Segment]
  /// Whether the mapped segments are together larger than what may stay in memory.
  private let mayPassLimit: Bool

  /// Makes a searcher of segments.
  public init(segments: [Segment]) {
    self.segments = segments
    let mapped = segments.reduce(0) { $0 + ($1.file == nil ? 0 : $1.byteCount) }
    mayPassLimit = mapped > Searcher.mappedLimit
  }

  /// Runs a request. A damaged segment is left out, and what is wrong with it part of the result.
  public func search(_ request: SearchRequest) -> SearchResult {
    var result = SearchResult(total: 0, hits: [], facets: [:])
    var facets: [FacetField: [String: Int]] = [:]
    for segment in segments {
      do throws(SegmentError) {
        let part = try SegmentSearch(request, on: segment).run()
        result.total += part.total
        result.hits += part.hits
        for (field, values) in part.facets {
          facets[field, default: [:]].merge(values) { $0 + $1 }
        }
      } catch {
        result.damage.append(error)
      }
      if mayPassLimit, MappedMemory.residentBytes > Searcher.mappedLimit {
        segments.forEach { $0.releasePages() }
      }
    }
    let order = HitOrder(request.sort)
    result.hits.sort { order.isBefore($0, $1) }
    result.hits.removeLast(max(0, result.hits.count - request.limit))
    for field in request.facets {
      let counts = (facets[field] ?? [:]).map { FacetCount(value: $0.key, count: $0.value) }
        .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
      result.facets[field] = Array(counts.prefix(request.facetLimit))
    }
    return result
  }
}

/// Which of two hits comes first.
struct HitOrder {
  private let sort: SearchRequest.Sort

  init(_ sort: SearchRequest.Sort) { self.sort = sort }

  func isBefore(_ left: SearchHit, _ right: SearchHit) -> Bool {
    switch sort {
    case .relevance:
      if left.tier != right.tier { return left.tier < right.tier }
      return (left.day, left.id) > (right.day, right.id)
    case .newest: return (left.day, left.id) > (right.day, right.id)
    case .oldest: return (left.day, left.id) < (right.day, right.id)
    }
  }
}
