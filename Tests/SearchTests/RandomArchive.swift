import Foundation
import Identifiers

@testable import Search

/// Documents of few words in random order, so that pairs and phrases come together by chance, and
/// what a plain reading of them finds.
struct RandomArchive {
  struct Entry {
    let document: IndexedDocument
    let words: [WordForm]
    let title: [WordForm]
  }

  var entries: [Entry] = []
  private var random: SplitMix

  static let spellings = [
    "thi", "đua", "dua", "đưa", "khen", "thưởng", "thuong", "thường", "phong", "trào", "kế",
    "hoạch",
    "năm", "2026", "184", "kh", "ubnd", "tỉnh", "tình", "hòa", "hoà", "hoa", "a", "b", "c", "d",
  ]

  init(seed: UInt64, count: Int, maximumLength: Int = 60) {
    random = SplitMix(state: seed)
    for index in 0..<count {
      let length = Int(random.next() % UInt64(maximumLength))
      let text = words(length)
      let title = words(Int(random.next() % 6))
      let year = 2020 + Int(random.next() % 7)
      let month = 1 + Int(random.next() % 12)
      let document = IndexedDocument(
        id: EntryID(index + 1), day: Int32(year * 10_000 + month * 100 + 1),
        text: Array((title + "\n" + text).utf8), title: title,
        facets: [
          (.province, ["lai-chau", "son-la", "hue"][Int(random.next() % 3)]),
          (.year, String(year)),
        ] + (random.next() % 3 == 0 ? [(.movement, "x"), (.movement, "y")] : []))
      entries.append(
        Entry(
          document: document, words: WordForm.words(of: title + "\n" + text),
          title: WordForm.words(of: title)))
    }
  }

  mutating func words(_ count: Int) -> String {
    let separators = [" ", " ", " ", ", ", "\n", " - ", "/"]
    var text = ""
    for _ in 0..<count {
      var word = pick(RandomArchive.spellings)
      if random.next() % 4 == 0 { word = word.uppercased() }
      if random.next() % 5 == 0 { word = word.decomposedStringWithCanonicalMapping }
      text += word + pick(separators)
    }
    return text
  }

  mutating func pick(_ choices: [String]) -> String {
    choices[Int(random.next() % UInt64(choices.count))]
  }

  /// The newest first, the later entry first of one day.
  static func isNewer(_ left: IndexedDocument, _ right: IndexedDocument) -> Bool {
    (left.day, left.id) > (right.day, right.id)
  }

  func segments(_ count: Int) throws -> [Segment] {
    try (0..<count).map { part in
      var builder = SegmentBuilder()
      for (index, entry) in entries.enumerated() where index % count == part {
        builder.add(entry.document)
      }
      return try Segment(bytes: builder.finish())
    }
  }
}

/// A small generator of random numbers that gives the same ones everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
