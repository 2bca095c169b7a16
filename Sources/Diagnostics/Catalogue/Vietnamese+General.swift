extension Vietnamese {
  static let general: [(key: String, text: String)] = [
    ("severity.error", "lỗi"),
    ("severity.warning", "cảnh báo"),
    ("severity.note", "ghi chú"),
    ("suggestion.did-you-mean", "có phải ý là “{name}”?"),
  ]
}
