import VietnameseText

extension FoldedText {
  /// The stretches between semicolons and the ends of sentences, and before `trong đó`.
  func clauses(from start: Int) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var first = start
    var index = start
    func isEnd(_ index: Int) -> Bool {
      if folded[index] == .semicolon { return true }
      guard folded[index] == .dot else { return false }
      if index + 1 == count { return true }
      return index + 2 < count && folded[index + 1] == .space
        && (isCapital(index + 2) || isDigit(index + 2))
    }
    while index < count {
      let isInside = folded[index] == .comma && hasWord("trong do", at: index + 2)
      if isEnd(index) || isInside {
        if index > first { clauses.append(trim(first..<index)) }
        first = index + 1
      }
      index += 1
    }
    if first < count { clauses.append(trim(first..<count)) }
    return clauses.filter { !$0.isEmpty }
  }
}
