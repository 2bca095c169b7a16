import Testing

@testable import Recognition

@Suite("The parts of a text")
struct OutlineTests {
  private func sections(_ body: String) throws -> [String] {
    try TestData.extract(TestData.plan(body)).sections.map {
      "\($0.level) \($0.number) \($0.heading ?? "…")"
    }
  }

  @Test("Levels follow from the numbers, and printed numbers stay with their slips")
  func levels() throws {
    #expect(
      try sections(
        """
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        - Một việc cần làm.
        2. Yêu cầu
        - Hai việc cần làm.
        IV.Nội dung:
        1. Thi đua lao động giỏi
        1.1. Đối với tập thể
        a) Tập thể nhỏ
        - Phòng, đội.
        2. Sở Y tế theo dõi và báo cáo kết quả.
        VIII. TỔ CHỨC THỰC HIỆN
        """) == [
          "1 I MỤC ĐÍCH, YÊU CẦU", "2 1 Mục đích", "2 2 Yêu cầu", "1 IV Nội dung",
          "2 1 Thi đua lao động giỏi", "3 1.1 Đối với tập thể", "4 a Tập thể nhỏ", "2 2 …",
          "1 VIII TỔ CHỨC THỰC HIỆN",
        ])
  }

  @Test("A heading may go on in its line, but not before a list that it introduces")
  func runIn() throws {
    #expect(
      try sections(
        """
        I. NỘI DUNG
        1. Đối tượng: Các khoa, phòng của bệnh viện.
        2. Các đơn vị thực hiện tốt những nội dung cụ thể như sau:
        - Một.
        """) == ["1 I NỘI DUNG", "2 1 Đối tượng", "2 2 …"])
  }

  @Test("Parts by capital letters stand over Roman numerals")
  func parts() throws {
    #expect(
      try sections(
        """
        A. ĐẶC ĐIỂM TÌNH HÌNH
        I. Thuận lợi
        II. Khó khăn
        B. NHIỆM VỤ
        I. Mục tiêu
        """) == [
          "1 A ĐẶC ĐIỂM TÌNH HÌNH", "2 I Thuận lợi", "2 II Khó khăn", "1 B NHIỆM VỤ",
          "2 I Mục tiêu",
        ])
  }

  @Test("Numbers with hyphens and slashes are numbers")
  func oldMarks() throws {
    #expect(
      try sections("I- MỤC ĐÍCH\n1/ Mục đích: Thiết thực.\nII - NỘI DUNG") == [
        "1 I MỤC ĐÍCH", "2 1 Mục đích", "1 II NỘI DUNG",
      ])
  }

  @Test("Years, dates and sums at the beginning of a line are no numbers of parts")
  func noMarkers() throws {
    #expect(
      try sections("I. NỘI DUNG\n30.000 người tham gia.\n2026 là năm đầu.\n15/5/2026 là ngày hội.")
        == [
          "1 I NỘI DUNG"
        ])
  }

  @Test("The tree keeps a printed number only where it isn't the one that follows")
  func printedNumbers() throws {
    let document = try TestData.recognize(
      TestData.plan("I. MỘT\nIII. BA\n1. Nội dung của mục.\n\nTrên đây là Kế hoạch của Sở./.")
    ).document
    let numbers = document.body.compactMap { node -> String? in
      guard case .section(let section) = node else { return nil }
      return section.printedNumber ?? "–"
    }
    #expect(numbers == ["–", "III."])
    #expect(document.closing.map(\.text.plain) == ["Trên đây là Kế hoạch của Sở."])
  }
}
