import Foundation
import Testing

@Suite("The life of a plan")
struct IssuingLifeCycleTests {
  private let brief = IssuingOffice.laiChau

  @Test("goes from draft through submission and approval to issue, every version kept")
  func drafts() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    #expect(try office.run("propose", brief, "--note", "bản đầu").code == 0)
    #expect(try office.run("issue", "1", "--date", "2026-01-13").code == 1)
    #expect(try office.run("submit", "1").code == 0)
    #expect(try office.run("return", "1").code == 2)
    #expect(try office.run("return", "1", "--reason", "Thiếu chỉ tiêu").code == 0)
    #expect(try office.run("propose", brief, "--draft", "1", "--note", "đã sửa").code == 0)
    #expect(try office.run("approve", "1").code == 1)
    #expect(try office.run("submit", "1").code == 0)
    #expect(try office.run("approve", "#1").code == 0)
    let issued = try office.run("issue", "1", "--date", "2026-01-13")
    #expect(issued.output.contains("01/KH-SXD"), "\(issued.errors)")
    let again = try office.run("issue", "1", "--date", "2026-01-13")
    #expect(again.code == 0)
    #expect(again.output.contains("issued before"))
    let draft = try #require(office.json("drafts", "1") as Object?)
    #expect((draft["versions"] as? [Object])?.count == 2)
    #expect((draft["draft"] as? Object)?["state"] as? String == "issued")
  }

  @Test("refuses to issue a draft with open fields even when it was approved")
  func openDraft() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let open = try office.brief(changing: [("  slogan:", "  # slogan:")])
    #expect(try office.run("propose", open).code == 3)
    #expect(try office.run("propose", open, "--allow-holes").code == 0)
    #expect(try office.run("submit", "1").code == 0)
    #expect(try office.run("approve", "1").code == 0)
    let refused = try office.run("issue", "1", "--date", "2026-01-13")
    #expect(refused.code == 1)
    #expect(refused.errors.contains("registry.gate-open-field"), "\(refused.errors)")
  }

  @Test("writes out what a draft says")
  func draftFile() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    #expect(try office.run("propose", brief).code == 0)
    #expect(try office.run("drafts", "1", "-o", office.path("draft.txt")).code == 0)
    let text = try String(contentsOfFile: office.path("draft.txt"), encoding: .utf8)
    #expect(text.contains("KẾ HOẠCH"))
  }

  @Test("tells a letter's correction in the register")
  func correction() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    #expect(try office.run("issue", brief, "--date", "2026-01-13").code == 0)
    let letter = """
      UBND TỈNH LAI CHÂU
      SỞ XÂY DỰNG
      Số: 120/SXD-VP
      V/v đính chính Kế hoạch số 01/KH-SXD
      Lai Châu, ngày 20 tháng 01 năm 2026

      Kính gửi: Các phòng, đơn vị thuộc Sở.

      Do sơ suất, Kế hoạch số 01/KH-SXD ghi sai nơi nhận; nay đính chính lại cho đúng./.

      Nơi nhận:
      - Như trên;
      - Lưu: VT, VP.
      GIÁM ĐỐC
      Bùi Quang Vinh
      """
    try Data(letter.utf8).write(to: URL(fileURLWithPath: office.path("cong-van.txt")))
    let taken = try office.run("import", office.path("cong-van.txt"))
    #expect(taken.code == 0, "\(taken.output) \(taken.errors)")
    let run = try office.run("correct", "01/KH-SXD", "--by", "2", "--reason", "Sai nơi nhận")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try office.run("register", "--year", "2026").output.contains("Sai nơi nhận"))
  }
}
