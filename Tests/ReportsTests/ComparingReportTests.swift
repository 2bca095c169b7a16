import Diagnostics
import Document
import Drafting
import Office
import Registry
import RegistryIndex
import SampleRegistries
import SampleWords
import Testing

@testable import Comparing
@testable import Reports

@Suite("Reports of what is compared and known are what they declare")
struct ComparingReportTests {
  private let registry = TestRegistry()
  private let office: Office
  private let caller = Caller(
    Actor(name: "a"), rights: Set(Right.allCases), words: .english, channel: .api)

  init() throws {
    let store = try registry.open()
    let entries = try (1...3).map { try EntryPreparer().prepare(TestRegistry.entry($0)) }
    _ = try store.add(entries, by: registry.actor, options: AddOptions())
    let search = RegistrySearch(store, folder: registry.folder.path("index"))
    office = Office(
      library: try Library.load(DataFolder(path: Words.folder)), registry: store, search: search)
  }

  private var labels: ProvinceLabels { office.provinceLabels }

  @Test("a comparison of entries")
  func difference() throws {
    let difference = try office.compare(
      .entry(EntryName("1")), .entry(EntryName("2")), findsForgotten: true, as: caller)
    let report = DifferenceReport(difference, in: .vietnamese)
    #expect(try SchemaComparison.mismatches(of: report) == [])
  }

  @Test("entries that are alike")
  func similar() throws {
    let found = try office.similar(
      to: .entry(EntryName("1")), least: 0.3, limit: 5, as: caller
    ).entries
    #expect(!found.isEmpty)
    let reports = found.map { SimilarReport($0, labels: labels) }
    #expect(try SchemaComparison.mismatches(of: reports) == [])
    let groups = try office.similarGroups(least: 0.3, limit: 5, as: caller).groups
    let report = groups.map { SimilarGroupReport($0, labels: labels) }
    #expect(try SchemaComparison.mismatches(of: report) == [])
  }

  @Test("citations, those who cite, and what had ended")
  func citations() throws {
    let cited = try office.citations(of: EntryName("1"), as: caller)
    #expect(!cited.isEmpty)
    #expect(
      try SchemaComparison.mismatches(of: cited.map { CitationReport($0, labels: labels) }) == [])
    let followers = try office.followers(of: EntryName("184/KH-UBND"), as: caller)
    #expect(!followers.isEmpty)
    #expect(try SchemaComparison.mismatches(of: followers.map(FollowersReport.init)) == [])
    let ended = try office.supersededCitations(of: nil, as: caller)
    #expect(try SchemaComparison.mismatches(of: ended.map(SupersededReport.init)) == [])
  }

  @Test("the coverage of a document")
  func coverage() throws {
    let answer = try office.cover(
      CoverageQuestion(number: "184/KH-UBND", province: "lai-chau"), as: caller)
    let report = CoverageReport(answer.coverage)
    #expect(try SchemaComparison.mismatches(of: report) == [])
  }

  @Test("a paragraph that could become a block")
  func proposal() throws {
    let proposal = BlockProposal(
      id: "cont.a", title: "A", theme: "content", section: nil, text: "{{ year }}",
      parameters: [
        BlockProposal.Parameter(
          name: "year", kind: .year, label: "Năm", isRequired: true, seen: ["2026"])
      ],
      cites: ["184/KH-UBND"],
      coverage: BlockProposal.Coverage(
        plans: 2, bodies: ["Sở Xây dựng"], provinces: ["lai-chau"], years: [2026], examples: [1]),
      file: "---")
    #expect(try SchemaComparison.mismatches(of: BlockProposalReport(proposal)) == [])
  }

  @Test("the form of a plan")
  func form() throws {
    let request = PlanFormRequest(
      template: "so-hang-nam", province: "lai-chau", body: "so-xay-dung", year: 2026)
    let report = FormReport(try office.form(request, as: caller))
    #expect(try SchemaComparison.mismatches(of: report) == [])
  }

  @Test("a reminder and a corrected file")
  func lettersAndCopies() throws {
    let question = CoverageQuestion(number: "184/KH-UBND", province: "lai-chau")
    let coverage = try office.cover(question, as: caller).coverage
    let reminder = try #require(
      try office.remind(
        question, coverage, ReminderRequest(), named: "don-doc", format: .docx, as: caller))
    #expect(
      try SchemaComparison.mismatches(of: ReminderReport(reminder, in: .vietnamese)) == [])
    let letter = IncomingFile(name: "don-doc.docx", bytes: reminder.file.bytes)
    let fixed = try office.fix(try office.check(.file(letter), as: caller), as: caller)
    #expect(try SchemaComparison.mismatches(of: FixReport(fixed, in: .vietnamese)) == [])
  }

  @Test("where parts of a document come from")
  func origins() throws {
    let origins: [Origin] = [
      .block(id: "a", revision: 1), .template(id: "a", line: 2), .brief(field: "slogan"),
      .file(page: 1, paragraph: 2),
    ]
    #expect(try SchemaComparison.mismatches(of: origins.map(OriginReport.init)) == [])
  }

  @Test("everything that can be listed", arguments: InventorySubject.allCases)
  func inventory(subject: InventorySubject) throws {
    let items = try office.list(subject, as: caller)
    #expect(try SchemaComparison.mismatches(of: items.map(InventoryReport.init)) == [])
  }

  @Test("what a document says, and a document that says nothing")
  func extract() throws {
    for text in ["UBND TỈNH LÀO CAI\nSỞ Y TẾ\nSố: 07/KH-SYT\n\nKẾ HOẠCH\nThi đua", "x"] {
      let file = IncomingFile(name: "a.txt", bytes: Array(text.utf8))
      let extracted = try office.extract(file, as: caller)
      let report = ExtractReport(extracted, labels: labels, in: .english)
      #expect(try SchemaComparison.mismatches(of: report) == [])
    }
  }
}
