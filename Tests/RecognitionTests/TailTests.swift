import Document
import Testing

@testable import Recognition

@Suite("The end of a document")
struct TailTests {
  private func extract(_ tail: String) throws -> Extract {
    try TestData.extract(
      "KẾ HOẠCH\nThi đua năm 2026\n\nSở Y tế ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n1. Các phòng nghiêm túc thực hiện./.\n\n\(tail)"
    )
  }

  @Test("Purposes are told from names in brackets")
  func purposes() throws {
    let extract = try extract(
      """
      Nơi nhận:
      - UBND tỉnh (b/c);
      - Ban TĐKT (Sở Nội vụ);
      - Giám đốc Sở (để chỉ đạo);
      - Công đoàn; các phòng;
      - Cổng thông tin điện tử (để
      đăng tải);
      - Lưu: VT, TCCB (3b).
      CHÁNH VĂN PHÒNG
      Lê Văn Mẫu
      """)
    #expect(
      extract.recipients.map(\.name) == [
        "UBND tỉnh", "Ban TĐKT (Sở Nội vụ)", "Giám đốc Sở", "Công đoàn; các phòng",
        "Cổng thông tin điện tử",
      ])
    #expect(
      extract.recipients.map(\.purpose) == ["b/c", nil, "để chỉ đạo", nil, "để đăng tải"])
    #expect(extract.archiveLine == "Lưu: VT, TCCB (3b)")
    #expect(extract.signature?.post == "CHÁNH VĂN PHÒNG")
    #expect(extract.signature?.name == "Lê Văn Mẫu")
  }

  @Test(
    "A signature beside, before or behind the recipients is the same",
    arguments: [
      """
      Nơi nhận:              KT. GIÁM ĐỐC
      - UBND tỉnh;           PHÓ GIÁM ĐỐC
      - Lưu VT.
                             Nông Thị Mẫu
      """,
      """
      KT. GIÁM ĐỐC
      PHÓ GIÁM ĐỐC
      (đã ký)
      Nông Thị Mẫu
      Nơi nhận:
      - UBND tỉnh;
      - Lưu VT.
      """,
      """
      **Nơi nhận:**
      - UBND tỉnh;
      - Lưu VT.

      **KT. GIÁM ĐỐC
      PHÓ GIÁM ĐỐC**

      NÔNG THỊ MẪU
      """,
      "Nơi nhận: - UBND tỉnh; - Lưu VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nông Thị Mẫu",
    ])
  func positions(tail: String) throws {
    let extract = try extract(tail)
    #expect(
      extract.signature
        == Signature(
          authority: ["KT. GIÁM ĐỐC"], post: "PHÓ GIÁM ĐỐC", ownPost: nil, name: "Nông Thị Mẫu"))
    #expect(extract.recipients.map(\.name) == ["UBND tỉnh"])
    #expect(extract.archiveLine == "Lưu VT")
    #expect(extract.endMark)
  }

  @Test("An authority line broken in two is one; a post of one's own is kept apart")
  func authority() throws {
    let extract = try extract(
      """
      Nơi nhận:
      - Lưu: VT.

      **TM. HỘI ĐỒNG THI
      ĐUA - KHEN THƯỞNG**
      **PHÓ CHỦ TỊCH**

      **GIÁM ĐỐC SỞ NỘI VỤ
      Đại tá Vàng A Mẫu**
      """)
    #expect(
      extract.signature
        == Signature(
          authority: ["TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"], post: "PHÓ CHỦ TỊCH",
          ownPost: "GIÁM ĐỐC SỞ NỘI VỤ", name: "Vàng A Mẫu"))
  }

  @Test("Annexes are found behind the signature")
  func annexes() throws {
    let recognition = try TestData.recognize(
      TestData.plan("I. NỘI DUNG\n1. Xem Phụ lục II./.") + """


        PHỤ LỤC I
        DANH SÁCH ĐƠN VỊ
        (Kèm theo Kế hoạch số 07/KH-SYT ngày 05 tháng 3 năm 2026 của Sở Y tế)
        1. Bệnh viện Đa khoa
        Phụ lục II: Bảng điểm
        | TT | Nội dung |
        |----|----------|
        | 1 | Y đức |
        """)
    #expect(
      recognition.extract.annexes == ["PHỤ LỤC I: DANH SÁCH ĐƠN VỊ", "Phụ lục II: Bảng điểm"])
    #expect(recognition.document.annexes.map(\.title) == ["Danh sách đơn vị", "Bảng điểm"])
    #expect(recognition.extract.signature?.name == "Hoàng Thị Mẫu")
  }

  @Test("A decision and the plan it issues are taken apart")
  func decision() throws {
    let recognition = try TestData.recognize(
      """
      BỘ XÂY DỰNG                           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                                 Độc lập - Tự do - Hạnh phúc
      Số: 512/QĐ-BXD                         Hà Nội, ngày 7 tháng 4 năm 2026

                               QUYẾT ĐỊNH
           Về việc ban hành Kế hoạch thi đua của Ngành năm 2026

                          BỘ TRƯỞNG BỘ XÂY DỰNG

           Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
           Theo đề nghị của Vụ trưởng Vụ Tổ chức cán bộ.

                               QUYẾT ĐỊNH:

           Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thi đua của Ngành.
           Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.

      Nơi nhận:                                        KT. BỘ TRƯỞNG
      - Như Điều 2;                                     THỨ TRƯỞNG
      - Lưu: VT.
                                                       Phạm Văn Mẫu

                               KẾ HOẠCH
                    Thi đua của Ngành năm 2026
           (Kèm theo Quyết định số 512/QĐ-BXD ngày 7 tháng 4 năm 2026)

      I. MỤC ĐÍCH
      II. NỘI DUNG
      """)
    let extract = recognition.extract
    #expect(extract.kind == "Quyết định")
    #expect(
      extract.issues == IssuedDocument(kind: "Kế hoạch", title: "Thi đua của Ngành năm 2026"))
    #expect(extract.number == "512")
    #expect(extract.basis.map(\.name) == ["Luật Thi đua, khen thưởng"])
    #expect(extract.sections.map(\.number) == ["I", "II"])
    #expect(extract.signature?.post == "THỨ TRƯỞNG")
    #expect(extract.endMark)
    #expect(recognition.issuedPlan?.body.count == 2)
  }
}
