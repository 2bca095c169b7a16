extension Vietnamese {
  static let commands: [(key: String, text: String)] = [
    (
      "help.program",
      "ThiDua soạn kế hoạch phát động phong trào thi đua theo thể thức của Nghị định 30/2020/NĐ-CP."
    ),
    ("help.usage", "Cách dùng:"),
    (
      "help.exit-codes",
      "Mã kết thúc: 0 xong, 1 có phát hiện hoặc bị từ chối, 2 sai cách dùng, 3 tệp vào có lỗi."
    ),
    ("option.data", "thư mục chứa Templates và Provinces"),
    ("option.language", "ngôn ngữ của thông báo"),
    ("option.json", "in kết quả dạng một giá trị JSON"),
    ("option.registry", "tệp sổ đăng ký"),
    ("option.user", "người thực hiện, ghi vào nhật ký"),
    ("option.help", "phần hướng dẫn này"),
    ("usage.unknown-command", "không có lệnh “{command}”"),
    ("usage.unknown-option", "lệnh {command} không có tùy chọn “{option}”"),
    ("usage.option-needs-value", "tùy chọn {option} cần một giá trị"),
    ("usage.option-takes-no-value", "tùy chọn {option} không nhận giá trị"),
    ("usage.too-few-operands", "thiếu thông tin; cách dùng: thidua {command} {usage}"),
    ("usage.too-many-operands", "thừa thông tin; cách dùng: thidua {command} {usage}"),
    ("usage.missing-option", "thiếu tùy chọn {option}; cách dùng: thidua {command} {usage}"),
    ("usage.unknown-language", "không có ngôn ngữ “{language}”; chỉ có vi và en"),
    ("usage.bad-year", "“{value}” không phải là năm"),
    ("usage.bad-date", "“{value}” không phải là ngày dạng 2026-01-13"),
    ("command.json-failed", "không ghi được kết quả dạng JSON: {reason}"),
    (
      "draft.summary",
      "Soạn kế hoạch từ phiếu soạn thảo ra Word, PDF, trang web hoặc văn bản thuần."
    ),
    ("draft.option.output", "tệp cần tạo, hoặc thư mục chứa các tệp; dùng được nhiều lần"),
    ("draft.option.format", "định dạng cần tạo: docx, pdf, html, txt, json (mặc định docx,pdf)"),
    ("draft.option.allow-holes", "vẫn soạn khi còn trường để trống; chỗ trống hiện thành […]"),
    ("draft.refused", "không soạn được"),
    ("draft.unknown-format", "không có định dạng “{format}”; chỉ có {formats}"),
    (
      "draft.one-file-many-briefs",
      "“{file}” là một tệp, nhưng có nhiều phiếu soạn thảo; hãy ghi một thư mục: -o THƯ-MỤC/"
    ),
    ("draft.cannot-write", "không ghi được tệp: {reason}; không có gì bị thay đổi"),
    (
      "draft.same-output",
      "“{file}” sẽ bị tạo từ nhiều phiếu: {briefs}; hãy soạn vào các thư mục khác nhau"
    ),
    (
      "new.summary",
      "Tạo phiếu soạn thảo để điền: đủ các trường của mẫu, điền sẵn những gì hồ sơ đã có."
    ),
    ("new.option.province", "mã tỉnh, thành phố: thidua list provinces"),
    ("new.option.body", "mã cơ quan: thidua list bodies --province …"),
    ("new.option.commune", "xã, phường, đặc khu của cơ quan cấp xã, ví dụ “xã Bum Tở”"),
    ("new.option.name", "tên cơ quan chưa có hồ sơ, ví dụ tên trường"),
    ("new.option.symbol", "phần sau KH- trong ký hiệu của cơ quan đó"),
    ("new.option.supervising", "cơ quan chủ quản của cơ quan đó"),
    ("new.option.template", "mã mẫu kế hoạch: thidua list templates"),
    ("new.option.year", "năm của kế hoạch; mặc định năm nay"),
    ("new.option.output", "tệp cần ghi; mặc định in ra màn hình"),
    ("new.exists", "“{file}” đã có và được giữ nguyên; hãy chọn tên khác"),
    ("new.written", "Đã ghi: {file}"),
    ("list.summary", "Liệt kê tỉnh, cơ quan, mẫu, khối nội dung, phong trào hoặc văn bản."),
    ("list.option.province", "cơ quan, phong trào, văn bản của một tỉnh, thành phố"),
    ("list.option.date", "tại một ngày; mặc định hôm nay"),
    ("list.unknown", "không có gì tên “{what}” để liệt kê; chỉ có {choices}"),
    ("list.unverified", "chưa kiểm chứng"),
    (
      "check.summary",
      "Kiểm tra văn bản: thể thức theo Nghị định, nội dung kế hoạch, tính chính xác của viện dẫn."
    ),
    ("check.option.format", "text, json, sarif hoặc html; mặc định là text"),
    ("check.page-title", "Kết quả kiểm tra văn bản"),
    ("check.unknown-format", "không có định dạng “{format}”; hiện có {formats}"),
    ("check.unreadable", "không đọc được"),
    ("check.counts", "{errors} lỗi, {warnings} cảnh báo, {notes} ghi chú"),
    ("check.page", "trang {page}"),
    ("check.paragraph", "đoạn {paragraph}"),
    (
      "extract.summary",
      "Cho biết văn bản nói gì: cơ quan ban hành, nội dung, thời gian, căn cứ, nơi nhận."
    ),
    ("extract.field.kind", "Tên loại"),
    ("extract.field.title", "Trích yếu"),
    ("extract.field.code", "Số, ký hiệu"),
    ("extract.field.date", "Ngày ban hành"),
    ("extract.field.issuer", "Cơ quan ban hành"),
    ("extract.field.parent", "Cơ quan chủ quản"),
    ("extract.field.province", "Tỉnh, thành phố"),
    ("extract.field.inferred", "suy ra"),
    ("extract.field.basis", "Căn cứ"),
    ("extract.field.citations", "Viện dẫn trong nội dung"),
    ("extract.field.sections", "Bố cục"),
    ("extract.field.targets", "Chỉ tiêu"),
    ("extract.field.deadlines", "Thời hạn"),
    ("extract.field.movements", "Phong trào thi đua"),
    ("extract.field.recipients", "Nơi nhận"),
    ("extract.field.archive", "Dòng lưu"),
    ("extract.field.signature", "Người ký"),
    ("check.option.fix", "ghi bản sao đã sửa thể thức; bản gốc giữ nguyên"),
    ("check.fix-one-file", "mỗi lần chỉ sửa một tệp: hãy ghi một FILE với --fix"),
    ("check.fix-not-word", "bản sửa là tệp Word: “{file}” phải có đuôi .docx"),
    ("check.fix-exists", "“{file}” đã có và được giữ nguyên; hãy chọn tên khác"),
    (
      "check.fix-no-measures",
      """
      loại tệp này không cho biết cách trình bày trang \
      nên không sửa được thể thức; hãy đưa tệp Word
      """
    ),
    ("check.fixed", "Đã ghi: {file}; số lỗi đã sửa: {count}"),
    ("check.left", "Cần người xem xét, quyết định: {count}"),
  ]
}
