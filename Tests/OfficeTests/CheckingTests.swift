import Diagnostics
import Foundation
import Office
import SampleWords
import Testing

@Suite("Checking in the office")
struct OfficeCheckingTests {
  private static let brief = "lai-chau/plans/2026-thi-dua-nam.yaml"

  @Test("A brief of the repository passes")
  func brief() throws {
    let office = try TestOffice.drafting()
    let brief = try TestOffice.brief(OfficeCheckingTests.brief)
    let result = try office.check(.brief(brief), as: TestOffice.caller())
    let (hasPassed, lines) = (result.hasPassed, result.subject.lines.map(\.printed))
    #expect(hasPassed)
    #expect(lines.contains { $0.contains("KẾ HOẠCH") })
  }

  @Test("A file is checked from its bytes alone, whatever it is called")
  func bytes() throws {
    let office = try TestOffice.drafting()
    let caller = TestOffice.caller()
    let plan = try office.draft(
      try TestOffice.brief(OfficeCheckingTests.brief), formats: [.txt], as: caller)
    let text = String(decoding: plan.files[0].bytes, as: UTF8.self)
      .replacingOccurrences(of: "Lưu:", with: "Lưu")
    let file = IncomingFile(name: "của Mây.docx", bytes: Array(text.utf8))
    let result = try office.check(.file(file), as: caller)
    let (hasPassed, places) = (result.hasPassed, result.findings.map(\.place?.file))
    #expect(!hasPassed)
    #expect(places.allSatisfy { $0 == "của Mây.docx" })
  }

  @Test("A file that can't be read is invalid, with its name")
  func unreadable() throws {
    let office = try TestOffice.drafting()
    let empty = IncomingFile(name: "trống.docx", bytes: [])
    let error = TestOffice.error { () throws(OfficeError) in
      _ = try office.check(.file(empty), as: TestOffice.caller())
    }
    #expect(error?.kind == .invalid)
    #expect(error?.findings.first?.place?.file == "trống.docx")
  }

  @Test("Only a file that shows its layout gets a corrected copy")
  func fix() throws {
    let office = try TestOffice.drafting()
    let caller = TestOffice.caller()
    let brief = try TestOffice.brief(OfficeCheckingTests.brief)
    let fixed = try office.fix(try office.check(.brief(brief), as: caller), as: caller)
    #expect(fixed.file.name == "2026-thi-dua-nam.docx")
    #expect(fixed.file.bytes.starts(with: Array("PK".utf8)))
    let text = IncomingFile(name: "a.txt", bytes: Array("KẾ HOẠCH\n\nThi đua\n".utf8))
    let checked = try office.check(.file(text), as: caller)
    let error = TestOffice.error { () throws(OfficeError) in
      _ = try office.fix(checked, as: caller)
    }
    #expect(error?.kind == .invalid)
  }

  @Test("Who may not check is told so, before the file is read")
  func forbidden() throws {
    let office = try TestOffice.drafting()
    let file = IncomingFile(name: "a.txt") { () throws(InvalidInput) in
      Issue.record("the file was read")
      return []
    }
    let error = TestOffice.error { () throws(OfficeError) in
      _ = try office.check(.file(file), as: TestOffice.caller([.search]))
    }
    #expect(error?.kind == .forbidden)
    #expect(error?.findings.first?.message(in: .vietnamese).contains("quyền") == true)
  }

  @Test("Nothing is done for who no longer waits")
  func cancelled() throws {
    let office = try TestOffice.drafting()
    let caller = TestOffice.caller()
    caller.cancellation.cancel()
    let brief = try TestOffice.brief(OfficeCheckingTests.brief)
    let error = TestOffice.error { () throws(OfficeError) in
      _ = try office.check(.brief(brief), as: caller)
    }
    #expect(error?.kind == .cancelled)
  }
}
