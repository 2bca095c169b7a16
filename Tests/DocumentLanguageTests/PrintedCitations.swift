import Testing

/// Citations as texts print them, each with the one right reading.
struct PrintedCitation: CustomTestStringConvertible {
  /// The words around and in the citation.
  var text: String
  /// The number in its one right spelling.
  var number: String
  /// The kind.
  var kind: String?
  /// The date in ISO form, as far as it is told and the calendar has it.
  var date: String?
  /// Who issued it.
  var issuer: String?

  var testDescription: String { text }

  init(
    _ text: String, _ number: String, _ kind: String?, _ date: String? = nil,
    _ issuer: String? = nil
  ) {
    self.text = text
    self.number = number
    self.kind = kind
    self.date = date
    self.issuer = issuer
  }

  static let all: [PrintedCitation] = [
    // In full, as the decree wants it
    .init(
      "Thực hiện Kế hoạch số 15/KH-UBND ngày 09/01/2026 của UBND tỉnh Lào Cai về thi đua",
      "15/KH-UBND", "Kế hoạch", "2026-01-09", "UBND tỉnh Lào Cai"),
    .init(
      "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định chi tiết;",
      "152/2025/NĐ-CP", "Nghị định", "2025-06-14", "Chính phủ"),
    .init(
      "Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về tăng cường sự lãnh đạo của Đảng",
      "41-CT/TW", "Chỉ thị", "2024-12-26", "Bộ Chính trị"),
    .init(
      "Quyết định số 1129/QĐ-TTg ngày 13/11/2023 của Thủ tướng Chính phủ phê duyệt Đề án",
      "1129/QĐ-TTg", "Quyết định", "2023-11-13", "Thủ tướng Chính phủ"),
    .init(
      "Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá",
      "57-NQ/TW", "Nghị quyết", "2024-12-22", "Bộ Chính trị"),
    .init(
      "Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ Nội vụ hướng dẫn", "15/2025/TT-BNV",
      "Thông tư", "2025-08-04", "Bộ Nội vụ"),
    .init(
      "Công điện số 112/CĐ-TTg ngày 06/11/2024 của Thủ tướng Chính phủ về việc tập trung",
      "112/CĐ-TTg", "Công điện", "2024-11-06", "Thủ tướng Chính phủ"),
    .init(
      "Kết luận số 211-KL/TU ngày 18/4/2026 của Ban Chấp hành Đảng bộ tỉnh về du lịch",
      "211-KL/TU", "Kết luận", "2026-04-18", "Ban Chấp hành Đảng bộ tỉnh"),
    .init(
      "Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng", "36-HD/VPTW",
      "Hướng dẫn", "2018-04-03", "Văn phòng Trung ương Đảng"),
    .init(
      "Chương trình số 18-CTr/TU ngày 05/12/2025 của Tỉnh ủy", "18-CTr/TU", "Chương trình",
      "2025-12-05", "Tỉnh ủy"),
    .init(
      "Chương trình hành động số 27-CTr/TU ngày 11/01/2025 của Ban Thường vụ Tỉnh ủy",
      "27-CTr/TU", "Chương trình hành động", "2025-01-11", "Ban Thường vụ Tỉnh ủy"),
    .init(
      "Báo cáo số 301/BC-SNV ngày 15/11/2025 của Sở Nội vụ", "301/BC-SNV", "Báo cáo",
      "2025-11-15", "Sở Nội vụ"),
    .init(
      "theo Tờ trình số 88/TTr-SXD ngày 20/01/2026 của Sở Xây dựng", "88/TTr-SXD", "Tờ trình",
      "2026-01-20", "Sở Xây dựng"),
    .init(
      "Thông báo số 12/TB-HĐTĐKT ngày 02/02/2026 của Hội đồng Thi đua - Khen thưởng tỉnh",
      "12/TB-HĐTĐKT", "Thông báo", "2026-02-02", "Hội đồng Thi đua - Khen thưởng tỉnh"),
    .init(
      "Quy chế số 07/QC-UBND ngày 01/3/2025 của UBND xã Bum Tở", "07/QC-UBND", "Quy chế",
      "2025-03-01", "UBND xã Bum Tở"),
    .init(
      "Đề án số 04/ĐA-UBND ngày 21/8/2025 của UBND tỉnh", "04/ĐA-UBND", "Đề án", "2025-08-21",
      "UBND tỉnh"),
    // Without the word for number, or without any word before it
    .init(
      "Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", "30/2020/NĐ-CP", "Nghị định",
      "2020-03-05", "Chính phủ"),
    .init("nội dung tại 987/KH-UBND của UBND tỉnh", "987/KH-UBND", "Kế hoạch", nil, "UBND tỉnh"),
    .init("theo số 66/KH-SNV ngày 01/12/2025", "66/KH-SNV", "Kế hoạch", "2025-12-01"),
    .init("(45/QĐ-UBND ngày 10/01/2026)", "45/QĐ-UBND", "Quyết định", "2026-01-10"),
    .init("văn bản số 102/UBND-NC ngày 07/01/2026", "102/UBND-NC", "Công văn", "2026-01-07"),
    // Letters have no kind in their symbol
    .init(
      "Công văn số 3882/SNV-TĐKT ngày 12/12/2025 của Sở Nội vụ về việc đăng ký", "3882/SNV-TĐKT",
      "Công văn", "2025-12-12", "Sở Nội vụ"),
    .init("Công văn số 88/SNV-TĐKT của Sở Nội vụ", "88/SNV-TĐKT", "Công văn", nil, "Sở Nội vụ"),
    // A kind in small letters may be part of another kind's name
    .init(
      "Thông báo kết luận số 12/TB-VPUBND ngày 02/3/2026 của Văn phòng UBND tỉnh",
      "12/TB-VPUBND", "Thông báo", "2026-03-02", "Văn phòng UBND tỉnh"),
    .init(
      "thực hiện kế hoạch số 20/KH-SYT ngày 03/02/2026 của Sở Y tế", "20/KH-SYT", "Kế hoạch",
      "2026-02-03", "Sở Y tế"),
    // Marks, blanks and line ends
    .init(
      "Kế hoạch số 115/KH-UBND, ngày 09/01/2026, của UBND tỉnh", "115/KH-UBND", "Kế hoạch",
      "2026-01-09", "UBND tỉnh"),
    .init(
      "Nghị quyết số 27/NQ- TW ngày 21/5/2018", "27/NQ-TW", "Nghị quyết", "2018-05-21"),
    .init(
      "Quyết định số 84 /QĐ-UBND ngày 05/01/2026", "84/QĐ-UBND", "Quyết định", "2026-01-05"),
    .init(
      "Kế hoạch số 144/KH–UBND ngày 24/11/2025 của UBND tỉnh Bắc Ninh", "144/KH-UBND",
      "Kế hoạch", "2025-11-24", "UBND tỉnh Bắc Ninh"),
    .init("Kế hoạch số\u{A0}09/KH-SCT ngày 15/01/2026", "09/KH-SCT", "Kế hoạch", "2026-01-15"),
    .init("Quyết định số: 71/QĐ-SNV ngày 16/01/2026", "71/QĐ-SNV", "Quyết định", "2026-01-16"),
    .init(
      "“Kế hoạch số 17/KH-SGDĐT” ngày 20/01/2026", "17/KH-SGDĐT", "Kế hoạch"),
    .init(
      "Chỉ thị số 02/CT-UBND, của Chủ tịch UBND tỉnh", "02/CT-UBND", "Chỉ thị", nil,
      "Chủ tịch UBND tỉnh"),
    // Wrongly typed letters: the eth for Đ, decomposed marks
    .init("Quyết định số 33/QÐ-UBND ngày 08/01/2026", "33/QĐ-UBND", "Quyết định", "2026-01-08"),
    .init(
      "Nghi\u{323} quyê\u{301}t số 05/NQ-HĐND ngày 10/12/2025 của HĐND tỉnh", "05/NQ-HĐND",
      "Nghị quyết", "2025-12-10", "HĐND tỉnh"),
    // Numbers with letters, zeros and long serials
    .init("Kế hoạch số 52a/KH-SNV ngày 06/01/2026", "52a/KH-SNV", "Kế hoạch", "2026-01-06"),
    .init("Công điện số 007/CĐ-UBND ngày 05/01/2026", "007/CĐ-UBND", "Công điện", "2026-01-05"),
    .init(
      "Quyết định số 12345/QĐ-BGDĐT ngày 30/12/2025 của Bộ Giáo dục và Đào tạo ban hành quy chế",
      "12345/QĐ-BGDĐT", "Quyết định", "2025-12-30", "Bộ Giáo dục và Đào tạo"),
    // Dates in other forms, partial, or none the calendar has
    .init("Kế hoạch số 21/KH-SYT ngày 5/1/2026", "21/KH-SYT", "Kế hoạch", "2026-01-05"),
    .init("Kế hoạch số 22/KH-SYT ngày 13.01.2026", "22/KH-SYT", "Kế hoạch", "2026-01-13"),
    .init("Kế hoạch số 23/KH-SYT ngày 13-01-2026", "23/KH-SYT", "Kế hoạch", "2026-01-13"),
    .init("Kế hoạch số 24/KH-SYT (13/01/2026)", "24/KH-SYT", "Kế hoạch", "2026-01-13"),
    .init("Kế hoạch số 25/KH-SYT tháng 01 năm 2026", "25/KH-SYT", "Kế hoạch", "2026-01"),
    .init("Kế hoạch số 26/KH-SYT tháng 12/2025", "26/KH-SYT", "Kế hoạch", "2025-12"),
    .init(
      "Kế hoạch số 27/KH-SYT năm 2026 của Sở Y tế", "27/KH-SYT", "Kế hoạch", "2026", "Sở Y tế"),
    .init(
      "Kế hoạch số 28/KH-SYT của Sở Y tế ngày 13/01/2026", "28/KH-SYT", "Kế hoạch",
      "2026-01-13", "Sở Y tế"),
    .init(
      "Kế hoạch số 29/KH-SYT ngày 31/4/2026 của Sở Y tế", "29/KH-SYT", "Kế hoạch", "2026-04",
      "Sở Y tế"),
    .init(
      "Kế hoạch số 30/KH-SYT ngày 31 tháng 4 năm 2026 của Sở Y tế", "30/KH-SYT", "Kế hoạch",
      "2026-04", "Sở Y tế"),
    // Issuers with commas, conjunctions, terms; what follows isn't part of them
    .init(
      "Hướng dẫn số 5/HD-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch", "5/HD-BVHTTDL",
      "Hướng dẫn", nil, "Bộ Văn hóa, Thể thao và Du lịch"),
    .init(
      "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị (khóa XI) về thi đua", "34-CT/TW",
      "Chỉ thị", "2014-04-07", "Bộ Chính trị (khóa XI)"),
    .init(
      "Quyết định số 6/QĐ-UBND của UBND thành phố Hồ Chí Minh đối với các đơn vị", "6/QĐ-UBND",
      "Quyết định", nil, "UBND thành phố Hồ Chí Minh"),
    .init(
      "Kế hoạch số 31/KH-UBND của UBND tỉnh và các văn bản liên quan", "31/KH-UBND", "Kế hoạch",
      nil, "UBND tỉnh"),
    .init(
      "Kế hoạch số 32/KH-UBND của UBND tỉnh gắn với nhiệm vụ được giao", "32/KH-UBND",
      "Kế hoạch", nil, "UBND tỉnh"),
    // The legislature
    .init(
      "Nghị quyết số 257/2025/QH15 của Quốc hội", "257/2025/QH15", "Nghị quyết", nil, "Quốc hội"),
    .init(
      "Luật Việc làm số 74/2025/QH15 ngày 16 tháng 6 năm 2025", "74/2025/QH15", "Luật",
      "2025-06-16"),
    .init(
      "Nghị quyết số 1234/NQ-UBTVQH15 ngày 24/10/2024 của Ủy ban Thường vụ Quốc hội",
      "1234/NQ-UBTVQH15", "Nghị quyết", "2024-10-24", "Ủy ban Thường vụ Quốc hội"),
    .init(
      "Văn bản hợp nhất số 115/VBHN-VPQH ngày 12/12/2024", "115/VBHN-VPQH", "Văn bản hợp nhất",
      "2024-12-12"),
    // In capitals
    .init(
      "KẾ HOẠCH SỐ 16/KH-UBND NGÀY 09/01/2026", "16/KH-UBND", "Kế hoạch", "2026-01-09"),
    // Bodies of other provinces, of the army, of schools
    .init(
      "Kế hoạch số 2471/KH-BCH ngày 18/12/2025 của Bộ Chỉ huy Quân sự tỉnh", "2471/KH-BCH",
      "Kế hoạch", "2025-12-18", "Bộ Chỉ huy Quân sự tỉnh"),
    .init(
      "Kế hoạch số 03/KH-THPT.CVA ngày 09/01/2026 của Trường THPT Chu Văn An", "03/KH-THPT.CVA",
      "Kế hoạch", "2026-01-09", "Trường THPT Chu Văn An"),
  ]

  /// What looks like a number and is none.
  static let none = [
    "ngày 02/9/2026", "tỷ lệ 3/4 số hộ", "trong 24-48 giờ", "khoản 2/Điều 5", "tốc độ 50 km/h",
    "giai đoạn 2021 - 2025", "năm học 2025-2026", "13/01/2026", "1.000 đồng/m2", "24/24 giờ",
  ]
}
