import Foundation

/// Many phrases sought in one pass. A phrase is found where a word begins; where a word may begin is
/// told by the byte before it, and which phrases may stand there by the two bytes that follow.
struct PhraseSearch: Sendable {
  /// A phrase found in a text.
  struct Match: Equatable {
    /// The index of the phrase among those sought.
    var phrase: Int
    /// The byte it begins at.
    var place: Int
  }

  /// The phrases as they were given.
  let phrases: [String]
  private let bytes: [[UInt8]]
  /// The bucket of two bytes, 0 for those no phrase begins with.
  private let buckets: [UInt8]
  /// The phrases of each bucket, in order.
  private let members: [[Int]]

  private static let size = 4096

  /// Makes a search for phrases of at least two bytes; shorter ones are never found.
  init(_ phrases: [String]) {
    self.phrases = phrases
    bytes = phrases.map { Array($0.utf8) }
    var buckets = [UInt8](repeating: 0, count: PhraseSearch.size)
    var members: [[Int]] = [[]]
    for (index, phrase) in bytes.enumerated() where phrase.count > 1 {
      let slot = PhraseSearch.slot(phrase[0], phrase[1])
      // What has no bucket of its own shares the last; comparing tells them apart.
      if buckets[slot] == 0, members.count < 256 {
        members.append([])
        buckets[slot] = UInt8(members.count - 1)
      } else if buckets[slot] == 0 {
        buckets[slot] = 255
      }
      members[Int(buckets[slot])].append(index)
    }
    self.buckets = buckets
    self.members = members
  }

  @inline(__always)
  private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) << 4 ^ Int(second)) & (size - 1)
  }

  /// Calls back for every phrase found, in order of place; the answer says whether to go on.
  func eachMatch(in text: String, _ body: (Match) -> Bool) {
    var text = text
    text.withUTF8 { text in
      buckets.withUnsafeBufferPointer { buckets in
        guard text.count > 1 else { return }
        var isInWord = false
        var signs = 0
        var second = text[0]
        for place in 0..<text.count - 1 {
          let first = second
          second = text[place + 1]
          if signs > 0 {
            signs -= 1
            continue
          }
          if PhraseSearch.signLength(first) > 0 {
            signs = PhraseSearch.signLength(first) - 1
            isInWord = false
            continue
          }
          let isLetter = PhraseSearch.isWordByte(first)
          defer { isInWord = isLetter }
          if isInWord && isLetter { continue }
          let bucket = buckets[PhraseSearch.slot(first, second)]
          if bucket == 0 { continue }
          for index in members[Int(bucket)] where stands(index, at: place, in: text) {
            if !body(Match(phrase: index, place: place)) { return }
          }
        }
      }
    }
  }

  /// All phrases found, in order of place.
  func matches(in text: String) -> [Match] {
    var matches: [Match] = []
    eachMatch(in: text) {
      matches.append($0)
      return true
    }
    return matches
  }

  /// The first phrase found.
  func first(in text: String) -> Match? {
    var first: Match?
    eachMatch(in: text) {
      first = $0
      return false
    }
    return first
  }

  /// Whether any phrase stands in a text.
  func isFound(in text: String) -> Bool { first(in: text) != nil }

  /// The bytes of a match.
  func range(of match: Match) -> Range<Int> {
    match.place..<match.place + bytes[match.phrase].count
  }

  /// Whether the word a match ends in ends there too.
  func isWhole(_ match: Match, in text: String) -> Bool {
    let bytes = text.utf8
    let end = range(of: match).upperBound
    guard end < bytes.count else { return true }
    let next = bytes[bytes.index(bytes.startIndex, offsetBy: end)]
    return PhraseSearch.signLength(next) > 0 || !PhraseSearch.isWordByte(next)
  }

  private func stands(
    _ index: Int, at place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let phrase = bytes[index]
    guard place + phrase.count <= text.count, let base = text.baseAddress else { return false }
    return phrase.withUnsafeBufferPointer { phrase in
      guard let start = phrase.baseAddress else { return false }
      return memcmp(base + place, start, phrase.count) == 0
    }
  }

  /// How many bytes a sign takes that begins with a byte no letter of Vietnamese begins with:
  /// quotation marks, dashes, the blank that doesn't break; 0 for other bytes.
  @inline(__always)
  private static func signLength(_ byte: UInt8) -> Int {
    byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 0
  }

  /// Whether a byte belongs to a word: ASCII letters, digits and whatever isn't ASCII.
  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }
}
