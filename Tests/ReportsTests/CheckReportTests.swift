import Diagnostics
import Drafting
import Foundation
import Office
import Registry
import Reports
import SampleWords
import Testing

@Suite("Reports are what they declare")
struct ReportSchemaTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  @Test("of checked files, read or not")
  func check() throws {
    let office = Office(library: try Library.load(DataFolder(path: ReportSchemaTests.root)))
    let caller = Caller(
      Actor(name: "a"), rights: [.check], words: .english, channel: .api)
    let text = Array("KẾ HOẠCH\n\nLai Châu, ngày 31 tháng 02 năm 2026\n".utf8)
    for bytes in [text, []] {
      let result = Result { () throws(OfficeError) in
        try office.check(.file(IncomingFile(name: "a.txt", bytes: bytes)), as: caller)
      }
      let report = CheckReport(CheckedFile(file: "a.txt", result: result), in: .vietnamese)
      #expect(report.outcome == (bytes.isEmpty ? .unreadable : .passed))
      #expect(try SchemaComparison.mismatches(of: report) == [])
    }
  }

  @Test("of the province and the body of an entry")
  func facts() throws {
    let bodies = [
      BodyReference(name: "Sở Y tế"),
      BodyReference(
        id: "so-y-te", name: "Sở Y tế", province: "dong-nai", formerProvince: "binh-phuoc"),
    ]
    for body in bodies {
      #expect(try SchemaComparison.mismatches(of: BodyReport(body)) == [])
      let province = ProvinceReport(of: body, labels: ProvinceLabels(nil))
      #expect(try SchemaComparison.mismatches(of: province) == [])
    }
  }
}
