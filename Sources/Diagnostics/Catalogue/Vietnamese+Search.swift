extension Vietnamese {
  static let search: [(key: String, text: String)] = [
    (
      "search.empty-query",
      "câu tìm chưa có từ nào: hãy gõ từ cần tìm, “cụm từ” hoặc bộ lọc như nam:2026"
    ),
    ("search.query-too-long", "chỉ đọc {length} ký tự đầu của câu tìm: hãy viết ngắn lại"),
    (
      "search.unknown-filter",
      "không có bộ lọc “{name}:”, đã tìm như một từ: nếu đúng ý muốn, hãy để cách sau dấu hai chấm"
    ),
    ("search.empty-filter", "bộ lọc “{name}:” chưa có giá trị: hãy ghi ngay sau dấu hai chấm"),
    (
      "search.unbalanced-quote",
      "dấu ngoặc kép chưa đóng, phần sau đã tìm như các từ rời: hãy đóng lại để tìm đúng cụm từ"
    ),
    (
      "search.unbalanced-parenthesis",
      "dấu ngoặc đơn thiếu một bên nên đã bỏ qua: hãy viết đủ hai bên"
    ),
    (
      "search.too-deep",
      "ngoặc lồng quá nhiều lớp nên đã bỏ qua phần trong cùng: hãy viết ít lớp hơn"
    ),
    (
      "search.stray-operator", "“{operator}” không có gì để nối nên đã bỏ qua: hãy ghi từ ở hai bên"
    ),
    (
      "search.operator-as-word",
      "“{operator}” không có gì để nối, đã tìm như một từ: hãy ghi từ ở hai bên, hoặc đặt trong ngoặc kép"
    ),
    (
      "search.only-excluded",
      "câu tìm chỉ có phần loại trừ nên đã tìm chính phần đó: hãy thêm từ hoặc bộ lọc để tìm những văn bản không có nó"
    ),
    (
      "search.prefix-too-short",
      "“{text}” quá ngắn để tìm theo phần đầu, đã tìm như một từ: hãy ghi từ hai chữ cái trở lên"
    ),
    (
      "search.prefix-of-several",
      "dấu sao chỉ dùng sau một từ, đã tìm “{text}” không có dấu sao: hãy tách từ cuối bằng dấu cách"
    ),
    (
      "search.bad-year",
      "“{value}” không phải là năm cho “{name}:”, đã tìm như các từ: hãy ghi 2026, 2024..2026 hoặc 2024,2026"
    ),
    (
      "search.bad-date",
      "“{value}” không phải là ngày cho “{name}:”, đã tìm như các từ: hãy ghi 13/01/2026, 01/2026 hoặc 2026-01-13"
    ),
    (
      "search.unknown-province",
      "không có tỉnh, thành phố nào tên “{name}”, đã tìm như các từ: hãy kiểm tra chính tả"
    ),
    (
      "search.segment-unreadable",
      "không đọc được một phần chỉ mục ({reason}): hãy kiểm tra quyền đọc tệp, hoặc lập lại chỉ mục"
    ),
    ("search.not-a-segment", "tệp này không phải là một phần của chỉ mục: hãy lập lại chỉ mục"),
    (
      "search.segment-of-other-version",
      "một phần chỉ mục do phiên bản khác tạo ra: hãy lập lại chỉ mục"
    ),
    (
      "search.segment-damaged",
      "một phần chỉ mục bị hỏng (ở {section}) nên đã bỏ qua: hãy lập lại chỉ mục"
    ),
  ]
}
