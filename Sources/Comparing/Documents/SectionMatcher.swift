import VietnameseText

/// Pairs the titled parts of two documents by what their titles say and what stands in them.
struct SectionMatcher {
  /// A part with what pairing needs of it.
  struct Candidate {
    let part: DocumentOutline.Part
    /// The index of the part above; -1 at the top.
    let parent: Int
    /// The title without case, marks and figures.
    let key: String
    let title: [UInt64]
    let content: [UInt64]
  }

  let older: [Candidate]
  let newer: [Candidate]
  /// For each part of the newer document the index of its older form; nil for new ones.
  private(set) var olderIndex: [Int?]
  /// The parts of the newer document that stand elsewhere than in the older one.
  private(set) var moved: Set<Int> = []

  /// Pairs the parts of two outlines.
  init(_ older: DocumentOutline, _ newer: DocumentOutline) {
    self.older = SectionMatcher.flatten(older.parts)
    self.newer = SectionMatcher.flatten(newer.parts)
    olderIndex = Array(repeating: nil, count: self.newer.count)
    match()
    findMoved()
  }

  private static func flatten(_ parts: [DocumentOutline.Part]) -> [Candidate] {
    var result: [Candidate] = []
    func add(_ part: DocumentOutline.Part, _ parent: Int) {
      let index = result.count
      result.append(Candidate(part, parent: parent))
      for child in part.parts { add(child, index) }
    }
    for part in parts { add(part, -1) }
    return result
  }

  /// Pairs parts from the top down under parts already paired, then what is left wherever it stands.
  private mutating func match() {
    var taken: Set<Int> = []
    let children = Dictionary(grouping: older.indices) { older[$0].parent }
    for index in newer.indices {
      let parent = newer[index].parent
      guard let above = parent < 0 ? -1 : olderIndex[parent] else { continue }
      if let found = best(for: index, among: children[above] ?? [], taken, least: 0.45) {
        olderIndex[index] = found
        taken.insert(found)
      }
    }
    for index in newer.indices where olderIndex[index] == nil {
      if let found = best(for: index, among: Array(older.indices), taken, least: 0.6) {
        olderIndex[index] = found
        taken.insert(found)
      }
    }
  }

  /// The untaken part most like a part of the newer document. Among very many only those of the same
  /// title are looked at.
  private func best(
    for index: Int, among candidates: [Int], _ taken: Set<Int>, least: Double
  ) -> Int? {
    let isCrowded = candidates.count > 300
    var best: (index: Int, score: Double)?
    for other in candidates where !taken.contains(other) {
      if isCrowded, older[other].key != newer[index].key { continue }
      let score = likeness(older[other], newer[index])
      if score >= least, score > best?.score ?? 0 { best = (other, score) }
    }
    return best?.index
  }

  /// How alike two parts are, from 0 to 1; the same title weighs most.
  private func likeness(_ left: Candidate, _ right: Candidate) -> Double {
    guard left.part.area == right.part.area else { return 0 }
    if left.part.heading == nil, right.part.heading == nil { return 1 }
    guard left.part.heading != nil, right.part.heading != nil else { return 0 }
    let content = WordLikeness.share(left.content, right.content)
    if left.key == right.key { return 0.75 + 0.25 * content }
    let title = WordLikeness.share(left.title, right.title)
    return left.content.isEmpty || right.content.isEmpty ? title : 0.4 * title + 0.6 * content
  }

  /// A part is moved when its parent isn't the form of its older parent, or its order among its
  /// siblings changed.
  private mutating func findMoved() {
    var byParent: [Int: [SequenceAlignment.Pair]] = [:]
    for (index, found) in olderIndex.enumerated() {
      guard let found else { continue }
      let parent = newer[index].parent
      let expected = parent < 0 ? -1 : olderIndex[parent]
      if expected == older[found].parent {
        byParent[parent, default: []].append((index, found))
      } else {
        moved.insert(index)
      }
    }
    for pairs in byParent.values {
      let inOrder = Set(SequenceAlignment.increasing(pairs).map(\.older))
      for pair in pairs where !inOrder.contains(pair.older) { moved.insert(pair.older) }
    }
  }
}

extension SectionMatcher.Candidate {
  init(_ part: DocumentOutline.Part, parent: Int) {
    self.part = part
    self.parent = parent
    let words = Folding.slug(part.heading ?? "").split(separator: "-")
    let plain = words.filter { $0.utf8.contains { !$0.isDigit } }
    key = (plain.isEmpty ? words : plain).joined(separator: "-")
    title = words.map { ByteHash.of($0.utf8) }.sorted()
    content = part.allUnits.flatMap { WordSplit($0.text).tokens.lazy.filter(\.isWord).map(\.hash) }
      .sorted()
  }
}
