import Document

/// Two documents beside each other: what stayed, went, came and moved, by component, part, paragraph
/// and word.
public struct DocumentComparison: Sendable, Equatable {
  /// How many paragraphs came to what.
  public struct Counts: Sendable, Equatable {
    /// Paragraphs that say the same.
    public var same = 0
    /// Paragraphs reworded.
    public var edited = 0
    /// Paragraphs only the newer document has.
    public var added = 0
    /// Paragraphs only the older document has.
    public var removed = 0
    /// Paragraphs that stand elsewhere.
    public var moved = 0
  }

  /// The components beside the text that at least one document has.
  public var components: [ComponentComparison]
  /// Opening, text, closing and annexes, each with its titled parts.
  public var sections: [SectionComparison]
  /// How many paragraphs came to what.
  public var counts: Counts
  /// The share of words of all paragraphs that both documents have, from 0 to 1.
  public var likeness: Double

  /// Whether nothing changed at all.
  public var isSame: Bool {
    components.allSatisfy(\.isSame) && sections.allSatisfy(\.isSame)
  }

  /// All paragraphs of both documents.
  public var paragraphs: [ParagraphComparison] { sections.flatMap(\.allParagraphs) }

  /// Compares two documents.
  public init(from older: AdministrativeDocument, to newer: AdministrativeDocument) {
    components = DocumentComponent.allCases.compactMap {
      ComponentComparison($0, from: older, to: newer)
    }
    let before = DocumentOutline(older)
    let after = DocumentOutline(newer)
    var comparer = OutlineComparer(before, after)
    sections = comparer.sections()
    counts = Counts()
    for paragraph in sections.flatMap(\.allParagraphs) {
      switch paragraph.outcome {
      case .same: counts.same += 1
      case .edited: counts.edited += 1
      case .added: counts.added += 1
      case .removed: counts.removed += 1
      case .moved: counts.moved += 1
      }
    }
    likeness = comparer.likeness
  }
}

/// Compares two outlines part by part and then finds the paragraphs that moved between parts.
private struct OutlineComparer {
  /// The least likeness and the fewest words of a paragraph that counts as moved.
  private static let leastLikenessOfMoved = 0.8
  private static let fewestWordsOfMoved = 6

  private let matcher: SectionMatcher
  private let older: [[ComparedUnit]]
  private let newer: [[ComparedUnit]]
  private var pairs: [[SequenceAlignment.Pair]]
  /// The older paragraph of each newer one that moved, and those older ones.
  private var movedFrom: [Int: ComparedUnit] = [:]
  private var gone: Set<Int> = []

  init(_ before: DocumentOutline, _ after: DocumentOutline) {
    matcher = SectionMatcher(before, after)
    older = matcher.older.map { $0.part.units.map(ComparedUnit.init) }
    newer = matcher.newer.map { $0.part.units.map(ComparedUnit.init) }
    pairs = []
    for (index, units) in newer.enumerated() {
      pairs.append(
        matcher.olderIndex[index].map { ParagraphAligner.pairs(older[$0], units) } ?? [])
    }
    findMoved()
  }

  var likeness: Double {
    WordLikeness.share(
      older.joined().flatMap(\.words).sorted(), newer.joined().flatMap(\.words).sorted())
  }

  /// Pairs the paragraphs left over in different parts: equal ones first, then very alike ones.
  private mutating func findMoved() {
    var pairedOlder: Set<Int> = []
    var pairedNewer: Set<Int> = []
    for (index, pairs) in pairs.enumerated() {
      guard let other = matcher.olderIndex[index] else { continue }
      for pair in pairs {
        pairedOlder.insert(older[other][pair.older].unit.ordinal)
        pairedNewer.insert(newer[index][pair.newer].unit.ordinal)
      }
    }
    func loose(_ unit: ComparedUnit, _ paired: Set<Int>) -> Bool {
      !paired.contains(unit.unit.ordinal) && unit.words.count >= Self.fewestWordsOfMoved
    }
    var left = older.joined().filter { loose($0, pairedOlder) }
    let arrived = newer.joined().filter { loose($0, pairedNewer) }
    var byKey: [UInt64: [ComparedUnit]] = Dictionary(grouping: left, by: \.key)
    var open: [ComparedUnit] = []
    for unit in arrived {
      if let found = byKey[unit.key]?.first {
        byKey[unit.key]?.removeFirst()
        take(found, for: unit)
      } else {
        open.append(unit)
      }
    }
    left.removeAll { gone.contains($0.unit.ordinal) }
    guard left.count * open.count <= 40_000 else { return }
    for unit in open {
      var best: (unit: ComparedUnit, share: Double)?
      for candidate in left where !gone.contains(candidate.unit.ordinal) {
        let share = WordLikeness.share(candidate.words, unit.words)
        if share >= Self.leastLikenessOfMoved, share > best?.share ?? 0 {
          best = (candidate, share)
        }
      }
      if let best { take(best.unit, for: unit) }
    }
  }

  private mutating func take(_ older: ComparedUnit, for newer: ComparedUnit) {
    movedFrom[newer.unit.ordinal] = older
    gone.insert(older.unit.ordinal)
  }

  mutating func sections() -> [SectionComparison] {
    sections(under: -1, olderParent: -1)
  }

  /// The parts under a part of the newer document, and after each the parts that are gone and stood
  /// there.
  private func sections(under parent: Int, olderParent: Int?) -> [SectionComparison] {
    let kept = Set(matcher.olderIndex.compactMap { $0 })
    var removed: [Int] = []
    if let olderParent {
      removed = matcher.older.indices.filter {
        matcher.older[$0].parent == olderParent && !kept.contains($0)
      }
    }
    var result: [SectionComparison] = []
    let siblings = matcher.newer.indices.filter { matcher.newer[$0].parent == parent }
    for (position, index) in siblings.enumerated() {
      let next = siblings[position...].lazy
        .filter { !matcher.moved.contains($0) }
        .compactMap { matcher.olderIndex[$0] }
        .first
      while let first = removed.first, first < next ?? .max, !matcher.moved.contains(index) {
        result.append(self.removed(first, kept))
        removed.removeFirst()
      }
      result.append(section(index))
    }
    return result + removed.map { self.removed($0, kept) }
  }

  private func section(_ index: Int) -> SectionComparison {
    let part = matcher.newer[index].part
    let other = matcher.olderIndex[index]
    let before = other.map { matcher.older[$0].part }
    let heading: [TextChange]
    if let title = part.heading {
      heading =
        before.map { WordDifference.changes(from: $0.heading ?? "", to: title) } ?? [.added(title)]
    } else {
      heading = []
    }
    return SectionComparison(
      outcome: other == nil ? .added : .kept, isMoved: matcher.moved.contains(index),
      area: part.area, olderPath: before?.path, newerPath: part.path, heading: heading,
      paragraphs: paragraphs(index, other), sections: sections(under: index, olderParent: other))
  }

  private func paragraphs(_ index: Int, _ other: Int?) -> [ParagraphComparison] {
    let before = other.map { older[$0] } ?? []
    let after = newer[index]
    var result: [ParagraphComparison] = []
    var low: SequenceAlignment.Pair = (0, 0)
    for pair in pairs[index] + [(before.count, after.count)] {
      for unit in before[low.older..<pair.older] where !gone.contains(unit.unit.ordinal) {
        result.append(ParagraphComparison(removed: unit))
      }
      for unit in after[low.newer..<pair.newer] {
        if let from = movedFrom[unit.unit.ordinal] {
          result.append(ParagraphComparison(.moved, from, unit))
        } else {
          result.append(ParagraphComparison(added: unit))
        }
      }
      if pair.older < before.count {
        let (old, new) = (before[pair.older], after[pair.newer])
        result.append(ParagraphComparison(old.key == new.key ? .same : .edited, old, new))
      }
      low = (pair.older + 1, pair.newer + 1)
    }
    return result
  }

  /// A part that is gone, with the parts under it that are gone too.
  private func removed(_ index: Int, _ kept: Set<Int>) -> SectionComparison {
    let part = matcher.older[index].part
    let children = matcher.older.indices.filter {
      matcher.older[$0].parent == index && !kept.contains($0)
    }
    return SectionComparison(
      outcome: .removed, isMoved: false, area: part.area, olderPath: part.path, newerPath: nil,
      heading: part.heading.map { [.removed($0)] } ?? [],
      paragraphs: older[index].filter { !gone.contains($0.unit.ordinal) }
        .map(ParagraphComparison.init(removed:)),
      sections: children.map { removed($0, kept) })
  }
}
