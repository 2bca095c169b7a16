/// What became of a titled part between two documents.
public struct SectionComparison: Sendable, Equatable {
  /// What became of it.
  public enum Outcome: String, Sendable, Encodable, CaseIterable {
    /// Both documents have it.
    case kept
    /// Only the newer document has it.
    case added
    /// Only the older document has it.
    case removed
  }

  /// What became of it.
  public var outcome: Outcome
  /// Whether both documents have it, but in another order or under another part.
  public var isMoved: Bool
  /// The part of the document it belongs to.
  public var area: DocumentUnit.Area
  /// Its path in the older document, such as `II.3`.
  public var olderPath: String?
  /// Its path in the newer document.
  public var newerPath: String?
  /// The words of the title that stayed, went and came; empty for parts without a title.
  public var heading: [TextChange]
  /// Its paragraphs in the order of the newer document; those that are gone stand where they stood.
  public var paragraphs: [ParagraphComparison]
  /// The titled parts under it.
  public var sections: [SectionComparison]

  /// Whether nothing in it changed; its number may have.
  public var isSame: Bool {
    outcome == .kept && !isMoved && heading.allSatisfy(\.isSame)
      && paragraphs.allSatisfy { $0.outcome == .same } && sections.allSatisfy(\.isSame)
  }

  /// Its paragraphs and those of all parts under it.
  public var allParagraphs: [ParagraphComparison] {
    paragraphs + sections.flatMap(\.allParagraphs)
  }
}
