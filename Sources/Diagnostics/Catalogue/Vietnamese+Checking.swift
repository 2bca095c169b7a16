extension Vietnamese {
  static let checking: [(key: String, text: String)] =
    looks + drawnLines + form + contents + ruleTitles + checkAdvice

  /// The faults of looks, for every rule of a component.
  private static let looks = [
    "R07", "R08", "R09", "R10", "R11", "R12", "R14", "R16", "R17", "R18", "R19", "R20", "R23",
    "R24", "R25", "R27", "R29",
  ].flatMap { code in
    lookFaults.map { (key: "ND30-\(code).\($0.key)", text: $0.text) }
  }

  private static let lookFaults: [(key: String, text: String)] = [
    ("size", "{part}: cỡ chữ {found} pt, quy định là {allowed} pt (đoạn {paragraphs})"),
    ("bold", "{part} in đậm, quy định không in đậm (đoạn {paragraphs})"),
    ("not-bold", "{part} chưa in đậm toàn bộ (đoạn {paragraphs})"),
    ("italic", "{part} in nghiêng, quy định là chữ đứng (đoạn {paragraphs})"),
    ("not-italic", "{part} chưa in nghiêng toàn bộ (đoạn {paragraphs})"),
    ("capitals", "{part} in hoa toàn bộ, quy định là chữ thường (đoạn {paragraphs})"),
    ("not-capitals", "{part} chưa in hoa toàn bộ (đoạn {paragraphs})"),
    ("alignment.center", "{part} chưa đặt canh giữa (đoạn {paragraphs})"),
    ("alignment.left", "{part} chưa đặt sát lề trái (đoạn {paragraphs})"),
    ("alignment.right", "{part} chưa đặt sát lề phải (đoạn {paragraphs})"),
    ("alignment.justified", "{part} chưa dàn đều hai lề (đoạn {paragraphs})"),
  ]

  /// The faults of lines drawn under components.
  private static let drawnLines = ["R09", "R11", "R17"].flatMap { code in
    drawnFaults.map { (key: "ND30-\(code).\($0.key)", text: $0.text) }
  }

  private static let drawnFaults: [(key: String, text: String)] = [
    ("line-missing", "thiếu đường kẻ ngang, nét liền bên dưới {part}"),
    ("line-long", "đường kẻ bên dưới {part} dài hơn quy định so với dòng chữ"),
    ("line-short", "đường kẻ bên dưới {part} ngắn hơn quy định so với dòng chữ"),
    ("spacing", "các dòng của {part} chưa cách nhau dòng đơn"),
    ("line-underlined", "{part} dùng gạch chân; phải kẻ đường ngang, nét liền bên dưới"),
  ]

  private static let form: [(key: String, text: String)] = [
    ("ND30-R01.paper", "khổ giấy {found} mm, quy định là {allowed} mm (A4)"),
    ("ND30-R02.landscape", "trang nằm ngang trong khi nội dung không có bảng, biểu"),
    ("ND30-R03.top", "lề trên {found} mm, quy định là {allowed} mm"),
    ("ND30-R03.bottom", "lề dưới {found} mm, quy định là {allowed} mm"),
    ("ND30-R04.margin", "lề trái {found} mm, quy định là {allowed} mm"),
    ("ND30-R05.margin", "lề phải {found} mm, quy định là {allowed} mm"),
    ("ND30-R06.face", "phông chữ {found}, quy định là {allowed} (đoạn {paragraphs})"),
    (
      "ND30-R06.composed",
      "chữ và dấu gõ rời (Unicode tổ hợp), cần dùng mã dựng sẵn (đoạn {paragraphs})"
    ),
    ("ND30-R07.missing", "thiếu số trang"),
    ("ND30-R07.start", "số trang bắt đầu từ {found}, quy định từ 1"),
    ("ND30-R07.first-page", "trang thứ nhất còn hiển thị số trang"),
    ("ND30-R07.place", "số trang chưa đặt canh giữa ở lề trên"),
    ("ND30-R08.missing", "thiếu Quốc hiệu: “{text}”"),
    ("ND30-R08.text", "{part} ghi chưa đúng quy định (đoạn {paragraphs})"),
    ("ND30-R08.place", "Quốc hiệu chưa đặt ở phía trên, bên phải trang đầu"),
    ("ND30-R09.missing", "thiếu Tiêu ngữ: “{text}”"),
    (
      "ND30-R09.text",
      "{part} ghi chưa đúng: chữ hoa đầu cụm từ, gạch nối có cách chữ (đoạn {paragraphs})"
    ),
    ("ND30-R10.spacing", "các dòng của {part} chưa cách nhau dòng đơn"),
    ("ND30-R11.missing", "thiếu tên cơ quan ban hành ở phía trên, bên trái"),
    ("ND30-R12.missing", "thiếu dòng số, ký hiệu"),
    ("ND30-R12.word", "dòng số, ký hiệu phải bắt đầu bằng “{word}”"),
    ("ND30-R12.number", "“{found}” không phải số bằng chữ số Ả Rập"),
    ("ND30-R12.padding", "số “{found}”, quy định ghi là “{right}”"),
    ("ND30-R12.slash", "thiếu dấu gạch chéo (/) giữa số và ký hiệu"),
    ("ND30-R12.blank", "số, ký hiệu không có cách chữ"),
    ("ND30-R12.hyphen", "giữa các nhóm chữ của ký hiệu phải có dấu gạch nối (-)"),
    (
      "ND30-R13.letters",
      "ký hiệu bắt đầu bằng “{found}”; văn bản {kind} mang chữ viết tắt “{right}”"
    ),
    ("ND30-R14.missing", "thiếu địa danh và thời gian ban hành"),
    ("ND30-R14.place", "thiếu địa danh trước ngày, tháng, năm"),
    ("ND30-R14.comma", "thiếu dấu phẩy sau địa danh"),
    ("ND30-R14.capital", "địa danh phải viết hoa chữ cái đầu: “{found}”"),
    ("ND30-R14.date", "ngày, tháng, năm không có thực hoặc thiếu năm"),
    ("ND30-R15.day", "ngày ghi “{found}”, quy định ghi là “{right}”"),
    ("ND30-R15.month", "tháng ghi “{found}”, quy định ghi là “{right}”"),
    ("ND30-R16.missing", "thiếu tên loại văn bản phía trên trích yếu"),
    ("ND30-R17.missing", "thiếu trích yếu nội dung bên dưới tên loại"),
    ("ND30-R17.mark", "trích yếu không kết thúc bằng dấu câu"),
    ("ND30-R18.mark", "dòng căn cứ này phải kết thúc bằng dấu “{mark}”"),
    (
      "ND30-R19.indent",
      "chữ đầu dòng lùi vào {found} mm, quy định là {allowed} mm (đoạn {paragraphs})"
    ),
    (
      "ND30-R19.line-spacing",
      "khoảng cách dòng {found}, quy định là {allowed} (đoạn {paragraphs})"
    ),
    (
      "ND30-R19.gap",
      "khoảng cách giữa các đoạn {found} pt, quy định là {allowed} pt (đoạn {paragraphs})"
    ),
    ("ND30-R19.sizes", "nội dung dùng nhiều cỡ chữ: {found} pt"),
    ("ND30-R20.mark", "tiêu đề không kết thúc bằng “{found}” (đoạn {paragraphs})"),
    (
      "ND30-R20.nested",
      """
      “{found}”: các cấp của kế hoạch là I., 1., a); Nghị định không có cấp đánh số như 1.1. \
      (đoạn {paragraphs})
      """
    ),
    ("ND30-R20.blank", "thiếu cách chữ sau “{found}” (đoạn {paragraphs})"),
    ("ND30-R22.missing", "cuối nội dung thiếu dấu kết thúc {mark}"),
    ("ND30-R22.early", "dấu {mark} đứng trước chỗ kết thúc nội dung"),
    ("ND30-R23.missing", "thiếu quyền hạn, chức vụ của người ký"),
    ("ND30-R23.power", "“{found}” chưa đúng cách ghi quyền hạn ký"),
    (
      "ND30-R24.title",
      "trước họ tên người ký không ghi học hàm, học vị, danh hiệu, tiếng xưng hô: “{found}”"
    ),
    ("ND30-R24.small", "họ tên người ký phải viết hoa chữ cái đầu mỗi âm tiết: “{found}”"),
    ("ND30-R25.missing", "thiếu nơi nhận"),
    ("ND30-R25.word", "phần nơi nhận phải bắt đầu bằng “{word}”"),
    ("ND30-R25.dash", "mỗi dòng nơi nhận bắt đầu bằng gạch đầu dòng (-)"),
    ("ND30-R25.semicolon", "dòng nơi nhận này phải kết thúc bằng dấu chấm phẩy (;)"),
    ("ND30-R25.archive-missing", "thiếu dòng cuối “- Lưu: VT, …”"),
    (
      "ND30-R25.archive-word", "dòng cuối bắt đầu bằng “{found}”; chữ Lưu có dấu hai chấm: “{word}”"
    ),
    ("ND30-R25.full-stop", "dòng cuối của nơi nhận phải kết thúc bằng dấu chấm"),
    ("ND30-R25.clerk", "dòng lưu phải ghi VT trước tiên"),
    ("ND30-R25.drafter", "ký hiệu người soạn thảo “{found}” ghi ở dòng riêng, bằng chữ in hoa"),
    ("ND30-R26.addressee", "kế hoạch không có phần “Kính gửi”"),
    ("ND30-R27.pointer", "nội dung chưa có chỉ dẫn đến phụ lục"),
    ("ND30-R27.title", "phụ lục thiếu tiêu đề"),
    ("ND30-R27.number", "phụ lục đánh số “{found}”, quy định là “{right}”"),
    ("ND30-R06.color", "chữ màu {found}, quy định là màu đen (đoạn {paragraphs})"),
    ("ND30-R08.broken", "Quốc hiệu bị ngắt thành hai dòng; phải trình bày trên một dòng"),
  ]

  private static let contents: [(key: String, text: String)] = [
    ("ND30-R21.date", "viện dẫn lần đầu {number} chưa ghi ngày, tháng, năm"),
    ("ND30-R21.issuer", "viện dẫn lần đầu {number} chưa ghi cơ quan ban hành"),
    ("ND30-R21.comma", "có dấu phẩy giữa số, ký hiệu và ngày; đó là cách ghi của văn bản Đảng"),
    ("ND30-R28.gap", "số thứ tự “{found}” đứng ở chỗ của “{expected}”"),
    ("ND30-R28.repeat", "số thứ tự “{found}” lặp lại ở chỗ của “{expected}”"),
    ("ND30-R28.first", "đánh số bắt đầu bằng “{found}” thay vì “{expected}”"),
    ("PLAN-01.mixed", "“{found}” dùng lẫn với “{first}”: cần thống nhất một cách đánh số"),
    ("PLAN-02.twice", "câu này đã nêu ở đoạn {paragraph}"),
    ("PLAN-02.passage", "cụm từ này lặp lại trong cùng một đoạn"),
    ("PLAN-03.twice", "chỉ tiêu này đã nêu ở đoạn {paragraph}"),
    ("PLAN-04.missing", "tiêu đề nêu “{item}” nhưng bên dưới không có phần tương ứng"),
    (
      "PLAN-05.missing",
      "theo Luật, tổ chức phong trào thi đua phải có: {item}; kế hoạch chưa thể hiện"
    ),
    ("PLAN-06.number", "số văn bản còn để trống; cấp khi ban hành"),
    ("PLAN-06.day", "ngày ban hành còn để trống; ghi khi ban hành"),
    ("PLAN-07.bounds", "“{found}”: hai mức giới hạn không đi cùng nhau"),
    ("PLAN-08.unexplained", "chữ viết tắt “{found}” chưa được giải thích"),
    ("PLAN-09.mixed", "dùng lẫn dấu ngoặc kép thẳng và ngoặc kép cong"),
    ("PLAN-09.open", "dấu ngoặc kép chưa đủ cặp"),
    ("PLAN-10.dash", "dùng gạch dài thay cho gạch nối có cách chữ ( - )"),
    ("PLAN-10.blank", "gạch nối chỉ cách chữ ở một bên"),
    ("PLAN-11.mixed", "“{early}” dùng lẫn với “{late}”: cần thống nhất cách đặt dấu thanh"),
    ("PLAN-12.mixed", "“hàng năm” dùng lẫn với “hằng năm”"),
    ("PLAN-13.word", "“{found}” có thể là lỗi của “{right}”"),
    ("PLAN-13.digit", "“{found}” có chữ số lẫn trong từ"),
    ("PLAN-13.dots", "dấu chấm lửng bị tách rời (. . .)"),
    ("PLAN-14.letters", "“{found}” phải viết là “{right}”"),
    ("PLAN-15.missing", "cuối đoạn thiếu dấu câu"),
    ("ND30-R21.subject", "lần viện dẫn đầu của {number} không ghi trích yếu"),
    ("ND30-R21.party", "“{found}”: số văn bản của Đảng có dấu gạch nối đứng trước: “{right}”"),
    ("PLAN-01.unmarked", "đoạn kết thúc như một mục của danh sách mà không có gạch đầu dòng"),
    ("PLAN-08.recipients", "chữ viết tắt trong Nơi nhận không được giải thích ở đâu: {found}"),
    ("PLAN-10.heading", "tiêu đề nối các nội dung bằng gạch nối; liệt kê dùng dấu phẩy"),
    ("PLAN-16.misplaced", "“{item}” đặt dưới “{heading}”, không thuộc nội dung của mục đó"),
    ("PLAN-17.missing", "“{found}”: thiếu dấu cách sau dấu câu"),
    ("PLAN-17.before", "dấu “{found}” đứng cách chữ trước nó"),
    ("PLAN-18.mixed", "“{found}” bên cạnh “{first}”: một tên gọi nên viết một cách"),
    (
      "PLAN-18.abbreviated",
      "{short} đứng bên cạnh “{long}” mà không được giới thiệu: nên dùng một cách viết"
    ),
    ("TRUTH-01.title", "trích yếu của {number} bị cắt; đầy đủ là “{right}”"),
    ("ND30-R29.text", "dấu chỉ “{found}” viết là “{right}”"),
    ("ND30-R29.place", "dấu chỉ “{found}” đặt ở bên trái, dưới số và ký hiệu"),
    ("ND30-R29.secret", "văn bản mật đánh số và đăng ký riêng (Điều 15 và Điều 16)"),
    ("TRUTH-01.unknown", "{number} chưa có trong danh mục, chưa kiểm chứng được"),
    ("TRUTH-01.date", "{number} ban hành ngày {right}, không phải {found}"),
    ("TRUTH-01.issuer", "{number} do {right} ban hành, không phải {found}"),
    ("TRUTH-01.kind", "{number} là {right}, không phải {found}"),
    ("TRUTH-02.not-yet-issued", "{document} đến ngày {date} mới ban hành, sau văn bản này"),
    ("TRUTH-02.not-yet-in-force", "{document} đến ngày {date} mới có hiệu lực"),
    ("TRUTH-02.replaced", "{document} hết hiệu lực sau ngày {date}; thay thế bằng {successor}"),
    ("TRUTH-02.ended", "{document} hết hiệu lực sau ngày {date}"),
    ("TRUTH-03.name", "tên phong trào “{found}” chưa đúng tên chính thức “{right}”"),
    ("TRUTH-03.period", "phong trào “{movement}” có giai đoạn {right}, không phải {found}"),
    ("TRUTH-03.over", "phong trào “{movement}” đã kết thúc ngày {date}"),
    (
      "TRUTH-04.province",
      "tại ngày {date} không còn đơn vị cấp tỉnh tên {found}; địa bàn thuộc {right}"
    ),
    ("TRUTH-05.issuer", "tại ngày {date} không còn {found}; cơ quan kế thừa: {right}"),
    ("TRUTH-05.ended", "tại ngày {date} không còn {found}; cơ quan kế thừa: {right}"),
    ("TRUTH-06.district", "“{found}”: từ ngày 01/7/2025 không còn đơn vị hành chính cấp huyện"),
    ("TRUTH-07.collective", "{body} làm việc theo chế độ tập thể: phải ghi TM. trước tên tập thể"),
    ("TRUTH-07.single", "{body} làm việc theo chế độ thủ trưởng: không ghi TM."),
    ("TRUTH-07.no-deputy", "có KT. nhưng người ký không phải cấp phó"),
    ("TRUTH-07.no-power", "cấp phó ký thay nhưng thiếu KT."),
  ]

  private static let ruleTitles: [(key: String, text: String)] = [
    ("rule.ND30-R01", "Khổ giấy"),
    ("rule.ND30-R02", "Chiều trình bày"),
    ("rule.ND30-R03", "Lề trên, lề dưới"),
    ("rule.ND30-R04", "Lề trái"),
    ("rule.ND30-R05", "Lề phải"),
    ("rule.ND30-R06", "Phông chữ, bộ mã"),
    ("rule.ND30-R07", "Số trang"),
    ("rule.ND30-R08", "Quốc hiệu"),
    ("rule.ND30-R09", "Tiêu ngữ"),
    ("rule.ND30-R10", "Tên cơ quan chủ quản"),
    ("rule.ND30-R11", "Tên cơ quan ban hành"),
    ("rule.ND30-R12", "Số, ký hiệu"),
    ("rule.ND30-R13", "Chữ viết tắt tên loại trong ký hiệu"),
    ("rule.ND30-R14", "Địa danh và thời gian ban hành"),
    ("rule.ND30-R15", "Số 0 trong ngày, tháng"),
    ("rule.ND30-R16", "Tên loại"),
    ("rule.ND30-R17", "Trích yếu nội dung"),
    ("rule.ND30-R18", "Căn cứ ban hành"),
    ("rule.ND30-R19", "Nội dung văn bản"),
    ("rule.ND30-R20", "Số thứ tự và tiêu đề các phần, mục"),
    ("rule.ND30-R22", "Dấu kết thúc"),
    ("rule.ND30-R23", "Quyền hạn, chức vụ của người ký"),
    ("rule.ND30-R24", "Họ tên người ký"),
    ("rule.ND30-R25", "Nơi nhận"),
    ("rule.ND30-R26", "Kính gửi"),
    ("rule.ND30-R27", "Phụ lục"),
    ("rule.ND30-R21", "Cách viện dẫn văn bản"),
    ("rule.ND30-R28", "Đánh số liên tục, không lặp"),
    ("rule.PLAN-01", "Thống nhất cách đánh số"),
    ("rule.PLAN-02", "Không lặp câu, đoạn"),
    ("rule.PLAN-03", "Không lặp chỉ tiêu"),
    ("rule.PLAN-04", "Tiêu đề khớp nội dung bên dưới"),
    ("rule.PLAN-05", "Nội dung tổ chức phong trào theo Luật"),
    ("rule.PLAN-06", "Số, ngày còn để trống"),
    ("rule.PLAN-07", "Mức chỉ tiêu không mâu thuẫn"),
    ("rule.PLAN-08", "Giải thích chữ viết tắt"),
    ("rule.PLAN-09", "Dấu ngoặc kép"),
    ("rule.PLAN-10", "Gạch nối, gạch ngang"),
    ("rule.PLAN-11", "Vị trí dấu thanh"),
    ("rule.PLAN-12", "hằng năm, hàng năm"),
    ("rule.PLAN-13", "Lỗi gõ, lỗi nhận dạng chữ"),
    ("rule.PLAN-14", "Viết hoa"),
    ("rule.PLAN-15", "Dấu câu cuối đoạn"),
    ("rule.PLAN-16", "Nội dung đặt đúng mục"),
    ("rule.PLAN-17", "Dấu cách ở dấu câu"),
    ("rule.PLAN-18", "Tên gọi thống nhất"),
    ("rule.ND30-R29", "Dấu chỉ độ mật, độ khẩn, phạm vi lưu hành"),
    ("rule.TRUTH-01", "Viện dẫn khớp danh mục văn bản"),
    ("rule.TRUTH-02", "Hiệu lực của văn bản viện dẫn"),
    ("rule.TRUTH-03", "Tên, giai đoạn của phong trào"),
    ("rule.TRUTH-04", "Tên tỉnh, thành phố tại thời điểm ban hành"),
    ("rule.TRUTH-05", "Cơ quan còn tồn tại tại thời điểm ban hành"),
    ("rule.TRUTH-06", "Cơ quan cấp huyện"),
    ("rule.TRUTH-07", "Quyền hạn ký phù hợp cơ quan"),
  ]

  private static let checkAdvice: [(key: String, text: String)] = [
    ("check.write", "ghi “{text}”"),
    (
      "check.spelling-same",
      "“{word}” không phải là lỗi: `wrong` và `right` phải khác nhau, ít nhất hai chữ cái"
    ),
    ("check.set-size", "đặt cỡ {value} pt"),
    ("check.set-margin", "đặt lề {value} mm"),
    ("check.set-indent", "đặt {value} mm"),
    ("check.set-face", "dùng phông {face}"),
    (
      "check.party-document",
      "văn bản của Đảng: không thuộc phạm vi thể thức của Nghị định, không kiểm tra thể thức"
    ),
  ]
}
