extension Vietnamese {
  static let recognition: [(key: String, text: String)] = [
    (
      "recognition.no-issuer",
      "không thấy cơ quan ban hành ở phần đầu văn bản và ở đoạn mở đầu"
    ),
    ("recognition.no-kind", "không có dòng nào ghi tên loại văn bản, ví dụ KẾ HOẠCH"),
    ("recognition.no-signature", "không thấy chữ ký sau phần nội dung"),
    (
      "recognition.parent-inferred",
      "phần đầu văn bản bị thiếu; cơ quan chủ quản “{parent}” được suy ra từ loại cơ quan ban hành"
    ),
    (
      "recognition.province-inferred",
      "văn bản không ghi tên tỉnh, thành phố; {province} được suy ra từ {reason}"
    ),
    ("text.converted", "văn bản dùng bảng mã {encoding} và đã được chuyển sang Unicode"),
    ("text.empty", "tệp này không có nội dung"),
    (
      "text.not-text",
      "đây không phải là tệp văn bản thuần; hãy đặt đúng phần mở rộng của tệp, ví dụ .docx hoặc .pdf"
    ),
    ("text.too-large", "tệp lớn hơn {limit} MB, giới hạn đọc của một tệp văn bản thuần"),
  ]
}
