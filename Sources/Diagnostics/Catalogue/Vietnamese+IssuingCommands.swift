extension Vietnamese {
  static let issuingCommands: [(key: String, text: String)] = [
    ("issue.summary", "Cấp số cho kế hoạch, phát hành và lưu cố định cùng tệp trong sổ đăng ký."),
    (
      "issue.option.date",
      "ngày ban hành; không nêu thì lấy ngày trong phiếu, nếu không có là hôm nay"
    ),
    ("issue.option.date-reason", "vì sao ngày được lệch thứ tự số"),
    ("issue.option.number", "dùng một số đã giữ trước"),
    ("issue.option.secret", "lấy số trong hệ thống số của văn bản mật"),
    (
      "issue.option.accept",
      "chấp nhận văn bản được viện dẫn mà chưa ai biết, kèm lý do; có thể lặp lại"
    ),
    ("issue.option.file", "số và ký hiệu hồ sơ chứa kế hoạch, ví dụ 01.TĐKT"),
    ("issue.option.copies", "số lượng bản phát hành"),
    ("issue.option.key", "mã riêng của bạn: gọi lại với cùng mã thì không phát hành lần thứ hai"),
    (
      "issue.option.output",
      "tệp cần ghi (.docx, .pdf, .json), hoặc thư mục cho tất cả; có thể lặp lại"
    ),
    ("issue.issued", "đã phát hành, mục {entry}, ngày {date}"),
    (
      "issue.issued-before",
      "đã phát hành từ trước, mục {entry}, ngày {date}; không lấy số mới (--key để phát hành "
        + "thêm lần nữa)"
    ),
    ("issue.refused", "không phát hành, chưa lấy số"),
    ("issue.no-day", "kế hoạch chưa có ngày ban hành: hãy nêu bằng --date"),
    ("issue.day-outside-brief", "ban hành ngày {date} nhưng phiếu soạn cho {told}: hãy đối chiếu"),
    (
      "issue.draft-not-approved",
      "bản thảo {draft} đang ở “{state}”: phải được duyệt trước (thidua approve {draft})"
    ),
    ("issue.draft-issued", "bản thảo {draft} đã phát hành: là mục {entry}"),
    (
      "issue.draft-without-brief",
      "bản thảo {draft} không kèm phiếu soạn nên không kiểm tra được: hãy trình lại từ phiếu"
    ),
    (
      "issue.acceptance-unneeded",
      "{number} không cần chấp nhận: văn bản đã biết, hoặc kế hoạch không viện dẫn"
    ),
    (
      "issue.bad-acceptance",
      "“{value}” không chấp nhận được gì: hãy ghi số và lý do, --accept 12/KH-UBND=LÝ-DO"
    ),
    ("issue.one-plan-only", "{option} chỉ dùng cho một kế hoạch, nhưng đang có nhiều"),
    ("usage.bad-number", "{option} nhận số nguyên từ {from} đến {to}, không nhận “{value}”"),
    ("usage.not-a-number", "“{value}” không phải là số của sổ đăng ký"),
    (
      "usage.no-draft-id",
      "“{value}” không phải là bản thảo: hãy gọi theo mã mà thidua drafts liệt kê"
    ),
    ("usage.body-needed", "hãy nêu cơ quan nào bằng --body; sổ đăng ký biết {bodies}"),
    ("usage.body-ambiguous", "“{body}” có thể là {bodies}: hãy thêm --province"),
    (
      "usage.body-unknown",
      "sổ đăng ký chưa biết cơ quan “{body}”: hãy thêm --province để tra hồ sơ cơ quan"
    ),
    ("usage.unknown-kind", "không có tên loại văn bản “{kind}”"),
    ("usage.unknown-policy", "không có cách đánh số “{policy}”; chỉ có {policies}"),
    ("usage.unknown-format", "ở đây không có định dạng “{format}”; chỉ có {formats}"),
    (
      "usage.bad-span",
      "“{from}” đến “{to}” không phải là một khoảng: hãy nêu hai số hoặc hai ngày trong năm"
    ),
    (
      "option.series-body",
      "cơ quan ban hành, theo mã hoặc tên; bỏ qua được khi sổ chỉ có một cơ quan"
    ),
    ("option.series-province", "tỉnh, thành phố của cơ quan, theo mã hoặc tên"),
    ("option.series-year", "năm của sổ; không nêu thì là năm nay"),
    ("option.series-kind", "tên loại văn bản, khi mỗi loại có số riêng; không nêu thì là kế hoạch"),
    ("option.series-secret", "hệ thống số của văn bản mật"),
    ("option.reason", "lý do; được ghi vào nhật ký"),
    ("reserve.summary", "Giữ trước các số kế tiếp cho văn bản sẽ ban hành."),
    ("reserve.option.count", "bao nhiêu số; không nêu thì một số"),
    ("reserve.done", "{body}, năm {year}: đã giữ số {numbers}"),
    ("void.summary", "Hủy một số không có văn bản mang; số vẫn nằm trong sổ kèm lý do."),
    ("void.done", "{body}, năm {year}: đã hủy số {number}"),
    ("series.summary", "Cho biết các hệ thống số đã đến đâu; đặt cách đánh số của cơ quan."),
    (
      "series.option.year",
      "năm cần xem, hoặc năm bắt đầu áp dụng cách đánh số; không nêu thì mọi năm, hoặc năm nay"
    ),
    ("series.none", "sổ đăng ký chưa có số nào"),
    ("series.column.body", "cơ quan"),
    ("series.column.year", "năm"),
    ("series.column.stream", "hệ thống số"),
    ("series.column.next", "số kế tiếp"),
    ("series.column.issued", "văn bản"),
    ("series.column.reserved", "giữ trước"),
    ("series.column.void", "đã hủy"),
    ("series.column.unknown", "chưa rõ"),
    ("series.common", "chung mọi loại"),
    ("series.kind", "{kind}"),
    ("series.secret", "mật"),
    ("series.set.common", "{body} đánh số chung mọi loại văn bản từ năm {year}"),
    ("series.set.per-kind", "{body} đánh số riêng từng loại văn bản từ năm {year}"),
    (
      "register.summary",
      "Lập sổ đăng ký văn bản đi, danh sách số trống, thống kê và mục lục hồ sơ."
    ),
    ("register.option.from", "ngày hoặc số đầu"),
    ("register.option.to", "ngày hoặc số cuối"),
    ("register.option.gaps", "các số không có văn bản mang, và vì sao"),
    ("register.option.statistics", "thống kê theo tháng, loại, người ký và tình trạng"),
    ("register.option.file", "mục lục văn bản trong hồ sơ, ví dụ 01.TĐKT"),
    ("register.option.title", "tiêu đề hồ sơ"),
    ("register.option.volume", "quyển số trên bìa; không nêu thì là 1"),
    ("register.option.output", "tệp cần ghi: .xlsx, .csv, .pdf hoặc .docx"),
    ("register.written", "đã ghi: {file}"),
    ("register.empty", "sổ chưa có dòng nào"),
    ("register.no-gaps", "mọi số đều có văn bản mang"),
    ("register.file-empty", "không có văn bản trong hồ sơ {file}"),
    ("register.statistics", "Thống kê văn bản đi"),
    ("gap.void", "hủy: {reason} ({who}, {date})"),
    ("gap.reserved", "giữ trước: {reason} ({who}, {date})"),
    (
      "issue.day-needed",
      "hôm nay là {date} mà phiếu soạn cho {told}: hãy nêu ngày ban hành bằng --date"
    ),
  ]
}
