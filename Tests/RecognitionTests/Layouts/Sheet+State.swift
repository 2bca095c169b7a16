/// Documents of people's committees, departments, ministries and councils.
extension Sheet {
  static let commune = Sheet(
    name: "commune",
    letterhead: ["ỦY BAN NHÂN DÂN", "XÃ BUM TỞ"],
    titles: Sheet.state,
    code: "Số: 15/KH-UBND", place: "Bum Tở, ngày 05 tháng 02 năm 2026", kind: "KẾ HOẠCH",
    title: [
      "Phát động phong trào thi đua thực hiện thắng lợi",
      "nhiệm vụ phát triển kinh tế - xã hội năm 2026",
    ],
    enactedBy: [],
    opening: """
      Thực hiện Chỉ thị số 02/CT-UBND ngày 13/01/2026 của Chủ tịch UBND tỉnh về việc phát động phong trào thi đua năm 2026; Kế hoạch số 31/KH-UBND ngày 20 tháng 01 năm 2026 của UBND tỉnh về công tác thi đua, khen thưởng, Ủy ban nhân dân xã Bum Tở ban hành Kế hoạch phát động phong trào thi đua năm 2026 như sau:
      """,
    body: """
      H I. MỤC ĐÍCH, YÊU CẦU
      h 1. Mục đích
      - Khơi dậy tinh thần thi đua của cán bộ, công chức và Nhân dân các bản trong xã.
      - Góp phần hoàn thành nghị quyết Đảng bộ xã đề ra cho cả năm.
      h 2. Yêu cầu
      - Gắn thi đua với việc làm hằng ngày; tránh hình thức.
      H II. NỘI DUNG THI ĐUA
      1. Thi đua phát triển sản xuất, phấn đấu trồng mới ít nhất 40 ha quế trước ngày 30/9/2026.
      2. Hưởng ứng phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” do Thủ tướng Chính phủ phát động theo Quyết định số 263/QĐ-TTg ngày 22/02/2022.
      H III. TỔ CHỨC THỰC HIỆN
      1. Văn phòng HĐND và UBND xã theo dõi, tổng hợp kết quả.
      2. Các bản, trường học, trạm y tế đăng ký thi đua trước ngày 28/02/2026.
      Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của UBND xã Bum Tở./.
      """,
    recipients: """
      UBND tỉnh (b/c)
      TT Đảng ủy, HĐND xã
      Các phòng, ban, ngành, đoàn thể xã
      Các trường học trên địa bàn
      Trưởng các bản
      Lưu: VT, VHXH
      """,
    signature: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], signer: "Lò Văn Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Ủy ban nhân dân xã Bum Tở"], parent: nil,
      province: "Lai Châu", number: "15", symbol: "KH-UBND", date: "2026-02-05",
      kind: "Kế hoạch",
      basis: [
        "Chỉ thị | 02/CT-UBND | 2026-01-13 | Chủ tịch UBND tỉnh",
        "Kế hoạch | 31/KH-UBND | 2026-01-20 | UBND tỉnh",
      ],
      citations: ["Quyết định | 263/QĐ-TTg | 2022-02-22 | "],
      movements: ["Cả nước chung sức xây dựng nông thôn mới"],
      authority: ["TM. ỦY BAN NHÂN DÂN"], post: "CHỦ TỊCH", signer: "Lò Văn Mẫu",
      endMark: true,
      deadlines: ["2026-09-30", "2026-02-28"],
      targets: nil,
      sections: "I 1 2 II 1 2 III 1 2"))

  static let department = Sheet(
    name: "department",
    letterhead: ["UBND TỈNH NGHỆ AN", "SỞ NỘI VỤ"],
    titles: Sheet.state,
    code: "Số:      /KH-SNV", place: "Nghệ An, ngày     tháng 3 năm 2026", kind: "KẾ HOẠCH",
    title: ["TỔ CHỨC PHONG TRÀO THI ĐUA “CÁN BỘ, CÔNG CHỨC THI ĐUA", "ĐỔI MỚI SÁNG TẠO” NĂM 2026"],
    enactedBy: [],
    opening: """
      Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
      Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng;
      Căn cứ Kế hoạch số 112/KH-UBND ngày 10/02/2026 của UBND tỉnh Nghệ An,
      Sở Nội vụ xây dựng Kế hoạch tổ chức phong trào thi đua năm 2026 với các nội dung sau:
      """,
    body: """
      H I. MỤC ĐÍCH - YÊU CẦU
      1. Mục đích: Nâng cao chất lượng tham mưu của công chức Sở.
      2. Yêu cầu: Mỗi phòng có việc làm cụ thể, có sản phẩm.
      H II. MỤC TIÊU, CHỈ TIÊU
      - 100% thủ tục hành chính được giải quyết đúng hạn;
      - Trên 95% công chức hoàn thành tốt nhiệm vụ trở lên;
      - Mỗi phòng có ít nhất 01 sáng kiến được công nhận.
      H III. NỘI DUNG
      1. Quán triệt Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về công tác thi đua, khen thưởng.
      2. Đẩy mạnh số hóa hồ sơ khen thưởng.
      H IV. TỔ CHỨC THỰC HIỆN
      1. Phòng Thi đua - Khen thưởng tham mưu sơ kết trước ngày 15/7/2026.
      2. Trưởng các phòng chịu trách nhiệm trước Giám đốc Sở.
      Trong quá trình thực hiện, có vướng mắc, các phòng phản ánh về Phòng Thi đua - Khen thưởng để báo cáo Giám đốc Sở./.
      """,
    recipients: """
      UBND tỉnh (b/c)
      Giám đốc, các Phó Giám đốc Sở
      Các phòng, đơn vị thuộc Sở (t/h)
      Lưu: VT, TĐKT (03b)
      """,
    signature: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], signer: "Nguyễn Thị Hoài Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Sở Nội vụ"], parent: "UBND tỉnh Nghệ An",
      province: "Nghệ An", number: nil, symbol: "KH-SNV", date: "2026-03",
      kind: "Kế hoạch",
      basis: [
        "Luật |  | 2022-06-15 | ", "Nghị định | 152/2025/NĐ-CP | 2025-06-14 | Chính phủ",
        "Kế hoạch | 112/KH-UBND | 2026-02-10 | UBND tỉnh Nghệ An",
      ],
      citations: ["Chỉ thị | 41-CT/TW | 2024-12-26 | Bộ Chính trị"],
      movements: ["CÁN BỘ, CÔNG CHỨC THI ĐUA ĐỔI MỚI SÁNG TẠO"],
      authority: ["KT. GIÁM ĐỐC"], post: "PHÓ GIÁM ĐỐC", signer: "Nguyễn Thị Hoài Mẫu",
      endMark: true,
      deadlines: ["2026-07-15"],
      targets: ["100%", "Trên 95%", "ít nhất 01"],
      sections: "I 1 2 II III 1 2 IV 1 2"))

  static let cityCommittee = Sheet(
    name: "cityCommittee",
    letterhead: ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"],
    titles: Sheet.state,
    code: "Số: 0219/KH-UBND", place: "Thành phố Hồ Chí Minh, ngày 30 tháng 12 năm 2025",
    kind: "KẾ HOẠCH",
    title: [
      "PHÁT ĐỘNG PHONG TRÀO THI ĐUA YÊU NƯỚC TRÊN ĐỊA BÀN", "THÀNH PHỐ HỒ CHÍ MINH NĂM 2026",
    ],
    enactedBy: [],
    opening: """
      Thực hiện Luật Thi đua, khen thưởng năm 2022; Chỉ thị số 41-CT/TW ngày 26 tháng 12 năm 2024 của Bộ Chính trị về tăng cường sự lãnh đạo của Đảng đối với công tác thi đua, khen thưởng trong tình hình mới và Chương trình hành động số 09-CTrHĐ/TU ngày 11 tháng 11 năm 2025 của Thành ủy, Ủy ban nhân dân Thành phố ban hành Kế hoạch phát động phong trào thi đua yêu nước năm 2026, như sau:
      """,
    body: """
      H I. MỤC ĐÍCH, YÊU CẦU
      h 1. Mục đích
      1.1. Phát huy sức mạnh của các tầng lớp Nhân dân Thành phố.
      1.2. Hoàn thành các chỉ tiêu kinh tế - xã hội năm 2026.
      h 2. Yêu cầu
      2.1. Bám sát nhiệm vụ trọng tâm, chủ đề năm.
      H II. NỘI DUNG THI ĐUA
      h 1. Thi đua thực hiện các chỉ tiêu chủ yếu
      a) Tốc độ tăng trưởng tổng sản phẩm trên địa bàn (GRDP) từ 10% trở lên.
      b) Giải ngân vốn đầu tư công đạt trên 95%.
      h 2. Thi đua chuyển đổi số
      Đẩy mạnh phong trào “Bình dân học vụ số”, phong trào thi đua “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số”.
      H III. TỔ CHỨC THỰC HIỆN
      1. Sở Nội vụ (Ban Thi đua - Khen thưởng) là cơ quan thường trực, tham mưu sơ kết vào tháng 7 năm 2026, tổng kết trước ngày 15 tháng 12 năm 2026.
      2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố phối hợp tuyên truyền.
      Trong quá trình thực hiện, nếu có khó khăn, các đơn vị phản ánh về Sở Nội vụ để được hướng dẫn./.
      """,
    recipients: """
      Ban Thi đua - Khen thưởng Trung ương
      Thường trực Thành ủy
      Thường trực HĐND Thành phố
      TTUB: CT, các PCT
      VPUB: CVP, các PVP
      Phòng NCPC, TH
      Lưu: VT, (NCPC/Tr)
      """,
    signature: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], signer: "Nguyễn Hữu Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Ủy ban nhân dân Thành phố Hồ Chí Minh"], parent: nil,
      province: "Thành phố Hồ Chí Minh", number: "0219", symbol: "KH-UBND", date: "2025-12-30",
      kind: "Kế hoạch",
      basis: [
        "Luật |  | 2022 | ", "Chỉ thị | 41-CT/TW | 2024-12-26 | Bộ Chính trị",
        "Chương trình hành động | 09-CTrHĐ/TU | 2025-11-11 | Thành ủy",
      ],
      citations: [],
      movements: ["Bình dân học vụ số", "Cả nước thi đua đổi mới sáng tạo và chuyển đổi số"],
      authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], post: "PHÓ CHỦ TỊCH",
      signer: "Nguyễn Hữu Mẫu",
      endMark: true,
      deadlines: ["2026-12-15"],
      targets: ["từ 10% trở lên", "trên 95%"],
      sections: "I 1 1.1 1.2 2 2.1 II 1 a b 2 III 1 2"))

  static let district = Sheet(
    name: "district",
    letterhead: ["UBND HUYỆN THAN UYÊN", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"],
    titles: Sheet.state,
    code: "Số: 118 /KH-PGDĐT", place: "Than Uyên, ngày 6 tháng 10 năm 2023", kind: "KẾ HOẠCH",
    title: ["Tổ chức phong trào thi đua năm học 2023-2024"],
    enactedBy: [],
    opening: """
      Căn cứ Kế hoạch số 2113/KH-SGDĐT ngày 25/9/2023 của Sở Giáo dục và Đào tạo tỉnh Lai Châu về phong trào thi đua năm học 2023-2024;
      Phòng Giáo dục và Đào tạo huyện Than Uyên ban hành kế hoạch như sau:
      """,
    body: """
      H I. MỤC ĐÍCH
      Đẩy mạnh phong trào thi đua trong toàn ngành.
      H II. NỘI DUNG
      1. Triển khai cuộc vận động “Mỗi thầy giáo, cô giáo là một tấm gương đạo đức, tự học và sáng tạo”.
      2. Hoàn thành kế hoạch năm học.
      H III. TỔ CHỨC THỰC HIỆN
      Các trường nộp kế hoạch về Phòng trước ngày 20/10/2023./.
      """,
    recipients: """
      Sở GD&ĐT (b/c)
      UBND huyện (b/c)
      Các trường trực thuộc (t/h)
      Lưu: VT, TĐ
      """,
    signature: ["TRƯỞNG PHÒNG"], signer: "Phạm Thị Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Phòng Giáo dục và Đào tạo", "Phòng Giáo dục và Đào tạo huyện Than Uyên"],
      parent: "UBND huyện Than Uyên",
      province: "Lai Châu", number: "118", symbol: "KH-PGDĐT", date: "2023-10-06",
      kind: "Kế hoạch",
      basis: ["Kế hoạch | 2113/KH-SGDĐT | 2023-09-25 | Sở Giáo dục và Đào tạo tỉnh Lai Châu"],
      citations: [],
      movements: ["Mỗi thầy giáo, cô giáo là một tấm gương đạo đức, tự học và sáng tạo"],
      authority: [], post: "TRƯỞNG PHÒNG", signer: "Phạm Thị Mẫu",
      endMark: true,
      deadlines: ["2023-10-20"],
      targets: nil,
      sections: "I II 1 2 III"))

  static let council = Sheet(
    name: "council",
    letterhead: ["UBND TỈNH TUYÊN QUANG", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"],
    titles: Sheet.state,
    code: "Số: 05/KH-HĐTĐKT", place: "Tuyên Quang, ngày 08 tháng 01 năm 2026", kind: "KẾ HOẠCH",
    title: ["Hoạt động của Hội đồng Thi đua - Khen thưởng tỉnh năm 2026"],
    enactedBy: [],
    opening: """
      Căn cứ Quyết định số 1911/QĐ-UBND ngày 15/10/2025 của Chủ tịch UBND tỉnh về kiện toàn Hội đồng Thi đua - Khen thưởng tỉnh Tuyên Quang, Hội đồng Thi đua - Khen thưởng tỉnh ban hành Kế hoạch hoạt động năm 2026 như sau:
      """,
    body: """
      H I. MỤC ĐÍCH, YÊU CẦU
      1. Bảo đảm hoạt động của Hội đồng đi vào nền nếp.
      H II. NỘI DUNG
      1. Tham mưu phát động các phong trào thi đua.
      2. Họp xét khen thưởng định kỳ mỗi quý một lần.
      H III. TỔ CHỨC THỰC HIỆN
      Sở Nội vụ - Cơ quan Thường trực Hội đồng có trách nhiệm đôn đốc thực hiện Kế hoạch này./.
      """,
    recipients: """
      Hội đồng TĐKT Trung ương (Báo cáo)
      Thành viên Hội đồng TĐKT tỉnh
      Lưu: VT, NC (Hà 20)
      """,
    signature: ["TM. HỘI ĐỒNG", "CHỦ TỊCH", "CHỦ TỊCH UBND TỈNH"], signer: "Phan Mẫu Ngọc",
    attached: "",
    expected: Sheet.Expected(
      issuers: [
        "Hội đồng Thi đua - Khen thưởng", "Hội đồng Thi đua - Khen thưởng tỉnh Tuyên Quang",
      ], parent: "UBND tỉnh Tuyên Quang",
      province: "Tuyên Quang", number: "05", symbol: "KH-HĐTĐKT", date: "2026-01-08",
      kind: "Kế hoạch",
      basis: ["Quyết định | 1911/QĐ-UBND | 2025-10-15 | Chủ tịch UBND tỉnh"],
      citations: [],
      movements: [],
      authority: ["TM. HỘI ĐỒNG"], post: "CHỦ TỊCH", signer: "Phan Mẫu Ngọc",
      endMark: true,
      deadlines: [],
      targets: nil,
      sections: "I 1 II 1 2 III"))

  static let ministry = Sheet(
    name: "ministry",
    letterhead: ["BỘ NỘI VỤ"],
    titles: Sheet.state,
    code: "Số: 1520/KH-BNV", place: "Hà Nội, ngày 28 tháng 3 năm 2026", kind: "KẾ HOẠCH",
    title: ["Tổ chức các phong trào thi đua ngành Nội vụ", "giai đoạn 2026 - 2030"],
    enactedBy: [],
    opening: """
      Thực hiện Quyết định số 923/QĐ-TTg ngày 14 tháng 5 năm 2025 của Thủ tướng Chính phủ, Bộ Nội vụ ban hành Kế hoạch tổ chức các phong trào thi đua như sau:
      """,
    body: """
      H I. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      Lan tỏa tinh thần đổi mới trong toàn ngành.
      2. Yêu cầu
      Bám sát nhiệm vụ được giao.
      H II. NỘI DUNG
      1. Thi đua xây dựng nền hành chính phục vụ.
      2. Thi đua chuyển đổi số.
      H III. TỔ CHỨC THỰC HIỆN
      1. Ban Thi đua - Khen thưởng Trung ương hướng dẫn, theo dõi.
      2. Sở Nội vụ các tỉnh, thành phố báo cáo kết quả trước ngày 31 tháng 10 hằng năm.
      Trong quá trình thực hiện, nếu có vướng mắc, phản ánh về Bộ để xem xét, quyết định./.
      """,
    recipients: """
      Bộ trưởng (để b/c)
      Các Thứ trưởng
      Các đơn vị thuộc, trực thuộc Bộ
      Sở Nội vụ các tỉnh, thành phố trực thuộc Trung ương
      Lưu: VT, BTĐKT
      """,
    signature: ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"], signer: "Nguyễn Quang Mẫu",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Bộ Nội vụ"], parent: nil,
      province: nil, number: "1520", symbol: "KH-BNV", date: "2026-03-28",
      kind: "Kế hoạch",
      basis: ["Quyết định | 923/QĐ-TTg | 2025-05-14 | Thủ tướng Chính phủ"],
      citations: [],
      movements: [],
      authority: ["KT. BỘ TRƯỞNG"], post: "THỨ TRƯỞNG", signer: "Nguyễn Quang Mẫu",
      endMark: true,
      deadlines: nil,
      targets: nil,
      sections: "I 1 2 II 1 2 III 1 2"))

  static let formerProvince = Sheet(
    name: "formerProvince",
    letterhead: ["ỦY BAN NHÂN DÂN", "TỈNH BÌNH PHƯỚC"],
    titles: Sheet.state,
    code: "Số: 162/KH-UBND", place: "Bình Phước, ngày 26 tháng 5 năm 2022", kind: "KẾ HOẠCH",
    title: ["Triển khai phong trào thi đua “Chuyển đổi số giai đoạn 2022 - 2025”"],
    enactedBy: [],
    opening: """
      Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt “Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”, UBND tỉnh Bình Phước ban hành Kế hoạch triển khai phong trào thi đua như sau:
      """,
    body: """
      H I. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      a) Nâng cao nhận thức về chuyển đổi số.
      2. Yêu cầu
      a) Tổ chức sâu rộng ở các huyện, thị xã, thành phố.
      H II. NỘI DUNG
      1. Phát triển chính quyền số.
      H III. TỔ CHỨC THỰC HIỆN
      1. Sở Thông tin và Truyền thông theo dõi, tổng hợp.
      2. UBND các huyện, thị xã, thành phố xây dựng kế hoạch, gửi trước ngày 30/6/2022./.
      """,
    recipients: """
      TTTU, TTHĐND tỉnh
      CT, các PCT UBND tỉnh
      Các sở, ban, ngành
      UBND các huyện, thị xã, thành phố
      LĐVP, các phòng
      Lưu: VT, KGVX (Th)
      """,
    signature: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], signer: "Trần Thị Mẫu Minh",
    attached: "",
    expected: Sheet.Expected(
      issuers: ["Ủy ban nhân dân tỉnh Bình Phước"], parent: nil,
      province: "Bình Phước", number: "162", symbol: "KH-UBND", date: "2022-05-26",
      kind: "Kế hoạch",
      basis: ["Quyết định | 749/QĐ-TTg | 2020-06-03 | Thủ tướng Chính phủ"],
      citations: [],
      movements: ["Chuyển đổi số giai đoạn 2022 - 2025"],
      authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], post: "PHÓ CHỦ TỊCH",
      signer: "Trần Thị Mẫu Minh",
      endMark: true,
      deadlines: ["2022-06-30"],
      targets: nil,
      sections: "I 1 a 2 a II 1 III 1 2"))

  static let decision = Sheet(
    name: "decision",
    letterhead: ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HUẾ"],
    titles: Sheet.state,
    code: "Số: 640/QĐ-UBND", place: "Huế, ngày 04 tháng 3 năm 2026", kind: "QUYẾT ĐỊNH",
    title: [
      "Về việc ban hành Kế hoạch tổ chức phong trào thi đua",
      "“Xây dựng đô thị văn minh” giai đoạn 2026 - 2030",
    ],
    enactedBy: ["CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ"],
    opening: """
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
      Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
      Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ;
      Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 512/TTr-SNV ngày 27 tháng 02 năm 2026.
      """,
    body: """
      C QUYẾT ĐỊNH:
      Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tổ chức phong trào thi đua “Xây dựng đô thị văn minh” giai đoạn 2026 - 2030.
      Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
      Điều 3. Chánh Văn phòng UBND thành phố, Giám đốc Sở Nội vụ và các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này./.
      """,
    recipients: """
      Như Điều 3
      Bộ Nội vụ (b/c)
      TVTU, TT. HĐND thành phố (b/c)
      Cổng TTĐT thành phố
      Lưu: VT, NC
      """,
    signature: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], signer: "Hoàng Mẫu Minh",
    attached: """
      C ỦY BAN NHÂN DÂN
      C THÀNH PHỐ HUẾ
      C KẾ HOẠCH
      C Tổ chức phong trào thi đua “Xây dựng đô thị văn minh”
      C giai đoạn 2026 - 2030
      C (Ban hành kèm theo Quyết định số 640/QĐ-UBND ngày 04/3/2026 của Chủ tịch UBND thành phố)
      H I. MỤC TIÊU
      1. Đến năm 2030, phấn đấu 80% tổ dân phố đạt chuẩn văn minh.
      H II. TỔ CHỨC THỰC HIỆN
      1. Sở Nội vụ chủ trì, sơ kết trước ngày 31/12/2028.
      """,
    expected: Sheet.Expected(
      issuers: ["Ủy ban nhân dân thành phố Huế"], parent: nil,
      province: "Huế", number: "640", symbol: "QĐ-UBND", date: "2026-03-04",
      kind: "Quyết định",
      basis: [
        "Luật |  | 2025-06-16 | ", "Luật |  | 2022-06-15 | ",
        "Thông tư | 15/2025/TT-BNV | 2025-08-04 | Bộ trưởng Bộ Nội vụ",
        "Tờ trình | 512/TTr-SNV | 2026-02-27 | ",
      ],
      citations: [],
      movements: ["Xây dựng đô thị văn minh"],
      authority: ["KT. CHỦ TỊCH"], post: "PHÓ CHỦ TỊCH", signer: "Hoàng Mẫu Minh",
      endMark: true,
      deadlines: ["2030", "2028-12-31"],
      targets: nil,
      sections: "I 1 II 1"))

}
