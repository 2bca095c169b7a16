import Diagnostics
import Drafting
import Foundation
import Office
import Registry
import RegistryIndex
import Reports
import SQLiteRegistry
import SampleWords
import Search
import Testing
import VietnameseText

@Suite("Reports of the registry are what they declare")
struct RegistryReportTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  private static let library = Result { try Library.load(DataFolder(path: root)) }
  private let caller = Caller(
    Actor(name: "Văn thư"), rights: Set(Right.allCases), words: .vietnamese, channel: .api)

  /// Does something with an office that has issued a plan, replaced it and has a draft.
  private func withOffice(_ work: (Office) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-reports-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = RegistryFile(folder.appendingPathComponent("registry.sqlite").path)
    let registry = try file.open(.creating)
    try work(
      Office(
        library: try RegistryReportTests.library.get(), registry: registry,
        search: RegistrySearch(registry, folder: file.indexFolder)))
  }

  private func order(_ key: String) throws -> IssueOrder {
    let path = RegistryReportTests.root + "/Provinces/lai-chau/plans/2026-thi-dua-nam.yaml"
    var order = IssueOrder(.brief(try BriefReader.read(path: path)))
    order.date = CalendarDate(iso: "2026-01-13")
    order.key = key
    return order
  }

  private func expect<Value: Report>(_ report: Value, _ line: Int = #line) throws {
    #expect(try SchemaComparison.mismatches(of: report) == [], "line \(line)")
  }

  @Test("of issuing, relations, entries, hits and the journal")
  func entries() throws {
    try withOffice { office in
      let labels = office.provinceLabels
      let results = try ["a", "b"].map { key in
        let order = try order(key)
        return Result { () throws(OfficeError) in try office.issue(order, as: caller) }
      }
      for result in results {
        var row = IssuedSource("phieu.yaml", result)
        row.files = ["a.docx"]
        row.lacksFiles(.unavailable([Diagnostic(OfficeFinding.cancelled)]))
        try expect(IssueReport(row, labels: labels, in: .english))
      }
      let refused = IssuedSource("x", .failure(.refused([Diagnostic(OfficeFinding.cancelled)])))
      try expect(IssueReport(refused, labels: labels, in: .english))
      for (kind, by) in [(EntryRelation.Kind.replaces, EntryName("2")), (.recalls, nil)] {
        try expect(
          RelationReport(
            try office.relate(kind, EntryName("1"), by: by, reason: "Thay", as: caller),
            labels: labels))
      }
      try expect(
        EntryReport(try office.show(EntryName("1"), as: caller), labels: labels, in: .vietnamese))
      try expect(EntryTextReport(try office.text(of: EntryName("1"), as: caller), in: .vietnamese))
      let answer = try office.search(
        SearchQuestion(text: "thi đua trangthai:lạ"), facets: [.province, .year], as: caller)
      try expect(SearchReport(answer, labels: labels, in: .english))
      let hits = try office.search(SearchQuestion(text: "thi đua"), limit: 1, as: caller)
      try expect(SearchReport(hits, labels: labels, in: .english))
      try office.saveSearch(SearchQuestion(text: "thi đua"), as: "a", by: caller)
      for saved in try office.savedSearches(as: caller) { try expect(SavedSearchReport(saved)) }
      for line in try office.journal(JournalQuestion(), as: caller) {
        try expect(JournalLineReport(line))
      }
      try expect(VerifyReport(try office.verify(as: caller), of: "a", in: .english))
      try expect(IndexReport(try office.reindex(as: caller)))
      try expect(WrittenFilesReport(["a"], findings: [], in: .english))
    }
  }

  @Test("of numbers, series, registers and drafts")
  func registers() throws {
    try withOffice { office in
      let labels = office.provinceLabels
      let name = SeriesName(body: "so-xay-dung", province: "lai-chau", year: 2026)
      try expect(
        NumbersReport(try office.reserve(2, in: name, reason: "Giữ", as: caller), labels: labels))
      try expect(
        NumbersReport(try office.void(1, in: name, reason: "Bỏ", as: caller), labels: labels))
      var order = try order("a")
      order.fileNotation = "01.TĐ"
      _ = try office.issue(order, as: caller)
      for standing in try office.series(ofYear: nil, province: nil, as: caller) {
        try expect(SeriesReport(standing, labels: labels))
      }
      try expect(
        PolicyReport(
          try office.setPolicy(
            .perKind, of: SeriesName(body: "so-y-te", province: "lai-chau", year: 2026),
            as: caller), .perKind))
      let views: [RegisterRequest.View] = [
        .lines, .gaps, .statistics, .file(code: "01.TĐ", title: nil),
      ]
      for view in views {
        let answer = try office.register(RegisterRequest(name, view: view), as: caller)
        try expect(RegisterReport(answer, labels: labels, in: .vietnamese))
      }
      guard case .brief(let brief) = order.plan else { return }
      let proposed = try office.propose(brief, as: caller)
      try expect(
        ApprovalRouteReport(
          try office.approvalRoute(
            of: SeriesName(body: "so-xay-dung", province: "lai-chau", year: 2026), as: caller)))
      try expect(KeptDraftReport(proposed.draft, findings: proposed.findings, in: .english))
      let history = try office.draft(proposed.draft.id, as: caller)
      try expect(DraftHistoryReport(history.draft, history.versions, in: .english))
    }
  }

  @Test("of what was taken in")
  func imports() throws {
    try withOffice { office in
      let text = "SỞ XÂY DỰNG\nSố: 05/KH-SXD\nKẾ HOẠCH\nThi đua\n\nLưu: VT.\n"
      let items = [("a.txt", text), ("b.txt", text), ("c.txt", "không có gì"), ("d.docx", "")].map {
        ImportItem(IncomingFile(name: $0, bytes: Array($1.utf8)), size: $1.utf8.count)
      }
      let result = try office.importFiles(items, ImportOptions(), as: caller)
      try expect(ImportReport(result, labels: office.provinceLabels, in: .vietnamese))
    }
  }
}
