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
    ("usage.unknown-province", "không có tỉnh, thành phố nào là “{province}”"),
    ("usage.reason-missing", "{option} cần nêu lý do bằng lời"),
    ("table.unknown-format", "“{file}” không cho biết định dạng: hãy đặt đuôi .csv hoặc .xlsx"),
    (
      "import.summary",
      "Nhập kế hoạch đã ban hành và sổ đăng ký cũ vào sổ, mỗi tệp một dòng kết quả."
    ),
    ("import.option.dry-run", "đọc và báo tất cả, không ghi gì"),
    ("import.option.report", "ghi thêm các dòng kết quả ra tệp .csv hoặc .xlsx"),
    ("import.option.province", "tỉnh, thành phố của mọi tệp, dù trong tệp ghi thế nào"),
    ("import.option.body", "cơ quan ban hành của mọi tệp, dù trong tệp ghi thế nào"),
    ("import.option.year", "năm của sổ đăng ký cho mọi tệp, dù trong tệp ghi thế nào"),
    ("import.option.duplicates", "nhập cả văn bản trùng số với mục khác; lý do được ghi lại"),
    ("import.nothing", "không có tệp nào trong {folder}"),
    (
      "import.no-issuer",
      "không có gì cho biết cơ quan ban hành nên chưa ghi sổ được: hãy nêu bằng --body"
    ),
    ("import.no-title", "không tìm thấy trích yếu, tạm lấy tên tệp"),
    ("import.no-number", "văn bản không có số"),
    ("import.no-date", "văn bản không có ngày; dùng --year để ít nhất có năm"),
    ("import.unlikely-year", "năm {year} khó có thể đúng: hãy đối chiếu với văn bản"),
    (
      "import.low-confidence",
      "bản quét được nhận dạng với độ tin cậy {percent}%: hãy đối chiếu với bản ảnh"
    ),
    ("import.unknown-province", "hồ sơ không có tỉnh, thành phố nào tên “{province}”"),
    (
      "import.same-number",
      "mục {entry} cùng cơ quan, cùng năm đã mang số {number}: hãy đối chiếu; "
        + "--force-duplicates nhập cả hai"
    ),
    (
      "import.same-number-file",
      "{file} cùng cơ quan, cùng năm cũng mang số {number}: hãy đối chiếu"
    ),
    ("import.outcome.added", "đã nhập"),
    ("import.outcome.new", "sẽ nhập"),
    ("import.outcome.present", "đã có trong sổ"),
    ("import.outcome.same-content", "trùng nội dung"),
    ("import.outcome.same-number", "trùng số"),
    ("import.outcome.refused", "chưa nhập"),
    ("import.outcome.unreadable", "không đọc được"),
    ("import.no-number-short", "không số"),
    ("import.no-date-short", "không ngày"),
    ("import.inferred", "suy ra"),
    ("import.same-as", "trùng với"),
    ("import.to-look-at", "cần xem lại"),
    ("import.title", "Kết quả nhập"),
    ("import.file", "Tệp"),
    ("import.outcome", "Kết quả"),
    ("import.entry", "Mục"),
    ("import.number", "Số, ký hiệu"),
    ("import.date", "Ngày"),
    ("import.body", "Cơ quan ban hành"),
    ("import.province", "Tỉnh, thành phố"),
    ("import.subject", "Trích yếu"),
    ("import.confidence", "Độ tin cậy"),
    ("import.doubtful", "Cần xem lại"),
    ("import.field.kind", "tên loại"),
    ("import.field.title", "trích yếu"),
    ("import.field.issuer", "cơ quan ban hành"),
    ("import.field.parent", "cơ quan chủ quản"),
    ("import.field.province", "tỉnh/thành phố"),
    ("import.field.year", "năm"),
    ("import.field.date", "ngày"),
    (
      "import.no-document",
      "không thấy gì giống văn bản đã ban hành: không có tên loại, ký hiệu, ngày hay trích yếu"
    ),
    ("import.no-lines", "sổ không có dòng nào"),
    ("import.reserved", "sổ giữ số này cho văn bản sẽ ban hành; chưa ghi gì"),
    ("import.outcome.voided", "số đã hủy"),
    ("import.field.number", "số"),
    ("import.field.symbol", "ký hiệu"),
    ("import.field.reference", "số, ký hiệu"),
    ("import.field.body", "cơ quan ban hành"),
    ("import.told-otherwise-issuer", "lệnh ghi cơ quan “{told}”, văn bản ghi “{read}”"),
    ("import.told-otherwise-year", "lệnh ghi năm {told}, văn bản ghi {read}"),
    ("import.told-otherwise-province", "lệnh ghi tỉnh, thành phố “{told}”, văn bản ghi “{read}”"),
  ]
}
