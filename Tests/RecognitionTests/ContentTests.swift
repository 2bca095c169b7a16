import Testing

@testable import Recognition

@Suite("What a plan asks for")
struct ContentTests {
  private func extract(_ body: String) throws -> Extract {
    try TestData.extract(TestData.plan(body))
  }

  @Test("Targets have measure, comparison, quantity, unit and period")
  func targets() throws {
    let targets = try extract(
      """
      I. CHỈ TIÊU
      - Hằng năm, 100% trạm y tế hoàn thành chỉ tiêu được giao.
      - Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98,5% trở lên.
      - Mỗi khoa có ít nhất 02 sáng kiến được công nhận.
      - Giai đoạn 2026 - 2030 khám cho 12.500 lượt người trở lên.
      - Không quá 1% bệnh nhân phải chờ.
      - Không có cán bộ bị kỷ luật.
      """
    ).targets
    #expect(
      targets.map(\.value) == [
        "100%", "từ 98,5% trở lên", "ít nhất 02", "12.500 lượt người trở lên", "Không quá 1%", "0",
      ])
    #expect(targets.map(\.quantity) == [100, 98.5, 2, 12500, 1, 0])
    #expect(
      targets.map(\.comparison) == [.equal, .atLeast, .atLeast, .atLeast, .atMost, .equal])
    #expect(targets[0].measure == "trạm y tế hoàn thành chỉ tiêu được giao")
    #expect(targets[0].period == "hằng năm")
    #expect(targets[1].measure == "Tỷ lệ hồ sơ giải quyết đúng hạn")
    #expect(targets[1].unit == "%")
    #expect(targets[3].period == "Giai đoạn 2026 - 2030")
    #expect(targets[3].unit == "lượt người")
  }

  @Test("A target said twice stands once, with how often it is said")
  func repeated() throws {
    let targets = try extract(
      "I. MỤC TIÊU\n- Số giường mới đạt 300 giường trở lên.\n- Số giường mới đạt 300 giường trở lên."
    ).targets
    #expect(targets.count == 1)
    #expect(targets.first?.occurrences == 2)
  }

  @Test("Ranges and quantities inside names and dates are told apart")
  func ranges() throws {
    let targets = try extract(
      """
      I. MỤC TIÊU
      - Xây mới 3 - 4 trạm y tế.
      - Thực hiện tốt việc của 05 năm 2026-2030, theo Điều 12 và Đại hội lần thứ 14.
      II. NỘI DUNG
      - Khử khuẩn bằng Cloramin 25% trong 24-48 giờ.
      """
    ).targets
    #expect(targets.map(\.quantity) == [3])
    #expect(targets.first?.upper == 4)
  }

  @Test("Deadlines are read with or without a year; a year that isn't there is marked")
  func deadlines() throws {
    let deadlines = try extract(
      """
      I. TỔ CHỨC
      1. Gửi đăng ký trước ngày 20/3/2026.
      2. Báo cáo trước ngày 01/12.
      3. Thi đua đến hết tháng 11 năm 2026.
      4. Tổng kết chậm nhất ngày 15 tháng 12 năm 2026.
      5. Quy hoạch tầm nhìn đến năm 2045.
      """
    ).deadlines
    #expect(
      deadlines.map(\.date.iso) == ["2026-03-20", "2026-12-01", "2026-11", "2026-12-15"])
    #expect(deadlines.map(\.isYearInferred) == [false, true, false, false])
  }

  @Test("Movements are names in quotation marks after the word; themes and titles are not")
  func movements() throws {
    let extract = try extract(
      """
      I. NỘI DUNG
      1. Thi đua với chủ đề “Kỷ cương, sáng tạo”.
      2. Các phong trào thi đua do Thủ tướng Chính phủ phát động: “Bình dân học vụ số”, "Vì người nghèo" giai đoạn 2021 - 2025 và phong trào “Ngành Y tế nói không với rác nhựa”.
      3. Thực hiện Chỉ thị số 05-CT/TW về “Tăng cường học tập và làm theo Bác”.
      4. Phong trào “Bình dân học vụ số” ở trạm y tế.
      """)
    #expect(
      extract.movements == [
        "Bình dân học vụ số", "Vì người nghèo", "Ngành Y tế nói không với rác nhựa",
      ])
    #expect(extract.theme == "Kỷ cương, sáng tạo")
  }
}
