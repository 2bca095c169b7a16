/// A word of a query that no document has, and the word nearest to it that some has.
public struct SpellingSuggestion: Sendable, Hashable {
  /// The word of the query, folded.
  public let typed: String
  /// The word of the archive, with its marks.
  public let suggested: String
}

extension Searcher {
  /// For each word of a query that no document has in its field: the nearest one that some document
  /// has, at most one letter away, two of long words; of several the one in most documents.
  public func spellingSuggestions(
    for query: Query
  ) throws(SegmentError) -> [SpellingSuggestion] {
    var suggestions: [SpellingSuggestion] = []
    for term in query.terms where !term.isPrefix {
      for word in term.words {
        guard (3...32).contains(word.folded.count), !word.folded.contains(where: \.isDigit),
          try !isKnown(word.folded, in: term.field),
          let nearest = try nearest(to: word, in: term.field)
        else { continue }
        let suggestion = SpellingSuggestion(
          typed: String(decoding: word.folded, as: UTF8.self), suggested: nearest)
        if !suggestions.contains(suggestion) { suggestions.append(suggestion) }
      }
    }
    return suggestions
  }

  private func isKnown(
    _ folded: [UInt8], in field: SearchField
  ) throws(SegmentError) -> Bool {
    for segment in segments where try segment.word(folded, in: field) != nil { return true }
    return false
  }

  private func nearest(
    to typed: WordForm, in field: SearchField
  ) throws(SegmentError) -> String? {
    let folded = typed.folded
    let limit = folded.count > 5 ? 2 : 1
    var found: [[UInt8]: (distance: Int, documents: Int)] = [:]
    for segment in segments {
      try segment.forEachWord(near: folded, limit, in: field) { word, distance, documents in
        let known = found[word]?.documents ?? 0
        found[word] = (distance, known + documents)
      }
    }
    let best = found.min { left, right in
      if left.value.distance != right.value.distance {
        return left.value.distance < right.value.distance
      }
      if left.value.documents != right.value.documents {
        return left.value.documents > right.value.documents
      }
      return left.key.lexicographicallyPrecedes(right.key)
    }
    guard let best else { return nil }
    return try spelling(of: best.key, like: typed, in: field)
  }

  /// A folded word with the marks that are nearest to those typed, if any, else with those most
  /// documents have it with.
  private func spelling(
    of folded: [UInt8], like typed: WordForm, in field: SearchField
  ) throws(SegmentError) -> String {
    var counts: [[UInt8]: Int] = [:]
    for segment in segments {
      guard let word = try segment.word(folded, in: field) else { continue }
      for variant in try segment.variants(of: word) {
        let set = try segment[.variantSets].load(variant, as: UInt32.self)
        counts[try segment.exactForm(variant, of: word), default: 0] += try segment.count(of: set)
      }
    }
    var likeness = LetterDistance(to: typed.exact, limit: 4)
    let ranked = counts.map { form, count in
      let away = form.withUnsafeBytes { likeness.measure($0) } ?? 5
      return (form: form, away: typed.isMarked ? away : 0, count: count)
    }
    let best = ranked.min { left, right in
      if left.away != right.away { return left.away < right.away }
      if left.count != right.count { return left.count > right.count }
      return left.form.lexicographicallyPrecedes(right.form)
    }
    return best.flatMap { ExactSpelling.text(of: $0.form) }
      ?? String(decoding: folded, as: UTF8.self)
  }
}

extension Segment {
  /// The exact form of a variant of a word.
  func exactForm(_ variant: Int, of word: Int) throws(SegmentError) -> [UInt8] {
    let texts = self[.variantBytes]
    let range = try self[.variantFormStarts].range(variant, within: texts.count)
    return Array(range.isEmpty ? try folded(word) : try texts.bytes(range))
  }

  /// The words of a field at most so many letters away from one, with the number of their documents.
  func forEachWord(
    near wanted: [UInt8], _ limit: Int, in field: SearchField,
    _ body: ([UInt8], Int, Int) -> Void
  ) throws(SegmentError) {
    var distance = LetterDistance(to: wanted, limit: limit)
    for word in try words(of: field) {
      let folded = try self.folded(word)
      guard let away = distance.measure(folded) else { continue }
      body(Array(folded), away, try count(of: set(ofWord: word)))
    }
  }
}
