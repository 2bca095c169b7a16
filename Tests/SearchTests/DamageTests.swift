import Foundation
import Testing

@testable import Search

@Suite("A damaged index is told, and never a crash")
struct DamageTests {
  private static let queries = [
    "thi đua", "\"thi đua khen thưởng\"", "\"a b c\"", "th*", "nam:2024 -đua", "184/KH-UBND",
    "tieude:hòa OR khen",
  ]

  /// Runs everything there is on a segment, whatever it holds.
  private func use(_ segment: Segment) {
    let searcher = Searcher(segments: [segment])
    let parser = QueryParser(vocabulary: SearchVocabulary())
    for text in DamageTests.queries {
      for sort in SearchRequest.Sort.allCases {
        let request = SearchRequest(
          parser.parse(text).query, sort: sort, facets: FacetField.allCases,
          excluding: [1, 2, 3])
        let result = searcher.search(request)
        #expect(result.hits.count <= request.limit)
      }
    }
    _ = segment.identities
    _ = try? searcher.spellingSuggestions(for: parser.parse("thuongr").query)
  }

  @Test("when it is cut short anywhere")
  func truncation() throws {
    var builder = SegmentBuilder()
    for entry in RandomArchive(seed: 3, count: 60).entries { builder.add(entry.document) }
    let bytes = builder.finish()
    for length in stride(from: 0, to: bytes.count, by: 97) {
      #expect(throws: SegmentError.self) { try Segment(bytes: Array(bytes[..<length])) }
    }
  }

  @Test("when bits are flipped, and verifying finds every one")
  func flips() throws {
    var builder = SegmentBuilder()
    for entry in RandomArchive(seed: 4, count: 120).entries { builder.add(entry.document) }
    let bytes = builder.finish()
    try Segment(bytes: bytes).verify()
    var random = SplitMix(state: 5)
    for _ in 0..<150 {
      var damaged = bytes
      for _ in 0..<(1 + Int(random.next() % 3)) {
        let place = Int(random.next() % UInt64(damaged.count - 8))
        damaged[place] ^= UInt8(1 << (random.next() % 8))
      }
      guard damaged != bytes, let segment = try? Segment(bytes: damaged) else { continue }
      use(segment)
    }
  }

  @Test("when a byte of its file is flipped: each search answers as before, or tells")
  func flippedFiles() throws {
    var builder = SegmentBuilder()
    for entry in RandomArchive(seed: 8, count: 300).entries { builder.add(entry.document) }
    let bytes = builder.finish()
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).segment")
    defer { try? FileManager.default.removeItem(at: file) }
    let parser = QueryParser(vocabulary: SearchVocabulary())
    let requests = DamageTests.queries.map {
      SearchRequest(parser.parse($0).query, limit: 300, facets: FacetField.allCases)
    }
    let whole = Searcher(segments: [try Segment(bytes: bytes)])
    let expected = requests.map(whole.search)
    let suggestions = try whole.spellingSuggestions(for: parser.parse("thuongr").query)
    var random = SplitMix(state: 9)
    var told = 0
    for _ in 0..<100 {
      var damaged = bytes
      damaged[Int(random.next() % UInt64(bytes.count))] ^= UInt8(1 << (random.next() % 8))
      try Data(damaged).write(to: file)
      do throws(SegmentError) {
        let searcher = Searcher(segments: [try Segment(mapping: file.path)])
        for (request, answer) in zip(requests, expected) {
          let result = searcher.search(request)
          told += result.damage.count
          #expect(
            !result.damage.isEmpty
              || result.hits == answer.hits && result.total == answer.total
                && result.facets == answer.facets
          )
        }
        let found = try searcher.spellingSuggestions(for: parser.parse("thuongr").query)
        #expect(found == suggestions)
      } catch {
        told += 1
      }
    }
    #expect(told > 50)
  }

  @Test("when whole stretches are overwritten")
  func overwriting() throws {
    var builder = SegmentBuilder()
    for entry in RandomArchive(seed: 6, count: 120).entries { builder.add(entry.document) }
    let bytes = builder.finish()
    var random = SplitMix(state: 6)
    for value in [UInt8(0), 0x7F, 0xFF] {
      for _ in 0..<25 {
        var damaged = bytes
        let low = 500 + Int(random.next() % UInt64(damaged.count - 600))
        let high = min(damaged.count - 8, low + 8 + Int(random.next() % 400))
        for place in low..<high { damaged[place] = value }
        guard damaged != bytes, let segment = try? Segment(bytes: damaged) else { continue }
        #expect(throws: SegmentError.self) { try segment.verify() }
        use(segment)
      }
    }
  }

  @Test("when it is no segment, of another version, or not there")
  func strangers() throws {
    #expect(throws: SegmentError.notASegment(file: nil)) { try Segment(bytes: []) }
    #expect(throws: SegmentError.notASegment(file: nil)) {
      try Segment(bytes: [UInt8](repeating: 65, count: 4_096))
    }
    var builder = SegmentBuilder()
    var bytes = builder.finish()
    #expect(try Segment(bytes: bytes).count == 0)
    bytes[3] &+= 1
    #expect(throws: SegmentError.otherVersion(file: nil)) { try Segment(bytes: bytes) }
    #expect(throws: SegmentError.self) { try Segment(mapping: "/nowhere/at-all.segment") }
  }

  @Test("and the others answer for themselves")
  func others() throws {
    let archive = RandomArchive(seed: 11, count: 200)
    var segments = try archive.segments(2)
    var builder = SegmentBuilder()
    for entry in archive.entries.prefix(50) {
      var document = entry.document
      document.id += 1_000
      builder.add(document)
    }
    var bytes = builder.finish()
    let section =
      SegmentFormat.headerLength
      + SegmentFormat.directoryEntryLength * SegmentFormat.Section.sets.rawValue
    let offset = Int(bytes[section]) | Int(bytes[section + 1]) << 8 | Int(bytes[section + 2]) << 16
    for place in offset..<min(bytes.count - 8, offset + 4_000) { bytes[place] = 0xEE }
    segments.append(try Segment(bytes: bytes))
    let query = QueryParser(vocabulary: SearchVocabulary()).parse("đua").query
    let whole = Searcher(segments: try archive.segments(2)).search(SearchRequest(query))
    let found = Searcher(segments: segments).search(SearchRequest(query))
    #expect(found.total == whole.total)
    #expect(found.damage == [.damaged(file: nil, section: "sets")])
  }
}
