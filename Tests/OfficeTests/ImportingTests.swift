import Diagnostics
import Foundation
import Office
import Registry
import SampleDocuments
import SampleWords
import Testing

@Suite("Taking in at the office")
struct OfficeImportingTests {
  private let caller = TestOffice.caller()

  @Test("What comes of each file is told in order, as it holds; the same again is present")
  func again() throws {
    let archive = try TestArchive.filled()
    defer { archive.remove() }
    var events: [String] = []
    let result = try archive.office.importFiles(
      SamplePlans.archive.map(TestArchive.item), ImportOptions(), as: caller
    ) { event in
      if case .row(let row) = event { events.append("\(row.file) \(row.outcome.rawValue)") }
    }
    #expect(events == SamplePlans.archive.map { "\($0.name) present" })
    #expect(result.rows.map(\.entry) == [1, 2, 3])
    #expect(result.findings == [])
  }

  @Test("A dry run needs no registry and writes nothing")
  func dryRun() throws {
    let office = try TestOffice.drafting()
    var options = ImportOptions()
    options.isDryRun = true
    let items = (SamplePlans.archive + [("d.txt", SamplePlans.archive[0].text)]).map(
      TestArchive.item)
    let result = try office.importFiles(items, options, as: caller)
    #expect(result.rows.map(\.outcome) == [.new, .new, .new, .sameContent])
    #expect(result.rows.last?.sameFile == "a-so-xay-dung.txt")
    let needed = TestOffice.error { () throws(OfficeError) in
      _ = try office.importFiles(items, ImportOptions(), as: caller)
    }
    #expect(needed?.kind == .unavailable)
  }

  @Test("A file that can't be read stands in its row and keeps no other")
  func unreadable() throws {
    let archive = try TestArchive()
    defer { archive.remove() }
    let broken = ImportItem(
      IncomingFile(name: "hỏng.pdf") { () throws(InvalidInput) in
        throw InvalidInput([Diagnostic(FileFinding.noMeasures, at: Place(file: "hỏng.pdf"))])
      }, size: 9)
    let result = try archive.office.importFiles(
      [broken, TestArchive.item(SamplePlans.archive[0])], ImportOptions(), as: caller)
    #expect(result.rows.map(\.outcome) == [.unreadable, .added])
    #expect(result.rows[0].findings.map(\.code) == ["check.fix-no-measures"])
  }

  @Test("The same document in two formats is one entry with both files")
  func twins() throws {
    let archive = try TestArchive()
    defer { archive.remove() }
    let office = archive.office
    let brief = try TestOffice.brief("lai-chau/plans/2026-thi-dua-nam.yaml")
    let plan = try office.draft(brief, formats: [.docx, .txt], as: caller)
    func item(_ index: Int) -> ImportItem {
      let file = plan.files[index]
      return ImportItem(IncomingFile(name: file.name, bytes: file.bytes), size: file.bytes.count)
    }
    var both = item(0)
    both.twins = [item(1)]
    let result = try office.importFiles([both], ImportOptions(), as: caller)
    #expect(result.rows.map(\.outcome) == [.added, .attached])
    let shown = try office.show(EntryName("1"), as: caller)
    #expect(shown.value.entry.files.map(\.role) == [.original, .attachment])
  }

  @Test("An old register is taken in line by line, its voided numbers too")
  func register() throws {
    let archive = try TestArchive()
    defer { archive.remove() }
    let csv = """
      Số và ký hiệu;Ngày tháng;Trích yếu;Người ký
      01/KH-SXD;05/01/2024;Kế hoạch thi đua quý I;Nguyễn Văn An
      02/KH-SXD;;Hủy số: trùng nội dung;
      03/KH-SXD;12/02/2024;Kế hoạch chuyển đổi số;Trần Thị Bình
      """
    var options = ImportOptions()
    options.body = "Sở Xây dựng"
    options.province = "lai-chau"
    options.year = 2024
    let result = try archive.office.importFiles(
      [TestArchive.item(("so-2024.csv", csv))], options, as: caller)
    #expect(result.rows.compactMap(\.entry).count == 2, "\(result.rows)")
    #expect(result.rows.map(\.outcome).contains(.voided), "\(result.rows.map(\.outcome))")
  }

  @Test("A province nobody knows is told before anything is read; so is a reason without words")
  func options() throws {
    let archive = try TestArchive()
    defer { archive.remove() }
    let file = ImportItem(
      IncomingFile(name: "a.txt") { () throws(InvalidInput) in
        Issue.record("the file was read")
        return []
      }, size: 0)
    var options = ImportOptions()
    options.province = "Lai Chauu"
    options.duplicateReason = " "
    let refused = TestOffice.error { () throws(OfficeError) in
      _ = try archive.office.importFiles([file], options, as: caller)
    }
    #expect(refused?.kind == .request)
    #expect(
      refused?.findings.map(\.code) == ["usage.unknown-province", "usage.reason-missing"])
    let forbidden = TestOffice.error { () throws(OfficeError) in
      _ = try archive.office.importFiles([file], ImportOptions(), as: TestOffice.caller([.search]))
    }
    #expect(forbidden?.kind == .forbidden)
  }

  @Test("A stopped run keeps what it told and can be taken up again")
  func stopped() throws {
    let archive = try TestArchive()
    defer { archive.remove() }
    let impatient = TestOffice.caller()
    var told: [String] = []
    let items = SamplePlans.archive.map(TestArchive.item)
    let stopped = TestOffice.error { () throws(OfficeError) in
      _ = try archive.office.importFiles(items, ImportOptions(), as: impatient) { event in
        if case .row(let row) = event { told.append(row.file) }
        impatient.cancellation.cancel()
      }
    }
    #expect(stopped?.kind == .cancelled)
    let again = try archive.office.importFiles(items, ImportOptions(), as: caller)
    for row in again.rows {
      #expect(row.outcome == (told.contains(row.file) ? .present : .added) || row.entry != nil)
    }
    #expect(Set(again.rows.compactMap(\.entry)) == [1, 2, 3])
  }
}
