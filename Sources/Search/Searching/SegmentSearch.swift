import Identifiers

/// Runs a request on one segment.
struct SegmentSearch {
  /// What one segment has to say.
  struct Part {
    var total = 0
    var hits: [SearchHit] = []
    var facets: [FacetField: [String: Int]] = [:]
  }

  private let request: SearchRequest
  private let segment: Segment
  private var evaluator: Evaluator

  init(_ request: SearchRequest, on segment: Segment) {
    self.request = request
    self.segment = segment
    evaluator = Evaluator(request.query, on: segment)
  }

  consuming func run() throws(SegmentError) -> Part {
    var search = self
    return try search.find()
  }

  private mutating func find() throws(SegmentError) -> Part {
    var documents = try evaluator.documents()
    if let including = request.including {
      documents.formIntersection(try set(of: including))
    }
    if !request.excluding.isEmpty { documents.subtract(try set(of: request.excluding)) }
    var part = Part()
    part.total = documents.count
    guard part.total > 0 else { return part }
    for field in request.facets { part.facets[field] = try counts(of: field, documents) }
    guard request.limit > 0 else { return part }
    switch request.sort {
    case .relevance: try addByTier(documents, to: &part)
    case .newest: try addNewest(documents, to: &part)
    case .oldest: try addOldest(documents, to: &part)
    }
    return part
  }

  private func set(of entries: Set<EntryID>) throws(SegmentError) -> DocumentSet {
    var documents = DocumentSet(capacity: segment.documentCount)
    for entry in entries {
      if let document = try segment.document(of: entry) { documents.insert(document) }
    }
    return documents
  }

  private func counts(
    of field: FacetField, _ documents: DocumentSet
  ) throws(SegmentError) -> [String: Int] {
    let column = try FacetColumn(field, in: segment)
    var result: [String: Int] = [:]
    for (number, count) in try column.counts(of: documents).enumerated()
    where number > 0 && count > 0 {
      result[try column.value(number - 1)] = count
    }
    return result
  }

  private mutating func addByTier(
    _ documents: DocumentSet, to part: inout Part
  ) throws(SegmentError) {
    var left = documents
    let tiers = request.query.tiers
    for tier in tiers {
      var own = left
      if tier != .foldedInText {
        guard let fitting = try evaluator.documents(of: tier) else { continue }
        own.formIntersection(fitting)
        left.subtract(own)
      }
      var start = 0
      if let after = request.after {
        if tier < after.tier { continue }
        if tier == after.tier {
          start = try segment.documents(newerThan: after.day, after.id, orSame: true)
        }
      }
      try add(own, from: start, tier, to: &part)
      if part.hits.count >= request.limit { return }
    }
  }

  private func addNewest(_ documents: DocumentSet, to part: inout Part) throws(SegmentError) {
    var start = 0
    if let after = request.after {
      start = try segment.documents(newerThan: after.day, after.id, orSame: true)
    }
    try add(documents, from: start, .foldedInText, to: &part)
  }

  private func add(
    _ documents: DocumentSet, from start: Int, _ tier: SearchTier, to part: inout Part
  ) throws(SegmentError) {
    guard start < segment.documentCount else { return }
    var places: [Int] = []
    let room = request.limit - part.hits.count
    documents.forEach(from: start) { document in
      places.append(document)
      return places.count < room
    }
    for document in places { part.hits.append(try hit(document, tier)) }
  }

  private func addOldest(_ documents: DocumentSet, to part: inout Part) throws(SegmentError) {
    var end = segment.documentCount
    if let after = request.after {
      end = try segment.documents(newerThan: after.day, after.id, orSame: false)
    }
    var document = end - 1
    while document >= 0, part.hits.count < request.limit {
      if documents.contains(document) {
        part.hits.append(try hit(document, .foldedInText))
      }
      document -= 1
    }
  }

  private func hit(_ document: Int, _ tier: SearchTier) throws(SegmentError) -> SearchHit {
    SearchHit(id: try segment.identity(document), day: try segment.day(document), tier: tier)
  }
}

extension Query {
  /// The tiers that documents found by the query may have.
  var tiers: [SearchTier] {
    let terms = terms
    let hasFree = terms.contains { $0.field == .text }
    let isMarked = terms.contains(where: \.isMarked)
    var tiers: [SearchTier] = []
    if ownNumber != nil { tiers.append(.ownNumber) }
    if hasFree, isMarked { tiers.append(.exactInTitle) }
    if isMarked { tiers.append(.exactInText) }
    if hasFree { tiers.append(.foldedInTitle) }
    tiers.append(.foldedInText)
    return tiers
  }
}
