import Foundation
import Testing

@Suite("thidua extract")
struct ExtractCommandTests {
  private static let text = """
    UBND TỈNH LÀO CAI
    SỞ Y TẾ
    Số: 07/KH-SYT
    Lào Cai, ngày 05 tháng 3 năm 2026
    KẾ HOẠCH
    Phát động phong trào thi đua năm 2026

    Sở Y tế ban hành Kế hoạch như sau:

    I. MỤC ĐÍCH
    """

  @Test("JSON has every field, null for what the document doesn't say")
  func json() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("plan.txt")
    try Data(Self.text.utf8).write(to: file)
    let run = try Program.run("extract", file.path, "--json")
    #expect(run.code == 0)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(json["number"] as? String == "07")
    #expect(json["symbol"] as? String == "KH-SYT")
    #expect(json["date"] as? String == "2026-03-05")
    let province = json["province"] as? [String: Any]
    #expect(province?["name"] as? String == "Lào Cai")
    #expect(province?["slug"] as? String == "lao-cai")
    #expect(json["provinceSource"] as? String == "read")
    #expect(json["signature"] is NSNull)
    #expect(json["archiveLine"] is NSNull)
    #expect((json["basis"] as? [Any])?.isEmpty == true)
  }

  @Test("People get a field on each line")
  func lines() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("plan.txt")
    try Data(Self.text.utf8).write(to: file)
    let run = try Program.run("extract", file.path, language: "vi")
    #expect(run.code == 0)
    #expect(run.output.contains("Số, ký hiệu: 07/KH-SYT\n"))
    #expect(run.output.contains("Cơ quan ban hành: Sở Y tế\n"))
  }

  @Test("A file that isn't there and one that is no document end with 3")
  func badInput() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("plan.docx")
    try Data([0xFF, 0xD8, 0xFF, 0xE0]).write(to: file)
    for path in [file.path, folder.appendingPathComponent("none.txt").path] {
      let run = try Program.run("extract", path)
      #expect(run.code == 3)
      #expect(run.output.isEmpty)
      #expect(!run.errors.isEmpty)
    }
  }
}
