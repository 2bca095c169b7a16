import Document
import VietnameseText

/// Documents to test writers and the typesetter with: every component, every level, hostile text.
public enum SampleDocuments {
  /// A plan with every component but annexes, about three pages.
  public static var plan: AdministrativeDocument {
    AdministrativeDocument(
      supervisingBody: LetterheadBody(name: "UBND tỉnh Lai Châu"),
      issuingBody: LetterheadBody(name: "Sở Xây dựng"),
      code: DocumentCode(number: "05", symbol: "KH-SXD"), place: "Lai Châu",
      date: date("2026-01-05"), kind: .plan,
      subject: "Phát động phong trào thi đua yêu nước năm 2026 của ngành Xây dựng tỉnh Lai Châu",
      legalBases: [
        Paragraph("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
        Paragraph("Căn cứ chức năng, nhiệm vụ được giao."),
      ],
      opening: [
        Paragraph(
          """
          Sở Xây dựng ban hành Kế hoạch phát động phong trào thi đua năm 2026 với những nội dung \
          như sau:
          """)
      ],
      body: body,
      closing: [
        Paragraph(
          """
          Trong quá trình thực hiện, nếu có vướng mắc, các phòng, đơn vị phản ánh về Văn phòng Sở \
          để tổng hợp, trình Giám đốc Sở xem xét, quyết định.
          """)
      ],
      recipients: [
        Recipient("UBND tỉnh", purpose: "b/c"), Recipient("Sở Nội vụ", purpose: "b/c"),
        Recipient("Lãnh đạo Sở"), Recipient("Các phòng, đơn vị thuộc Sở", purpose: "t/h"),
        Recipient("Trang thông tin điện tử Sở"),
      ],
      archiveLine: ArchiveLine(units: ["VT", "VP", "TĐKT"]),
      signature: Signature(
        authority: ["KT. GIÁM ĐỐC"], post: "PHÓ GIÁM ĐỐC", name: "Nguyễn Văn An"))
  }

  /// The plan with number and day still open.
  public static var draft: AdministrativeDocument {
    var draft = plan
    draft.code.number = nil
    draft.date = date("2026-04")
    return draft
  }

  /// The plan of a bloc: long names, an own post, parts, twenty-five points, an upright and a
  /// landscape annex with tables.
  public static var longPlan: AdministrativeDocument {
    var long = plan
    long.supervisingBody = LetterheadBody(
      name: "Hội đồng Thi đua - Khen thưởng tỉnh Bắc Ninh")
    long.issuingBody = LetterheadBody(
      name: "Khối thi đua các cơ quan Nội chính và Kiểm tra, Thanh tra, Tư pháp tỉnh Bắc Ninh")
    long.place = "Bắc Ninh"
    long.signature = Signature(
      authority: ["TM. KHỐI THI ĐUA"], post: "TRƯỞNG KHỐI", ownPost: "CHÁNH THANH TRA TỈNH",
      name: "Trần Thị Bình")
    long.body = [
      .section(Section(.part, heading: "MỤC TIÊU CHUNG", children: body)),
      .section(
        Section(
          .part, heading: "CÁC CHỈ TIÊU",
          children: [
            .section(
              Section(
                .section, heading: "Chỉ tiêu của từng đơn vị",
                children: (1...25).map { number in
                  .section(
                    Section(
                      .point, children: [.paragraph(Paragraph(RichText("Chỉ tiêu thứ \(number);")))]
                    ))
                }))
          ])),
    ]
    long.annexes = [
      Annex(title: "Bảng chỉ tiêu thi đua của các đơn vị", body: [.table(table)]),
      Annex(
        title: "Bảng chấm điểm thi đua", isLandscape: true,
        body: [
          .paragraph(Paragraph("Bảng này là căn cứ xếp loại cuối năm.")),
          .table(table), .paragraph(Paragraph("Điểm cộng không quá 10 điểm.")),
        ]),
    ]
    return long
  }

  /// The plan with text no officer would type: control characters, markup, a picture character,
  /// decomposed letters, nothing at all.
  public static var hostilePlan: AdministrativeDocument {
    var hostile = plan
    hostile.subject = "A & B <c> \"d\" ]]> 'e'"
    hostile.body = [
      .paragraph(Paragraph("Điều khiển \u{0}\u{B}\u{1F}\u{FFFE}hết & <w:t> ]]> 😀")),
      .paragraph(Paragraph("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t")),
      .paragraph(Paragraph("")),
      .section(Section(.section, heading: "", children: [])),
    ]
    hostile.recipients = []
    hostile.archiveLine = ArchiveLine(units: ["VT"])
    hostile.signature.name = nil
    return hostile
  }

  /// A table of three columns and six rows.
  public static var table: DataTable {
    DataTable(
      alignments: [.center, .left, .right], header: ["Số TT", "Chỉ tiêu", "Mức phấn đấu (%)"],
      rows: (1...6).map { row in
        [
          RichText(String(row)),
          RichText("Chỉ tiêu số \(row) về giải quyết hồ sơ đúng hạn và cải cách hành chính"),
          RichText("\(90 + row)"),
        ]
      })
  }

  /// Sections, clauses with and without titles, run-in titles, points, list items of both levels.
  private static var body: [Node] {
    [
      .section(
        Section(
          .section, heading: "Mục đích, yêu cầu",
          children: [
            .section(
              Section(
                .clause, heading: "Mục đích",
                children: [
                  item(.dash, "Khơi dậy tinh thần thi đua của cán bộ, công chức, người lao động;"),
                  item(.dash, "Hoàn thành \(long) các chỉ tiêu của năm."),
                ])),
            .section(
              Section(
                .clause, heading: "Yêu cầu",
                children: [
                  item(.point, "Thiết thực, \(long) tránh hình thức;"),
                  item(.point, "Công khai, \(long) đúng người, đúng việc;"),
                  item(.point, "Có kiểm tra, \(long) có sơ kết;"),
                  item(.point, "Kịp thời \(long) biểu dương;"),
                  item(.point, "Gắn với \(long) nhiệm vụ chính trị;"),
                  item(.point, "Tiết kiệm, \(long) hiệu quả;"),
                  item(.point, "Lan tỏa rộng khắp."),
                ])),
          ])),
      .section(
        Section(
          .section, heading: "Nội dung thi đua",
          children: [
            .paragraph(
              Paragraph(
                RichText([
                  Run("Chủ đề của năm: "), Run("“Kỷ cương, sáng tạo, về đích sớm”", bold: true),
                  Run(", gồm các việc sau:"),
                ]))),
            item(.clause, "Thi đua \(long) \(long) thực hiện tốt nhiệm vụ quản lý nhà nước."),
            item(.clause, "Thi đua \(long) \(long) cải cách hành chính."),
            .section(
              Section(
                .clause,
                children: [
                  .paragraph(Paragraph("Thi đua trong đầu tư xây dựng:")),
                  .section(
                    Section(
                      .dash,
                      children: [
                        .paragraph(Paragraph("Giải ngân vốn đầu tư công:")),
                        item(.plus, "Quý II đạt trên 50% kế hoạch;"),
                        item(.plus, "Cả năm đạt 100% kế hoạch."),
                      ])),
                ])),
          ])),
      .section(
        Section(
          .section, heading: "Đối tượng, thời gian",
          children: [
            .section(
              Section(
                .clause, heading: "Đối tượng", runIn: true,
                children: [
                  .paragraph(
                    Paragraph("Tập thể, cá nhân thuộc Sở thi đua \(long) không kể chức vụ."))
                ])),
            .section(
              Section(
                .clause, heading: "Thời gian", runIn: true,
                children: [.paragraph(Paragraph("Từ ngày 05/01/2026 đến hết ngày 31/12/2026."))])),
          ])),
      .section(
        Section(
          .section, heading: "Tổ chức thực hiện",
          children: [
            item(.clause, "Văn phòng Sở \(long) đôn đốc, \(long) tổng hợp kết quả."),
            item(.clause, "Các phòng, đơn vị \(long) \(long) đăng ký thi đua."),
          ])),
    ]
  }

  private static let long =
    """
    bằng những việc làm cụ thể của từng phòng, từng đơn vị, từng cán bộ, công chức, viên chức và \
    người lao động trong toàn ngành, trên mọi lĩnh vực công tác được giao,
    """

  private static func item(_ level: SectionLevel, _ text: String) -> Node {
    .section(Section(level, children: [.paragraph(Paragraph(RichText(text)))]))
  }

  private static func date(_ iso: String) -> PartialDate {
    guard let date = PartialDate(iso: iso) else { preconditionFailure("\(iso) is a date") }
    return date
  }
}
