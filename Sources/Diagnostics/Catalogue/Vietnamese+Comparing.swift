extension Vietnamese {
  static let comparing: [(key: String, text: String)] = [
    ("comparing.component.supervisingBody", "Cơ quan chủ quản"),
    ("comparing.component.issuingBody", "Cơ quan ban hành"),
    ("comparing.component.code", "Số, ký hiệu"),
    ("comparing.component.place", "Địa danh"),
    ("comparing.component.date", "Ngày, tháng, năm"),
    ("comparing.component.kind", "Tên loại"),
    ("comparing.component.subject", "Trích yếu"),
    ("comparing.component.basis", "Căn cứ"),
    ("comparing.component.recipients", "Nơi nhận"),
    ("comparing.component.archiveLine", "Dòng lưu"),
    ("comparing.component.signature", "Chữ ký"),
    ("comparing.area.opening", "Mở đầu"),
    ("comparing.area.body", "Nội dung"),
    ("comparing.area.closing", "Kết thúc"),
    ("comparing.area.annex", "Phụ lục"),
    ("comparing.moved-from", "(trước ở {path})"),
  ]
}
