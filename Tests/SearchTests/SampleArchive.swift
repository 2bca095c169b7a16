import Foundation
import Identifiers
import VietnameseText

@testable import Search

/// A small archive of made-up plans of several provinces, years and bodies.
enum SampleArchive {
  struct Plan {
    var id: EntryID
    var date: String
    var number: String
    var kind = "Kế hoạch"
    var body: String
    var province: String
    var former: String?
    var signer: String
    var title: String
    var text: String
    var recipients: [String] = []
    var movements: [String] = []
    var targets: [String] = []
    var citations: [String] = []
    var dossier: String?
    var isDecomposed = false
  }

  static let plans: [Plan] = [
    Plan(
      id: 1, date: "2025-03-10", number: "184/KH-UBND", body: "UBND tỉnh Lai Châu",
      province: "lai-chau", signer: "Giàng Văn Minh",
      title: "Phát động phong trào thi đua xóa nhà tạm, nhà dột nát năm 2025",
      text:
        "Xóa 7.500 căn nhà tạm. Mỗi xã lập danh sách hộ nghèo cần hỗ trợ; huy động ngày công của đoàn viên, hội viên.",
      recipients: ["Sở Xây dựng", "UBND các xã, phường"], movements: ["Xóa nhà tạm, nhà dột nát"],
      targets: ["7.500 căn nhà"], dossier: "HS-2025-01"),
    Plan(
      id: 2, date: "2026-01-15", number: "05/KH-SXD", body: "Sở Xây dựng tỉnh Lai Châu",
      province: "lai-chau", signer: "Lò Thị Hương",
      title: "Phát động phong trào thi đua năm 2026 của Sở Xây dựng",
      text:
        "Căn cứ Kế hoạch số 184/KH-UBND ngày 10/3/2025 của Ủy ban nhân dân tỉnh; Chỉ thị số 02/CT-UBND. "
        + "Phấn đấu trên 95% hồ sơ giải quyết đúng hạn, đẩy mạnh chuyển đổi số, phát triển kinh tế - xã hội.",
      recipients: ["Các phòng thuộc Sở"], movements: ["Bình dân học vụ số"],
      targets: ["trên 95% hồ sơ đúng hạn"], citations: ["184/KH-UBND", "02/CT-UBND"],
      dossier: "HS-2026-01"),
    Plan(
      id: 3, date: "2026-02-03", number: "5/KH-SNV", body: "Sở Nội vụ tỉnh Lai Châu",
      province: "lai-chau", signer: "Vàng A Súa", title: "Thi đua cải cách hành chính năm 2026",
      text:
        "Giảm thời gian giải quyết thủ tục hành chính. Bàn giao nhiệm vụ giữa các phòng\nđúng tiến độ.",
      recipients: ["UBND tỉnh"], movements: ["Cải cách hành chính"],
      targets: ["giảm 30% thời gian giải quyết"], citations: ["02/CT-UBND"],
      dossier: "HS-2026-01"),
    Plan(
      id: 4, date: "2012-05-04", number: "12/KH-SXD", body: "Sở Xây dựng tỉnh Lai Châu",
      province: "lai-chau", signer: "Tran Van Ba", title: "Ke hoach phat dong thi dua nam 2012",
      text:
        "So Xay dung phat dong dot thi dua lap thanh tich chao mung, hoan thanh cong trinh thuy loi."
    ),
    Plan(
      id: 5, date: "2024-06-20", number: "77/KH-SGDĐT", body: "Sở Giáo dục và Đào tạo tỉnh Sơn La",
      province: "son-la", signer: "Nguyễn Thị Thủy",
      title: "Thi đua dạy tốt, học tốt năm học 2024 - 2025",
      text: "Các nhà trường đổi mới sáng tạo, đẩy mạnh chuyển đổi số trong dạy học.",
      movements: ["Dạy tốt, học tốt"], isDecomposed: true),
    Plan(
      id: 6, date: "2010-09-01", number: "31/KH-UBND", body: "UBND tỉnh Điện Biên",
      province: "dien-bien", signer: "Mùa Văn Đông",
      title: "Thi đua chào mừng Ðại hội Ðảng bộ tỉnh",
      text: "Toàn thể cán bộ, đảng viên tỉnh Ðiện Biên ra sức lao động, học tập."),
    Plan(
      id: 7, date: "2008-04-18", number: "15/KH-SNNPTNT",
      body: "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hòa Bình", province: "phu-tho",
      former: "hoa-binh", signer: "Bùi Văn Hoà", title: "Thi đua làm thuỷ lợi, thuỷ sản năm 2008",
      text: "Thực hiện chỉ đạo của Uỷ ban nhân dân tỉnh Hoà Bình về kiên cố hoá kênh mương."),
    Plan(
      id: 8, date: "2023-02-14", number: "44/KH-SCT", body: "Sở Công Thương tỉnh Bình Phước",
      province: "dong-nai", former: "binh-phuoc", signer: "Phạm Quốc Khánh",
      title: "Thi đua phát triển thương mại điện tử năm 2023",
      text: "Hỗ trợ doanh nghiệp bán hàng trực tuyến, mở điểm bán tại vùng biên giới.",
      targets: ["20 điểm bán mới"]),
    Plan(
      id: 9, date: "2024-01-30", number: "09/KH-SVHTTDL",
      body: "Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Giang",
      province: "tuyen-quang", former: "ha-giang", signer: "Hoàng Thị Hoa",
      title: "Thi đua xây dựng đời sống văn hóa ở cơ sở",
      text: "Bản làng giữ gìn nghề dệt lanh, múa khèn; hộ gia đình đạt danh hiệu gia đình văn hóa."),
    Plan(
      id: 10, date: "2026-03-02", number: "1205/KH-UBND", body: "UBND Thành phố Hồ Chí Minh",
      province: "ho-chi-minh", signer: "Lê Hoàng Nam",
      title: "Phát động thi đua đổi mới sáng tạo, chuyển đổi số",
      text:
        "Thành phố đặt mục tiêu tổng sản phẩm trên địa bàn tăng 10%; mỗi sở đăng ký một công trình.",
      movements: ["Bình dân học vụ số", "Cải cách hành chính"], targets: ["GRDP tăng 10%"]),
    Plan(
      id: 11, date: "2026-01-20", number: "03/KH-SNV", body: "Sở Nội vụ Thành phố Hà Nội",
      province: "ha-noi", signer: "Đỗ Minh Đức",
      title: "Thi đua thực hiện Chỉ thị số 41-CT/TW của Bộ Chính trị",
      text: "Chuẩn bị bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân các cấp.",
      citations: ["41-CT/TW"]),
    Plan(
      id: 12, date: "2026-01-13", number: "02/CT-UBND", kind: "Chỉ thị", body: "UBND tỉnh Lai Châu",
      province: "lai-chau", signer: "Giàng Văn Minh",
      title: "Về việc phát động thi đua thực hiện thắng lợi nhiệm vụ năm 2026",
      text: "Các cấp, các ngành thi đua lập thành tích cao nhất ngay từ quý I."),
    Plan(
      id: 13, date: "2025-11-05", number: "543/HD-SNV", kind: "Hướng dẫn",
      body: "Sở Nội vụ tỉnh Lai Châu",
      province: "lai-chau", signer: "Vàng A Súa",
      title: "Tổng kết công tác thi đua, khen thưởng năm 2025",
      text:
        "Hồ sơ đề nghị khen thưởng gửi trước ngày 30/11/2025; thực hiện Nghị định số 152/2025/NĐ-CP.",
      citations: ["152/2025/NĐ-CP"]),
    Plan(
      id: 14, date: "2022-05-12", number: "60/KH-SNN",
      body: "Sở Nông nghiệp và Phát triển nông thôn tỉnh Sơn La",
      province: "son-la", signer: "Cầm Bá Quý", title: "Mở rộng vùng trồng dưa hấu và cây ăn quả",
      text: "Nông dân đưa giống dưa mới vào sản xuất, xây dựng NTM, nâng thu nhập."),
    Plan(
      id: 15, date: "2021-08-09", number: "101/KH-SNN",
      body: "Sở Nông nghiệp và Phát triển nông thôn tỉnh Lai Châu",
      province: "lai-chau", signer: "Tẩn Sài Phủ",
      title: "Cả nước chung sức xây dựng nông thôn mới",
      text: "Các bản đăng ký đạt chuẩn nông thôn mới; đưa hàng về bản.",
      movements: ["Cả nước chung sức xây dựng nông thôn mới"], targets: ["05 xã đạt chuẩn"]),
    Plan(
      id: 16, date: "2025", number: "", body: "Cụm thi đua số 3", province: "quang-tri",
      signer: "Võ Thị Tâm", title: "Giao ước thi đua của Cụm",
      text: "Hằng quý trưởng cụm tổ chức giao ban, kiểm tra chéo."),
    Plan(
      id: 17, date: "2025-06", number: "88/KH-STC", body: "Sở Tài chính tỉnh Quảng Trị",
      province: "quang-tri", former: "quang-binh", signer: "Phan Thanh Bình",
      title: "Thi đua thực hành tiết kiệm, chống lãng phí",
      text: "Giải ngân vốn đầu tư công đạt 100%; tiết kiệm chi thường xuyên trong NSNN."),
    Plan(
      id: 18, date: "2019-10-10", number: "184/KH-SGTVT",
      body: "Sở Giao thông vận tải tỉnh Thanh Hóa",
      province: "thanh-hoa", signer: "Trịnh Xuân Hòa",
      title: "Thi đua bảo đảm trật tự, an toàn giao thông",
      text: "Tuần tra các tuyến quốc lộ 1A, 45, 47; xử lý nghiêm vi phạm nồng độ cồn."),
    Plan(
      id: 19, date: "2025-04-22", number: "210/KH-UBND", body: "UBND tỉnh Thanh Hóa",
      province: "thanh-hoa", signer: "Lê Đức Giang",
      title: "Thi đua hoàn thành tuyến đường ven biển",
      text:
        "Nhà thầu tổ chức thi công 3 ca, 4 kíp; địa phương bàn giao mặt bằng trước ngày 30/6/2025. Thực hiện Kế hoạch 184/KH-UBND.",
      citations: ["184/KH-UBND"]),
    Plan(
      id: 20, date: "2026-02-03", number: "17/KH-SYT", body: "Sở Y tế tỉnh Nghệ An",
      province: "nghe-an",
      signer: "Hồ Sỹ Thủy", title: "Thi đua nâng cao y đức, chăm sóc sức khỏe Nhân dân",
      text:
        "Thầy thuốc tận tụy, không ngừng học hỏi; bệnh viện số hóa hồ sơ bệnh án; quý II hoàn thành."
    ),
    Plan(
      id: 21, date: "2024-12-31", number: "300/QĐ-UBND", kind: "Quyết định",
      body: "UBND tỉnh Nghệ An",
      province: "nghe-an", signer: "Nguyễn Đức Trung", title: "Ban hành Quy chế thi đua của tỉnh",
      text: "Hội đồng Thi đua - Khen thưởng họp định kỳ; Luật số 06/2022/QH15."),
    Plan(
      id: 22, date: "2020-03-15", number: "21/KH-THPT", body: "Trường THPT Chu Văn An",
      province: "ha-noi",
      signer: "Đặng Thị Thúy", title: "Thi đua học tập và rèn luyện",
      text: "Đoàn trường phát động tuần học tốt; lớp nào cũng có quỹ khuyến học."),
    Plan(
      id: 23, date: "2026-04-30", number: "66/KH-CĐ", body: "Công đoàn viên chức tỉnh Cà Mau",
      province: "ca-mau", signer: "Trần Hoàng Hên", title: "Tháng Công nhân năm 2026",
      text: "Tặng quà công nhân, viên chức, người lao động có hoàn cảnh khó khăn; hội thi nấu ăn."),
    Plan(
      id: 24, date: "2026-05-19", number: "71/KH-SKHCN",
      body: "Sở Khoa học và Công nghệ tỉnh Lai Châu",
      province: "lai-chau", signer: "Lý Quang Vinh",
      title: "Thi đua đổi mới sáng tạo giai đoạn 2026 - 2030",
      text:
        "Nghiên cứu giống cây dược liệu; ứng dụng công nghệ vào bảo quản nông sản. Kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh."
    ),
    Plan(
      id: 25, date: "2023-07-07", number: "15a/KH-BQL",
      body: "Ban Quản lý các khu công nghiệp tỉnh Quảng Ninh",
      province: "quang-ninh", signer: "Vũ Văn Kiên", title: "Thi đua thu hút đầu tư",
      text: "Rút ngắn thời gian cấp phép; đồng hành cùng nhà đầu tư (FDI)."),
  ]

  static func document(_ plan: Plan) -> IndexedDocument {
    let date = PartialDate(iso: plan.date)
    var text = [
      plan.body.uppercased(), "Số: \(plan.number)", plan.kind.uppercased(), plan.title, plan.text,
      plan.signer,
    ].joined(separator: "\n")
    var title = plan.title
    if plan.isDecomposed {
      text = text.decomposedStringWithCanonicalMapping
      title = title.decomposedStringWithCanonicalMapping
    }
    let symbol = plan.number.split(separator: "/", maxSplits: 1).last.map(String.init) ?? ""
    var fields: [(SearchField, String)] = [
      (.number, plan.number), (.symbol, symbol), (.issuer, plan.body), (.signer, plan.signer),
    ]
    fields += plan.recipients.map { (.recipient, $0) }
    fields += plan.movements.map { (.movement, $0) }
    fields += plan.targets.map { (.target, $0) }
    fields += plan.citations.map { (.citation, $0) }
    if let dossier = plan.dossier { fields.append((.dossier, dossier)) }
    var facets: [(FacetField, String)] = [
      (.province, plan.province), (.body, plan.body), (.kind, plan.kind),
    ]
    if let former = plan.former { facets.append((.formerProvince, former)) }
    if let date { facets.append((.year, String(date.year))) }
    facets += plan.movements.map { (.movement, $0) }
    return IndexedDocument(
      id: plan.id, day: date.map(SearchDay.number) ?? 0, text: Array(text.utf8), title: title,
      fields: fields, facets: facets)
  }

  static let vocabulary = SearchVocabulary(
    provinces: [
      ("lai-chau", "Lai Châu", false), ("son-la", "Sơn La", false),
      ("dien-bien", "Điện Biên", false), ("phu-tho", "Phú Thọ", false),
      ("dong-nai", "Đồng Nai", false), ("tuyen-quang", "Tuyên Quang", false),
      ("ho-chi-minh", "Hồ Chí Minh", false), ("ha-noi", "Hà Nội", false),
      ("quang-tri", "Quảng Trị", false), ("thanh-hoa", "Thanh Hóa", false),
      ("nghe-an", "Nghệ An", false), ("ca-mau", "Cà Mau", false),
      ("quang-ninh", "Quảng Ninh", false), ("hoa-binh", "Hòa Bình", true),
      ("binh-phuoc", "Bình Phước", true), ("ha-giang", "Hà Giang", true),
      ("quang-binh", "Quảng Bình", true),
    ].map { SearchVocabulary.Province(slug: $0.0, names: [$0.1], isFormer: $0.2) },
    abbreviations: [
      ("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"), ("NTM", "nông thôn mới"),
      ("CĐS", "chuyển đổi số"), ("KT-XH", "kinh tế - xã hội"), ("NSNN", "ngân sách nhà nước"),
      ("CC", "công chức"), ("VC", "viên chức"), ("GRDP", "tổng sản phẩm trên địa bàn"),
      ("TĐKT", "thi đua, khen thưởng"),
    ].map { SearchVocabulary.Abbreviation(short: $0.0, long: $0.1) },
    kinds: [("KH", "Kế hoạch"), ("CT", "Chỉ thị"), ("HD", "Hướng dẫn"), ("QĐ", "Quyết định")])

  /// The archive in one segment.
  static func searcher(segments count: Int = 1) throws -> Searcher {
    Searcher(
      segments: try (0..<count).map { part in
        var builder = SegmentBuilder()
        for (index, plan) in plans.enumerated() where index % count == part {
          builder.add(document(plan))
        }
        return try Segment(bytes: builder.finish())
      })
  }
}
