extension Vietnamese {
  static let findingCommands: [(key: String, text: String)] = [
    ("command.unexpected", "có lỗi ngoài dự kiến: {problem}"),
    ("option.entry-year", "năm của mục trong sổ, khi nhiều mục có cùng số"),
    ("option.entry-province", "tỉnh, thành phố của mục trong sổ, khi nhiều mục có cùng số"),
    ("option.entry-body", "cơ quan ban hành của mục trong sổ, khi nhiều mục có cùng số"),
    ("entry.unknown-id", "không có mục {entry}; sổ đăng ký có {count} mục"),
    ("entry.unknown-identifier", "không có mục nào mang mã định danh {entry}"),
    (
      "entry.unknown-number",
      "không có mục nào mang số “{entry}”: hãy viết số và ký hiệu, ví dụ 05/KH-SXD, hoặc tìm bằng "
        + "search"
    ),
    (
      "entry.unknown-number-narrowed",
      "không có mục nào của năm, tỉnh hoặc cơ quan ấy mang số “{entry}”; số này có ở {entries}"
    ),
    (
      "entry.ambiguous",
      "có {count} mục mang số “{entry}”: {entries}; hãy gọi bằng số thứ tự của mục, hoặc thêm "
        + "--year, --province hay --body"
    ),
  ]
}
