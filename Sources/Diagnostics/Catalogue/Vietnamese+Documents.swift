extension Vietnamese {
  static let documents: [(key: String, text: String)] = [
    (
      "format.outside-bounds",
      "{value} nằm ngoài giới hạn quy định: hãy chọn giá trị từ {least} đến {most}"
    ),
    ("format.below-bound", "{value} nhỏ hơn mức quy định: hãy chọn từ {least} trở lên"),
    ("format.above-bound", "{value} lớn hơn mức quy định: hãy chọn từ {most} trở xuống"),
    ("format.not-allowed", "{value} không thuộc các giá trị quy định: {allowed}"),
    ("format.not-a-share", "{value} không phải tỷ lệ: hãy ghi số lớn hơn 0 và không quá 1"),
    ("format.no-first-day", "thiếu ngày bắt đầu hiệu lực: hãy ghi valid: {from: …}"),
    (
      "format.number-outside-margin",
      "số trang nằm ngoài lề trên: hãy chọn khoảng cách nhỏ hơn lề trên"
    ),
    ("format.no-room", "lề giấy không còn chỗ cho chữ"),
    ("format.no-number-in-pattern", "mẫu thiếu %, chỗ của số thứ tự"),
    ("format.no-profiles", "thư mục không có mẫu thể thức nào: cần ít nhất một tệp .yaml"),
    (
      "pdf.character-missing",
      "Phông chữ {face} không có ký tự “{character}” ({code}); hãy thay bằng ký tự mà phông chữ có."
    ),
    (
      "pdf.face-missing",
      """
      Máy chưa cài phông chữ {face} và {found} không thay được; hãy cài phông chữ này, với Times New \
      Roman có thể cài gói fonts-liberation2.
      """
    ),
    (
      "pdf.face-without-vietnamese",
      """
      Phông chữ {found} tìm được cho {face} thiếu chữ tiếng Việt; hãy cài phông chữ có đủ chữ, với \
      Times New Roman có thể cài gói fonts-liberation2.
      """
    ),
    ("pdf.failed", "Không tạo được tệp PDF: {reason}."),
    (
      "pdf.no-room",
      "Lề chỉ chừa {width} × {height} mm cho phần chữ; hãy giảm lề của trang."
    ),
    ("pdf.unknown-style", "Văn bản không có kiểu đoạn nào tên là “{style}”."),
  ]
}
