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
  ]
}
