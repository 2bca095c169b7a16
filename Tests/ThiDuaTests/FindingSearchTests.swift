import Foundation
import Testing

@Suite("thidua search")
struct FindingSearchTests {
  private func archive() throws -> FindingArchive {
    let archive = try FindingArchive()
    _ = try archive.run("import", archive.path("plans"))
    return archive
  }

  private func ids(_ json: [String: Any]) -> [Int] {
    (json["hits"] as? [[String: Any]] ?? []).compactMap { $0["entry"] as? Int }
  }

  @Test("Words, numbers, filters and options find what they should")
  func finding() throws {
    let archive = try archive()
    defer { archive.remove() }
    #expect(ids(try archive.json("search", "chuyen doi so lai chau")) == [1])
    #expect(ids(try archive.json("search", "184/KH-UBND")) == [2, 1])
    #expect(ids(try archive.json("search", "kh 184 ubnd")) == [2, 1])
    #expect(ids(try archive.json("search", "tinh:\"Lai Chau\"", "nam:2026")) == [1])
    #expect(
      ids(try archive.json("search", "thi đua", "--province", "Bình Phước")) == [3])
    #expect(ids(try archive.json("search", "thi đua", "--province", "dong-nai")) == [3])
    #expect(
      ids(try archive.json("search", "nông thôn OR chuyển đổi", "--year", "2025..2026"))
        == [1, 2])
    #expect(
      ids(try archive.json("search", "thi đua", "--year", "2026", "--year", "2023")) == [1, 3])
    #expect(
      ids(try archive.json("search", "thi đua", "--province", "lai chau, Bình Phước")).count == 3)
    #expect(ids(try archive.json("search", "--signer", "Lê Thị Bình")) == [2])
    #expect(ids(try archive.json("search", "--cites", "184/KH-UBND")) == [1])
  }

  @Test("People read number, date, body, province with its former name, title and marked words")
  func lines() throws {
    let archive = try archive()
    defer { archive.remove() }
    let run = try archive.run("search", "phat dong", "--facets", language: "vi")
    #expect(run.code == 0)
    #expect(run.output.contains("Tìm thấy: 2; đang xem: 2"))
    #expect(
      run.output.contains("12/KH-SXD  20/02/2023  Sở Xây dựng  Đồng Nai (Bình Phước cũ)  #3"))
    #expect(run.output.contains("«Phát động»"))
    #expect(run.output.contains("Tỉnh, thành phố: Đồng Nai (1), Lai Châu (1)"))
  }

  @Test(
    "Any characters are searched, with a notice for what wasn't understood; nothing found is told")
  func oddQueries() throws {
    let archive = try archive()
    defer { archive.remove() }
    for query in ["((( \"", "!!!", "! - -", "nam:abc", "tinh:nowhere", "a:b:c", "🙂", "%' OR 1=1"] {
      let run = try archive.run("search", query)
      #expect(run.code == 0, "\(query)")
    }
    let none = try archive.run("search", "zzzzz")
    #expect(none.code == 0)
    #expect(none.output.contains("Nothing was found"))
    let near = try archive.run("search", "chuyen dooi")
    #expect(near.output.contains("did you mean “đổi”?"))
    let never = try archive.run("search", "thi đua nam:2026", "--year", "2023")
    #expect(never.errors.contains("two different years"))
    #expect(try archive.run("search", "x", "--year", "năm ngoái").code == 2)
    #expect(try archive.run("search", "x", "--to", "31/02/2026").code == 2)
    #expect(try archive.run("search").code == 2)
    #expect(try archive.run("search", "x", "--sort", "best").code == 2)
  }

  @Test("Hits go to CSV and XLSX; queries are kept, used and forgotten; the index is made anew")
  func filesAndSaved() throws {
    let archive = try archive()
    defer { archive.remove() }
    let csv = try archive.run("search", "thi đua", "--csv", "-", "--limit", "2")
    #expect(csv.output.split(whereSeparator: \.isNewline).count == 3)
    #expect(
      try archive.run("search", "thi đua", "--xlsx", archive.path("hits.xlsx")).code == 0)
    #expect(FileManager.default.fileExists(atPath: archive.path("hits.xlsx")))
    #expect(
      try archive.run("search", "thi đua", "--year", "2026", "--save", "năm nay").code == 0)
    #expect(ids(try archive.json("search", "--saved", "năm nay")) == [1])
    #expect(try archive.run("searches").output == "năm nay  thi đua nam:2026\n")
    #expect(try archive.run("search", "--saved", "năm nảy").code == 2)
    #expect(try archive.run("reindex").code == 0)
    #expect(ids(try archive.json("search", "--saved", "năm nay")) == [1])
    #expect(try archive.run("searches", "--remove", "năm nay").code == 0)
    #expect(try archive.run("searches").output.isEmpty)
  }

  @Test("A registry that isn't there is told, not made")
  func noRegistry() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("none.sqlite").path
    let run = try Program.run("search", "x", "--registry", path)
    #expect(run.code == 3)
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
