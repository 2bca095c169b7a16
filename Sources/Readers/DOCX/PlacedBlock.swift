import Document

/// A block with what is known of each paragraph in it, in their order.
struct PlacedBlock {
  var block: FormattedBlock
  var paragraphs: [ParagraphNote]

  /// A rule, in which no paragraph is.
  static func rule(_ rule: Rule) -> PlacedBlock {
    PlacedBlock(block: .rule(rule), paragraphs: [])
  }
}

/// What is known of a paragraph besides its block.
struct ParagraphNote {
  /// The page it begins on, from 1.
  var page: Int
  /// The looks of its runs that the model has no place for, each with the run's number.
  var looks: [(run: Int, look: TextMark.Look)]
}
