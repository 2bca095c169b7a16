import Document

/// Where a plan says what another one says too.
public struct ParagraphMatch: Sendable, Equatable {
  /// The paragraph of the plan.
  public var unit: DocumentUnit
  /// The paragraph of the other that is most like it.
  public var other: DocumentUnit
  /// The share of runs of words both have, from 0 to 1.
  public var likeness: Double

  /// The paragraphs of a document that another has too, wherever they stand, in order.
  /// - Parameter least: the share of runs of words they have in common at least.
  public static func matches(
    of document: AdministrativeDocument, in other: AdministrativeDocument, least: Double = 0.5
  ) -> [ParagraphMatch] {
    let others = DocumentOutline(other).units.map { ($0, ShingleSet($0.text)) }
    var holders: [UInt64: [Int]] = [:]
    for (index, candidate) in others.enumerated() {
      for hash in candidate.1.hashes { holders[hash, default: []].append(index) }
    }
    return DocumentOutline(document).units.compactMap { unit in
      let shingles = ShingleSet(unit.text)
      var votes: [Int: Int] = [:]
      for hash in shingles.hashes {
        // A run most paragraphs have tells nothing.
        for index in (holders[hash] ?? []).prefix(50) { votes[index, default: 0] += 1 }
      }
      let likely = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4)
      let best = likely.map { ($0.key, shingles.likeness(to: others[$0.key].1)) }
        .max { $0.1 < $1.1 }
      guard let best, best.1 >= least else { return nil }
      return ParagraphMatch(unit: unit, other: others[best.0].0, likeness: best.1)
    }
  }
}
