import VietnameseText

/// The hashes of a text's words and of its runs of three words, by which texts are told alike. Case,
/// diacritics, composition and marks don't count.
enum ShingleHashes {
  /// The words of a shingle.
  static let width = 3

  /// The hash of each word of a text, in order.
  static func words(of text: String) -> [UInt64] {
    var text = text
    return text.withUTF8 { bytes in
      var words: [UInt64] = []
      words.reserveCapacity(bytes.count / 5)
      foldTable.withUnsafeBufferPointer { append(bytes, folding: $0, to: &words) }
      return words
    }
  }

  /// The folded byte of each Latin letter: U+0000…U+024F, then U+1E00…U+1EFF.
  private static let foldTable: [UInt8] = (Array(0..<0x250) + Array(0x1E00..<0x1F00)).map {
    (code: UInt32) in Unicode.Scalar(code).map(FoldedText.fold) ?? 1
  }

  /// The hashes of the runs of three words. A text shorter than that is one run.
  static func shingles(of words: [UInt64]) -> [UInt64] {
    guard words.count >= width else {
      return words.isEmpty ? [] : [words.reduce(0, ByteHash.joined)]
    }
    var shingles: [UInt64] = []
    shingles.reserveCapacity(words.count)
    for index in 0...words.count - width {
      shingles.append(
        ByteHash.joined(ByteHash.joined(words[index], words[index + 1]), words[index + 2]))
    }
    return shingles
  }

  private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, folding table: UnsafeBufferPointer<UInt8>,
    to words: inout [UInt64]
  ) {
    var hash = ByteHash()
    var isInside = false
    var index = 0
    func close() {
      if isInside { words.append(hash.value) }
      hash = ByteHash()
      isInside = false
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        switch byte {
        case 0x61...0x7A, 0x30...0x39:
          hash.add(byte)
          isInside = true
        case 0x41...0x5A:
          hash.add(byte | 0x20)
          isInside = true
        default: close()
        }
        continue
      }
      let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard index + width <= bytes.count else { break }
      var code = UInt32(byte) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
      for offset in 1..<width { code = code << 6 | UInt32(bytes[index + offset] & 0x3F) }
      index += width
      // Marks that combine belong to the letter before them.
      if (0x300...0x36F).contains(code) { continue }
      let folded: UInt8
      if code < 0x250 {
        folded = table[Int(code)]
      } else if (0x1E00..<0x1F00).contains(code) {
        folded = table[Int(code) - 0x1E00 + 0x250]
      } else {
        folded = Unicode.Scalar(code).map(FoldedText.fold) ?? 1
      }
      switch folded {
      case 0x61...0x7A, 0x30...0x39:
        hash.add(folded)
        isInside = true
      case 1:
        hash.add(UInt8(truncatingIfNeeded: code))
        hash.add(UInt8(truncatingIfNeeded: code >> 8))
        isInside = true
      default: close()
      }
    }
    close()
  }
}

/// What a text is made of, for exact likeness: its distinct runs of three words.
public struct ShingleSet: Sendable, Equatable {
  /// The hashes of the runs, sorted.
  let hashes: [UInt64]

  /// The runs of a text.
  public init(_ text: String) {
    self.init(words: ShingleHashes.words(of: text))
  }

  /// The runs of several texts; none goes over from one to the next.
  public init(_ texts: some Sequence<String>) {
    self.init(shingles: texts.flatMap { ShingleHashes.shingles(of: ShingleHashes.words(of: $0)) })
  }

  init(words: [UInt64]) {
    self.init(shingles: ShingleHashes.shingles(of: words))
  }

  private init(shingles: [UInt64]) {
    var sorted = shingles.sorted()
    var count = 0
    for hash in sorted where count == 0 || sorted[count - 1] != hash {
      sorted[count] = hash
      count += 1
    }
    hashes = Array(sorted[..<count])
  }

  /// The number of distinct runs.
  public var count: Int { hashes.count }

  /// The share of all runs that both have, from 0 to 1 (Jaccard); 1 for two empty texts.
  public func likeness(to other: ShingleSet) -> Double {
    let common = WordLikeness.common(hashes, other.hashes)
    let all = hashes.count + other.hashes.count - common
    return all == 0 ? 1 : Double(common) / Double(all)
  }

  /// The share of the runs of this text that the other has too, from 0 to 1.
  public func share(in other: ShingleSet) -> Double {
    guard !hashes.isEmpty else { return 1 }
    return Double(WordLikeness.common(hashes, other.hashes)) / Double(hashes.count)
  }
}
