import RegisterBooks
import VietnameseText

/// Lines of a register as an office has them.
enum OutputsLines {
  /// A day of 2026, counted from 5 January.
  static func day(_ index: Int) -> CalendarDate? {
    CalendarDate(year: 2026, month: 1 + (index / 20) % 12, day: 5 + index % 20)
  }

  /// Lines with every kind of trouble among them: long titles, void and reserved numbers, remarks.
  static func lines(_ count: Int) -> [RegisterLine] {
    (1...count).map { index in
      let number = (index < 10 ? "0" : "") + String(index)
      var line = RegisterLine(
        number: number, symbol: "KH-SXD", date: day(index).map(PartialDate.init),
        kind: "Kế hoạch", title: titles[index % titles.count], signer: "Nguyễn Văn An",
        recipients: ["UBND tỉnh (b/c)", "Sở Nội vụ", "Các phòng, đơn vị thuộc Sở"],
        keeper: "VT, VP", copies: 12, handedOver: day(index), body: "Sở Xây dựng",
        province: "tỉnh Lai Châu")
      switch index % 13 {
      case 4:
        line = RegisterLine(
          number: number, symbol: "KH-SXD", date: nil, state: .void(reason: "trùng nội dung"))
      case 7: line.state = .reserved(reason: "chờ ký")
      case 9:
        line.remarks = [
          RegisterRemark(.correctedBy, document: "Công văn số 88/SXD-VP", date: day(index + 3))
        ]
      case 11:
        line.remarks = [RegisterRemark(.recalled, date: day(index + 5), reason: "sai thẩm quyền")]
        line.note = "đã báo nơi nhận"
      default: break
      }
      return line
    }
  }

  private static let titles = [
    "Phát động phong trào thi đua năm 2026",
    """
    Tổ chức đợt thi đua cao điểm giải ngân vốn đầu tư công, hoàn thành các công trình trọng điểm \
    chào mừng ngày truyền thống của Ngành và các ngày lễ lớn trong năm
    """,
    "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm",
  ]
}
