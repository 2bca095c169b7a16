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
    ("comparing.same-number", "số {code} trùng với số của kế hoạch cũ ngày {date}"),
    ("comparing.same-date", "ngày {date} trùng với ngày của kế hoạch cũ"),
    (
      "comparing.old-year",
      "năm {year} còn giữ từ kế hoạch cũ; kế hoạch này là của năm {right}; bản cũ: “{older}”"
    ),
    (
      "comparing.old-period",
      "giai đoạn {period} đã hết trước năm {year} của kế hoạch này; bản cũ: “{older}”"
    ),
    (
      "comparing.old-deadline",
      "ngày {date} còn giữ từ kế hoạch cũ và ở trước ngày của kế hoạch này ({newer}); bản cũ: “{older}”"
    ),
    (
      "comparing.old-congress",
      "Đại hội lần thứ {found} còn giữ từ kế hoạch cũ; Đại hội gần nhất là lần thứ {right}; bản cũ: “{older}”"
    ),
    (
      "comparing.old-basis",
      "{document} còn giữ từ kế hoạch cũ và nói về năm {year}; bản cũ: “{older}”"
    ),
    (
      "comparing.old-directive",
      "{document} chỉ là căn cứ của kế hoạch cũ; kế hoạch này căn cứ {right}; bản cũ: “{older}”"
    ),
    (
      "comparing.ended-document",
      "{document} còn giữ từ kế hoạch cũ và hết hiệu lực ngày {date}; bản cũ: “{older}”"
    ),
    (
      "comparing.replaced-document",
      "{document} còn giữ từ kế hoạch cũ và hết hiệu lực ngày {date}; văn bản thay thế: {right}; bản cũ: “{older}”"
    ),
    (
      "comparing.ended-movement",
      "phong trào “{movement}” còn giữ từ kế hoạch cũ và kết thúc ngày {date}; bản cũ: “{older}”"
    ),
    (
      "comparing.replaced-movement",
      "phong trào “{movement}” còn giữ từ kế hoạch cũ và kết thúc ngày {date}; phong trào tiếp nối: “{right}”; bản cũ: “{older}”"
    ),
    (
      "comparing.old-name",
      "“{found}” còn giữ từ kế hoạch cũ, tên này không còn dùng từ ngày {date}; nay là: {right}; bản cũ: “{older}”"
    ),
    (
      "comparing.old-signer",
      "{name}, người ký kế hoạch cũ, còn giữ trong kế hoạch này; người ký đúng: {right}; bản cũ: “{older}”"
    ),
  ]
}
