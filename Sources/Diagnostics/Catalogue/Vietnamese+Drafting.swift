extension Vietnamese {
  static let drafting: [(key: String, text: String)] = [
    (
      "data.not-a-data-folder",
      "“{folder}” không có hai thư mục Templates và Provinces. Chỉ ra thư mục đúng bằng --data."
    ),
    (
      "data.not-found",
      "Không tìm thấy thư mục có Templates và Provinces tại “{folder}” hay phía trên. Chỉ ra bằng --data hoặc biến THIDUA_DATA."
    ),
    (
      "block.id-not-file-name",
      "Mã khối là “{id}” nhưng tên tệp là “{expected}”. Hãy đặt giống nhau."
    ),
    ("block.id-twice", "Đã có khối khác mang mã “{id}”."),
    (
      "block.heading-inside",
      "Trong khối không đặt tiêu đề “{heading}”. Hãy ghi ở mục `heading:` của khối."
    ),
    ("block.rule-inside", "Trong khối không đặt dòng `---`."),
    (
      "template.id-not-file-name",
      "Mã mẫu là “{id}” nhưng tên tệp là “{expected}”. Hãy đặt giống nhau."
    ),
    ("template.id-twice", "Đã có mẫu khác mang mã “{id}”."),
    ("template.slot-twice", "Chỗ đặt khối “{name}” khai báo hai lần."),
    (
      "template.slot-unused",
      "Chỗ đặt khối “{slot}” đã khai báo nhưng phần văn bản không có {% slot {slot} %}."
    ),
    ("template.unknown-slot", "Chưa khai báo chỗ đặt khối “{slot}”."),
    (
      "template.heading-too-deep",
      "Tiêu đề cấp {level} quá sâu; kế hoạch chỉ có bốn cấp: #, ##, ###, ####."
    ),
    (
      "template.heading-after-closing",
      "Tiêu đề “{heading}” đứng sau phần kết. Hãy đưa lên trước dòng `---`, hoặc dùng một dấu # nếu là phụ lục."
    ),
    (
      "template.only-paragraphs-here",
      "Trước tiêu đề đầu tiên và ở phần kết chỉ đặt đoạn văn, không đặt danh sách hay bảng."
    ),
    ("template.unsupported-markdown", "Kế hoạch không dùng loại Markdown này: {kind}."),
    (
      "template.missing-element",
      "Không chỗ đặt khối nào đáp ứng “{element}”, nội dung phải có của một phong trào thi đua."
    ),
    (
      "parameter.bad-name",
      "“{name}” không dùng làm tên biến được. Chỉ dùng chữ thường, chữ số và gạch dưới, ví dụ report_deadline."
    ),
    ("brief.empty", "Phiếu soạn thảo trống."),
    ("brief.no-year", "Thiếu năm. Hãy ghi `year:` hoặc `date:`."),
    ("brief.open-period", "Giai đoạn phải có năm đầu và năm cuối: {from: 2026, to: 2030}."),
    ("brief.date-far-from-year", "Ngày {date} cách xa năm của kế hoạch {year}."),
    ("brief.bad-number", "“{number}” không phải số văn bản. Chỉ ghi chữ số, ví dụ 05."),
    (
      "brief.bad-slot",
      "“{found}” không phải danh sách khối, cũng không phải nhóm drop, add, set."
    ),
    ("brief.choice-without-block", "Hãy ghi `id:` của khối hoặc `text:`."),
    ("draft.unknown-template", "Không có mẫu “{id}”. Xem: thidua list templates."),
    ("draft.unknown-block", "Không có khối “{id}”. Xem: thidua list blocks."),
    ("draft.unknown-body-kind", "Không có loại cơ quan “{id}”."),
    ("draft.unknown-slot", "Mẫu {template} không có chỗ đặt khối “{slot}”."),
    ("draft.unknown-field", "Cả mẫu lẫn các khối đã chọn đều không có trường “{name}”."),
    ("draft.unknown-parameter", "Khối không có tham số “{name}”."),
    ("draft.missing-field", "Thiếu “{label}”. Hãy ghi `{name}:` dưới `fields:`."),
    (
      "draft.required-slot-empty",
      "“{label}” không được để trống. Hãy chọn ít nhất một khối cho chỗ {slot}."
    ),
    ("draft.block-not-in-slot", "Chỗ {slot} không có khối “{id}”."),
    (
      "draft.block-outside-years",
      "Khối {id} dùng cho các năm {years}, không dùng cho năm {year}."
    ),
    ("draft.block-not-for-issuer", "Khối {id} không dành cho cơ quan như {body}."),
    ("draft.theme-not-taken", "Chỗ {slot} không nhận khối thuộc chủ đề {theme}: {id}."),
    ("draft.template-not-for-issuer", "Mẫu {id} không dành cho cơ quan như {body}."),
    (
      "draft.template-outside-years",
      "Mẫu {id} dùng cho các năm {years}, không dùng cho năm {year}."
    ),
    (
      "draft.missing-element",
      "Kế hoạch không nói đến “{element}”, nội dung phải có của một phong trào thi đua."
    ),
    (
      "draft.name-depends-on-date",
      "Trong khoảng thời gian {date}, địa phương lúc đầu là “{early}”, sau là “{late}”; kế hoạch đang ghi “{late}”. Hãy ghi rõ ngày."
    ),
    (
      "draft.format-later",
      "Chưa có dữ liệu về thể thức có hiệu lực ngày {date}; kế hoạch được trình bày theo {format}."
    ),
    (
      "draft.document-unverified",
      "Dữ liệu về {document} chưa được kiểm chứng. Hãy đối chiếu số, ngày, cơ quan ban hành trước khi ký."
    ),
    (
      "draft.movement-unverified",
      "Dữ liệu về phong trào “{movement}” chưa được kiểm chứng. Hãy đối chiếu tên và thời gian trước khi ký."
    ),
    ("filter.not-a-date", "Bộ lọc {filter} cần ngày dạng 2026-01-13, không phải “{value}”."),
    ("filter.not-a-number", "Bộ lọc {filter} cần một số, không phải “{value}”."),
    (
      "filter.no-roman-numeral",
      "Bộ lọc {filter} cần số nguyên từ 1 đến 3999, không phải “{value}”."
    ),
    ("filter.outside-a-plan", "Bộ lọc {filter} chỉ dùng được khi soạn kế hoạch."),
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
