import Document
import VietnameseText

extension FormatProfile {
  /// The profile the samples are set with.
  public static let sample = FormatProfile(
    id: "nd30-2020", name: "Nghị định số 30/2020/NĐ-CP",
    validFrom: firstDay, face: "Times New Roman",
    page: PageFormat(
      width: 210, height: 297, top: BoundedValue(20, least: 20, most: 25),
      bottom: BoundedValue(20, least: 20, most: 25), left: BoundedValue(30, least: 30, most: 35),
      right: BoundedValue(15, least: 15, most: 20), numberDistance: 10),
    text: TextFormat(
      firstLineIndent: 12.7, allowedIndents: [10, 12.7], paragraphGap: BoundedValue(6, least: 6),
      lineSpacing: BoundedValue(1.1, least: 1, most: 1.5)),
    elements: sampleElements,
    rules: RuleFormat(
      share: BoundedValue(0.4, least: 1.0 / 3, most: 0.5), thickness: 0.75, spaceBefore: 2,
      spaceAfter: 2),
    levels: [
      .part: NumberingLevel(.upperRoman, pattern: "Phần %"),
      .section: NumberingLevel(.upperRoman, pattern: "%."),
      .clause: NumberingLevel(.decimal, pattern: "%."),
      .point: NumberingLevel(.vietnameseLetter, pattern: "%)"),
      .dash: NumberingLevel(.mark, pattern: "-"), .plus: NumberingLevel(.mark, pattern: "+"),
    ],
    columns: ColumnFormat(
      letterheadLeft: 0.44, signatureLeft: 0.45, signatureSpace: 80, signatureGap: 6,
      titleWidth: 0.85, cellMargin: 1.9),
    words: FixedWords(
      nationalTitle: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto: "Độc lập - Tự do - Hạnh phúc",
      number: "Số:", recipients: "Nơi nhận:", archive: "Lưu:", annex: "Phụ lục", endMark: "./."))

  private static func size(_ value: Double, _ least: Double, _ most: Double) -> BoundedValue {
    BoundedValue(value, least: least, most: most)
  }

  private static let sampleElements: [FormatElement: ElementFormat] = [
    .nationalTitle: ElementFormat(
      name: "Quốc hiệu", size: size(12, 12, 13), bold: true, upperCase: true, alignment: .center),
    .motto: ElementFormat(
      name: "Tiêu ngữ", size: size(13, 13, 14), bold: true, alignment: .center),
    .supervisingBody: ElementFormat(
      name: "Cơ quan chủ quản", size: size(12, 12, 13), upperCase: true, alignment: .center),
    .issuingBody: ElementFormat(
      name: "Cơ quan ban hành", size: size(12, 12, 13), bold: true, upperCase: true,
      alignment: .center),
    .code: ElementFormat(
      name: "Số, ký hiệu", size: size(13, 13, 13), alignment: .center, spaceBefore: 6),
    .placeAndDate: ElementFormat(
      name: "Địa danh, thời gian", size: size(13, 13, 14), italic: true, alignment: .center,
      spaceBefore: 6),
    .kind: ElementFormat(
      name: "Tên loại", size: size(14, 13, 14), bold: true, upperCase: true, alignment: .center,
      spaceBefore: 18, keepsWithNext: true),
    .subject: ElementFormat(
      name: "Trích yếu", size: size(14, 13, 14), bold: true, alignment: .center,
      keepsWithNext: true),
    .legalBasis: ElementFormat(
      name: "Căn cứ", size: size(14, 13, 14), italic: true, alignment: .justified,
      runningText: true),
    .body: ElementFormat(
      name: "Nội dung", size: size(14, 13, 14), alignment: .justified, runningText: true),
    .part: ElementFormat(
      name: "Phần", size: size(14, 13, 14), bold: true, alignment: .center, runningText: true,
      keepsWithNext: true, outlineLevel: 1),
    .section: ElementFormat(
      name: "Mục", size: size(14, 13, 14), bold: true, upperCase: true, alignment: .justified,
      runningText: true, keepsWithNext: true, outlineLevel: 2),
    .clauseHeading: ElementFormat(
      name: "Tiêu đề khoản", size: size(14, 13, 14), bold: true, alignment: .justified,
      runningText: true, keepsWithNext: true, outlineLevel: 3),
    .clause: ElementFormat(
      name: "Khoản", size: size(14, 13, 14), alignment: .justified, runningText: true,
      basedOn: .body),
    .point: ElementFormat(
      name: "Điểm", size: size(14, 13, 14), alignment: .justified, runningText: true,
      basedOn: .body),
    .dash: ElementFormat(
      name: "Gạch đầu dòng", size: size(14, 13, 14), alignment: .justified, runningText: true,
      basedOn: .body),
    .plus: ElementFormat(
      name: "Dấu cộng đầu dòng", size: size(14, 13, 14), alignment: .justified, runningText: true,
      basedOn: .body),
    .authority: ElementFormat(
      name: "Quyền hạn, chức vụ", size: size(14, 13, 14), bold: true, upperCase: true,
      alignment: .center),
    .signer: ElementFormat(
      name: "Họ và tên", size: size(14, 13, 14), bold: true, alignment: .center),
    .recipientsWord: ElementFormat(
      name: "Nơi nhận", size: size(12, 12, 12), bold: true, italic: true),
    .recipient: ElementFormat(name: "Danh sách nơi nhận", size: size(11, 11, 11)),
    .drafter: ElementFormat(
      name: "Ký hiệu người soạn thảo", size: size(11, 11, 11), alignment: .right),
    .annex: ElementFormat(
      name: "Phụ lục", size: size(14, 14, 14), bold: true, alignment: .center,
      keepsWithNext: true, outlineLevel: 1),
    .annexTitle: ElementFormat(
      name: "Tiêu đề phụ lục", size: size(14, 13, 14), bold: true, upperCase: true,
      alignment: .center, keepsWithNext: true),
    .annexReference: ElementFormat(
      name: "Chỉ dẫn kèm theo", size: size(14, 13, 14), italic: true, alignment: .center,
      spaceAfter: 12, keepsWithNext: true),
    .tableHead: ElementFormat(
      name: "Đầu bảng", size: size(13, 13, 14), bold: true, alignment: .center, spaceBefore: 2,
      spaceAfter: 2),
    .tableCell: ElementFormat(
      name: "Ô bảng", size: size(13, 13, 14), spaceBefore: 2, spaceAfter: 2),
    .pageNumber: ElementFormat(name: "Số trang", size: size(14, 13, 14), alignment: .center),
  ]

  private static let firstDay: CalendarDate = {
    guard let day = CalendarDate(iso: "2020-03-05") else { preconditionFailure("it is a day") }
    return day
  }()
}
