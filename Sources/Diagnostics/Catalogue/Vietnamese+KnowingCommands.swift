extension Vietnamese {
  static let knowingCommands: [(key: String, text: String)] = [
    ("usage.bad-count", "{option} nhận số từ {least} đến {most}, không phải “{value}”"),
    ("knowing.written", "Đã ghi: {file}"),
    (
      "knowing.no-canonical-document",
      "tệp JSON này không phải là văn bản do “draft --format json” ghi ra"
    ),
    ("knowing.state.corrected", "đã đính chính"),
    ("knowing.state.replaced", "đã bị thay thế"),
    ("knowing.state.recalled", "đã thu hồi"),
    (
      "entry.no-document",
      "“{entry}” chỉ có một dòng của sổ đăng ký cũ, không có nội dung văn bản"
    ),
    (
      "diff.summary",
      "So sánh hai văn bản: giữ gì, bỏ gì, thêm gì và quên sửa gì của năm trước."
    ),
    ("diff.option.words", "đánh dấu từng từ ngay trong dòng: [-…-] bị bỏ, {+…+} được thêm"),
    ("diff.option.all", "hiện cả phần không đổi"),
    (
      "diff.option.forgotten",
      "nêu những gì chép lại từ kế hoạch cũ mà không còn đúng; nếu có thì mã thoát là 1"
    ),
    ("diff.option.format", "text, json hoặc html; theo đuôi tệp, nếu không có thì text"),
    ("diff.option.output", "tệp để ghi kết quả so sánh"),
    ("diff.same", "Hai văn bản có nội dung như nhau."),
    (
      "diff.counts",
      "Đoạn văn: {same} giữ nguyên, {edited} sửa lời, {added} thêm, {removed} bỏ, "
        + "{moved} chuyển chỗ; {percent} % số từ có trong cả hai."
    ),
    ("diff.forgotten", "Quên sửa: {count}"),
    ("diff.nothing-forgotten", "Không thấy gì quên sửa."),
    (
      "diff.wrong-order",
      "văn bản thứ hai ({newer}) cũ hơn văn bản thứ nhất ({older}): hãy nêu văn bản cũ trước"
    ),
    ("diff.page-title", "So sánh văn bản"),
    ("diff.components", "Ngoài phần nội dung"),
    ("diff.outcome.edited", "sửa lời"),
    ("diff.outcome.added", "thêm"),
    ("diff.outcome.removed", "bỏ"),
    (
      "similar.summary",
      "Tìm văn bản giống một văn bản, hoặc các văn bản gần như trùng nhau trong kho."
    ),
    ("similar.option.groups", "các nhóm văn bản gần như trùng nhau"),
    ("similar.option.limit", "số văn bản hoặc nhóm cần hiện; mặc định 20"),
    (
      "similar.option.least",
      "tỷ lệ giống nhau ít nhất (%); mặc định 30, với nhóm là 80"
    ),
    ("similar.nothing", "Không có văn bản nào giống từ {percent} trở lên."),
    ("similar.paragraphs", "({shared}/{count} đoạn văn)"),
    (
      "similar.groups",
      "Có {groups} nhóm, gồm {entries} văn bản giống nhau từ {percent} trở lên."
    ),
    (
      "coverage.summary",
      "Cho biết cơ quan nào đã, cơ quan nào chưa ban hành kế hoạch thực hiện một văn bản."
    ),
    ("coverage.option.province", "tỉnh, thành phố có các sở phải thực hiện"),
    ("coverage.option.date", "ngày cuối để ban hành kế hoạch; sau ngày đó là muộn"),
    ("coverage.option.issued", "ngày hoặc năm của văn bản, khi có nhiều văn bản cùng số"),
    (
      "coverage.option.not-concerned",
      "sở không thuộc diện thực hiện, theo mã hoặc tên; có thể nêu nhiều lần"
    ),
    ("coverage.option.output", "ghi bảng ra tệp .csv hoặc .xlsx"),
    (
      "coverage.option.letter",
      "soạn công văn đôn đốc các cơ quan chưa có kế hoạch: .docx, .pdf, .html, .txt hoặc .json"
    ),
    ("coverage.option.sender", "cơ quan gửi công văn; mặc định so-noi-vu"),
    ("coverage.option.unit", "đơn vị soạn công văn, để ghi ký hiệu, ví dụ TĐKT"),
    ("coverage.option.remind-by", "ngày mà công văn đề nghị gửi kế hoạch trước đó"),
    (
      "usage.several-documents",
      "có nhiều văn bản cùng số {number}, ngày {dates}: hãy nêu văn bản cần tìm bằng --issued"
    ),
    ("usage.unknown-department", "{province} không có sở nào là “{body}” vào ngày đó"),
    (
      "coverage.unknown-document",
      "cả kho và danh mục đều không có {number}, và không kế hoạch nào của tỉnh viện dẫn văn bản này"
    ),
    ("coverage.title", "Kế hoạch thực hiện {document}"),
    ("coverage.due", "Thời hạn: {date}"),
    ("coverage.status.issued", "đã ban hành"),
    ("coverage.status.late", "ban hành muộn"),
    ("coverage.status.noneSeen", "chưa thấy kế hoạch"),
    ("coverage.status.notConcerned", "không thuộc diện thực hiện"),
    ("coverage.role.basis", "căn cứ"),
    ("coverage.role.text", "trong nội dung"),
    ("coverage.doubtful", "ngày ban hành không đủ rõ để biết có kịp hạn hay không"),
    ("coverage.column.ordinal", "STT"),
    ("coverage.column.body", "Cơ quan"),
    ("coverage.column.status", "Tình trạng"),
    ("coverage.column.number", "Kế hoạch"),
    ("coverage.column.date", "Ngày ban hành"),
    ("coverage.column.role", "Viện dẫn"),
    ("coverage.column.entry", "Mục"),
    ("coverage.column.title", "Trích yếu"),
    ("coverage.column.note", "Ghi chú"),
    ("coverage.no-letter-needed", "Mọi cơ quan đã ban hành kế hoạch: không cần đôn đốc ai."),
    (
      "cites.summary",
      "Cho biết một kế hoạch viện dẫn gì, ai viện dẫn nó, và văn bản nào hết hiệu lực vẫn bị viện dẫn."
    ),
    ("cites.option.cited-by", "ai viện dẫn văn bản; văn bản không cần có trong kho"),
    ("cites.option.depth", "số bậc đi xuống các văn bản tiếp theo; mặc định 1"),
    ("cites.option.issued", "ngày hoặc năm của văn bản, khi có nhiều văn bản cùng số"),
    (
      "cites.option.superseded",
      "văn bản bị viện dẫn khi đã hết hiệu lực, của một mục hoặc cả kho; nếu có thì mã thoát là 1"
    ),
    ("cites.try-cited-by", "ai viện dẫn: thidua cites {number} --cited-by"),
    ("cites.nothing", "Không viện dẫn văn bản nào."),
    ("cites.nobody", "Trong kho không có ai viện dẫn văn bản này."),
    ("cites.none-superseded", "Không có văn bản nào hết hiệu lực mà vẫn bị viện dẫn."),
    ("cites.role.basis", "Căn cứ"),
    ("cites.role.text", "Trong nội dung"),
    ("cites.ended", "hết hiệu lực từ sau ngày {date}"),
    ("cites.replaced", "hết hiệu lực từ sau ngày {date}, thay bằng {successor}"),
    (
      "blocks.summary",
      "Cho biết khối nội dung được dùng ở đâu, khối nào đã đổi; đề xuất khối mới từ kho."
    ),
    ("blocks.option.date", "changed-since: các kế hoạch ban hành từ ngày này"),
    ("blocks.option.output", "mine: thư mục để ghi tệp các khối đề xuất"),
    ("blocks.option.plans", "mine: đoạn văn có trong ít nhất bao nhiêu kế hoạch; mặc định 3"),
    (
      "blocks.option.provinces",
      "mine: các kế hoạch đó của ít nhất bao nhiêu tỉnh, thành phố; mặc định 2"
    ),
    ("blocks.option.limit", "mine: số đề xuất nhiều nhất; mặc định 50"),
    ("usage.unknown-blocks-action", "lệnh blocks không có việc “{action}”; có {actions}"),
    ("usage.unknown-block", "không có khối “{block}” và không kế hoạch nào dùng khối đó"),
    ("blocks.unused", "Không kế hoạch nào trong kho dùng {block}."),
    ("blocks.used", "Số kế hoạch dùng {block}: {count}"),
    ("blocks.older", "(bản {old}, nay là bản {new})"),
    ("blocks.gone", "(thư viện không còn khối này)"),
    ("blocks.unchanged", "Không có khối nào đã đổi."),
    (
      "blocks.proposals",
      "Đề xuất: {count}, hiện: {shown}; số kế hoạch đã đọc: {plans}"
    ),
    (
      "blocks.coverage",
      "{plans} kế hoạch, {bodies} cơ quan, {provinces} tỉnh, thành phố, năm {years}"
    ),
    ("blocks.written", "Đã ghi vào {folder}. Hãy đọc từng tệp trước khi dùng làm khối."),
    ("blocks.exists", "đã có tệp “{file}”; chưa ghi gì"),
  ]
}
