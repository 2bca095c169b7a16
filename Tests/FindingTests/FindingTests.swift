import Diagnostics
import SampleWords
import Testing

@Suite("Every finding")
struct FindingTests {
  @Test(
    "has words in both languages whose places it fills", arguments: [Words.english, .vietnamese])
  func words(words: Words) {
    for finding in sampleFindings {
      let facts = finding.facts
      guard let places = words.places(of: facts.wordsKey) else {
        Issue.record("no words for \(facts.code)")
        continue
      }
      // The renderer adds the name of the filter to what a filter couldn't do.
      let filled = Set(facts.arguments.keys).union(["filter"])
      #expect(places.subtracting(filled).sorted() == [], "\(facts.code)")
    }
  }

  @Test("has a code of its own")
  func codes() {
    let codes = Dictionary(grouping: sampleFindings.map(\.facts.code)) { $0 }
    #expect(codes.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test("is told from another by its case and values, not by its code")
  func equality() {
    for (index, finding) in sampleFindings.enumerated() {
      let isFirst = sampleFindings.firstIndex { $0.isEqual(finding) } == index
      #expect(isFirst, "\(finding.facts.code)")
    }
  }
}
