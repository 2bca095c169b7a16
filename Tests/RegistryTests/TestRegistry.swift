import Document
import SampleDocuments
import VietnameseText

@testable import Registry

/// A registry in a folder of its own, and entries to fill it with.
struct TestRegistry {
  let folder = TemporaryFolder()
  let actor = Actor(name: "Nguyễn Thị Văn Thư", role: "văn thư", host: "máy 1")

  var path: String { folder.path("registry.sqlite") }

  func open(_ access: SQLiteRegistry.Access = .creating, timeout: Int = 30_000) throws
    -> SQLiteRegistry
  {
    try SQLiteRegistry(path: path, access: access, timeout: timeout)
  }

  static let body = BodyReference(
    id: "so-xay-dung", name: "Sở Xây dựng", province: "lai-chau")

  /// A plan with a number and a sentence of its own.
  static func document(_ number: Int, date: String = "2026-01-05") -> AdministrativeDocument {
    var document = SampleDocuments.plan
    document.code.number = number < 10 ? "0\(number)" : String(number)
    document.date = PartialDate(iso: date) ?? document.date
    document.opening = [Paragraph(RichText("Kế hoạch thứ \(number) ngày \(date)."))]
    return document
  }

  static func entry(
    _ number: Int, date: String = "2026-01-05", body: BodyReference = body,
    files: [NewFile] = []
  ) -> NewEntry {
    let document = document(number, date: date)
    return NewEntry(
      EntryDescription(document, origin: .imported, body: body), document: document, files: files,
      citations: [
        EntryCitation(role: .basis, number: "184/KH-UBND", issuer: "UBND tỉnh", kind: "Kế hoạch")
      ],
      movements: ["Cả nước thi đua xây dựng nông thôn mới"],
      targets: [
        EntryTarget(
          measure: "hồ sơ đúng hạn", comparison: ">=", quantity: 95, unit: "%",
          value: "từ 95% trở lên")
      ])
  }

  static func prepared(_ entry: NewEntry) throws -> PreparedEntry {
    try EntryPreparer().prepare(entry)
  }
}
