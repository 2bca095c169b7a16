import Foundation
import SampleDocuments

/// Plans of departments that carry out one plan of the province, taken into a registry.
struct KnowingArchive {
  let archive: FindingArchive

  init() throws {
    archive = try FindingArchive()
    for (name, text) in KnowingArchive.plans { try archive.write(text, "plans/\(name)") }
    _ = try archive.run("import", archive.path("plans"))
  }

  func remove() { archive.remove() }

  /// Two plans that say nearly the same, one of them late.
  static let plans: [(String, String)] = [
    ("d-so-y-te.txt", plan("SỞ Y TẾ", "21/KH-SYT", "20 tháng 7 năm 2025")),
    ("e-so-noi-vu.txt", plan("SỞ NỘI VỤ", "30/KH-SNV", "01 tháng 9 năm 2025")),
  ]

  private static func plan(_ body: String, _ code: String, _ date: String) -> String {
    SamplePlans.plan(
      above: "UBND TỈNH LAI CHÂU", body: body, code: code, place: "Lai Châu", date: date,
      title: "Thi đua xây dựng nông thôn mới năm 2025",
      text: """
        Thực hiện Kế hoạch số 184/KH-UBND ngày 08/6/2025 của UBND tỉnh về phong trào thi đua xây \
        dựng nông thôn mới, cơ quan ban hành kế hoạch với các nội dung dưới đây để mỗi phòng, mỗi \
        đơn vị nhận một việc cụ thể ở xã được phân công giúp đỡ trong năm nay.
        """)
  }
}
