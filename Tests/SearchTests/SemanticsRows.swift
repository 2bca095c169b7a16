extension SemanticsTable {
  /// Marks, capitals and where the tone stands.
  static let marks: [Row] = [
    Row("thi đua xóa nhà tạm", [1]),
    Row("thi dua xoa nha tam", [1]),
    Row("THI ĐUA XÓA NHÀ TẠM", [1]),
    Row(
      "đua",
      [24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 6, 7, 14, 4, 15]),
    Row(
      "dua",
      [24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 14, 22, 18, 4, 6, 7, 15]),
    Row(
      "dưa",
      [14, 24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 4, 6, 7, 15]),
    Row(
      "đưa",
      [14, 15, 24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 4, 6, 7]),
    Row("\"dưa hấu\"", [14]),
    Row("dua hau", [14]),
    Row("thủy lợi", [7, 4]),
    Row("thuỷ lợi", [7, 4]),
    Row("thuy loi", [7, 4]),
    Row("\"thuỷ lợi\"", [7, 4]),
    Row("\"thủy lợi\"", [7, 4]),
    Row("\"THỦY LỢI\"", [7, 4]),
    Row("hòa", [18, 7, 9, 20, 19]),
    Row("hoà", [18, 7, 9, 20, 19]),
    Row("hóa", [9, 20, 19, 18, 7]),
    Row("hoá", [9, 20, 19, 18, 7]),
    Row("hoa", [9, 20, 19, 18, 7]),
    Row("hòa bình", [7]),
    Row("\"Hoà Bình\"", [7]),
    Row("\"Hòa Bình\"", [7]),
  ]

  /// A body by its short and its long name.
  static let abbreviations: [Row] = [
    Row("\"ủy ban nhân dân\"", [10, 2, 12, 19, 1, 21, 6, 7]),
    Row("\"uỷ ban nhân dân\"", [10, 2, 12, 19, 1, 21, 6, 7]),
    Row("\"Ủy ban nhân dân tỉnh\"", [2, 12, 19, 1, 21, 6, 7]),
    Row("UBND", [10, 2, 12, 19, 1, 21, 6, 7]),
    Row("ubnd tỉnh", [2, 12, 19, 1, 21, 6, 7]),
    Row("\"UBND tỉnh\"", [2, 12, 19, 1, 21, 6, 7]),
    Row("ủy ban nhân dân", [10, 2, 12, 19, 1, 21, 6, 7]),
    Row("\"ubnd tinh lai chau\"", [12, 1]),
  ]

  /// Đ, the eth typed for it, decomposed text, words in a row across punctuation.
  static let letters: [Row] = [
    Row("đại hội đảng bộ", [6]),
    Row("Ðại hội Ðảng bộ", [6]),
    Row("dai hoi dang bo", [6]),
    Row("\"đại hội đảng bộ tỉnh\"", [6]),
    Row("điện biên", [8, 6]),
    Row("dien bien", [8, 6]),
    Row("ĐIỆN BIÊN", [8, 6]),
    Row("dạy tốt", [5]),
    Row("dạy tốt học tốt", [5]),
    Row("\"dạy tốt học tốt\"", [5]),
    Row("\"dạy tốt, học tốt\"", [5]),
    Row("đổi mới sáng tạo", [24, 10, 5]),
    Row("doi moi sang tao", [24, 10, 5]),
    Row("\"đổi mới sáng tạo\"", [24, 10, 5]),
  ]

  /// Short forms and what they stand for.
  static let shortForms: [Row] = [
    Row("chuyển đổi số", [10, 2, 5]),
    Row("CĐS", [10, 2, 5]),
    Row("cđs", [10, 2, 5]),
    Row("cds", [10, 2, 5]),
    Row("\"chuyển đổi số\"", [10, 2, 5]),
    Row("\"đẩy mạnh CĐS\"", [2, 5]),
    Row("NTM", [15, 14]),
    Row("\"xây dựng NTM\"", [15, 14]),
    Row("\"xây dựng nông thôn mới\"", [15, 14]),
    Row("nông thôn mới", [15, 14]),
    Row("GRDP", [10]),
    Row("KT-XH", [2]),
    Row("\"kinh tế xã hội\"", [2]),
    Row("\"kinh tế - xã hội\"", [2]),
    Row("kinh tế - xã hội", [2]),
    Row("NSNN", [17]),
    Row("ngân sách nhà nước", [17]),
    Row("CC", []),
    Row("cc", []),
    Row("VC", [23]),
    Row("viên chức", [23]),
    Row("HĐND", [11]),
  ]

  /// Words that differ in marks only, the exact ones first; phrases across lines.
  static let tones: [Row] = [
    Row("bàn", [10, 3, 19, 21, 2, 16, 9, 25, 8, 15, 7]),
    Row("bán", [8, 21, 10, 3, 2, 19, 16, 9, 25, 15, 7]),
    Row("bản", [9, 15, 21, 10, 3, 2, 19, 16, 25, 8, 7]),
    Row("ban", [21, 10, 3, 2, 19, 16, 9, 25, 8, 15, 7]),
    Row("bàn giao", [3, 19, 16]),
    Row("ban giao", [3, 19, 16]),
    Row("\"bàn giao\"", [3, 19]),
    Row("giao ban", [3, 19, 16]),
    Row("\"các phòng đúng tiến độ\"", [3]),
    Row("\"phòng đúng\"", [3]),
    Row("\"hội viên giàng\"", [1]),
  ]

  /// Document numbers typed in any way; other numbers.
  static let numbers: [Row] = [
    Row("184/KH-UBND", [1, 2, 19]),
    Row("184/kh-ubnd", [1, 2, 19]),
    Row("184 / KH-UBND", [1, 2, 19]),
    Row("kh 184 ubnd", [1, 2, 19]),
    Row("184 kh-ubnd", [1, 2, 19]),
    Row("ubnd 184", [1, 2, 19]),
    Row("184", [1, 18, 2, 19]),
    Row("số 184/KH-UBND", [1, 2, 19]),
    Row("\"184/KH-UBND\"", [1, 2, 19]),
    Row("184/KH", [1, 18, 2, 19]),
    Row("05/KH-SXD", [2]),
    Row("5/KH-SXD", [2]),
    Row("005/KH-SXD", [2]),
    Row("5/KH-SNV", [3]),
    Row("05/KH-SNV", [3]),
    Row("5", [3, 2]),
    Row("05", [3, 2]),
    Row("15a/KH-BQL", [25]),
    Row("15a", [25]),
    Row("41-CT/TW", [11]),
    Row("41 ct tw", [11]),
    Row("\"41-CT/TW\"", [11]),
    Row("152/2025/NĐ-CP", [13]),
    Row("152/2025/ND-CP", [13]),
    Row("06/2022/QH15", [21]),
    Row("300/QĐ-UBND", [21]),
    Row("300/QÐ-UBND", [21]),
    Row("300/qd-ubnd", [21]),
    Row("7.500", [1]),
    Row("95%", [2]),
    Row("10/3/2025", [2]),
    Row("30/11/2025", [13]),
    Row("\"2026 - 2030\"", [24]),
    Row("2026-2030", [24]),
  ]

  /// Provinces of today and of former times.
  static let provinces: [Row] = [
    Row("tinh:lai-chau", [24, 3, 2, 12, 13, 1, 15, 4]),
    Row("tỉnh:\"Lai Châu\"", [24, 3, 2, 12, 13, 1, 15, 4]),
    Row("tinh:laichau", [24, 3, 2, 12, 13, 1, 15, 4]),
    Row("tinh:\"tỉnh Lai Châu\"", [24, 3, 2, 12, 13, 1, 15, 4]),
    Row("province:lai-chau", [24, 3, 2, 12, 13, 1, 15, 4]),
    Row("tinh:hcm", [], ["search.unknown-province"]),
    Row("tinh:\"TP. Hồ Chí Minh\"", [10]),
    Row("tinh:\"hồ chí minh\"", [10]),
    Row("province:\"Ho Chi Minh\"", [10]),
    Row("tinh:dong-nai", [8]),
    Row("tinh:binh-phuoc", [8]),
    Row("tinh:\"Bình Phước\"", [8]),
    Row("tinh:hoa-binh", [7]),
    Row("tinh:\"Hoà Bình\"", [7]),
    Row("tinh:quang-tri", [17, 16]),
    Row("tinh:quang-binh", [17]),
    Row("tinh:phu-tho,tuyen-quang", [9, 7]),
    Row("tinh:xyz", [], ["search.unknown-province"]),
    Row("tinh:ha-noy", [], ["search.unknown-province"]),
  ]

  /// Years and days, whole and partial.
  static let dates: [Row] = [
    Row("nam:2026", [24, 23, 10, 20, 3, 11, 2, 12]),
    Row("year:2026", [24, 23, 10, 20, 3, 11, 2, 12]),
    Row("năm:2026 thi đua", [24, 10, 20, 3, 11, 2, 12]),
    Row("nam:2024..2025", [13, 17, 19, 1, 16, 21, 5, 9]),
    Row("nam:2024,2026", [24, 23, 10, 20, 3, 11, 2, 12, 21, 5, 9]),
    Row("nam:..2010", [6, 7]),
    Row("nam:2026..", [24, 23, 10, 20, 3, 11, 2, 12]),
    Row("nam:abc", [], ["search.bad-year"]),
    Row("nam:20244", [], ["search.bad-year"]),
    Row("tungay:2026-02-03", [24, 23, 10, 20, 3]),
    Row("từngày:03/02/2026", [24, 23, 10, 20, 3]),
    Row("from:03/02/2026", [24, 23, 10, 20, 3]),
    Row("denngay:2010", [6, 7]),
    Row("to:31/12/2010", [6, 7]),
    Row("đến-ngày:9/2010", [6, 7]),
    Row("tungay:2024-06 denngay:2024-12", [21, 5]),
    Row("ngay:2025", [13, 17, 19, 1, 16]),
    Row("ngay:6/2025", [17]),
    Row("date:2025-06", [17]),
    Row("ngay:2025-06-01..2025-11-05", [13, 17]),
    Row("tungay:32/13/2025", [], ["search.bad-date"]),
    Row("tungay:hômqua", [], ["search.bad-date"]),
  ]

  /// Filters by field, Vietnamese and English names.
  static let fields: [Row] = [
    Row("so:184", [1, 18]),
    Row("number:184", [1, 18]),
    Row("so:184/KH-UBND", [1]),
    Row("so:\"kh ubnd 184\"", [1]),
    Row("so:5", [3, 2]),
    Row("so:05", [3, 2]),
    Row("so:15a", [25]),
    Row("so:15", [7]),
    Row("số: 184/KH-UBND", [1]),
    Row("Số: 184", [1, 18]),
    Row("kyhieu:KH-UBND", [10, 19, 1, 6]),
    Row("ký-hiệu:kh-ubnd", [10, 19, 1, 6]),
    Row("symbol:CT-UBND", [12]),
    Row("kyhieu:UBND", [10, 12, 19, 1, 21, 6]),
    Row("nguoiky:\"Vàng A Súa\"", [3, 13]),
    Row("nguoiky:sua", [3, 13]),
    Row("người-ký:thủy", [20, 5, 22]),
    Row("signer:minh", [11, 12, 1]),
    Row("nguoiky:hòa", [18, 7, 9]),
    Row("vien-dan:184/KH-UBND", [2, 19]),
    Row("viện-dẫn:\"kh 184 ubnd\"", [2, 19]),
    Row("cites:02/CT-UBND", [3, 2]),
    Row("cites:2/CT-UBND", [3, 2]),
    Row("viendan:41-CT/TW", [11]),
    Row("phongtrao:\"bình dân học vụ số\"", [10, 2]),
    Row("movement:\"cải cách\"", [10, 3]),
    Row("chitieu:95%", [2]),
    Row("target:GRDP", [10]),
    Row("chitieu:\"7.500 căn\"", [1]),
    Row("tieude:\"nông thôn mới\"", [15]),
    Row("tieude:thi -tieude:\"thi đua\"", []),
    Row("title:\"đổi mới\"", [24, 10]),
    Row("noinhan:\"Sở Xây dựng\"", [1]),
    Row("recipient:UBND", [3, 1]),
    Row("loai:CT", [12]),
    Row("loai:\"chỉ thị\"", [12]),
    Row("kind:\"Chỉ thị\"", [12]),
    Row("loại:\"Hướng dẫn\"", [13]),
    Row("loai:qd", [21]),
    Row("coquan:\"Sở Xây dựng\"", [2, 4]),
    Row("body:\"so noi vu\"", [3, 11, 13]),
    Row("cơ-quan:ubnd", [10, 12, 19, 1, 21, 6]),
    Row("coquan:\"Ủy ban nhân dân tỉnh\"", [12, 19, 1, 21, 6]),
    Row("hoso:HS-2026-01", [3, 2]),
    Row("file:\"HS-2025-01\"", [1]),
  ]

  /// Or, not, brackets.
  static let operators: [Row] = [
    Row(
      "khen thưởng OR dưa",
      [13, 14, 21, 24, 10, 20, 3, 11, 2, 12, 17, 19, 1, 16, 5, 9, 25, 8, 22, 18, 4, 6, 7, 15]),
    Row("khen thưởng HOẶC dưa hấu", [13, 14, 21]),
    Row("\"khen thưởng\" | \"dưa hấu\"", [13, 14, 21]),
    Row("thi đua -2026", [10, 20, 11, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 6, 7, 4]),
    Row("thi đua NOT năm", [24, 20, 11, 17, 19, 16, 21, 9, 25, 22, 18, 6]),
    Row("thi đua KHÔNG năm", [24, 20, 11, 17, 19, 16, 21, 9, 25, 22, 18, 6]),
    Row("nam:2026 -\"thi đua\"", [23]),
    Row("nam:2026 KHÔNG tinh:lai-chau", [23, 10, 20, 11]),
    Row("(dưa OR văn hóa) nam:2022..2024", [9, 14, 21, 5, 25, 8]),
    Row("tinh:lai-chau (khen OR dược) -2026", [13]),
    Row(
      "-(thi đua)",
      [24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 6, 7, 4],
      ["search.only-excluded"]),
    Row(
      "-dưa",
      [14, 24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 4, 6, 7, 15],
      ["search.only-excluded"]),
    Row(
      "NOT dưa",
      [14, 24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 4, 6, 7, 15],
      ["search.only-excluded"]),
    Row("-tinh:lai-chau nam:2026", [23, 10, 20, 11]),
  ]

  /// The beginning of words.
  static let prefixes: [Row] = [
    Row("chuy*", [10, 2, 5]),
    Row("thưở*", [13, 8, 20, 17, 21]),
    Row("thuo*", [13, 8, 20, 17, 21]),
    Row(
      "kh*", [20, 13, 24, 23, 10, 3, 11, 2, 17, 19, 1, 21, 5, 9, 25, 8, 14, 15, 22, 18, 4, 6, 7]),
    Row("k*", [], ["search.prefix-too-short"]),
    Row("tieude:chuy*", [10]),
    Row("\"chuyển đ*\"", [], ["search.prefix-of-several"]),
    Row("chuyển-đổi*", [10, 2, 5], ["search.prefix-of-several"]),
  ]

  /// What cannot be taken as typed.
  static let strange: [Row] = [
    Row(
      "OR dưa",
      [14, 24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 4, 6, 7, 15],
      ["search.stray-operator"]),
    Row(
      "dưa OR",
      [14, 24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 4, 6, 7, 15],
      ["search.stray-operator"]),
    Row(
      "dưa NOT",
      [14, 24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 4, 6, 7, 15],
      ["search.stray-operator"]),
    Row("KHÔNG", [20]),
    Row("KHÔNG NGỪNG THI ĐUA", [20]),
    Row(
      "AND dưa",
      [14, 24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 4, 6, 7, 15],
      ["search.stray-operator"]),
    Row("dưa AND hấu", [14]),
    Row("\"dưa hấu", [14], ["search.unbalanced-quote"]),
    Row("dưa \"hấu", [14], ["search.unbalanced-quote"]),
    Row("(dưa hấu", [14], ["search.unbalanced-parenthesis"]),
    Row("dưa hấu)", [14], ["search.unbalanced-parenthesis"]),
    Row("((dưa) (hấu))", [14]),
    Row("mau:xanh dưa", [], ["search.unknown-filter"]),
    Row("tinhh:lai-chau", [], ["search.unknown-filter"]),
    Row(
      "tinh:", [21, 6, 24, 23, 20, 3, 2, 12, 13, 17, 19, 1, 5, 9, 25, 8, 14, 15, 18, 4, 7],
      ["search.empty-filter"]),
    Row("tinh: lai-chau", [24, 3, 2, 12, 13, 1, 15, 4]),
    Row(
      "",
      [24, 23, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 14, 15, 22, 18, 4, 6, 7],
      ["search.empty-query"]),
    Row(
      "***",
      [24, 23, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 14, 15, 22, 18, 4, 6, 7],
      ["search.empty-query"]),
    Row(
      "- - -",
      [24, 23, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 14, 15, 22, 18, 4, 6, 7],
      ["search.empty-query"]),
    Row(
      "\"\" ()",
      [24, 23, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 14, 15, 22, 18, 4, 6, 7],
      ["search.empty-query"]),
    Row(
      "…“”",
      [24, 23, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 14, 15, 22, 18, 4, 6, 7],
      ["search.empty-query"]),
  ]

  /// Other words, mixed with filters.
  static let others: [Row] = [
    Row("FDI", [25]),
    Row("(FDI)", [25]),
    Row("1A", [18]),
    Row("quốc lộ 1a", [18]),
    Row("thi đua, khen thưởng", [13, 21]),
    Row("\"thi đua khen thưởng\"", [13, 21]),
    Row("TĐKT", [13, 21]),
    Row("y đức", [20]),
    Row("Nhân dân", [20, 11, 2, 7]),
    Row("trangthai:recalled thi đua nấu", []),
    Row(
      "-state:void dưa",
      [14, 24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 4, 6, 7, 15]),
    Row("bầu cử", [11]),
    Row("\"bầu cử đại biểu quốc hội\"", [11]),
    Row("quý i", [12]),
    Row("quý", [20, 12, 16, 14, 21, 22]),
    Row("quy", [21, 20, 12, 16, 14, 22]),
    Row("không ngừng", [20]),
    Row("dưa HOẶC", [], ["search.operator-as-word"]),
    Row(
      "HOẶC dưa", [], ["search.operator-as-word"]),
    Row(
      "dưa | | hấu",
      [14, 24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 4, 6, 7, 15],
      ["search.stray-operator"]),
    Row(
      "dưa | hấu",
      [14, 24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 4, 6, 7, 15]),
    Row(
      "| dưa",
      [14, 24, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 22, 18, 4, 6, 7, 15],
      ["search.stray-operator"]),
    Row(
      "(OR)",
      [24, 23, 10, 20, 3, 11, 2, 12, 13, 17, 19, 1, 16, 21, 5, 9, 25, 8, 14, 15, 22, 18, 4, 6, 7],
      ["search.stray-operator", "search.empty-query"]),
    Row("(\"dưa hấu\" OR (khèn lanh)) -FDI", [14, 9]),
    Row("tinh:lai-chau so:5", [3, 2]),
    Row("tinh:son-la \"chuyển đổi số\"", [5]),
    Row("coquan:\"Sở Nội vụ\" nam:2026 vien-dan:02/CT-UBND", [3]),
    Row("phongtrao:\"cải cách hành chính\" tinh:hcm", [], ["search.unknown-province"]),
    Row("\"184/KH-UBND\" -so:184", [2, 19]),
  ]
}
