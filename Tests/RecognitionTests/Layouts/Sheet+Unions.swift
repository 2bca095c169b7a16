/// Documents of the Party, the Front and the unions.
extension Sheet {
  static let tradeUnion = Sheet(
    name: "tradeUnion",
    letterhead: ["TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐẮK LẮK"],
    titles: Sheet.state,
    code: "Số: 08/KH-LĐLĐ", place: "Đắk Lắk, ngày 12 tháng 01 năm 2026", kind: "KẾ HOẠCH",
    title: [
      "Tổ chức phong trào thi đua “Lao động giỏi, lao động sáng tạo”",
      "trong công nhân, viên chức, lao động năm 2026",
    ],
    enactedBy: [],
    opening: """
      Thực hiện Nghị quyết số 02-NQ/TW ngày 12 tháng 6 năm 2021 của Bộ Chính trị về đổi mới tổ chức và hoạt động của Công đoàn Việt Nam trong tình hình mới, Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng Kế hoạch tổ chức phong trào thi đua năm 2026, cụ thể như sau:
      """,
    body: """
      H I. MỤC ĐÍCH, YÊU CẦU
      1. Cổ vũ đoàn viên phát huy sáng kiến, tăng năng suất.
      2. Hoạt động thiết thực, hướng về cơ sở.
      H II. NỘI DUNG
      h 1. Đối với công đoàn cơ sở
      a) Phát động thi đua theo chuyên đề.
      b) Đăng ký công trình chào mừng Đại hội.
      h 2. Đối với công đoàn cấp trên
      Kiểm tra, giúp đỡ cơ sở khó khăn; gửi báo cáo về Ban Tuyên giáo trước ngày 05/11/2026.
      H III. TỔ CHỨC THỰC HIỆN
      Ban Tuyên giáo là đầu mối theo dõi, tham mưu Ban Thường vụ khen thưởng.
      Đề nghị các cấp công đoàn triển khai thực hiện nghiêm túc./.
      """,
    recipients: """
      Tổng LĐLĐ Việt Nam (để b/c)
      Tỉnh ủy, UBND tỉnh (để b/c)
      UV BCH LĐLĐ tỉnh
      CĐ ngành, CĐCS trực thuộc (để t/h)
      Lưu: VT, BTG
      """,
    signature: ["TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], signer: "H'Mẫu Niê",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Liên đoàn Lao động tỉnh Đắk Lắk"], parent: "Tổng Liên đoàn Lao động Việt Nam",
      province: "Đắk Lắk", number: "08", symbol: "KH-LĐLĐ", date: "2026-01-12",
      kind: "Kế hoạch",
      basis: ["Nghị quyết | 02-NQ/TW | 2021-06-12 | Bộ Chính trị"],
      citations: [],
      movements: ["Lao động giỏi, lao động sáng tạo"],
      authority: ["TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH"], post: "PHÓ CHỦ TỊCH", signer: "H'Mẫu Niê",
      endMark: true,
      deadlines: ["2026-11-05"],
      targets: nil,
      sections: "I 1 2 II 1 a b 2 III"))

  static let women = Sheet(
    name: "women",
    letterhead: ["HỘI LHPN TỈNH SƠN LA", "BAN THƯỜNG VỤ"],
    titles: Sheet.state,
    code: "Số: 33/KH-BTV", place: "Sơn La, ngày 20 tháng 01 năm 2026", kind: "KẾ HOẠCH",
    title: [
      "Phát động thi đua “Phụ nữ Sơn La đoàn kết, sáng tạo”",
      "chào mừng Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIV",
    ],
    enactedBy: [],
    opening: """
      Thực hiện Hướng dẫn số 09/HD-ĐCT ngày 05/01/2026 của Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam về công tác thi đua năm 2026, Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Sơn La xây dựng Kế hoạch phát động thi đua như sau:
      """,
    body: """
      H I. MỤC ĐÍCH, YÊU CẦU
      - Khuyến khích hội viên thi đua làm kinh tế.
      H II. NỘI DUNG
      1. Mỗi cơ sở Hội giúp ít nhất 02 hộ thoát nghèo.
      2. Vận động hội viên tham gia cuộc vận động “Xây dựng gia đình 5 có, 3 sạch”.
      H III. TỔ CHỨC THỰC HIỆN
      1. Ban Thường vụ Hội LHPN tỉnh kiểm tra từ tháng 8/2026.
      2. Hội LHPN các xã, phường báo cáo trước 15/10/2026./.
      """,
    recipients: """
      TW Hội LHPN Việt Nam (b/c)
      Thường trực Tỉnh ủy (b/c)
      Hội LHPN các xã, phường
      Lưu VT, VP
      """,
    signature: ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"], signer: "Cầm Thị Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Hội LHPN tỉnh Sơn La", "Ban Thường vụ Hội LHPN tỉnh Sơn La"], parent: nil,
      province: "Sơn La", number: "33", symbol: "KH-BTV", date: "2026-01-20",
      kind: "Kế hoạch",
      basis: ["Hướng dẫn | 09/HD-ĐCT | 2026-01-05 | Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam"],
      citations: [],
      movements: ["Xây dựng gia đình 5 có, 3 sạch"],
      authority: ["TM. BAN THƯỜNG VỤ"], post: "CHỦ TỊCH", signer: "Cầm Thị Mẫu",
      endMark: true,
      deadlines: ["2026-10-15"],
      targets: nil,
      sections: "I II 1 2 III 1 2"))

  static let front = Sheet(
    name: "front",
    letterhead: ["ỦY BAN MTTQ VIỆT NAM", "TỈNH QUẢNG TRỊ", "BAN THƯỜNG TRỰC"],
    titles: Sheet.state,
    code: "Số: 61/KH-MTTQ-BTT", place: "Quảng Trị, ngày 17 tháng 3 năm 2026", kind: "KẾ HOẠCH",
    title: ["Phát động phong trào thi đua trong hệ thống Mặt trận năm 2026"],
    enactedBy: [],
    opening: """
      Thực hiện Kế hoạch số 55/KH-UBND ngày 27/02/2026 của UBND tỉnh Quảng Trị về phong trào thi đua yêu nước năm 2026; Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh ban hành Kế hoạch phát động phong trào thi đua trong hệ thống Mặt trận năm 2026, cụ thể:
      """,
    body: """
      H I. MỤC ĐÍCH - YÊU CẦU
      1. Tập hợp sức mạnh khối đại đoàn kết.
      2. Bám sát cơ sở.
      H II. NỘI DUNG
      1. Đẩy mạnh cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”.
      2. Xây dựng 50 nhà Đại đoàn kết.
      H III. TỔ CHỨC THỰC HIỆN
      1. Văn phòng tham mưu sơ kết 6 tháng, tổng kết năm.
      2. MTTQ các xã, phường, đặc khu gửi báo cáo trước ngày 25/11/2026./.
      """,
    recipients: """
      UBTW MTTQ Việt Nam (b/c)
      Thường trực Tỉnh ủy (b/c)
      UBND tỉnh (p/h)
      Ủy ban MTTQ các xã, phường, đặc khu
      Lưu: VT
      """,
    signature: ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"], signer: "Đào Văn Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: [
        "Ủy ban MTTQ Việt Nam tỉnh Quảng Trị",
        "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Quảng Trị",
      ], parent: nil,
      province: "Quảng Trị", number: "61", symbol: "KH-MTTQ-BTT", date: "2026-03-17",
      kind: "Kế hoạch",
      basis: ["Kế hoạch | 55/KH-UBND | 2026-02-27 | UBND tỉnh Quảng Trị"],
      citations: [],
      movements: ["Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh"],
      authority: ["TM. BAN THƯỜNG TRỰC"], post: "CHỦ TỊCH", signer: "Đào Văn Mẫu",
      endMark: true,
      deadlines: ["2026-11-25"],
      targets: nil,
      sections: "I 1 2 II 1 2 III 1 2"))

  static let youth = Sheet(
    name: "youth",
    letterhead: ["TỈNH ĐOÀN ĐỒNG THÁP", "BAN CHẤP HÀNH"],
    titles: Sheet.league,
    code: "Số: 19-KH/TĐTN-PT", place: "Đồng Tháp, ngày 22 tháng 02 năm 2026", kind: "KẾ HOẠCH",
    title: ["Tổ chức đợt thi đua cao điểm “Tháng Thanh niên năm 2026”"],
    enactedBy: [],
    opening: """
      Thực hiện Kế hoạch số 230-KH/TWĐTN-PTTN ngày 15 tháng 01 năm 2026 của Ban Bí thư Trung ương Đoàn về Tháng Thanh niên năm 2026; Ban Thường vụ Tỉnh đoàn Đồng Tháp xây dựng Kế hoạch tổ chức đợt thi đua cao điểm với các nội dung cụ thể sau:
      """,
    body: """
      H I. MỤC ĐÍCH - YÊU CẦU
      1. Phát huy tinh thần xung kích của tuổi trẻ.
      2. Hoạt động vừa sức.
      H II. CHỈ TIÊU
      1. Trồng mới tối thiểu 20.000 cây xanh.
      2. Mỗi cơ sở Đoàn thực hiện ít nhất 01 công trình thanh niên.
      H III. TỔ CHỨC THỰC HIỆN
      1. Ban Phong trào tổng hợp, báo cáo trước ngày 05/4/2026.
      """,
    recipients: """
      Ban Bí thư Trung ương Đoàn
      Ban Thường vụ Tỉnh ủy
      Các cơ sở Đoàn trực thuộc
      Lưu VP, PT
      """,
    signature: ["TM. BAN THƯỜNG VỤ TỈNH ĐOÀN", "PHÓ BÍ THƯ"], signer: "Bùi Thị Ngọc Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Tỉnh đoàn Đồng Tháp", "Ban Chấp hành Tỉnh đoàn Đồng Tháp"], parent: nil,
      province: "Đồng Tháp", number: "19", symbol: "KH/TĐTN-PT", date: "2026-02-22",
      kind: "Kế hoạch",
      basis: ["Kế hoạch | 230-KH/TWĐTN-PTTN | 2026-01-15 | Ban Bí thư Trung ương Đoàn"],
      citations: [],
      movements: ["Tháng Thanh niên năm 2026"],
      authority: ["TM. BAN THƯỜNG VỤ TỈNH ĐOÀN"], post: "PHÓ BÍ THƯ", signer: "Bùi Thị Ngọc Mẫu",
      endMark: false,
      deadlines: ["2026-04-05"],
      targets: nil,
      sections: "I 1 2 II 1 2 III 1"))

  static let provincialParty = Sheet(
    name: "provincialParty",
    letterhead: ["TỈNH ỦY LAI CHÂU", "*"],
    titles: Sheet.party,
    code: "Số 45-KH/TU", place: "Lai Châu, ngày 15 tháng 01 năm 2026", kind: "KẾ HOẠCH",
    title: [
      "thực hiện Chỉ thị số 41-CT/TW, ngày 26/12/2024 của Bộ Chính trị",
      "về tăng cường sự lãnh đạo của Đảng đối với công tác",
      "thi đua, khen thưởng trong tình hình mới",
    ],
    enactedBy: [],
    opening: """
      Thực hiện Chỉ thị số 41-CT/TW, ngày 26/12/2024 của Bộ Chính trị; Hướng dẫn số 07-HD/BTCTW, ngày 02/6/2025 của Ban Tổ chức Trung ương, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch thực hiện như sau:
      """,
    body: """
      H I- MỤC ĐÍCH, YÊU CẦU
      1- Quán triệt sâu rộng Chỉ thị trong toàn Đảng bộ.
      2- Cụ thể hóa bằng việc làm sát với từng địa phương.
      H II- NHIỆM VỤ, GIẢI PHÁP
      1- Nâng cao nhận thức của cấp ủy về công tác thi đua.
      2- Đổi mới nội dung, hình thức thi đua; hoàn thành rà soát quy chế trước ngày 30/6/2026.
      H III- TỔ CHỨC THỰC HIỆN
      1- Đảng ủy UBND tỉnh chỉ đạo xây dựng kế hoạch thực hiện.
      2- Văn phòng Tỉnh ủy theo dõi, đôn đốc, định kỳ báo cáo Thường trực Tỉnh ủy.
      """,
    recipients: """
      Ban Bí thư Trung ương Đảng (để báo cáo)
      Ban Tổ chức Trung ương (để báo cáo)
      Các đảng ủy trực thuộc Tỉnh ủy (để thực hiện)
      Các đồng chí Tỉnh ủy viên
      Lưu Văn phòng Tỉnh ủy
      """,
    signature: ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"], signer: "Vừ A Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Tỉnh ủy Lai Châu"], parent: nil,
      province: "Lai Châu", number: "45", symbol: "KH/TU", date: "2026-01-15",
      kind: "Kế hoạch",
      basis: [
        "Chỉ thị | 41-CT/TW | 2024-12-26 | Bộ Chính trị",
        "Hướng dẫn | 07-HD/BTCTW | 2025-06-02 | Ban Tổ chức Trung ương",
      ],
      citations: [],
      movements: [],
      authority: ["T/M BAN THƯỜNG VỤ"], post: "PHÓ BÍ THƯ", signer: "Vừ A Mẫu",
      endMark: false,
      deadlines: ["2026-06-30"],
      targets: nil,
      sections: "I 1 2 II 1 2 III 1 2"))

  static let partyOfWard = Sheet(
    name: "partyOfWard",
    letterhead: ["ĐẢNG BỘ TỈNH BẮC NINH", "ĐẢNG ỦY PHƯỜNG KINH BẮC", "*"],
    titles: Sheet.party,
    code: "Số 12 - KH/ĐU", place: "Kinh Bắc, ngày 03 tháng 3 năm 2026", kind: "KẾ HOẠCH",
    title: ["Phát động đợt thi đua cao điểm chào mừng", "kỷ niệm 96 năm Ngày thành lập Đảng"],
    enactedBy: [],
    opening: """
      Thực hiện Kế hoạch số 38-KH/TU, ngày 10/02/2026 của Ban Thường vụ Tỉnh ủy về tổ chức đợt thi đua đặc biệt, Ban Thường vụ Đảng ủy phường xây dựng Kế hoạch phát động đợt thi đua như sau:
      """,
    body: """
      H I. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      Động viên cán bộ, đảng viên lập thành tích.
      2. Yêu cầu
      Việc thi đua phải thực chất.
      H II. NỘI DUNG
      1. Mỗi chi bộ chọn một việc khó để giải quyết dứt điểm.
      2. Phấn đấu 100% tổ dân phố đăng ký mô hình.
      H III. TỔ CHỨC THỰC HIỆN
      Ban Xây dựng Đảng chủ trì theo dõi./.
      """,
    recipients: """
      Ban Thường vụ Tỉnh ủy (báo cáo)
      Các chi, đảng bộ trực thuộc
      Lưu VPĐU
      """,
    signature: ["T/M BAN THƯỜNG VỤ", "BÍ THƯ"], signer: "Nguyễn Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Đảng ủy phường Kinh Bắc"], parent: "Đảng bộ tỉnh Bắc Ninh",
      province: "Bắc Ninh", number: "12", symbol: "KH/ĐU", date: "2026-03-03",
      kind: "Kế hoạch",
      basis: ["Kế hoạch | 38-KH/TU | 2026-02-10 | Ban Thường vụ Tỉnh ủy"],
      citations: [],
      movements: [],
      authority: ["T/M BAN THƯỜNG VỤ"], post: "BÍ THƯ", signer: "Nguyễn Mẫu",
      endMark: true,
      deadlines: [],
      targets: nil,
      sections: "I 1 2 II 1 2 III"))

}
