import Diagnostics

/// What may be wrong with a content block.
public enum BlockFinding: Finding {
  /// The id is “`id`” but the file is called “`expected`”.
  case idNotFileName(id: String, expected: String)
  /// There is another block with the id “`id`”.
  case idTwice(id: String)
  /// A block can't hold the heading “`heading`”.
  case headingInside(heading: String)
  /// A block can't hold a line `---`.
  case ruleInside

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .idNotFileName(let id, let expected):
      FindingFacts("block.id-not-file-name", ["id": id, "expected": expected])
    case .idTwice(let id): FindingFacts("block.id-twice", ["id": id])
    case .headingInside(let heading): FindingFacts("block.heading-inside", ["heading": heading])
    case .ruleInside: FindingFacts("block.rule-inside")
    }
  }
}
