/// Finds short and long forms among words.
struct AbbreviationTable: Sendable {
  /// A form found among words, and the other form it stands for.
  struct Match {
    let length: Int
    let other: [WordForm]
  }

  private struct Entry {
    let words: [WordForm]
    let isShort: Bool
    let others: [[WordForm]]
  }

  /// The entries by the first folded word of what they replace, the longest first.
  private let entries: [[UInt8]: [Entry]]

  init(_ abbreviations: [SearchVocabulary.Abbreviation]) {
    var table: [[UInt8]: [Entry]] = [:]
    for abbreviation in abbreviations {
      let short = WordForm.words(of: abbreviation.short)
      let long = WordForm.words(of: abbreviation.long)
      guard let firstShort = short.first, let firstLong = long.first, long.count > 1,
        short != long
      else { continue }
      table[firstShort.folded, default: []]
        .append(Entry(words: short, isShort: true, others: [long]))
      table[firstLong.folded, default: []]
        .append(Entry(words: long, isShort: false, others: [short]))
    }
    entries = table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The longest form that begins at an index.
  ///
  /// A short form of one or two letters is one only in capitals: `CC` is, `cc` may be anything. A word
  /// with marks is the short form only if that has the same.
  func match(_ words: [TypedWord], at index: Int) -> Match? {
    guard let candidates = entries[words[index].form.folded] else { return nil }
    for entry in candidates where index + entry.words.count <= words.count {
      let fits = zip(entry.words, words[index...]).allSatisfy { known, typed in
        guard known.folded == typed.form.folded else { return false }
        guard entry.isShort else { return true }
        if typed.form.isMarked, typed.form.exact != known.exact { return false }
        return typed.isCapital || known.folded.count > 2 || entry.words.count > 1
      }
      if fits { return Match(length: entry.words.count, other: entry.others[0]) }
    }
    return nil
  }
}

/// A word as it was typed.
struct TypedWord: Sendable {
  let form: WordForm
  /// Whether it was typed without any small letter.
  let isCapital: Bool

  /// The words of a text.
  static func words(of text: String) -> [TypedWord] {
    var text = text
    return text.withUTF8 { bytes in
      WordBytes.classes.withUnsafeBufferPointer { classes in
        guard let classes = classes.baseAddress else { return [] }
        var words: [TypedWord] = []
        var position = 0
        while let range = WordBytes.next(from: position, in: bytes, classes) {
          position = range.upperBound
          let form = WordForm(bytes[range])
          guard !form.folded.isEmpty else { continue }
          let isCapital = !String(decoding: bytes[range], as: UTF8.self).unicodeScalars
            .contains { $0.properties.isLowercase }
          words.append(TypedWord(form: form, isCapital: isCapital))
        }
        return words
      }
    }
  }
}
