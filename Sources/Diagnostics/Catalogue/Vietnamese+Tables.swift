extension Vietnamese {
  static let tables: [(key: String, text: String)] = files + registers + intake

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

  private static let registers: [(key: String, text: String)] = [
    ("register.outgoing.title", "Sổ đăng ký văn bản đi"),
    ("register.outgoing.column1", "Số, ký hiệu văn bản"),
    ("register.outgoing.column2", "Ngày tháng văn bản"),
    ("register.outgoing.column3", "Tên loại và trích yếu nội dung văn bản"),
    ("register.outgoing.column4", "Người ký"),
    ("register.outgoing.column5", "Nơi nhận văn bản"),
    ("register.outgoing.column6", "Đơn vị, người nhận bản lưu"),
    ("register.outgoing.column7", "Số lượng bản"),
    ("register.outgoing.column8", "Ngày chuyển"),
    ("register.outgoing.column9", "Ký nhận"),
    ("register.outgoing.column10", "Ghi chú"),
    ("register.cover.sheet", "Bìa sổ"),
    ("register.cover.what", "Nội dung bìa"),
    ("register.cover.value", "Giá trị"),
    ("register.cover.supervising", "Cơ quan chủ quản"),
    ("register.cover.body", "Cơ quan"),
    ("register.cover.year", "Năm"),
    ("register.cover.firstDay", "Từ ngày"),
    ("register.cover.lastDay", "Đến ngày"),
    ("register.cover.firstNumber", "Từ số"),
    ("register.cover.lastNumber", "Đến số"),
    ("register.cover.volume", "Quyển số"),
    ("register.cover.printedYear", "Năm {year}"),
    ("register.cover.days", "Từ ngày {first} đến ngày {last}"),
    ("register.cover.numbers", "Từ số {first} đến số {last}"),
    ("register.cover.printedVolume", "Quyển số: {volume}"),
    ("register.state.void", "Hủy số"),
    ("register.state.reserved", "Giữ số"),
    ("register.on", "ngày {date}"),
    ("register.remark.correctedBy", "Được đính chính tại"),
    ("register.remark.replacedBy", "Được thay thế bằng"),
    ("register.remark.recalled", "Đã thu hồi"),
    ("register.remark.corrects", "Đính chính"),
    ("register.remark.replaces", "Thay thế"),
    ("register.remark.recalls", "Thu hồi"),
    ("register.contents.title", "Mục lục văn bản, tài liệu trong hồ sơ"),
    ("register.contents.file", "Hồ sơ số: {notation}"),
    ("register.contents.column1", "STT"),
    ("register.contents.column2", "Số, ký hiệu văn bản"),
    ("register.contents.column3", "Ngày tháng năm văn bản"),
    ("register.contents.column4", "Tên loại và trích yếu nội dung văn bản"),
    ("register.contents.column5", "Tác giả văn bản"),
    ("register.contents.column6", "Tờ số/ Trang số"),
    ("register.contents.column7", "Ghi chú"),
    ("register.statistics.by-month", "Theo tháng"),
    ("register.statistics.by-kind", "Theo tên loại"),
    ("register.statistics.by-province", "Theo tỉnh, thành phố"),
    ("register.statistics.by-body", "Theo cơ quan ban hành"),
    ("register.statistics.by-signer", "Theo người ký"),
    ("register.statistics.by-state", "Theo tình trạng"),
    ("register.statistics.month", "Tháng"),
    ("register.statistics.kind", "Tên loại"),
    ("register.statistics.province", "Tỉnh, thành phố"),
    ("register.statistics.body", "Cơ quan ban hành"),
    ("register.statistics.signer", "Người ký"),
    ("register.statistics.state", "Tình trạng"),
    ("register.statistics.total", "Số văn bản"),
    ("register.statistics.void", "Số đã hủy"),
    ("register.statistics.unknown", "(không rõ)"),
    ("register.statistics.gaps", "Số bỏ trống"),
    ("register.statistics.gap-first", "Từ số"),
    ("register.statistics.gap-last", "Đến số"),
    ("register.statistics.gap-count", "Số lượng"),
    ("register.statistics.gap-explanation", "Giải thích"),
    ("register.statistics.gap-unexplained", "chưa rõ lý do"),
    ("register.statistics.state.issued", "Còn nguyên"),
    ("register.statistics.state.correctedBy", "Đã đính chính"),
    ("register.statistics.state.replacedBy", "Đã thay thế"),
    ("register.statistics.state.recalled", "Đã thu hồi"),
    ("register.statistics.state.reserved", "Giữ số"),
    ("register.statistics.state.void", "Hủy số"),
  ]

  private static let intake: [(key: String, text: String)] = [
    (
      "intake.no-head",
      """
      Không có dòng nào ghi tên các cột của sổ: cần ít nhất “Số, ký hiệu” và “Ngày tháng” \
      hoặc “Trích yếu”; hãy thêm dòng đó lên trên.
      """
    ),
    (
      "intake.no-register",
      "Trang tính này không có các cột của sổ; {rows} dòng ở đây không được đọc."
    ),
    (
      "intake.hidden-sheet",
      "Trang tính ẩn “{sheet}” không được đọc; nếu cần, hãy cho hiện trong Excel."
    ),
    (
      "intake.old-letters",
      """
      Chữ viết theo bảng mã {encoding} có trước Unicode; đã chuyển sang Unicode, hãy xem lại \
      tên riêng.
      """
    ),
    (
      "intake.head-assumed",
      "Không có dòng tên cột; đã coi là mười cột theo mẫu của Nghị định, hãy xem có đúng không."
    ),
    (
      "intake.column-twice",
      "Cột “{column}” trùng ý nghĩa với cột khác; giá trị được giữ bên cạnh từng dòng."
    ),
    (
      "intake.column-unknown",
      "“{column}” không phải cột của sổ; giá trị được giữ bên cạnh từng dòng."
    ),
    (
      "intake.duplicate",
      "{reference} đã có ở dòng {row}; hãy chỉ ghi một lần, hoặc sửa một trong hai."
    ),
    (
      "intake.date-back",
      """
      Ngày {date} sớm hơn ngày của {other} ({otherDate}) dù số lớn hơn; hãy đối chiếu với văn \
      bản.
      """
    ),
    (
      "intake.two-numbers",
      "Dòng có hai số, {first} và {second}; đã lấy số đầu, hãy đối chiếu với văn bản."
    ),
    (
      "intake.number-is-date",
      "Bảng tính đã đổi số văn bản thành ngày {date}; hãy ghi lại ở dạng chữ."
    ),
    (
      "intake.number-unclear",
      "“{text}” không phải số, ký hiệu như 05/KH-SXD; hãy đối chiếu với văn bản."
    ),
    ("intake.no-number", "Dòng không có số văn bản; hãy xem ở văn bản."),
    ("intake.no-symbol", "Dòng không có ký hiệu văn bản; hãy xem ở văn bản."),
    ("intake.no-date", "Dòng không có ngày văn bản; hãy xem ở văn bản, hoặc cho biết năm."),
    ("intake.only-year", "Dòng không có ngày văn bản; chỉ biết năm {year}."),
    ("intake.no-title", "Dòng không có trích yếu; hãy xem ở văn bản."),
    ("intake.kind-unknown", "“{kind}” không có trong danh mục tên loại; được giữ nguyên."),
    ("intake.two-kinds", "Trích yếu ghi {kind}, ký hiệu là {other}; hãy đối chiếu với văn bản."),
    ("intake.date-unclear", "“{text}” ở cột “{column}” không phải ngày; được giữ bên cạnh dòng."),
    ("intake.date-worked-out", "“{text}” được hiểu là {date}."),
    (
      "intake.month-first",
      "“{text}” được hiểu là {date} vì cột này ghi tháng trước ngày; hãy đối chiếu với văn bản."
    ),
    (
      "intake.other-year",
      "Ngày thuộc năm {date}, còn sổ là năm {year}; hãy đối chiếu với văn bản."
    ),
    ("intake.copies-unclear", "“{text}” không phải số lượng bản; được giữ bên cạnh dòng."),
    ("intake.as-above", "“{column}” ghi như dòng trên."),
    ("intake.void", "“{text}”: số được coi là đã hủy."),
    ("intake.reserved", "“{text}”: số được coi là giữ lại."),
    ("intake.report.title", "Kết quả đọc sổ"),
    ("intake.report.place", "Dòng"),
    ("intake.report.certainty", "Độ chắc chắn"),
    ("intake.report.reference", "Số, ký hiệu"),
    ("intake.report.date", "Ngày tháng"),
    ("intake.report.subject", "Tên loại và trích yếu"),
    ("intake.report.findings", "Cần xem lại"),
    ("intake.report.certainty.read", "đọc được"),
    ("intake.report.certainty.inferred", "suy ra"),
    ("intake.report.certainty.doubtful", "cần xem lại"),
  ]
}
