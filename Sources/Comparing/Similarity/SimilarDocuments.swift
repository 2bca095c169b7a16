import Identifiers

/// Digests of many documents, asked which are like a given one and which are nearly the same. It
/// looks only at documents that agree in one of many small groups of values; where these are a good
/// part of all, as in an archive of plans from one template, it looks at all, which is faster then.
public struct SimilarDocuments: Sendable {
  /// A document like the one asked about.
  public struct Match: Sendable, Equatable {
    /// Its identifier.
    public var id: EntryID
    /// About how much both have in common, from 0 to 1.
    public var likeness: Double
  }

  /// The values of a group and the number of groups: documents that have a quarter in common are
  /// found nearly always.
  private static let rows = 2
  private static let bands = DocumentSignature.count / rows
  /// The values of a group and the number of groups by which near duplicates are sought.
  private static let nearRows = 4
  private static let nearBands = DocumentSignature.count / nearRows

  /// The identifiers in the order they were added.
  public private(set) var ids: [EntryID] = []
  private var values: [UInt16] = []
  private var groups = BandIndex(bands: SimilarDocuments.bands)

  /// An index without documents.
  public init() {}

  /// The number of documents.
  public var count: Int { ids.count }

  /// Adds a document. One without words is like no other and is left out.
  public mutating func add(_ id: EntryID, _ signature: DocumentSignature) {
    guard !signature.isEmpty else { return }
    ids.append(id)
    values += signature.values
    groups.add(signature.bandKeys(Self.bands, rows: Self.rows))
  }

  /// The documents that have at least a share in common with a digest, the most alike first.
  /// - Parameter least: the share, from 0 to 1; below about 0.2 some are missed.
  /// - Parameter limit: how many at most.
  public func matches(
    of signature: DocumentSignature, least: Double = 0.3, limit: Int = 20
  ) -> [Match] {
    guard !signature.isEmpty, !ids.isEmpty else { return [] }
    var matches: [Match] = []
    func look(at document: Int) {
      let likeness = likeness(of: document, to: signature.values)
      if likeness >= least { matches.append(Match(id: ids[document], likeness: likeness)) }
    }
    if let candidates = candidates(of: signature) {
      candidates.forEach(look)
    } else {
      ids.indices.forEach(look)
    }
    matches.sort { ($1.likeness, $0.id) < ($0.likeness, $1.id) }
    return Array(matches.prefix(limit))
  }

  /// The documents that agree with a digest in a group of values; nil when they are so many that
  /// finding them costs more than looking at all.
  private func candidates(of signature: DocumentSignature) -> [Int]? {
    var budget = max(1024, ids.count / 8)
    var found: [Int] = []
    for key in signature.bandKeys(Self.bands, rows: Self.rows) {
      let before = found.count
      groups.visit(key, limit: budget) { found.append($0) }
      budget -= found.count - before
      if budget <= 0 { return nil }
    }
    return Set(found).sorted()
  }

  /// The groups of documents that are nearly the same, each sorted by identifier and of two at
  /// least; the largest group first. A document belongs to a group when it is near one of it.
  /// - Parameter least: the share they have in common at least, not below about one half.
  public func nearDuplicates(least: Double = 0.8) -> [[EntryID]] {
    var near = BandIndex(bands: Self.nearBands)
    for document in ids.indices { near.add(nearKeys(document)) }
    var sets = DisjointSets(count: ids.count)
    var lastAsked = [Int](repeating: -1, count: ids.count)
    for document in ids.indices {
      // A chain goes from later documents to earlier ones; near ones among the first few unite with
      // the rest through one another.
      near.visitEarlier(than: document, limit: 16) { other in
        guard lastAsked[other] != document else { return }
        lastAsked[other] = document
        if !sets.areJoined(document, other), likeness(of: document, other) >= least {
          sets.join(document, other)
        }
      }
    }
    return sets.groups().filter { $0.count > 1 }
      .map { $0.map { ids[$0] }.sorted() }
      .sorted { left, right in
        left.count == right.count ? left[0] < right[0] : left.count > right.count
      }
  }

  private func nearKeys(_ document: Int) -> [UInt64] {
    let start = document * DocumentSignature.count
    return (0..<Self.nearBands).map { band in
      var key = UInt64(band)
      for row in 0..<Self.nearRows {
        key = ByteHash.joined(key, UInt64(values[start + band * Self.nearRows + row]))
      }
      return key
    }
  }

  private func likeness(of document: Int, to signature: [UInt16]) -> Double {
    values.withUnsafeBufferPointer { left in
      signature.withUnsafeBufferPointer { right in
        let start = document * DocumentSignature.count
        return Double(DocumentSignature.agreements(left, start, right, 0))
          / Double(DocumentSignature.count)
      }
    }
  }

  private func likeness(of document: Int, _ other: Int) -> Double {
    values.withUnsafeBufferPointer { all in
      let (start, second) = (document * DocumentSignature.count, other * DocumentSignature.count)
      return Double(DocumentSignature.agreements(all, start, all, second))
        / Double(DocumentSignature.count)
    }
  }
}

/// Which of many things belong together.
struct DisjointSets {
  private var parents: [Int]

  /// So many things, each by itself.
  init(count: Int) {
    parents = Array(0..<count)
  }

  /// Puts two things and all that belongs to them together.
  mutating func join(_ left: Int, _ right: Int) {
    let (first, second) = (root(left), root(right))
    if first != second { parents[max(first, second)] = min(first, second) }
  }

  /// Whether two things belong together.
  mutating func areJoined(_ left: Int, _ right: Int) -> Bool { root(left) == root(right) }

  /// The things by what they belong to, in order.
  mutating func groups() -> [[Int]] {
    var byRoot: [Int: [Int]] = [:]
    for index in parents.indices { byRoot[root(index), default: []].append(index) }
    return byRoot.keys.sorted().compactMap { byRoot[$0] }
  }

  private mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }
}
