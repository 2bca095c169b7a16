import Foundation
import SampleDocuments
import Testing

@Suite("thidua cites")
struct KnowingCitationTests {
  @Test("tells what a plan cites, with the entry it is")
  func cites() throws {
    let knowing = try KnowingArchive()
    defer { knowing.remove() }
    let archive = knowing.archive
    let run = try archive.run("cites", "21/KH-SYT")
    #expect(run.code == 0, "\(run.errors)")
    let line = run.output.split(separator: "\n").first { $0.contains("184/KH-UBND") }
    #expect(line?.contains("→ #") == true)
    let json = try archive.run("cites", "21/KH-SYT", "--json")
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect((rows.first?["document"] as? [String: Any])?["code"] as? String == "184/KH-UBND")
    #expect(rows.first?["ended"] is NSNull)
  }

  @Test("tells who cites a document, in the registry or not, and who cites these")
  func citedBy() throws {
    let knowing = try KnowingArchive()
    defer { knowing.remove() }
    let archive = knowing.archive
    try archive.write(
      SamplePlans.plan(
        above: "SỞ Y TẾ", body: "BỆNH VIỆN ĐA KHOA TỈNH", code: "40/KH-BVĐKT", place: "Lai Châu",
        date: "12 tháng 8 năm 2025", title: "Thi đua năm 2025",
        text: "Thực hiện Kế hoạch số 21/KH-SYT ngày 20/7/2025 của Sở Y tế và Chỉ thị số "
          + "39/CT-TTg ngày 15/10/2024 của Thủ tướng Chính phủ, Bệnh viện ban hành kế hoạch."),
      "g.txt")
    _ = try archive.run("import", archive.path("g.txt"))
    let one = try archive.run("cites", "184/KH-UBND", "--cited-by")
    #expect(one.output.contains("  #") && one.output.contains("30/KH-SNV"))
    #expect(!one.output.contains("40/KH-BVĐKT"))
    let two = try archive.run("cites", "184/KH-UBND", "--cited-by", "--depth", "2")
    let lines = two.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("    #") && $0.contains("40/KH-BVĐKT") })
    let absent = try archive.run("cites", "39/CT-TTg", "--cited-by")
    #expect(absent.output.contains("40/KH-BVĐKT"), "\(absent.errors)")
    #expect(try archive.run("cites", "40/KH-BVĐKT", "--cited-by").output.contains("Nobody"))
  }

  @Test("finds what is cited though another document took its place, and exits with 1")
  func superseded() throws {
    let knowing = try KnowingArchive()
    defer { knowing.remove() }
    let archive = knowing.archive
    #expect(try archive.run("cites", "--superseded").code == 0)
    try archive.write(
      SamplePlans.plan(
        above: "UBND TỈNH LAI CHÂU", body: "SỞ TÀI CHÍNH", code: "09/KH-STC", place: "Lai Châu",
        date: "15 tháng 10 năm 2025", title: "Thi đua năm 2026",
        text: "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;"), "h.txt")
    _ = try archive.run("import", archive.path("h.txt"))
    for words in [["cites", "--superseded"], ["cites", "09/KH-STC", "--superseded"]] {
      let run = try Program.run(words + ["--registry", archive.registry], language: "vi")
      #expect(run.code == 1)
      #expect(run.output.contains("98/2023/NĐ-CP"))
      #expect(run.output.contains("152/2025/NĐ-CP"))
    }
    #expect(try archive.run("cites", "21/KH-SYT", "--superseded").code == 0)
    #expect(try archive.run("cites", "09/KH-STC").output.contains("replaced by"))
    #expect(try archive.run("cites").code == 2)
    let absent = try archive.run("cites", "39/CT-TTg")
    #expect(absent.code == 1)
    #expect(absent.errors.contains("thidua cites 39/CT-TTg --cited-by"))
  }
}
