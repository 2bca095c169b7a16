extension QueryReader {
  /// Words that must all be there. An abbreviation among them may stand there in its other form.
  func bareWords(_ words: [TypedWord]) -> [QueryNode] {
    var nodes: [QueryNode] = []
    var index = 0
    while index < words.count {
      guard !isVerbatim, let match = vocabulary.abbreviations.match(words, at: index) else {
        nodes += term([words[index].form])
        index += 1
        continue
      }
      let typed = words[index..<index + match.length].flatMap { term([$0.form]) }
      let other = SearchTerm(match.other, isMarked: false).map(QueryNode.term)
      nodes.append(.any([typed.count > 1 ? .all(typed) : typed[0]] + (other.map { [$0] } ?? [])))
      index += match.length
    }
    return nodes
  }

  private func term(_ words: [WordForm]) -> [QueryNode] {
    SearchTerm(words).map { [.term($0)] } ?? []
  }

  /// Words in a row, with abbreviations in either form; a document number only as typed, with or
  /// without leading zeros.
  func phrase(_ words: [TypedWord], in field: SearchField) -> QueryNode? {
    let forms = words.map(\.form)
    guard let first = forms.first, let typed = SearchTerm(forms, in: field) else { return nil }
    guard !isVerbatim else { return .term(typed) }
    var spellings: [[WordForm]] = []
    if forms.count > 1, first.isSerial {
      spellings = QueryReader.serialSpellings(first).map { [$0] + forms.dropFirst() }
    } else {
      spellings = otherSpellings(words)
    }
    let others = spellings.compactMap { SearchTerm($0, in: field, isMarked: false) }
    return others.isEmpty ? .term(typed) : .any([.term(typed)] + others.map(QueryNode.term))
  }

  /// A serial below 10 is printed with a leading zero and cited without.
  private static func serialSpellings(_ serial: WordForm) -> [WordForm] {
    let significant = serial.folded.drop { $0 == UInt8(ascii: "0") }
    guard let first = significant.first, first.isDigit else { return [] }
    var spellings = [Array(significant)]
    if significant.count == 1 { spellings.append([UInt8(ascii: "0")] + significant) }
    return spellings.filter { $0 != serial.folded }.map { WordForm($0) }
  }

  /// The same words with abbreviations in their other form, at most so many ways.
  private func otherSpellings(_ words: [TypedWord]) -> [[WordForm]] {
    let limit = 8
    var spellings: [[WordForm]] = [[]]
    var index = 0
    while index < words.count {
      if let match = vocabulary.abbreviations.match(words, at: index) {
        let typed = words[index..<index + match.length].map(\.form)
        let others = spellings.map { $0 + match.other }
        spellings = spellings.map { $0 + typed }
        if spellings.count + others.count <= limit { spellings += others }
        index += match.length
      } else {
        for spelling in spellings.indices { spellings[spelling].append(words[index].form) }
        index += 1
      }
    }
    return Array(spellings.dropFirst())
  }
}
