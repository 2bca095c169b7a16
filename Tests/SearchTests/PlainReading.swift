@testable import Search

/// What a query finds by going through every word of every document.
struct PlainReading {
  let archive: RandomArchive

  func fits(_ node: QueryNode, _ entry: RandomArchive.Entry, isTitle: Bool, isExact: Bool) -> Bool {
    switch node {
    case .everything: return true
    case .term(let term):
      let words = isTitle || term.field == .title ? entry.title : entry.words
      let needsMarks = isExact && term.isMarked
      guard words.count >= term.words.count else { return false }
      return (0...words.count - term.words.count).contains { start in
        term.words.indices.allSatisfy { offset in
          let word = words[start + offset]
          let wanted = term.words[offset]
          if term.isPrefix { return word.folded.starts(with: wanted.folded) }
          return needsMarks ? word.exact == wanted.exact : word.folded == wanted.folded
        }
      }
    case .serial: return false
    case .values(let field, let values):
      return entry.document.facets.contains { $0 == field && values.contains($1) }
    case .years(let years):
      return entry.document.facets.contains { $0 == .year && years.contains(Int($1) ?? 0) }
    case .days(let days): return days.contains(entry.document.day)
    case .all(let nodes):
      return nodes.allSatisfy { fits($0, entry, isTitle: isTitle, isExact: isExact) }
    case .any(let nodes):
      return nodes.contains { fits($0, entry, isTitle: isTitle, isExact: isExact) }
    case .not(let node): return !fits(node, entry, isTitle: false, isExact: false)
    }
  }

  func hits(_ query: Query, _ sort: SearchRequest.Sort = .relevance) -> [SearchHit] {
    let hits = archive.entries.compactMap { entry -> SearchHit? in
      guard fits(query.root, entry, isTitle: false, isExact: false) else { return nil }
      var tier = SearchTier.foldedInText
      if sort == .relevance {
        tier =
          query.tiers.first { tier in
            switch tier {
            case .ownNumber: false
            case .exactInTitle: fits(query.root, entry, isTitle: true, isExact: true)
            case .exactInText: fits(query.root, entry, isTitle: false, isExact: true)
            case .foldedInTitle: fits(query.root, entry, isTitle: true, isExact: false)
            case .foldedInText: true
            }
          } ?? .foldedInText
      }
      return SearchHit(id: entry.document.id, day: entry.document.day, tier: tier)
    }
    let order = HitOrder(sort)
    return hits.sorted { order.isBefore($0, $1) }
  }
}
