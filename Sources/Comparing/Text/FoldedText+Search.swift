import VietnameseText

extension FoldedText {
  /// Where folded words stand as whole words in a stretch, from left to right.
  func places(of words: [UInt8], in range: Range<Int>) -> [Int] {
    guard let first = words.first, words.count <= range.count else { return [] }
    var places: [Int] = []
    var index = range.lowerBound
    while index + words.count <= range.upperBound {
      if folded[index] == first, folded[index..<index + words.count].elementsEqual(words),
        isBoundary(index), isBoundary(index + words.count)
      {
        places.append(index)
        index += words.count
      } else {
        index += 1
      }
    }
    return places
  }
}
