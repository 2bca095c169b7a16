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
    ("issue.draft-issued", "bản thảo {draft} đã phát hành"),
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
    ("register.option.output", "tệp cần ghi: .xlsx, .csv, .pdf hoặc .docx; có thể lặp lại"),
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
    ("correct.summary", "Ghi sổ việc đính chính thể thức của văn bản đã phát hành bằng công văn."),
    ("correct.option.by", "công văn đính chính, là một mục trong sổ"),
    ("replace.summary", "Ghi sổ việc thay thế văn bản đã phát hành bằng văn bản khác."),
    ("replace.option.with", "văn bản thay thế, là một mục trong sổ"),
    ("recall.summary", "Ghi sổ việc thu hồi văn bản đã phát hành; mục đó bị đóng băng."),
    ("recall.option.by", "văn bản thu hồi, nếu có trong sổ"),
    ("relation.corrects", "{entry} được đính chính bởi {other}"),
    ("relation.replaces", "{entry} được thay thế bởi {other}"),
    ("relation.recalls", "{entry} bị thu hồi bởi {other}"),
    ("relation.recalls-alone", "{entry} bị thu hồi"),
    (
      "propose.summary",
      "Lưu kế hoạch của phiếu soạn vào sổ thành bản thảo, hoặc thành phiên bản mới."
    ),
    ("propose.option.draft", "bản thảo mà đây là phiên bản mới"),
    ("propose.option.note", "lời người soạn ghi cho phiên bản này"),
    ("propose.done", "bản thảo #{draft}, phiên bản {version}: {title}"),
    ("submit.summary", "Trình bản thảo cho người duyệt."),
    ("approve.summary", "Duyệt bản thảo để ký; chỉ bản thảo đã duyệt mới được phát hành."),
    ("return.summary", "Trả bản thảo lại để sửa, kèm lý do."),
    ("abandon.summary", "Bỏ bản thảo; vẫn giữ lại kèm lý do."),
    ("draft-move.submitted", "đã trình bản thảo #{draft}: {title}"),
    ("draft-move.approved", "đã duyệt bản thảo #{draft}: {title}"),
    ("draft-move.draft", "đã trả lại bản thảo #{draft}: {title}"),
    ("draft-move.abandoned", "đã bỏ bản thảo #{draft}: {title}"),
    ("draft-state.draft", "nháp"),
    ("draft-state.submitted", "đã trình"),
    ("draft-state.approved", "đã duyệt"),
    ("draft-state.issued", "đã phát hành"),
    ("draft-state.abandoned", "đã bỏ"),
    ("drafts.summary", "Liệt kê bản thảo, các phiên bản của một bản thảo, ghi nội dung ra tệp."),
    ("drafts.option.state", "chỉ một trạng thái: draft, submitted, approved, issued, abandoned"),
    ("drafts.option.version", "phiên bản; không nêu thì là bản mới nhất"),
    ("drafts.option.output", "ghi nội dung bản thảo: .docx, .pdf, .html, .txt hoặc .json"),
    ("drafts.none", "không có bản thảo nào như vậy"),
    ("usage.unknown-draft-state", "không có trạng thái bản thảo “{state}”; chỉ có {states}"),
    ("verify.summary", "Đối chiếu sổ đăng ký, hoặc bản sao lưu, với mã băm và quy tắc của nó."),
    (
      "verify.option.expect",
      "nhật ký kết thúc ở đâu khi xem lần trước, như backup và verify in ra"
    ),
    ("verify.sound", "nguyên vẹn: {entries} mục và {files} tệp đúng như khi ghi sổ"),
    (
      "verify.unsound",
      "không nguyên vẹn: {findings} sai lệch trong {entries} mục và {files} tệp; hãy phục "
        + "hồi từ bản sao lưu"
    ),
    ("verify.head", "nhật ký kết thúc ở {head}"),
    (
      "usage.bad-head",
      "“{value}” không phải là điểm cuối nhật ký: phải gồm dòng và mã băm, 12:sha256:…"
    ),
    ("backup.summary", "Sao lưu sổ đăng ký trong khi đang dùng và kiểm tra bản sao."),
    ("backup.option.overwrite", "thay tệp cùng tên"),
    ("backup.no-folder", "không tạo được thư mục: {reason}"),
    ("restore.summary", "Lập lại sổ đăng ký từ bản sao lưu và kiểm tra kết quả."),
    ("restore.option.to", "tệp sổ đăng ký cần lập; không nêu thì theo --registry"),
    ("restore.option.overwrite", "gác sổ đăng ký cùng tên sang bên; sổ đó được giữ dưới tên khác"),
    ("restore.set-aside", "sổ đăng ký cũ được giữ thành {file}"),
    ("audit.summary", "Cho biết ai làm gì với sổ đăng ký, lúc nào, từ đâu."),
    ("audit.option.entry", "những việc đối với một mục"),
    ("audit.option.since", "từ ngày này"),
    ("audit.option.by", "những việc của một người"),
    ("audit.option.action", "một loại việc, ví dụ issued hoặc viewed"),
    ("audit.option.limit", "nhiều nhất bấy nhiêu dòng mới nhất; không nêu thì 50"),
    ("audit.option.output", "ghi các dòng ra tệp .csv hoặc .xlsx"),
    ("audit.none", "nhật ký không có dòng nào như vậy"),
    ("audit.title", "Nhật ký"),
    ("audit.column.line", "dòng"),
    ("audit.column.time", "lúc"),
    ("audit.column.who", "ai"),
    ("audit.column.host", "từ đâu"),
    ("audit.column.action", "việc"),
    ("audit.column.entry", "mục"),
    ("audit.column.details", "chi tiết"),
    ("usage.unknown-action", "không có việc “{action}”; chỉ có {actions}"),
    ("audit.action.issued", "phát hành"),
    ("audit.action.added", "ghi vào sổ"),
    ("audit.action.corrected", "đính chính"),
    ("audit.action.replaced", "thay thế"),
    ("audit.action.recalled", "thu hồi"),
    ("audit.action.reserved", "giữ số"),
    ("audit.action.voided", "hủy số"),
    ("audit.action.policy-set", "đặt cách đánh số"),
    ("audit.action.draft-saved", "lưu bản thảo"),
    ("audit.action.draft-moved", "chuyển bản thảo"),
    ("audit.action.citation-accepted", "chấp nhận viện dẫn"),
    ("audit.action.viewed", "xem"),
    ("audit.action.printed", "in"),
    ("audit.action.exported", "lấy ra"),
    ("audit.action.backed-up", "sao lưu"),
    ("audit.action.restored", "phục hồi"),
    (
      "issue.draft-draft",
      "bản thảo {draft} còn đang soạn: phải trình và duyệt trước (thidua submit {draft}, "
        + "thidua approve {draft})"
    ),
    (
      "issue.draft-submitted",
      "bản thảo {draft} đang chờ duyệt: phải duyệt trước (thidua approve {draft})"
    ),
    ("issue.draft-abandoned", "bản thảo {draft} đã bỏ: hãy lưu lại phiếu soạn thành bản thảo mới"),
    ("issue.accept", "hãy sửa lại, hoặc thêm --accept \"{number}=LÝ-DO\""),
    (
      "usage.body-needed-first",
      "hãy nêu cơ quan nào bằng --body và --province; sổ đăng ký chưa biết cơ quan nào"
    ),
    ("backup.overwrite", "thêm --overwrite để thay"),
  ]
}
