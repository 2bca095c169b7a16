extension Vietnamese {
  static let checking: [(key: String, text: String)] =
    looks + drawnLines + form + contents + ruleTitles + checkAdvice

  /// The faults of looks, for every rule of a component.
  private static let looks = [
    "R07", "R08", "R09", "R10", "R11", "R12", "R14", "R16", "R17", "R18", "R19", "R20", "R23",
    "R24", "R25", "R27",
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
    ("ND30-R25.archive-word", "dòng cuối phải ghi “{word}”, có dấu hai chấm"),
    ("ND30-R25.full-stop", "dòng cuối của nơi nhận phải kết thúc bằng dấu chấm"),
    ("ND30-R25.clerk", "dòng lưu phải ghi VT trước tiên"),
    ("ND30-R25.drafter", "ký hiệu người soạn thảo “{found}” ghi ở dòng riêng, bằng chữ in hoa"),
    ("ND30-R26.addressee", "kế hoạch không có phần “Kính gửi”"),
    ("ND30-R27.pointer", "nội dung chưa có chỉ dẫn đến phụ lục"),
    ("ND30-R27.title", "phụ lục thiếu tiêu đề"),
    ("ND30-R27.number", "phụ lục đánh số “{found}”, quy định là “{right}”"),
  ]

  private static let contents: [(key: String, text: String)] = []

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
  ]

  private static let checkAdvice: [(key: String, text: String)] = [
    ("check.write", "ghi “{text}”"),
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
