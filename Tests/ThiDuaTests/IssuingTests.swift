import Foundation
import Testing

@Suite("Issuing plans")
struct IssuingTests {
  private let brief = IssuingOffice.laiChau
  private let other = "thanh-hoa/plans/2026-tang-truong-hai-con-so"

  @Test("gives the next number, keeps DOCX and PDF, and writes them out byte for byte")
  func issues() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let rows = try #require(
      office.json("issue", brief, "--date", "2026-01-13", "-o", office.path("out") + "/")
        as [Object]?)
    let row = try #require(rows.first)
    #expect(row["outcome"] as? String == "issued")
    let entry = try #require(row["document"] as? Object)
    #expect((entry["body"] as? Object)?["name"] as? String == "Sở Xây dựng")
    #expect(entry["code"] as? String == "01/KH-SXD")
    #expect(entry["date"] as? String == "2026-01-13")
    let files = try FileManager.default.contentsOfDirectory(atPath: office.path("out")).sorted()
    #expect(files == ["01-KH-SXD.docx", "01-KH-SXD.pdf"])
    let read = try Program.run("extract", office.path("out/01-KH-SXD.docx"), "--json")
    let said = try #require(
      JSONSerialization.jsonObject(with: Data(read.output.utf8)) as? Object)
    #expect(said["number"] as? String == "01")
    #expect(said["date"] as? String == "2026-01-13")
  }

  @Test("never writes the plan of one body over that of another with the same number")
  func sameNumber() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let thanhHoa = brief.replacingOccurrences(of: "lai-chau/plans/2026-thi-dua-nam", with: other)
    for (brief, date) in [(brief, "2026-01-13"), (thanhHoa, "2026-06-20")] {
      #expect(
        try office.run("issue", brief, "--date", date, "-o", office.path("out") + "/").code == 0)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: office.path("out")).sorted()
    #expect(
      files == [
        "01-KH-SXD-thanh-hoa-2026.docx", "01-KH-SXD-thanh-hoa-2026.pdf", "01-KH-SXD.docx",
        "01-KH-SXD.pdf",
      ])
  }

  @Test("refuses a plan with holes and unknown citations, all reasons at once, and uses no number")
  func gate() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let bad = try office.brief(changing: [
      ("  slogan:", "  # slogan:"),
      (
        "Chủ trương, đường lối của Đảng,",
        "Kế hoạch số 987/KH-UBND ngày 02/01/2026 của UBND tỉnh, đường lối của Đảng,"
      ),
    ])
    let refused = try office.run("issue", bad, "--date", "2026-01-13")
    #expect(refused.code == 1)
    #expect(refused.errors.contains("draft.missing-field"), "\(refused.errors)")
    #expect(refused.errors.contains("--accept \"987/KH-UBND=REASON\""), "\(refused.errors)")
    #expect(try office.run("issue", brief, "--date", "2026-01-13").output.contains("01/KH-SXD"))
  }

  @Test("lets a citation nobody knows through when it is accepted by name with a reason")
  func acceptance() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let brief = try office.brief(changing: [
      (
        "Chủ trương, đường lối của Đảng,",
        "Kế hoạch số 987/KH-UBND ngày 02/01/2026 của UBND tỉnh, đường lối của Đảng,"
      )
    ])
    #expect(try office.run("issue", brief, "--date", "2026-01-13").code == 1)
    #expect(
      try office.run("issue", brief, "--date", "2026-01-13", "--accept", "987/KH-UBND").code == 2)
    let run = try office.run(
      "issue", brief, "--date", "2026-01-13", "--accept", "987/KH-UBND=Bản giấy đã nhận")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test("asks for the day when today isn't one the brief means")
  func dayNeeded() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let run = try office.run("issue", "Provinces/dong-nai/plans/2023-thi-dua-nam.yaml")
    #expect(run.code == 3)
    #expect(run.errors.contains("--date"))
  }

  @Test("reserves, fills and voids numbers, and the register shows them all")
  func reservedAndVoid() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let reserved = try office.run(
      "reserve", "--body", "so-xay-dung", "--province", "lai-chau", "--year", "2026", "--count",
      "3", "--reason", "Kế hoạch đang trình")
    #expect(reserved.output.contains("01, 02, 03"), "\(reserved.errors)")
    #expect(try office.run("series").output.contains("1–3"))
    #expect(
      try office.run("issue", brief, "--date", "2026-01-13").output.contains("04/KH-SXD"))
    let filled = try office.run(
      "issue", brief, "--date", "2026-01-13", "--number", "2", "--key", "second")
    #expect(filled.output.contains("02/KH-SXD"), "\(filled.errors)")
    let year = ["--year", "2026"]
    let void = try Program.run(
      ["void", "3", "--reason", "Không ban hành", "--registry", office.registry] + year,
      language: "en")
    #expect(void.code == 0, "\(void.errors)")
    #expect(try office.run("void", "4", "--year", "2026", "--reason", "thử").code == 1)
    let register = try #require(office.json("register", "--year", "2026") as Object?)
    let lines = try #require(register["lines"] as? [Object])
    #expect(lines.map { $0["number"] as? String } == ["01", "02", "03", "04"])
    #expect(
      lines.map { $0["state"] as? String } == ["reserved", "issued", "void", "issued"])
    let gaps = try office.run("register", "--year", "2026", "--gaps")
    #expect(gaps.code == 0)
    #expect(gaps.output.contains("Không ban hành"))
    #expect(gaps.output.contains("Văn thư"))
  }

  @Test("writes the register as spreadsheet, CSV, PDF and Word")
  func registerFiles() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    #expect(try office.run("issue", brief, "--date", "2026-01-13").code == 0)
    for (format, head) in [("xlsx", "PK"), ("docx", "PK"), ("pdf", "%PDF"), ("csv", "\u{FEFF}")] {
      let file = office.path("so." + format)
      let run = try office.run("register", "--year", "2026", "-o", file)
      #expect(run.code == 0, "\(run.errors)")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      #expect(bytes.starts(with: Data(head.utf8)), "\(format)")
    }
    #expect(
      try String(contentsOfFile: office.path("so.csv"), encoding: .utf8).contains("01/KH-SXD"))
    #expect(try office.run("register", "--year", "2026", "-o", office.path("so.odt")).code == 2)
  }

  @Test("numbers secret plans in a series of their own")
  func secret() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    #expect(try office.run("issue", brief, "--date", "2026-01-13").code == 0)
    let run = try office.run(
      "issue", brief, "--date", "2026-01-13", "--secret", "--key", "m", "--holder", "Phòng Tổ chức")
    #expect(run.output.contains("01/KH-SXD"), "\(run.errors)")
    #expect(try office.numbers(2026) == ["01"])
    #expect(try office.run("series").output.contains("secret"))
  }
}
