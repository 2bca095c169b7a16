extension Vietnamese {
  static let drafting: [(key: String, text: String)] = [
    (
      "data.not-a-data-folder",
      "“{folder}” không có hai thư mục Templates và Provinces; chỉ ra thư mục đúng bằng --data"
    ),
    (
      "data.not-found",
      "không tìm thấy thư mục có Templates và Provinces tại “{folder}” hay phía trên; chỉ ra bằng --data hoặc biến THIDUA_DATA"
    ),
    (
      "block.id-not-file-name",
      "mã khối là “{id}” nhưng tên tệp là “{expected}”; hãy đặt giống nhau"
    ),
    ("block.id-twice", "đã có khối khác mang mã “{id}”"),
    (
      "block.heading-inside",
      "trong khối không đặt tiêu đề “{heading}”; hãy ghi ở mục `heading:` của khối"
    ),
    ("block.rule-inside", "trong khối không đặt dòng `---`"),
    (
      "template.id-not-file-name",
      "mã mẫu là “{id}” nhưng tên tệp là “{expected}”; hãy đặt giống nhau"
    ),
    ("template.id-twice", "đã có mẫu khác mang mã “{id}”"),
    ("template.slot-twice", "chỗ đặt khối “{name}” khai báo hai lần"),
    (
      "template.slot-unused",
      "chỗ đặt khối “{slot}” đã khai báo nhưng phần văn bản không có {% slot {slot} %}"
    ),
    ("template.unknown-slot", "chưa khai báo chỗ đặt khối “{slot}”"),
    (
      "template.heading-too-deep",
      "tiêu đề cấp {level} quá sâu; kế hoạch chỉ có bốn cấp: #, ##, ###, ####"
    ),
    (
      "template.heading-after-closing",
      "tiêu đề “{heading}” đứng sau phần kết; hãy đưa lên trước dòng `---`, hoặc dùng một dấu # nếu là phụ lục"
    ),
    (
      "template.only-paragraphs-here",
      "trước tiêu đề đầu tiên và ở phần kết chỉ đặt đoạn văn, không đặt danh sách hay bảng"
    ),
    ("template.unsupported-markdown", "kế hoạch không dùng loại Markdown này: {kind}"),
    (
      "template.block-may-not-fit",
      "khối {id} không dùng được cho mọi kế hoạch của mẫu này; ghi {id: {id}, if-fits: true}, hoặc thu hẹp issuers, years của mẫu"
    ),
    (
      "template.missing-element",
      "không chỗ đặt khối nào đáp ứng “{element}”, nội dung phải có của một phong trào thi đua"
    ),
    (
      "parameter.bad-name",
      "“{name}” không dùng làm tên biến được; chỉ dùng chữ thường, chữ số và gạch dưới, ví dụ report_deadline"
    ),
    ("brief.empty", "phiếu soạn thảo trống"),
    ("brief.no-year", "thiếu năm; hãy ghi `year:` hoặc `date:`"),
    ("brief.open-period", "giai đoạn phải có năm đầu và năm cuối: {from: 2026, to: 2030}"),
    ("brief.date-far-from-year", "ngày {date} cách xa năm của kế hoạch {year}"),
    ("brief.bad-number", "“{number}” không phải số văn bản; chỉ ghi chữ số, ví dụ 05"),
    (
      "brief.bad-slot",
      "“{found}” không phải danh sách khối, cũng không phải nhóm drop, add, set"
    ),
    ("brief.choice-without-block", "hãy ghi `id:` của khối hoặc `text:`"),
    ("draft.unknown-template", "không có mẫu “{id}”; xem: thidua list templates"),
    ("draft.unknown-block", "không có khối “{id}”; xem: thidua list blocks"),
    ("draft.unknown-body-kind", "không có loại cơ quan “{id}”"),
    ("draft.unknown-slot", "mẫu {template} không có chỗ đặt khối “{slot}”"),
    ("draft.unknown-field", "cả mẫu lẫn các khối đã chọn đều không có trường “{name}”"),
    ("draft.unknown-parameter", "khối không có tham số “{name}”"),
    ("draft.missing-field", "thiếu “{label}”; hãy ghi `{name}:` dưới `fields:`"),
    (
      "draft.required-slot-empty",
      "“{label}” không được để trống; hãy chọn ít nhất một khối cho chỗ {slot}"
    ),
    ("draft.block-not-in-slot", "chỗ {slot} không có khối “{id}”"),
    (
      "draft.block-outside-years",
      "khối {id} dùng cho các năm {years}, không dùng cho năm {year}"
    ),
    ("draft.block-not-for-issuer", "khối {id} không dành cho cơ quan như {body}"),
    ("draft.theme-not-taken", "chỗ {slot} không nhận khối thuộc chủ đề {theme}: {id}"),
    ("draft.template-not-for-issuer", "mẫu {id} không dành cho cơ quan như {body}"),
    (
      "draft.template-outside-years",
      "mẫu {id} dùng cho các năm {years}, không dùng cho năm {year}"
    ),
    (
      "draft.missing-element",
      "kế hoạch không nói đến “{element}”, nội dung phải có của một phong trào thi đua"
    ),
    (
      "draft.name-depends-on-date",
      "trong khoảng thời gian {date}, địa phương lúc đầu là “{early}”, sau là “{late}”; kế hoạch đang ghi “{late}”; hãy ghi rõ ngày"
    ),
    (
      "draft.format-later",
      "chưa có dữ liệu về thể thức có hiệu lực ngày {date}; kế hoạch được trình bày theo {format}"
    ),
    (
      "draft.document-unverified",
      "dữ liệu về {document} chưa được kiểm chứng; hãy đối chiếu số, ngày, cơ quan ban hành trước khi ký"
    ),
    (
      "draft.movement-unverified",
      "dữ liệu về phong trào “{movement}” chưa được kiểm chứng; hãy đối chiếu tên và thời gian trước khi ký"
    ),
    ("filter.not-a-date", "bộ lọc {filter} cần ngày dạng 2026-01-13, không phải “{value}”"),
    ("filter.not-a-number", "bộ lọc {filter} cần một số, không phải “{value}”"),
    (
      "filter.no-roman-numeral",
      "bộ lọc {filter} cần số nguyên từ 1 đến 3999, không phải “{value}”"
    ),
    ("filter.outside-a-plan", "bộ lọc {filter} chỉ dùng được khi soạn kế hoạch"),
    (
      "form.how-to",
      "Điền những dòng ghi “bắt buộc”. Dòng có dấu # ở đầu cho biết nội dung sẽ dùng nếu để nguyên;\nbỏ dấu # để ghi nội dung khác. Ngày ghi theo dạng 2026-01-13."
    ),
    ("form.required", "bắt buộc"),
    ("form.example", "ví dụ: {value}"),
    ("form.kind.text", "văn bản"),
    ("form.kind.number", "số"),
    ("form.kind.percent", "phần trăm"),
    ("form.kind.date", "ngày"),
    ("form.kind.year", "năm"),
    ("form.kind.boolean", "true hoặc false"),
    ("form.kind.list", "danh sách"),
    ("form.kind.documents", "số, ký hiệu văn bản"),
    ("form.kind.movements", "mã phong trào: thidua list movements"),
    ("form.period", "Kế hoạch nhiều năm:"),
    (
      "form.date",
      "Ngày của kế hoạch, biết đến đâu ghi đến đó (2026-01-15, 2026-01); số và ngày ghi khi ban hành:"
    ),
    ("form.number", "Số, khi đã được cấp:"),
    ("form.subject", "Trích yếu, nếu muốn ghi khác:"),
    (
      "form.documents",
      "Văn bản chưa có trong danh mục (thidua list documents), như văn bản của tỉnh:"
    ),
    ("form.blocks", "Khối nội dung: chọn, bỏ, đổi thứ tự; tự viết thì ghi {text: \"…\"}:"),
    ("form.also", "các khối khác dùng được:"),
    ("form.recipients", "Nơi nhận và dòng lưu, nếu muốn ghi khác:"),
    ("form.signature", "Chữ ký, nếu muốn ghi khác:"),
    ("form.annexes", "Phụ lục, có bảng nếu cần:"),
    ("form.annex-title", "Tên phụ lục"),
  ]
}
