extension Vietnamese {
  static let profiles: [(key: String, text: String)] = [
    ("profiles.no-provinces", "ở đây không có thư mục “Provinces” để đọc"),
    ("profiles.slug-is-not-folder", "slug “{slug}” phải trùng tên thư mục “{folder}”"),
    ("profiles.id-is-not-file", "id “{id}” phải trùng tên tệp {file}"),
    ("profiles.no-name", "mỗi tỉnh, thành phố cần ít nhất một tên"),
    ("profiles.not-a-term", "cần nhiệm kỳ như 2025 - 2030, nhưng lại là {found}"),
    ("profiles.supervising", "cần “none” hoặc nhóm khóa có “name”, nhưng lại là {found}"),
    ("profiles.unknown-placeholder", "không có chỗ điền “{name}” trong ngoặc nhọn"),
    (
      "profiles.placeholder-without-value",
      "chỗ điền “{name}” trong ngoặc nhọn không có giá trị đối với cơ quan này"
    ),
    ("profiles.unknown-province", "chưa biết tỉnh, thành phố “{slug}”"),
    (
      "profiles.province-ended",
      "{unit} tồn tại đến hết ngày {date}, nay thuộc {successor}: hãy viết “{slug}”"
    ),
    ("profiles.province-not-yet", "{unit} có từ ngày {date}, vào ngày {day} chưa có"),
    ("profiles.unknown-kind", "không có loại cơ quan “{kind}”"),
    ("profiles.unknown-department", "không có sở, ngành “{id}” trong danh mục"),
    ("profiles.unknown-former-unit", "tỉnh, thành phố này không có đơn vị cũ “{id}”"),
    ("profiles.unknown-document", "chưa biết văn bản {number}"),
    ("profiles.unknown-movement", "chưa biết phong trào “{id}”"),
    (
      "profiles.unknown-body",
      "chưa biết cơ quan “{id}” của {province}: hãy nêu “kind” và “name”, hoặc thêm tệp cho cơ quan này"
    ),
    (
      "profiles.body-of-other-unit",
      "“{id}” không phải cơ quan của {province} mà của đơn vị “{unit}”: hãy ghi tỉnh đó trong phiếu soạn thảo"
    ),
    ("profiles.body-without-kind", "cơ quan cần có “id” hoặc “kind”"),
    ("profiles.body-not-yet", "{body} có từ ngày {date}, vào ngày {day} chưa có"),
    ("profiles.body-ended", "{body} tồn tại đến hết ngày {date}"),
    ("profiles.body-replaced", "{body} tồn tại đến hết ngày {date}; nay là {successors}"),
    ("profiles.body-not-here", "{province} không có {body} vào ngày {date}"),
    (
      "profiles.body-maybe-not-here",
      "chưa rõ {province} có {body} vào ngày {date} hay không: không phải nơi nào cũng có"
    ),
    ("profiles.missing-fact", "phải nêu “{key}” cho cơ quan này ({kind})"),
    (
      "profiles.no-commune",
      "phải nêu xã, phường, đặc khu cho cơ quan này ({kind}): “commune: xã …”"
    ),
    (
      "profiles.not-a-commune",
      "cần xã, phường hoặc đặc khu kèm tên, nhưng lại là {found}"
    ),
    (
      "profiles.unknown-commune",
      "{commune} không có trong danh sách xã, phường, đặc khu của {province}"
    ),
    ("profiles.unverified-symbol", "ký hiệu {symbol} của {body} chưa được kiểm chứng"),
    (
      "profiles.unverified-signatory",
      "chưa kiểm chứng việc {name} giữ chức vụ {post} của {body}"
    ),
    ("profiles.former-unit-without-end", "đơn vị cũ {unit} cần ngày cuối cùng tồn tại"),
    ("profiles.repeated", "“{name}” lặp lại lần thứ hai"),
    ("profiles.overlap", "hai khoảng thời gian chồng lên nhau từ ngày {date}"),
    ("profiles.circle", "chuỗi kế thừa của “{name}” quay về chính nó"),
  ]
}
