/// Plans as offices keep them: texts in the decree's form.
public enum SamplePlans {
  /// A plan in the decree's form.
  public static func plan(
    above: String, body: String, code: String, place: String, date: String, title: String,
    text: String, signer: String = "Nguyễn Văn An"
  ) -> String {
    """
    \(above)
    \(body)
    Số: \(code)
    \(place), ngày \(date)
    KẾ HOẠCH
    \(title)

    \(text)

    I. MỤC ĐÍCH, YÊU CẦU
    1. Động viên cán bộ, công chức hoàn thành nhiệm vụ được giao.
    II. TỔ CHỨC THỰC HIỆN
    1. Các phòng báo cáo kết quả trước ngày 30/11 hằng năm./.

    Nơi nhận:
    - UBND tỉnh (b/c);
    - Lưu: VT, VP.
    GIÁM ĐỐC
    \(signer)
    """
  }

  /// Three plans: of today's Lai Châu, of its committee, and of Bình Phước, which is in Đồng Nai now.
  public static let archive: [(name: String, text: String)] = [
    (
      "a-so-xay-dung.txt",
      plan(
        above: "UBND TỈNH LAI CHÂU", body: "SỞ XÂY DỰNG", code: "05/KH-SXD", place: "Lai Châu",
        date: "13 tháng 01 năm 2026", title: "Chuyển đổi số trong thi đua, khen thưởng năm 2026",
        text:
          "Thực hiện Kế hoạch số 184/KH-UBND ngày 08/6/2025 của UBND tỉnh, Sở ban hành kế hoạch.")
    ),
    (
      "b-ubnd.txt",
      plan(
        above: "", body: "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", code: "184/KH-UBND", place: "Lai Châu",
        date: "08 tháng 6 năm 2025", title: "Phát động phong trào thi đua xây dựng nông thôn mới",
        text: "Ủy ban nhân dân tỉnh ban hành kế hoạch.", signer: "Lê Thị Bình")
    ),
    (
      "c-binh-phuoc.txt",
      plan(
        above: "UBND TỈNH BÌNH PHƯỚC", body: "SỞ XÂY DỰNG", code: "12/KH-SXD",
        place: "Bình Phước", date: "20 tháng 02 năm 2023",
        title: "Phát động thi đua năm 2023", text: "Sở Xây dựng ban hành kế hoạch thi đua.")
    ),
  ]
}
