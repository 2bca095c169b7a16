import Document
import VietnameseText

/// A short plan of a campaign with nothing against it, to break one thing at a time.
enum RightPlan {
  static var document: AdministrativeDocument {
    AdministrativeDocument(
      supervisingBody: LetterheadBody(name: "UBND tỉnh Lai Châu"),
      issuingBody: LetterheadBody(name: "Sở Xây dựng"),
      code: DocumentCode(number: "05", symbol: "KH-SXD"), place: "Lai Châu",
      date: PartialDate(day), kind: .plan,
      subject: "Phát động phong trào thi đua “Về đích sớm” năm 2026 của Sở Xây dựng",
      legalBases: [
        Paragraph("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
        Paragraph("Căn cứ chức năng, nhiệm vụ của Sở Xây dựng."),
      ],
      opening: [
        Paragraph(
          """
          Thực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về tăng cường sự lãnh đạo \
          của Đảng đối với công tác thi đua, khen thưởng trong tình hình mới, Sở Xây dựng ban hành \
          Kế hoạch như sau:
          """)
      ],
      body: body,
      closing: [Paragraph("Các phòng, đơn vị báo cáo kết quả về Văn phòng Sở trước ngày 15/11.")],
      recipients: [
        Recipient("UBND tỉnh", purpose: "b/c"), Recipient("Sở Nội vụ", purpose: "b/c"),
        Recipient("Các phòng, đơn vị thuộc Sở", purpose: "t/h"),
      ],
      archiveLine: ArchiveLine(units: ["VT", "VP"]),
      signature: Signature(
        authority: ["KT. GIÁM ĐỐC"], post: "PHÓ GIÁM ĐỐC", name: "Nguyễn Văn An"))
  }

  private static let day: CalendarDate = {
    guard let day = CalendarDate(year: 2026, month: 1, day: 5) else {
      preconditionFailure("the calendar has the day")
    }
    return day
  }()

  private static var body: [Node] {
    [
      heading(
        .section, "Mục đích, yêu cầu",
        [
          heading(
            .clause, "Mục đích",
            [
              item(.dash, "Khơi dậy tinh thần thi đua của cán bộ, công chức, người lao động."),
              item(.dash, "Nâng cao chất lượng phục vụ Nhân dân, đẩy mạnh số hóa hồ sơ hằng năm."),
            ]),
          heading(
            .clause, "Yêu cầu",
            [
              item(.point, "Thiết thực, có kiểm tra, có đôn đốc;"),
              item(.point, "Công khai, đúng người, đúng việc;"),
              item(.point, "Phát hiện, nhân rộng điển hình tiên tiến."),
            ]),
        ]),
      heading(
        .section, "Nội dung, tiêu chí thi đua",
        [
          heading(
            .clause, "Nội dung",
            [
              item(.dash, "Thi đua phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh."),
              item(
                .dash,
                """
                Hưởng ứng phong trào “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” giai đoạn \
                2025 - 2030.
                """),
            ]),
          heading(
            .clause, "Tiêu chí",
            [
              item(.dash, "Phấn đấu đạt trên 95% hồ sơ được giải quyết đúng hạn."),
              item(.dash, "Mỗi năm kết nạp từ 05 đến 10 đảng viên mới."),
            ]),
        ]),
      heading(
        .section, "Đối tượng, thời gian",
        [
          heading(.clause, "Đối tượng", [paragraph("Các phòng, đơn vị thuộc Sở.")]),
          heading(.clause, "Thời gian", [paragraph("Từ ngày 05/01/2026 đến ngày 30/11/2026.")]),
        ]),
      heading(
        .section, "Tổ chức thực hiện",
        [
          item(.clause, "Văn phòng Sở theo dõi, tham mưu sơ kết, tổng kết và khen thưởng."),
          item(.clause, "Thủ trưởng các phòng, đơn vị tổ chức thực hiện Kế hoạch này."),
        ]),
    ]
  }

  private static func heading(_ level: SectionLevel, _ text: RichText, _ children: [Node]) -> Node {
    .section(Section(level, heading: text, children: children))
  }

  private static func item(_ level: SectionLevel, _ text: String) -> Node {
    .section(Section(level, children: [paragraph(text)]))
  }

  private static func paragraph(_ text: String) -> Node {
    .paragraph(Paragraph(RichText(text)))
  }
}
