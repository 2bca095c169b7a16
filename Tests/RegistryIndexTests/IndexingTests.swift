import Foundation
import Identifiers
import Registry
import SampleRegistries
import Search
import Testing

@testable import RegistryIndex

@Suite("The search index of a registry")
struct IndexingTests {
  private let test = TestRegistry()

  private func add(_ numbers: Range<Int>, to registry: any RegistryStore) throws {
    let entries = try numbers.map { try TestRegistry.prepared(TestRegistry.entry($0)) }
    _ = try registry.add(entries, by: test.actor, options: AddOptions())
  }

  private func found(_ query: String, _ search: RegistrySearch) throws -> [EntryID] {
    let parsed = QueryParser(vocabulary: SearchVocabulary()).parse(query)
    return try search.search(SearchRequest(parsed.query, limit: 1000)).hits.map(\.id).sorted()
  }

  @Test("finds an entry as soon as it is added, without any index file")
  func atOnce() throws {
    let registry = try test.open()
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    #expect(try found("xay dung", search) == [])
    try add(1..<4, to: registry)
    #expect(try found("\"ke hoach thu 2\"", search) == [2])
    try add(4..<5, to: registry)
    #expect(try found("\"ke hoach thu 4\"", search) == [4])
    #expect(try search.segments().isEmpty)
  }

  @Test("finds what another program added meanwhile")
  func others() throws {
    let registry = try test.open()
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    try add(1..<3, to: registry)
    #expect(try found("xay dung", search).count == 2)
    let other = try test.open(.writing)
    try add(3..<90, to: other)
    let another = RegistrySearch(other, folder: test.file.indexFolder)
    try another.indexNewEntries()
    #expect(try another.segments().map(\.entries) == [1...89])
    #expect(try found("xay dung", search).count == 89)
  }

  @Test("shows the line of the register and the words found in their own spelling")
  func page() throws {
    let registry = try test.open()
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    try add(1..<3, to: registry)
    let query = QueryParser(vocabulary: SearchVocabulary()).parse("ke hoach thu 2").query
    let page = try search.page(SearchRequest(query, facets: [.province, .year]))
    let entry = try #require(page.entries.first)
    #expect(entry.summary.description.number == "02")
    #expect(entry.snippet?.pieces.contains { $0.isMatch && $0.text.hasPrefix("Kế") } == true)
    #expect(page.facets[.province]?.first?.value == "lai-chau")
  }

  @Test("gives the same answers from files, from memory and after being made anew")
  func same() throws {
    let registry = try test.open()
    try add(1..<200, to: registry)
    let memory = RegistrySearch(registry, folder: test.file.indexFolder)
    let query = "ke hoach -\"thu 7\" nam:2026"
    let expected = try found(query, memory)
    #expect(expected.count == 198)
    try memory.indexNewEntries(leaving: 0)
    #expect(try found(query, memory) == expected)
    try memory.reindex()
    let files = RegistrySearch(registry, folder: test.file.indexFolder)
    #expect(try found(query, files) == expected)
  }

  @Test("keeps the index there is when making it anew is ended midway")
  func ended() throws {
    struct Ended: Error {}
    let registry = try test.open()
    try add(1..<200, to: registry)
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    try search.indexNewEntries(leaving: 0)
    let before = try search.segments()
    for end in [0, 199] {
      #expect(throws: Ended.self) {
        try search.reindex { done, _ in if done >= end { throw Ended() } }
      }
      #expect(try search.segments() == before && search.findings() == [])
    }
    let again = RegistrySearch(registry, folder: test.file.indexFolder)
    #expect(try found("xay dung", again).count == 199)
    try search.reindex()
    #expect(try search.segments().flatMap { Array($0.entries) } == Array(1...199))
  }

  @Test("indexes an entry in memory a few times at most while many come in, in few pieces")
  func pieces() throws {
    let registry = try test.open()
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    for number in 1...32 {
      try add(number..<number + 1, to: registry)
      #expect(try found("xay dung", search).count == number)
      #expect(try search.piecesInMemory() <= 6)
    }
  }

  @Test("searches from memory what a lost or damaged index file held, and says so")
  func damage() throws {
    let registry = try test.open()
    try add(1..<100, to: registry)
    let indexed = RegistrySearch(registry, folder: test.file.indexFolder)
    try indexed.indexNewEntries(leaving: 0)
    let file = try #require(try indexed.segments().first).file
    let path = test.file.indexFolder + "/" + file
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for damaged in [nil, Data(), bytes.prefix(100), bytes.prefix(bytes.count / 2)] {
      try? FileManager.default.removeItem(atPath: path)
      try damaged?.write(to: URL(fileURLWithPath: path))
      let search = RegistrySearch(registry, folder: test.file.indexFolder)
      let query = QueryParser(vocabulary: SearchVocabulary()).parse("xay dung").query
      let result = try search.search(SearchRequest(query))
      #expect(result.total == 99)
      #expect(result.notices.map(\.code) == ["registry.index-file-unusable"])
    }
  }

  @Test(
    "answers as the texts do whichever byte of whichever file is flipped, and says so when it met it"
  )
  func flips() throws {
    let registry = try test.open()
    try add(1..<60, to: registry)
    let indexed = RegistrySearch(registry, folder: test.file.indexFolder)
    try indexed.indexNewEntries(leaving: 0)
    var kept = indexed.digests
    try kept.refresh()
    let text = String(decoding: try registry.text(of: 7), as: UTF8.self)
    let alike = kept.matches(of: text, least: 0.3, limit: 60)
    let requests = ["xay dung", "\"ke hoach thu 7\"", "nam:2026 -\"thu 9\"", "184/KH-UBND"].map {
      SearchRequest(
        QueryParser(vocabulary: SearchVocabulary()).parse($0).query, limit: 100,
        facets: FacetField.allCases)
    }
    let expected = try requests.map(indexed.search)
    let files = try FileManager.default.contentsOfDirectory(atPath: test.file.indexFolder)
      .filter { $0 != "lock" }.sorted()
    #expect(files.count == 3)
    var random = SystemRandomNumberGenerator()
    var told: Set<String> = []
    let isThorough = ProcessInfo.processInfo.environment["THIDUA_SLOW_TESTS"] == "1"
    for round in 0..<(isThorough ? 240 : 45) {
      let file = files[round % files.count]
      let place = URL(fileURLWithPath: test.file.indexFolder + "/" + file)
      let whole = try Data(contentsOf: place)
      var damaged = whole
      damaged[Int.random(in: 0..<damaged.count, using: &random)] ^= 1 << UInt8(round / 3 % 8)
      try damaged.write(to: place)
      let search = RegistrySearch(registry, folder: test.file.indexFolder)
      for (request, answer) in zip(requests, expected) {
        let result = try search.search(request)
        #expect(
          result.hits == answer.hits && result.total == answer.total
            && result.facets == answer.facets)
        if !result.notices.isEmpty { told.insert(file) }
      }
      var digests = search.digests
      if !digests.notices.isEmpty { told.insert(file) }
      try digests.refresh()
      #expect(digests.matches(of: text, least: 0.3, limit: 60) == alike)
      if file == "signatures" {
        #expect(try Data(contentsOf: place) == whole)
      } else {
        try whole.write(to: place)
      }
    }
    #expect(told == Set(files))
  }

  @Test("doesn't take another registry's index file for its own")
  func foreign() throws {
    let registry = try test.open()
    try add(1..<100, to: registry)
    let indexed = RegistrySearch(registry, folder: test.file.indexFolder)
    try indexed.indexNewEntries(leaving: 0)
    let other = TestRegistry()
    let store = try other.open()
    try add(101..<200, to: store)
    let foreign = RegistrySearch(store, folder: other.file.indexFolder)
    try foreign.indexNewEntries(leaving: 0)
    let own = test.file.indexFolder + "/" + (try #require(try indexed.segments().first).file)
    try FileManager.default.removeItem(atPath: own)
    try FileManager.default.copyItem(
      atPath: other.file.indexFolder + "/" + (try #require(try foreign.segments().first).file),
      toPath: own)
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    #expect(try found("\"ke hoach thu 12\"", search) == [12])
    let result = try search.search(SearchRequest(Query(.everything)))
    #expect(result.total == 99)
    #expect(result.notices.map(\.code) == ["registry.index-file-unusable"])
  }

  @Test("leaves no file behind that its list doesn't name")
  func leftOvers() throws {
    let registry = try test.open()
    try add(1..<100, to: registry)
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    for _ in 0..<3 { try search.reindex() }
    for name in ["1-2-abc.segment", ".1-2-abc.segment.123.part", ".catalogue.123.part"] {
      try Data("x".utf8).write(to: URL(fileURLWithPath: test.file.indexFolder + "/" + name))
    }
    try search.reindex()
    let names = try FileManager.default.contentsOfDirectory(atPath: test.file.indexFolder)
    #expect(Set(names) == Set(["catalogue", "lock"] + (try search.segments().map(\.file))))
  }

  @Test("leaves new entries to the one whose turn it is to write")
  func turns() throws {
    let registry = try test.open()
    try add(1..<100, to: registry)
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    try search.reindex { _, _ in try search.indexNewEntries(leaving: 0) }
    #expect(try search.segments().flatMap { Array($0.entries) } == Array(1...99))
    #expect(try search.findings() == [])
  }

  @Test("makes one file of many small ones")
  func joining() throws {
    let registry = try test.open()
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    for start in 0..<17 {
      try add(start * 3 + 1..<start * 3 + 4, to: registry)
      try search.indexNewEntries(leaving: 0)
    }
    #expect(try search.segments().count < 16)
    #expect(try found("xay dung", search).count == 51)
  }

  @Test("filters by what has become of an entry, which no index file knows")
  func states() throws {
    let registry = try test.open()
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    let first = try test.issue("2026-01-05", in: registry)
    let second = try test.issue("2026-01-06", in: registry)
    try registry.relate(
      .recalls, first.id, by: nil, reason: "nhầm nội dung", actor: test.actor)
    #expect(try found("trangthai:\"thu hồi\"", search) == [first.id])
    #expect(try found("trangthai:\"hiệu lực\"", search) == [second.id])
    #expect(try found("-state:recalled", search) == [second.id])
  }

  @Test("serves several threads while entries come in")
  func concurrent() throws {
    let registry = try test.open()
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    try add(1..<50, to: registry)
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      for step in 0..<5 {
        if worker == 0 {
          #expect(throws: Never.self) {
            try add(50 + step * 20..<70 + step * 20, to: registry)
            try search.indexNewEntries()
          }
        } else {
          #expect((try? found("xay dung", search).count) ?? 0 >= 49)
        }
      }
    }
    #expect(try found("xay dung", search).count == 149)
  }

  @Test("makes the index anew when its catalogue is lost, damaged or another registry's")
  func catalogue() throws {
    let registry = try test.open()
    try add(1..<100, to: registry)
    let path = test.file.indexFolder + "/catalogue"
    try RegistrySearch(registry, folder: test.file.indexFolder).indexNewEntries(leaving: 0)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    var foreign = whole
    foreign[foreign.startIndex + 20] ^= 1
    for damaged in [Data(), foreign, whole.dropLast(9), Data("không phải".utf8)] {
      try damaged.write(to: URL(fileURLWithPath: path))
      let search = RegistrySearch(registry, folder: test.file.indexFolder)
      #expect(try search.segments().isEmpty)
      let query = QueryParser(vocabulary: SearchVocabulary()).parse("xay dung").query
      let result = try search.search(SearchRequest(query))
      #expect(result.total == 99)
      #expect(result.notices.map(\.code) == ["registry.index-file-unusable"])
      #expect(try search.findings().map(\.code) == ["registry.verify-index-file"])
      try search.indexNewEntries(leaving: 0)
      #expect(try search.segments().map(\.entries) == [1...99])
      #expect(try search.findings() == [])
    }
  }

  @Test("doesn't take the index of entries that came after a copy for that of others")
  func restored() throws {
    let registry = try test.open()
    try add(1..<11, to: registry)
    let copy = test.folder.path("copy.sqlite")
    _ = try test.file.backup(to: copy, by: test.actor)
    try add(11..<21, to: registry)
    try RegistrySearch(registry, folder: test.file.indexFolder).indexNewEntries(leaving: 0)
    _ = try test.file.restore(from: copy, replacing: true, by: test.actor)
    let again = try test.open(.writing)
    try add(31..<41, to: again)
    let search = RegistrySearch(again, folder: test.file.indexFolder)
    #expect(try search.segments().isEmpty)
    #expect(try found("\"ke hoach thu 12\"", search) == [])
    #expect(try found("\"ke hoach thu 32\"", search) == [12])
    try search.indexNewEntries(leaving: 0)
    #expect(try found("xay dung", search).count == 20)
  }
}
