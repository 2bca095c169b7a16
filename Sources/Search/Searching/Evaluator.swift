import VietnameseText

/// Runs a query on one segment.
struct Evaluator {
  /// Which documents a term is taken to have found.
  struct Mode: Hashable {
    /// Terms of the whole text are looked for in the title.
    let isTitle: Bool
    /// Terms with marks are looked for with just these marks.
    let isExact: Bool

    static let whole = Mode(isTitle: false, isExact: false)
  }

  private let segment: Segment
  private let query: Query
  private var found: [SearchTermInField: PhraseMatcher.Found] = [:]

  private struct SearchTermInField: Hashable {
    let term: SearchTerm
    let field: SearchField
  }

  init(_ query: Query, on segment: Segment) {
    self.segment = segment
    self.query = query
  }

  /// All documents that fit.
  mutating func documents() throws(SegmentError) -> DocumentSet {
    var documents = try evaluate(query.root, .whole)
    if let own = try ownNumber() { documents.formUnion(own) }
    return documents
  }

  /// The documents that meet the condition of a tier, among others perhaps that don't fit at all.
  mutating func documents(of tier: SearchTier) throws(SegmentError) -> DocumentSet? {
    switch tier {
    case .ownNumber: try ownNumber()
    case .exactInTitle: try evaluate(query.root, Mode(isTitle: true, isExact: true))
    case .exactInText: try evaluate(query.root, Mode(isTitle: false, isExact: true))
    case .foldedInTitle: try evaluate(query.root, Mode(isTitle: true, isExact: false))
    case .foldedInText: nil
    }
  }

  private func ownNumber() throws(SegmentError) -> DocumentSet? {
    guard let number = query.ownNumber,
      let serial = SerialWord.make(Array(number.serial.utf8)),
      let word = try segment.word(serial, in: .number)
    else { return nil }
    var documents = try segment.set(segment.set(ofWord: word))
    for form in number.words {
      guard let word = try segment.word(form.folded, in: .number) else { return nil }
      documents.formIntersection(try segment.set(segment.set(ofWord: word)))
    }
    return documents
  }

  private mutating func evaluate(_ node: QueryNode, _ mode: Mode, within: DocumentSet? = nil)
    throws(SegmentError) -> DocumentSet
  {
    switch node {
    case .everything: return .all(segment.documentCount)
    case .term(let term): return try evaluate(term, mode, within)
    case .serial(let number):
      guard let serial = SerialWord.make(Array(String(number).utf8)),
        let word = try segment.word(serial, in: .number)
      else { return nothing }
      return try segment.set(segment.set(ofWord: word))
    case .values(let field, let values):
      var documents = nothing
      let column = try FacetColumn(field, in: segment)
      for value in values {
        if let number = try column.number(of: value) {
          try segment.add(column.set(ofValue: number), to: &documents)
        } else if field == .kind {
          // Kinds are few, and people type them in small letters and without marks.
          for number in 0..<column.valueCount
          where Folding.slug(try column.value(number)) == Folding.slug(value) {
            try segment.add(column.set(ofValue: number), to: &documents)
          }
        }
      }
      return documents
    case .years(let years): return try documents(of: years)
    case .days(let days): return try documents(on: days)
    case .all(let nodes): return try evaluate(all: nodes, mode, within)
    case .any(let nodes):
      var documents = nothing
      for node in nodes { documents.formUnion(try evaluate(node, mode, within: within)) }
      return documents
    case .not(let node): return try evaluate(node, .whole).complement
    }
  }

  /// What is cheap goes first; phrases are looked for only in what is left.
  private mutating func evaluate(
    all nodes: [QueryNode], _ mode: Mode, _ within: DocumentSet?
  ) throws(SegmentError) -> DocumentSet {
    var documents = within
    for isCheap in [true, false] {
      for node in nodes where node.isCheap == isCheap {
        let next = try evaluate(node, mode, within: documents)
        if documents == nil { documents = next } else { documents?.formIntersection(next) }
      }
    }
    return documents ?? .all(segment.documentCount)
  }

  private var nothing: DocumentSet { DocumentSet(capacity: segment.documentCount) }

  private mutating func evaluate(
    _ term: SearchTerm, _ mode: Mode, _ within: DocumentSet?
  ) throws(SegmentError) -> DocumentSet {
    let field = mode.isTitle && term.field == .text ? .title : term.field
    let isExact = mode.isExact && term.isMarked
    if term.words.count > 1 {
      let found = try phrase(term, in: field, within)
      return isExact ? found.exact : found.folded
    }
    if term.isPrefix {
      var documents = nothing
      for word in try segment.words(withPrefix: term.words[0].folded, in: field) {
        try segment.add(segment.set(ofWord: word), to: &documents)
      }
      return documents
    }
    guard let word = try segment.word(term.words[0].folded, in: field) else { return nothing }
    guard isExact else { return try segment.set(segment.set(ofWord: word)) }
    guard let variant = try segment.variant(term.words[0].exact, of: word) else {
      return nothing
    }
    return try segment.set(segment.set(ofVariant: variant, of: word))
  }

  /// A phrase is looked for once; what was found among some documents serves the tiers too, since
  /// those only pick from the documents that fit.
  private mutating func phrase(
    _ term: SearchTerm, in field: SearchField, _ within: DocumentSet?
  ) throws(SegmentError) -> PhraseMatcher.Found {
    let key = SearchTermInField(term: term, field: field)
    if let known = found[key] { return known }
    let result = try PhraseMatcher(segment)
      .find(term.words, in: field, isMarked: term.isMarked, within: within)
    found[key] = result
    return result
  }

  private func documents(of years: ClosedRange<Int>) throws(SegmentError) -> DocumentSet {
    var documents = nothing
    let column = try FacetColumn(.year, in: segment)
    for number in 0..<column.valueCount {
      if let year = Int(try column.value(number)), years.contains(year) {
        try segment.add(column.set(ofValue: number), to: &documents)
      }
    }
    return documents
  }

  private func documents(on days: ClosedRange<Int32>) throws(SegmentError) -> DocumentSet {
    var documents = nothing
    let first = try segment.documents(newerThan: days.upperBound, .max, orSame: false)
    let last = try segment.documents(newerThan: days.lowerBound, .min, orSame: true)
    documents.insert(first..<max(first, last))
    return documents
  }
}

extension QueryNode {
  /// Whether it takes no looking at places.
  fileprivate var isCheap: Bool {
    switch self {
    case .term(let term): term.words.count <= 2
    case .all(let nodes), .any(let nodes): nodes.allSatisfy(\.isCheap)
    case .not: false
    default: true
    }
  }
}
