import Foundation
import Testing

@Suite("The plans of the briefs in a registry")
struct FindingPlansTests {
  @Test("Drafted, taken in and found by what they say")
  func found() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let plans = folder.appendingPathComponent("plans").path
    let registry = folder.appendingPathComponent("registry.sqlite").path
    try Program.makeRegistry(registry)
    let provinces = Program.root.appendingPathComponent("Provinces").path
    let briefs = [
      "lai-chau/plans/2026-thi-dua-nam.yaml", "lai-chau/plans/2026-2030-thi-dua-5-nam.yaml",
      "thanh-hoa/plans/2026-tang-truong-hai-con-so.yaml", "dong-nai/plans/2023-thi-dua-nam.yaml",
    ].map { "\(provinces)/\($0)" }
    let drafted = try Program.run(
      ["draft"] + briefs + ["--format", "docx,pdf", "-o", plans + "/"], language: "en")
    #expect(drafted.code == 0)
    let taken = try Program.run(["import", plans, "--registry", registry], language: "en")
    #expect(taken.code == 0)
    #expect(taken.output.contains("taken in: 4; the same document, kept with it: 4"))
    let again = try Program.run(["import", plans, "--registry", registry], language: "en")
    #expect(again.output.contains("there already: 8"))
    /// The provinces of the hits of a query, in order.
    func provincesFound(_ query: String...) throws -> [String] {
      let run = try Program.run(
        ["search"] + query + ["--registry", registry, "--json"], language: "en")
      let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      return (json?["hits"] as? [[String: Any]] ?? []).compactMap { hit in
        let province = hit["province"] as? [String: Any]
        return province?["former"] as? String ?? province?["slug"] as? String
      }
    }
    #expect(try provincesFound("chuyen doi so lai chau") == ["lai-chau", "lai-chau"])
    #expect(try provincesFound("184/KH-UBND") == ["thanh-hoa"])
    #expect(try provincesFound("vien-dan:184/KH-UBND") == ["thanh-hoa"])
    #expect(try provincesFound("tinh:\"Thanh Hoá\" nam:2026") == ["thanh-hoa"])
    #expect(try provincesFound("tinh:\"Bình Phước\"") == ["binh-phuoc"])
    #expect(try provincesFound("tinh:\"Đồng Nai\"") == ["binh-phuoc"])
    #expect(try provincesFound("UBND", "--year", "2023") == ["binh-phuoc"])
    #expect(try provincesFound("“thi đua”", "--from", "01/01/2024").count == 3)
  }
}
