import Foundation
import Office
import Registry
import RegistryIndex
import SQLiteRegistry
import VietnameseText

/// An office with a registry of its own on the disk, and plans as offices keep them.
struct TestArchive {
  /// The folder everything lies in.
  let folder: URL
  /// The office.
  let office: Office

  /// Makes an empty registry.
  /// - Parameter today: the day it is; today unless told.
  init(today: CalendarDate? = nil) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-office-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    office = try TestArchive.office(folder, .creating, today: today)
  }

  /// Another office over the same registry, which may only read it.
  func readingOffice() throws -> Office { try TestArchive.office(folder, .reading, today: nil) }

  private static func office(
    _ folder: URL, _ access: RegistryFile.Access, today: CalendarDate?
  ) throws -> Office {
    let file = RegistryFile(folder.appendingPathComponent("registry.sqlite").path)
    let registry = try file.open(access)
    // Noon in Việt Nam.
    let clock = today.map { day in
      let milliseconds = (Int64(day.daysSince1970) * 24 + 5) * 3_600_000
      return OfficeClock { Timestamp(milliseconds: milliseconds) }
    }
    return Office(
      library: try TestOffice.library.get(), registry: registry,
      search: RegistrySearch(registry, folder: file.indexFolder), clock: clock ?? .system)
  }

  /// The registry itself.
  func store() throws -> any RegistryStore {
    try RegistryFile(folder.appendingPathComponent("registry.sqlite").path).open()
  }

  /// Takes the folder away.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// An archive with three plans taken in.
  static func filled() throws -> TestArchive {
    let archive = try TestArchive()
    let result = try archive.office.importFiles(
      plans.map(item), ImportOptions(), as: TestOffice.caller())
    guard result.rows.map(\.entry) == [1, 2, 3] else { throw CocoaError(.fileReadCorruptFile) }
    return archive
  }

  /// A plan to be taken in.
  static func item(_ plan: (name: String, text: String)) -> ImportItem {
    ImportItem(
      IncomingFile(name: plan.name, bytes: Array(plan.text.utf8)), size: plan.text.utf8.count)
  }

  /// A plan in the decree's form.
  static func plan(
    above: String, body: String, code: String, place: String, date: String, title: String,
    text: String, signer: String = "Nguyễn Văn An"
  ) -> String {
    """
    \(above)
    \(body)
    Số: \(code)
    \(place), ngày \(date)
    KẾ HOẠCH
    \(title)

    \(text)

    I. MỤC ĐÍCH, YÊU CẦU
    1. Động viên cán bộ, công chức hoàn thành nhiệm vụ được giao.
    II. TỔ CHỨC THỰC HIỆN
    1. Các phòng báo cáo kết quả trước ngày 30/11 hằng năm./.

    Nơi nhận:
    - UBND tỉnh (b/c);
    - Lưu: VT, VP.
    GIÁM ĐỐC
    \(signer)
    """
  }

  /// Three plans: of today's Lai Châu, of its committee, and of Bình Phước, which is in Đồng Nai now.
  static let plans: [(name: String, text: String)] = [
    (
      "a-so-xay-dung.txt",
      plan(
        above: "UBND TỈNH LAI CHÂU", body: "SỞ XÂY DỰNG", code: "05/KH-SXD", place: "Lai Châu",
        date: "13 tháng 01 năm 2026", title: "Chuyển đổi số trong thi đua, khen thưởng năm 2026",
        text:
          "Thực hiện Kế hoạch số 184/KH-UBND ngày 08/6/2025 của UBND tỉnh, Sở ban hành kế hoạch.")
    ),
    (
      "b-ubnd.txt",
      plan(
        above: "", body: "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", code: "184/KH-UBND", place: "Lai Châu",
        date: "08 tháng 6 năm 2025", title: "Phát động phong trào thi đua xây dựng nông thôn mới",
        text: "Ủy ban nhân dân tỉnh ban hành kế hoạch.", signer: "Lê Thị Bình")
    ),
    (
      "c-binh-phuoc.txt",
      plan(
        above: "UBND TỈNH BÌNH PHƯỚC", body: "SỞ XÂY DỰNG", code: "12/KH-SXD",
        place: "Bình Phước", date: "20 tháng 02 năm 2023",
        title: "Phát động thi đua năm 2023", text: "Sở Xây dựng ban hành kế hoạch thi đua.")
    ),
  ]
}
