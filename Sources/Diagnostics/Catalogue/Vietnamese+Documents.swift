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
  ]
}
