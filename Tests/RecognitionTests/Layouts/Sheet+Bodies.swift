/// Documents of schools, hospitals, soldiers, enterprises and blocs.
extension Sheet {
  static let school = Sheet(
    name: "school",
    letterhead: ["SỞ GIÁO DỤC VÀ ĐÀO TẠO LAI CHÂU", "TRƯỜNG THPT THAN UYÊN"],
    titles: Sheet.state,
    code: "Số: 21/KH-THPTTU", place: "Than Uyên, ngày 9 tháng 9 năm 2025", kind: "KẾ HOẠCH",
    title: ["PHÁT ĐỘNG PHONG TRÀO THI ĐUA DẠY TỐT, HỌC TỐT", "NĂM HỌC 2025 - 2026"],
    enactedBy: [],
    opening: """
      Căn cứ Công văn số 1105/SGDĐT-VP ngày 28/8/2025 của Sở Giáo dục và Đào tạo Lai Châu về hướng dẫn công tác thi đua, khen thưởng năm học 2025 - 2026;
      Căn cứ Nghị quyết Hội nghị viên chức, người lao động năm học 2025 - 2026 của nhà trường;
      Trường THPT Than Uyên xây dựng kế hoạch phát động phong trào thi đua năm học 2025 - 2026 như sau:
      """,
    body: """
      H A. MỤC ĐÍCH, YÊU CẦU
      1. Tạo động lực để cán bộ, giáo viên, học sinh hoàn thành nhiệm vụ.
      2. Thi đua công bằng, có tiêu chí rõ.
      H B. NỘI DUNG
      h I. Các đợt thi đua
      1. Đợt 1: từ ngày 05/9/2025 đến ngày 20/11/2025, chủ đề “Thầy mẫu mực, trò chăm ngoan”.
      2. Đợt 2: từ ngày 21/11/2025 đến ngày 26/3/2026.
      h II. Chỉ tiêu
      - Tỷ lệ tốt nghiệp: 99% trở lên;
      - Học sinh giỏi cấp tỉnh: ít nhất 12 giải.
      H C. TỔ CHỨC THỰC HIỆN
      Các tổ chuyên môn đăng ký danh hiệu trước ngày 15/10/2025.
      Trên đây là kế hoạch phát động thi đua của nhà trường, yêu cầu các bộ phận thực hiện./.
      """,
    recipients: """
      Sở GDĐT (b/c)
      Chi bộ, BGH (chỉ đạo)
      Các tổ, đoàn thể (th/h)
      Website trường
      Lưu: VT
      """,
    signature: ["HIỆU TRƯỞNG"], signer: "Trần Đức Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Trường THPT Than Uyên"], parent: "Sở Giáo dục và Đào tạo Lai Châu",
      province: "Lai Châu", number: "21", symbol: "KH-THPTTU", date: "2025-09-09",
      kind: "Kế hoạch",
      basis: ["Công văn | 1105/SGDĐT-VP | 2025-08-28 | Sở Giáo dục và Đào tạo Lai Châu"],
      citations: [],
      movements: [],
      authority: [], post: "HIỆU TRƯỞNG", signer: "Trần Đức Mẫu",
      endMark: true,
      deadlines: nil,
      targets: nil,
      sections: "A 1 2 B I 1 2 II C"))

  static let hospital = Sheet(
    name: "hospital",
    letterhead: ["SỞ Y TẾ TỈNH BẮC NINH", "BỆNH VIỆN ĐA KHOA TỈNH BẮC NINH SỐ 1"],
    titles: Sheet.state,
    code: "Số: 77/KH-BVĐK1", place: "Bắc Ninh, ngày 14 tháng 4 năm 2026", kind: "KẾ HOẠCH",
    title: ["Triển khai phong trào thi đua “Xanh, sạch, đẹp,", "an toàn người bệnh” năm 2026"],
    enactedBy: [],
    opening: """
      Thực hiện Kế hoạch số 60/KH-UBND ngày 07/3/2026 của UBND tỉnh Bắc Ninh; Công văn số 905/SYT-VP ngày 19/3/2026 của Sở Y tế về việc triển khai công tác thi đua, khen thưởng năm 2026.
      Bệnh viện Đa khoa tỉnh Bắc Ninh số 1 xây dựng Kế hoạch triển khai phong trào thi đua năm 2026 với các nội dung cụ thể như sau:
      """,
    body: """
      H I. MỤC ĐÍCH VÀ YÊU CẦU
      1. Mục đích
      Nâng cao tinh thần phục vụ người bệnh.
      2. Yêu cầu
      Khoa, phòng nào cũng tham gia.
      H II. CHỈ TIÊU THI ĐUA
      1. Tỷ lệ hài lòng của người bệnh nội trú đạt từ 96% trở lên.
      2. 100% khoa, phòng đăng ký thi đua.
      H III. PHÂN CÔNG THỰC HIỆN
      1. Phòng Tổ chức cán bộ làm đầu mối, trình Giám đốc khen thưởng vào dịp 27/02.
      2. Phòng Công tác xã hội truyền thông kết quả./.
      """,
    recipients: """
      Sở Y tế (b/c)
      Đảng ủy, BGĐ
      Các khoa, phòng (t/h)
      Lưu: VT, TCCB
      """,
    signature: ["GIÁM ĐỐC"], signer: "TS. BS. Hạ Bá Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Bệnh viện Đa khoa tỉnh Bắc Ninh số 1"], parent: "Sở Y tế tỉnh Bắc Ninh",
      province: "Bắc Ninh", number: "77", symbol: "KH-BVĐK1", date: "2026-04-14",
      kind: "Kế hoạch",
      basis: [
        "Kế hoạch | 60/KH-UBND | 2026-03-07 | UBND tỉnh Bắc Ninh",
        "Công văn | 905/SYT-VP | 2026-03-19 | Sở Y tế",
      ],
      citations: [],
      movements: ["Xanh, sạch, đẹp, an toàn người bệnh"],
      authority: [], post: "GIÁM ĐỐC", signer: "Hạ Bá Mẫu",
      endMark: true,
      deadlines: nil,
      targets: nil,
      sections: "I 1 2 II 1 2 III 1 2"))

  static let army = Sheet(
    name: "army",
    letterhead: ["QUÂN KHU 4", "BỘ CHỈ HUY QUÂN SỰ TỈNH HÀ TĨNH"],
    titles: Sheet.state,
    code: "Số: 410/KH-BCH", place: "Hà Tĩnh, ngày 02 tháng 02 năm 2026", kind: "KẾ HOẠCH",
    title: ["Phong trào Thi đua Quyết thắng năm 2026"],
    enactedBy: [],
    opening: """
      Thực hiện Chỉ thị số 15/CT-BQP ngày 20/12/2025 của Bộ trưởng Bộ Quốc phòng về nhiệm vụ quân sự, quốc phòng năm 2026; Bộ Chỉ huy Quân sự tỉnh xây dựng Kế hoạch Phong trào Thi đua Quyết thắng năm 2026 như sau:
      """,
    body: """
      H I. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      Xây dựng động cơ phấn đấu cho cán bộ, chiến sĩ.
      2. Yêu cầu
      Thi đua thường xuyên, liên tục.
      H II. CHỦ ĐỀ, MỤC TIÊU
      1. Chủ đề: “Đoàn kết, kỷ cương, khoa học, quyết thắng”.
      2. Chỉ tiêu: 100% cơ quan, đơn vị đăng ký đạt “Đơn vị Quyết thắng”.
      H III. TỔ CHỨC THỰC HIỆN
      Phòng Chính trị hướng dẫn, kiểm tra; báo cáo trước ngày 10 tháng 12 năm 2026./.
      """,
    recipients: """
      Thủ trưởng Bộ CHQS tỉnh
      Các cơ quan, đơn vị
      Lưu: VT, PCT; V25
      """,
    signature: ["KT. CHỈ HUY TRƯỞNG", "PHÓ CHỈ HUY TRƯỞNG"], signer: "Thượng tá Trần Xuân Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Bộ Chỉ huy Quân sự tỉnh Hà Tĩnh"], parent: "Quân khu 4",
      province: "Hà Tĩnh", number: "410", symbol: "KH-BCH", date: "2026-02-02",
      kind: "Kế hoạch",
      basis: ["Chỉ thị | 15/CT-BQP | 2025-12-20 | Bộ trưởng Bộ Quốc phòng"],
      citations: [],
      movements: [],
      authority: ["KT. CHỈ HUY TRƯỞNG"], post: "PHÓ CHỈ HUY TRƯỞNG", signer: "Trần Xuân Mẫu",
      endMark: true,
      deadlines: ["2026-12-10"],
      targets: nil,
      sections: "I 1 2 II 1 2 III"))

  static let enterprise = Sheet(
    name: "enterprise",
    letterhead: [
      "TẬP ĐOÀN CÔNG NGHIỆP", "THAN - KHOÁNG SẢN VIỆT NAM",
      "CÔNG TY CỔ PHẦN THAN HÀ LẦM - VINACOMIN",
    ],
    titles: Sheet.state,
    code: "Số: 310/KH-HLC", place: "Quảng Ninh, ngày 19 tháng 01 năm 2026", kind: "KẾ HOẠCH",
    title: ["PHÁT ĐỘNG THI ĐUA SẢN XUẤT AN TOÀN QUÝ I NĂM 2026"],
    enactedBy: [],
    opening: """
      Căn cứ Nghị quyết Hội nghị người lao động năm 2026, Công ty Cổ phần Than Hà Lầm - Vinacomin phát động thi đua quý I như sau:
      """,
    body: """
      H I. MỤC TIÊU
      1. Sản lượng than khai thác đạt 600.000 tấn.
      2. Không để xảy ra tai nạn lao động nghiêm trọng.
      H II. KHEN THƯỞNG
      Thưởng tập thể xuất sắc 10.000.000 đồng.
      H III. TỔ CHỨC THỰC HIỆN
      Các phân xưởng triển khai đến từng tổ, đội./.
      """,
    recipients: """
      Đảng ủy, Ban lãnh đạo Công ty
      Các đơn vị trong Công ty
      Lưu: VT, TĐ
      """,
    signature: ["GIÁM ĐỐC"], signer: "Trần Mẫu Cường",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Công ty Cổ phần Than Hà Lầm - Vinacomin"],
      parent: "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam",
      province: "Quảng Ninh", number: "310", symbol: "KH-HLC", date: "2026-01-19",
      kind: "Kế hoạch",
      basis: [],
      citations: [],
      movements: [],
      authority: [], post: "GIÁM ĐỐC", signer: "Trần Mẫu Cường",
      endMark: true,
      deadlines: [],
      targets: nil,
      sections: "I 1 2 II III"))

  static let bloc = Sheet(
    name: "bloc",
    letterhead: ["TỈNH THANH HÓA", "KHỐI THI ĐUA SỐ 7"],
    titles: Sheet.state,
    code: "Số: 02/KH-KTĐ7", place: "Thanh Hóa, ngày 26 tháng 02 năm 2026", kind: "KẾ HOẠCH",
    title: ["Phát động thi đua và ký kết giao ước thi đua năm 2026"],
    enactedBy: [],
    opening: """
      Thực hiện Quyết định số 388/QĐ-HĐTĐKT ngày 02/02/2026 của Hội đồng Thi đua - Khen thưởng tỉnh Thanh Hóa về việc kiện toàn các khối thi đua, Khối thi đua số 7 ban hành kế hoạch phát động thi đua như sau:
      """,
    body: """
      H I. MỤC ĐÍCH, YÊU CẦU
      - Động viên các đơn vị thành viên cùng hoàn thành nhiệm vụ.
      H II. NỘI DUNG
      1. Tổ chức ký giao ước thi đua trong tháng 3/2026.
      2. Tổ chức 02 chuyến học tập kinh nghiệm.
      H III. TỔ CHỨC THỰC HIỆN
      Trưởng khối, Phó Trưởng khối điều hành hoạt động chung; các thành viên gửi báo cáo tổng kết trước ngày 30/11.
      Trên đây là kế hoạch của Khối thi đua số 7./.
      """,
    recipients: """
      Hội đồng TĐKT tỉnh (b/c)
      Sở Nội vụ (b/c)
      Các đơn vị thành viên (t/h)
      Lưu: KTĐ7
      """,
    signature: ["TM. KHỐI THI ĐUA", "TRƯỞNG KHỐI", "GIÁM ĐỐC SỞ TÀI CHÍNH"], signer: "Lê Văn Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Khối thi đua số 7", "Khối thi đua số 7 tỉnh Thanh Hóa"], parent: nil,
      province: "Thanh Hóa", number: "02", symbol: "KH-KTĐ7", date: "2026-02-26",
      kind: "Kế hoạch",
      basis: [
        "Quyết định | 388/QĐ-HĐTĐKT | 2026-02-02 | Hội đồng Thi đua - Khen thưởng tỉnh Thanh Hóa"
      ],
      citations: [],
      movements: [],
      authority: ["TM. KHỐI THI ĐUA"], post: "TRƯỞNG KHỐI", signer: "Lê Văn Mẫu",
      endMark: true,
      deadlines: ["2026-11-30"],
      targets: nil,
      sections: "I II 1 2 III"))

}
