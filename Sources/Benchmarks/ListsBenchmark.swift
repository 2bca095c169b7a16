import Document
import Drafting
import Foundation
import Identifiers
import Office
import Registry
import RegistryIndex
import SQLiteRegistry
import Search
import Synchronization
import VietnameseText

/// `benchmarks lists FILE.sqlite [--repeat R]`: what the lists of a registry cost where the office is called,
/// narrowed in many ways: the median of R calls after one, in milliseconds. The file is that of
/// `benchmarks country`.
enum ListsBenchmark {
  private typealias List = (name: String, read: (Office, Caller) throws -> Int)

  /// Runs with the arguments behind the command.
  static func run(_ arguments: [String]) throws {
    let options = try SearchOptions(arguments, usage: "FILE.sqlite [--repeat R]")
    let file = RegistryFile(options.file)
    let store = try file.open(.reading)
    let search = RegistrySearch(store, folder: file.indexFolder)
    if try search.segments().isEmpty { try search.indexNewEntries(leaving: 0) }
    let office = Office(
      library: try Library.load(try BenchmarkData.folder()), registry: store, search: search)
    let caller = Caller(
      Actor(name: "benchmarks"), rights: Set(Right.allCases), words: .init(.vietnamese),
      channel: .api)
    let clock = ContinuousClock()
    for list in searches + registers + others {
      let count = try list.read(office, caller)
      let times = try (0..<(options.number("--repeat") ?? 9)).map { _ in
        try clock.measure { _ = try list.read(office, caller) } / .milliseconds(1)
      }
      let median = times.sorted()[times.count / 2]
      print(String(format: "%8.2f  %6d  ", median, count) + list.name)
    }
  }

  /// Lists of entries: searches without a text.
  private static var searches: [List] {
    func list(
      _ name: String, limit: Int = 100, facets: [FacetField] = [],
      _ narrow: @escaping (inout SearchQuestion) -> Void
    ) -> List {
      (
        "entries: " + name,
        { office, caller in
          var question = SearchQuestion()
          narrow(&question)
          let answer = try office.search(
            question, sort: .newest, limit: limit, facets: facets, as: caller)
          return answer.page.total
        }
      )
    }
    // Found by the call that isn't timed.
    let before20 = Mutex<SearchHit?>(nil)
    return [
      list("all") { _ in },
      list("all, counted by province, year, kind", facets: [.province, .year, .kind]) { _ in },
      list("a province") { $0.provinces = ["dong-nai"] },
      list("a body") { $0.bodies = ["Sở số 8"] },
      list("a body and year") {
        $0.bodies = ["Sở số 8"]
        $0.years = [2026...2026]
      },
      list("a kind") { $0.kinds = ["KH"] },
      list("years") { $0.years = [2020...2024] },
      list("dates") {
        $0.from = PartialDate(iso: "2026-01-01")
        $0.to = PartialDate(iso: "2026-03-31")
      },
      list("recalled") { $0.states = ["recalled"] },
      list("in force, of a province") {
        $0.states = ["in-force"]
        $0.provinces = ["dong-nai"]
      },
      list("a signer") { $0.signers = ["Người ký 8"] },
      list("a file") { $0.dossiers = ["8.TĐKT"] },
      list("citing a document") { $0.citing = ["8/CT-TTg"] },
      (
        "entries: a province, page 20",
        { office, caller in
          var question = SearchQuestion()
          question.provinces = ["dong-nai"]
          let last = try before20.withLock { last in
            last = try last ?? office.search(question, sort: .newest, limit: 1900, as: caller).next
            return last
          }
          return try office.search(
            question, sort: .newest, limit: 100, after: last, as: caller
          ).page.entries.count
        }
      ),
    ]
  }

  private static let body = SeriesName(body: "so-so-8", province: "dong-nai", year: 2026)

  /// Registers and numbers.
  private static var registers: [List] {
    func register(_ name: String, _ request: RegisterRequest) -> List {
      (
        "register: " + name,
        { office, caller in
          switch try office.register(request, as: caller).content {
          case .lines(let register): register.lines.count
          case .gaps(let gaps): gaps.count
          case .statistics: 1
          case .file(_, let entries): entries.count
          }
        }
      )
    }
    let days = CalendarDate(iso: "2026-01-01").flatMap { first in
      CalendarDate(iso: "2026-03-31").map { first...$0 }
    }
    return [
      register("lines", RegisterRequest(body)),
      register("numbers 5 to 9", RegisterRequest(body, span: RegisterSpan(numbers: 5...9))),
      register("days of a quarter", RegisterRequest(body, span: RegisterSpan(days: days))),
      register("gaps", RegisterRequest(body, view: .gaps)),
      register("statistics", RegisterRequest(body, view: .statistics)),
      register("a file", RegisterRequest(body, view: .file(code: "8.TĐKT", title: nil))),
      (
        "series: a province and year",
        { try $0.series(ofYear: 2026, province: "dong-nai", as: $1).count }
      ),
      ("series: a province", { try $0.series(ofYear: nil, province: "dong-nai", as: $1).count }),
      (
        "series: a year, the whole country",
        { try $0.series(ofYear: 2026, province: nil, as: $1).count }
      ),
    ]
  }

  /// Drafts, the journal, citations.
  private static var others: [List] {
    func journal(_ name: String, _ narrow: @escaping (inout JournalQuestion) -> Void) -> List {
      (
        "journal: " + name,
        { office, caller in
          var question = JournalQuestion()
          question.limit = 100
          narrow(&question)
          return try office.journal(question, as: caller).count
        }
      )
    }
    return [
      ("drafts: newest", { try $0.drafts(limit: 100, as: $1).count }),
      ("drafts: submitted", { try $0.drafts(in: .submitted, limit: 100, as: $1).count }),
      ("drafts: page 20", { try $0.drafts(before: 2000, limit: 100, as: $1).count }),
      journal("newest") { _ in },
      journal("an entry") { $0.entry = EntryName("8") },
      journal("a day") { $0.since = CalendarDate.today },
      journal("a person with few lines") { $0.actor = "thi hiem" },
      journal("a person with many lines") { $0.actor = "benchmarks" },
      journal("an act there is seldom") { $0.action = .reserved },
      journal("looks") { $0.action = .viewed },
      ("cites: an entry", { try $0.citations(of: EntryName("8"), as: $1).count }),
      (
        "cites: followers of a document",
        { try $0.followers(of: EntryName("8/CT-TTg"), as: $1).count }
      ),
      (
        "coverage of a document in a province",
        {
          try $0.cover(CoverageQuestion(number: "8/CT-TTg", province: "lai-chau"), as: $1)
            .entries.count
        }
      ),
      ("searches kept", { try $0.savedSearches(as: $1).count }),
    ]
  }
}
