extension Vietnamese {
  static let liquid: [(key: String, text: String)] = [
    (
      "liquid.comment-line",
      "mọi dòng của chú thích “#” phải bắt đầu bằng “#”; hãy thêm “#” vào đầu dòng này"
        + " hoặc dùng thẻ “comment”"
    ),
    ("liquid.division-by-zero", "“{filter}” không chia được cho 0; hãy kiểm tra số chia"),
    ("liquid.expected", "thẻ “{tag}” cần có {expected} ở đây"),
    ("liquid.filter-failed", "bộ lọc “{filter}” không thực hiện được: {error}"),
    (
      "liquid.foreign-letters",
      "“{name}” không dùng làm tên được: tên chỉ gồm chữ cái không dấu, chữ số, “_”"
        + " và “-”; tên khác trong dữ liệu thì viết trong ngoặc vuông, [\"{name}\"]"
    ),
    (
      "liquid.ignored-branch",
      "“{tag}” này đứng sau “else” nên không bao giờ được dùng; hãy chuyển lên trước"
        + " “else” hoặc xóa đi"
    ),
    ("liquid.ignored-markup", "các từ này sau “{tag}” bị bỏ qua; hãy xóa đi"),
    ("liquid.invalid-utf8", "từ đây văn bản không phải UTF-8; hãy lưu tệp theo bảng mã UTF-8"),
    (
      "liquid.limit-depth",
      "mẫu con lồng nhau quá {limit} tầng ({chain}); hãy chấm dứt việc gọi vòng"
    ),
    ("liquid.limit-output", "kết quả vượt quá {limit} byte; hãy kiểm tra các vòng lặp"),
    ("liquid.limit-steps", "việc dựng mẫu vượt quá {limit} bước; hãy kiểm tra các vòng lặp"),
    ("liquid.limit-time", "việc dựng mẫu kéo dài quá {limit} giây; hãy kiểm tra các vòng lặp"),
    (
      "liquid.limit-turns",
      "các vòng lặp chạy quá {limit} lượt; hãy đặt “limit:” hoặc rút ngắn danh sách"
    ),
    (
      "liquid.missing-expression",
      "ở đây thiếu một giá trị: hãy viết tên biến, số hoặc chữ trong dấu nháy"
    ),
    (
      "liquid.missing-name",
      "thẻ “{tag}” cần một tên ở đây: gồm chữ cái không dấu, chữ số, “_” và “-”"
    ),
    (
      "liquid.nested-doc",
      "thẻ “doc” không được nằm trong thẻ “doc” khác; hãy đóng thẻ trước bằng “enddoc”"
    ),
    ("liquid.not-a-number", "{value} không phải là số; hãy cho một số nguyên"),
    ("liquid.not-an-array", "“{filter}” cần một danh sách, nhưng {value} không phải danh sách"),
    ("liquid.not-an-integer", "“{filter}” cần một số nguyên, nhưng {value} không phải số nguyên"),
    ("liquid.not-base64", "“{filter}” không giải mã được: đây không phải mã base 64"),
    (
      "liquid.not-comparable",
      "không so sánh được {left} với {right} bằng “{operator}”; hãy so sánh hai số"
        + " hoặc hai chuỗi chữ"
    ),
    (
      "liquid.not-selectable",
      "“{filter}” không lấy được {property} của {value}: giá trị này không có thuộc tính"
    ),
    (
      "liquid.not-sortable",
      "“{filter}” không xếp được thứ tự giữa {left} và {right}; hãy sắp xếp các giá trị cùng loại"
    ),
    ("liquid.not-utf8", "kết quả giải mã của “{filter}” không phải văn bản UTF-8"),
    ("liquid.number-too-large", "kết quả của “{filter}” là số quá lớn"),
    (
      "liquid.partial-literal",
      "“render” cần tên mẫu con trong dấu nháy; “include” thì nhận được biến"
    ),
    ("liquid.partial-name", "{value} không phải là tên mẫu con; hãy cho một chuỗi chữ"),
    ("liquid.range-too-large", "dãy số dài quá {limit} số"),
    ("liquid.too-deep", "các khối hoặc dấu ngoặc lồng nhau quá {limit} tầng"),
    ("liquid.too-few-arguments", "“{filter}” cần ít nhất {least} tham số nhưng chỉ có {count}"),
    ("liquid.too-many-arguments", "“{filter}” nhận nhiều nhất {most} tham số nhưng có {count}"),
    ("liquid.unclosed-block", "thẻ “{tag}” chưa có “{end}”; hãy đóng lại"),
    ("liquid.unclosed-bracket", "ở đây thiếu dấu “]”"),
    ("liquid.unclosed-output", "chỗ in giá trị này chưa được đóng; hãy viết {{ … }}"),
    ("liquid.unclosed-range", "ở đây thiếu dấu “)”; dãy số viết là (1..5)"),
    ("liquid.unclosed-string", "dấu nháy ở đây chưa có dấu đóng"),
    ("liquid.unclosed-tag", "thẻ này chưa được đóng; hãy viết {% … %}"),
    ("liquid.undefined", "“{path}” không có giá trị: ở đây không có gì mang tên đó"),
    ("liquid.unexpected", "“{found}” không đúng chỗ ở đây"),
    ("liquid.unexpected-tag", "“{tag}” nằm ngoài khối của nó; hãy mở khối trước hoặc xóa đi"),
    ("liquid.unknown-argument", "“{filter}” không có tham số “{argument}”"),
    ("liquid.unknown-filter", "không có bộ lọc “{filter}”"),
    (
      "liquid.unknown-operator",
      "“{operator}” không phải phép so sánh; chỉ có ==, !=, <, >, <=, >= và contains"
    ),
    ("liquid.unknown-option", "thẻ “{tag}” không có tùy chọn “{option}”"),
    ("liquid.unknown-partial", "không có mẫu con “{name}”"),
    ("liquid.unknown-tag", "không có thẻ “{tag}”"),
    ("liquid.unwanted-markup", "thẻ “{tag}” không nhận gì sau tên; hãy xóa đi"),
  ]
}
