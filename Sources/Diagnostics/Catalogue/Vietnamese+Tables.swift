extension Vietnamese {
  static let tables: [(key: String, text: String)] = files

  private static let files: [(key: String, text: String)] = [
    (
      "tables.old-excel",
      "Đây là tệp Excel đời trước năm 2007 (.xls) hoặc tệp bị khóa bằng mật khẩu; hãy lưu thành .xlsx."
    ),
    ("tables.too-large", "Tệp lớn hơn {limit} MB, không sổ nào như vậy; tệp không được đọc."),
    (
      "tables.not-utf8",
      "Từ chỗ này chữ không phải Unicode; hãy lưu từ Excel thành “CSV UTF-8” hoặc .xlsx."
    ),
    ("tables.cut-utf16", "Tệp bị cụt giữa một chữ; hãy lấy lại tệp."),
    ("tables.damaged-utf16", "Chữ bị hỏng ở chỗ này; hãy lưu lại tệp từ phần mềm của nó."),
    (
      "tables.open-quote",
      "Dấu ngoặc kép mở ở đây không được đóng; hãy đóng lại, hoặc viết đôi nếu nằm trong câu."
    ),
    (
      "tables.text-after-quote",
      "Có chữ sau dấu ngoặc kép đóng; chữ được giữ lại, nhưng hãy xem ô đó có trọn vẹn không."
    ),
    ("tables.too-many-columns", "Có hơn {limit} cột; tệp không được đọc."),
    ("tables.too-many-cells", "Có hơn {limit} ô; hãy tách tệp ra."),
    ("tables.cell-too-long", "Có ô chứa hơn {limit} KB chữ; tệp không được đọc."),
    ("tables.too-many-sheets", "Có hơn {limit} trang tính; tệp không được đọc."),
    (
      "tables.not-a-spreadsheet",
      "Đây không phải bảng tính Excel (.xlsx), dù tên tệp ghi như vậy."
    ),
    (
      "tables.damaged",
      "Tệp bị cụt hoặc hỏng, không giải nén được ({reason}); hãy lấy lại tệp."
    ),
    (
      "tables.part-missing",
      "Tệp thiếu thành phần {part}; hãy mở bằng Excel và lưu lại."
    ),
    (
      "tables.part-damaged",
      "Thành phần {part} bị hỏng; hãy mở tệp bằng Excel, cho sửa chữa rồi lưu lại."
    ),
    (
      "tables.part-too-large",
      "Thành phần {part} giải nén ra hơn {limit} MB, không sổ nào như vậy; tệp không được đọc."
    ),
    (
      "tables.sheet-too-large",
      "{rows} dòng là quá số dòng của một trang tính ({limit}); hãy chọn hẹp lại, hoặc ghi ra CSV."
    ),
    (
      "tables.text-too-long",
      "Chữ dài quá {limit} ký tự mà một ô chứa được; hãy ghi ra CSV."
    ),
    ("tables.not-written", "Không ghi được tệp: {reason}; chưa có gì thay đổi."),
  ]
}
