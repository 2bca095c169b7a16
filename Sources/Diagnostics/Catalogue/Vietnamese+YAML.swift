extension Vietnamese {
  static let yaml: [(key: String, text: String)] = [
    ("yaml.no-such-file", "không có tệp này"),
    ("yaml.no-permission", "không có quyền đọc tệp này: cần cấp quyền đọc"),
    ("yaml.is-folder", "đây là thư mục; cần một tệp"),
    ("yaml.unreadable", "không đọc được tệp"),
    ("yaml.too-large", "tệp có {size} byte; chỉ đọc tệp không quá {limit} byte"),
    ("yaml.not-utf8", "chỗ này không phải UTF-8 (byte {byte}): hãy lưu tệp với bảng mã UTF-8"),
    ("yaml.utf-16", "tệp dùng UTF-16: hãy lưu tệp với bảng mã UTF-8"),
    (
      "yaml.byte-order-mark",
      "đầu tệp có dấu thứ tự byte (BOM): hãy lưu tệp dạng UTF-8 không có BOM"
    ),
    ("yaml.tab", "chỗ này có ký tự tab: hãy thay bằng dấu cách"),
    ("yaml.control-character", "chỗ này có ký tự điều khiển: hãy xóa"),
    ("yaml.empty", "chỗ này không có dữ liệu"),
    ("yaml.several-documents", "tài liệu thứ hai bắt đầu ở đây: mỗi tệp chỉ một tài liệu"),
    (
      "yaml.duplicate-key",
      "“{key}” lặp lại lần thứ hai (lần đầu ở dòng {line}): chỉ giữ một"
    ),
    ("yaml.key-not-text", "khóa phải là chữ"),
    ("yaml.too-deep", "danh sách, nhóm khóa lồng nhau quá {limit} tầng"),
    ("yaml.too-many-nodes", "khi thay hết các bí danh, tệp có quá {limit} giá trị"),
    ("yaml.unknown-alias", "trước bí danh “*{name}” không có neo “&{name}”"),
    ("yaml.tag", "không dùng thẻ như “{tag}” ở đây: hãy xóa"),
    ("yaml.syntax", "không đúng cú pháp YAML: {problem}"),
    (
      "yaml.syntax.colon-in-text",
      "dấu hai chấm ở đây mở đầu một giá trị: hãy đặt cả đoạn trong ngoặc kép hoặc xem lại thụt đầu dòng"
    ),
    ("yaml.syntax.missing-colon", "khóa thiếu dấu hai chấm: hãy viết “khóa: giá trị”"),
    (
      "yaml.syntax.indentation",
      "chỗ này không khớp với các dòng trên: xem lại thụt đầu dòng và dấu ngoặc kép phía trước"
    ),
    ("yaml.syntax.open-list", "danh sách mở bằng “[” chưa đóng: thiếu “,” hoặc “]”"),
    ("yaml.syntax.open-mapping", "nhóm khóa mở bằng “\u{7B}” chưa đóng"),
    ("yaml.syntax.open-quote", "dấu ngoặc kép chưa đóng"),
    (
      "yaml.syntax.reserved-character",
      "giá trị không thể mở đầu bằng ký tự này: hãy đặt cả đoạn trong ngoặc kép"
    ),
    ("yaml.syntax.escape", "không rõ ký hiệu sau “\\”: dấu gạch chéo ngược viết là “\\\\”"),
    (
      "yaml.no-front-matter",
      "tệp phải mở đầu bằng dòng “---”, rồi dữ liệu, rồi dòng “---”"
    ),
    ("yaml.open-front-matter", "phần dữ liệu mở bằng “---” chưa đóng bằng dòng “---” thứ hai"),
    ("yaml.missing-key", "thiếu “{key}”"),
    ("yaml.missing-value", "“{key}” chưa có giá trị"),
    ("yaml.unknown-key", "không có khóa “{key}”"),
    ("yaml.not-a-text", "cần chữ, nhưng lại là {found}"),
    ("yaml.empty-text", "cần chữ, nhưng chỉ có khoảng trắng"),
    ("yaml.not-a-whole-number", "cần số nguyên như 5, nhưng lại là {found}"),
    ("yaml.not-a-number", "cần số như 5 hoặc 0.5, nhưng lại là {found}"),
    ("yaml.out-of-range", "cần số từ {least} đến {most}, nhưng lại là {found}"),
    ("yaml.not-true-or-false", "cần true hoặc false, nhưng lại là {found}"),
    ("yaml.not-a-date", "cần ngày như 2026-01-13, nhưng lại là {found}"),
    (
      "yaml.not-a-partial-date",
      "cần ngày như 2026-01-13, tháng như 2026-01 hoặc năm, nhưng lại là {found}"
    ),
    ("yaml.not-a-choice", "cần một trong: {choices}; nhưng lại là {found}"),
    ("yaml.not-a-list", "cần một danh sách, nhưng lại là {found}"),
    ("yaml.not-a-mapping", "cần các khóa kèm giá trị, nhưng lại là {found}"),
    ("yaml.ends-before-it-begins", "khoảng thời gian kết thúc trước khi bắt đầu"),
  ]
}
