extension Vietnamese {
  static let registry: [(key: String, text: String)] = [
    (
      "registry.no-such-registry",
      "không có sổ đăng ký ở đây: kiểm tra lại đường dẫn hoặc lập sổ mới"
    ),
    ("registry.no-permission", "bạn không có quyền mở sổ đăng ký này: đề nghị được cấp quyền đọc"),
    ("registry.cannot-open", "không mở được sổ đăng ký: {problem}"),
    ("registry.not-a-registry", "tệp này không phải là sổ đăng ký: kiểm tra lại đường dẫn"),
    (
      "registry.newer-version",
      "sổ đăng ký thuộc phiên bản {version}, chương trình này chỉ biết đến phiên bản {known}: hãy "
        + "dùng chương trình mới hơn"
    ),
    (
      "registry.truncated",
      "sổ đăng ký bị cụt: còn {found} byte, lẽ ra phải có {expected} byte; hãy phục hồi từ bản sao"
    ),
    (
      "registry.damaged",
      "sổ đăng ký bị hỏng ({problem}): ngừng ghi, chạy verify, phục hồi từ bản sao"
    ),
    ("registry.unexpected", "sổ đăng ký từ chối một thao tác ngoài dự kiến: {problem}"),
    ("registry.locked", "chương trình khác đang giữ sổ đăng ký: hãy thử lại sau giây lát"),
    (
      "registry.disk-full",
      "hết chỗ cho sổ đăng ký, chưa ghi gì: hãy dọn chỗ rồi thử lại"
    ),
    (
      "registry.read-only",
      "sổ đăng ký hoặc thư mục chứa nó không cho ghi, chưa ghi gì: đề nghị được cấp quyền"
    ),
    (
      "registry.not-written",
      "ổ đĩa không cho ghi ({problem}), chưa ghi gì: có phải đã đầy hoặc hết hạn mức?"
    ),
    ("registry.disk-failure", "ổ đĩa chứa sổ đăng ký gặp lỗi: {problem}"),
    ("registry.opened-for-reading", "sổ đăng ký chỉ được mở để đọc, chưa ghi gì"),
    (
      "registry.frozen",
      "nội dung đã phát hành hoặc đã ghi sổ không sửa được: hãy đính chính, thay thế hoặc thu hồi"
    ),
    ("registry.no-such-entry", "không có mục {entry} trong sổ"),
    ("registry.no-such-file", "sổ đăng ký không giữ tệp {digest}"),
    ("registry.document-unreadable", "không đọc được văn bản của mục {entry}: hãy chạy verify"),
    (
      "registry.segment-refused",
      "tệp chỉ mục {file} không khớp với sổ đăng ký: hãy lập lại chỉ mục"
    ),
    (
      "registry.metadata-length",
      "{field} có {count} ký tự, chỉ được phép {limit}: hãy rút ngắn"
    ),
    ("registry.metadata-number", "{field} là {value}, chỉ được từ 0 đến {limit}"),
    (
      "registry.policy-too-late",
      "{body} đã lấy số trong năm {year}: hãy đặt cách đánh số từ năm sau"
    ),
    ("registry.reserve-count", "không giữ được {count} số một lần: chỉ từ 1 đến 1000"),
    (
      "registry.void-refused",
      "không hủy được số {number}: số chưa lấy, đã có văn bản mang, hoặc đã hủy"
    ),
    ("registry.reason-missing", "cần có lý do: hãy ghi rõ vì sao"),
    ("registry.year-of-series", "ngày {date} không thuộc năm {year} của hệ thống số"),
    ("registry.number-taken", "mục {entry} đã mang số {number}"),
    ("registry.not-reserved", "số {number} không được giữ trước: bỏ đi để lấy số kế tiếp"),
    (
      "registry.day-out-of-order",
      "{number} không thể đề ngày {date}: các số trước đến ngày {earliest}, các số sau bắt đầu từ "
        + "ngày {latest}; hãy ghi đúng ngày hoặc nêu lý do"
    ),
    ("registry.issue-without-document", "không có văn bản để phát hành"),
    (
      "registry.number-not-printed",
      "văn bản phát hành không mang số {number}, ngày {date}: hãy lập lại"
    ),
    ("registry.gate-open-field", "“{field}” còn để trống: hãy điền"),
    ("registry.gate-unknown-citation", "không ai biết văn bản được viện dẫn là {number}"),
    ("registry.gate-accept", "hãy sửa lại, hoặc chấp nhận đích danh và nêu lý do"),
    ("registry.recalled-is-frozen", "{entry} đã bị thu hồi và đóng băng"),
    ("registry.already-replaced", "{entry} đã được thay thế: hãy xem văn bản thay thế"),
    ("registry.relation-needs-document", "hãy nêu văn bản thực hiện việc này đối với {entry}"),
    ("registry.relation-to-itself", "{entry} không thể làm việc này với chính mình"),
    ("registry.relation-by-dead", "chính {other} đã được thay thế hoặc bị thu hồi"),
    ("registry.relation-by-older", "{other} có trước {entry}"),
    (
      "registry.replaced-by-other-kind",
      "{entry} là {kind} còn {other} thì không: nội dung sai được thay bằng văn bản cùng hình thức"
    ),
    (
      "registry.corrected-by-letter-only",
      "{other} không phải là công văn: sai sót về thể thức được đính chính bằng công văn"
    ),
    ("registry.no-such-draft", "không có bản thảo {draft}"),
    (
      "registry.draft-newer-version",
      "bản thảo {draft} đã có phiên bản {newest}; bản của bạn sửa từ phiên bản {version}: hãy lấy "
        + "bản mới"
    ),
    (
      "registry.draft-cannot-move",
      "bản thảo {draft} đang ở “{from}”, không chuyển thành “{to}” được"
    ),
    ("registry.draft-closed", "bản thảo {draft} đã đóng ({state})"),
    (
      "registry.index-file-unusable",
      "một tệp chỉ mục tìm kiếm không dùng được: {problem}; các văn bản trong đó được tìm từ bộ nhớ; thidua reindex lập lại chỉ mục"
    ),
    ("registry.target-exists", "đã có tệp tên này: hãy cho phép thay thế"),
    ("registry.verify-structure", "tệp bị hỏng: {problem}"),
    ("registry.verify-schema", "“{name}” trong các bảng và khóa bảo vệ không còn như khi lập"),
    ("registry.verify-reference", "dòng {row} của {table} dẫn tới mục không có"),
    ("registry.verify-journal-gap", "nhật ký thiếu dòng {line}"),
    ("registry.verify-journal-line", "dòng {line} của nhật ký, hoặc dòng trước đó, đã bị sửa"),
    (
      "registry.verify-journal-cut", "nhật ký không còn dòng {line} như trước, hoặc dòng ấy đã khác"
    ),
    ("registry.verify-entry", "mục {entry} không còn như khi ghi sổ"),
    ("registry.verify-entry-missing", "mục {entry} có trong nhật ký mà không có trong sổ"),
    ("registry.verify-entry-twice", "nhật ký ghi mục {entry} hai lần"),
    ("registry.verify-text", "nội dung của mục {entry} không còn như khi ghi sổ"),
    ("registry.verify-document", "văn bản của mục {entry} không còn như khi ghi sổ"),
    ("registry.verify-file", "tệp {digest} không còn như khi nhận vào"),
    ("registry.verify-number", "số {number} năm {year} không khớp với mục hoặc lý do của nó"),
    ("registry.verify-unnumbered", "mục {entry} đã phát hành mà số không có trong hệ thống số"),
    ("registry.verify-number-twice", "mục {entry} mang số của một mục khác"),
    ("registry.verify-relation", "tình trạng của mục {entry} không khớp với nhật ký"),
    ("registry.verify-acceptance", "việc chấp nhận {number} không khớp với nhật ký"),
    ("registry.verify-draft", "phiên bản {version} của bản thảo {draft} không còn như khi ghi"),
    (
      "registry.verify-index-file",
      "tệp chỉ mục không phải tệp đã lập, hoặc không chứa đúng các văn bản của nó: thidua reindex lập lại chỉ mục"
    ),
    ("registry.verify-segment", "tệp chỉ mục {file} phủ sai các mục: hãy lập lại chỉ mục"),
  ]
}
