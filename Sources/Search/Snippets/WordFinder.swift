/// Tells which words of a query a folded word is.
struct WordFinder: Sendable {
  /// A word among the bytes of all.
  struct Word: BitwiseCopyable {
    let start: Int
    let count: Int
    let isBeginning: Bool
  }

  private let bytes: [UInt8]
  private let words: [Word]
  /// A bit for each first byte that some word has.
  private let firsts: SIMD4<UInt64>

  /// - Parameter beginnings: the numbers of the words that others may begin with.
  init(_ words: [WordForm], beginnings: Set<Int>) {
    var bytes: [UInt8] = []
    var firsts = SIMD4<UInt64>()
    self.words = words.enumerated().map { number, word in
      let start = bytes.count
      bytes += word.folded
      if let first = word.folded.first { firsts[Int(first >> 6)] |= 1 << UInt64(first & 63) }
      return Word(
        start: start, count: word.folded.count, isBeginning: beginnings.contains(number))
    }
    self.bytes = bytes
    self.firsts = firsts
  }

  /// Lets a closure look words up.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      words.withUnsafeBufferPointer { words in
        body(View(bytes: bytes, words: words, firsts: firsts))
      }
    }
  }

  /// The finder while its words stay where they are.
  struct View {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let words: UnsafeBufferPointer<Word>
    fileprivate let firsts: SIMD4<UInt64>

    /// Whether some word begins with an ASCII letter or digit, capital or small.
    @inline(__always)
    func mayBegin(_ byte: UInt8) -> Bool {
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      return firsts[Int(folded >> 6)] &>> UInt64(folded & 63) & 1 != 0
    }

    /// Gives the number of each word that a folded word is, or begins with.
    @inline(__always)
    func find(_ folded: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
      guard let first = folded.first, firsts[Int(first >> 6)] &>> UInt64(first & 63) & 1 != 0
      else { return }
      for number in 0..<words.count {
        let word = words[number]
        guard word.count == folded.count || (word.isBeginning && word.count < folded.count) else {
          continue
        }
        var offset = 0
        while offset < word.count, bytes[word.start + offset] == folded[offset] { offset += 1 }
        if offset == word.count { body(number) }
      }
    }
  }
}
