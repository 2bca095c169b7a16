/// What organising an emulation campaign comprises by Luật Thi đua, khen thưởng 06/2022/QH15, Điều
/// 17; a plan template says which of its slots see to which element.
public enum CampaignElement: String, Sendable, Codable, CaseIterable {
  /// Mục tiêu (khoản 1)
  case goal = "muc-tieu"
  /// Phạm vi (khoản 1)
  case scope = "pham-vi"
  /// Đối tượng (khoản 1)
  case participants = "doi-tuong"
  /// Nội dung (khoản 1)
  case content = "noi-dung"
  /// Tiêu chí (khoản 1)
  case criteria = "tieu-chi"
  /// Thời gian (khoản 1)
  case period = "thoi-gian"
  /// Biện pháp tổ chức (khoản 1)
  case measures = "bien-phap"
  /// Kiểm tra, giám sát (khoản 3)
  case inspection = "kiem-tra"
  /// Tuyên truyền, điển hình tiên tiến (khoản 4)
  case examples = "dien-hinh"
  /// Sơ kết, tổng kết (khoản 5)
  case review = "so-ket-tong-ket"
  /// Khen thưởng (khoản 5)
  case reward = "khen-thuong"
}

extension CampaignElement {
  /// The element in the law's words, which findings name in either language.
  public var term: String {
    switch self {
    case .goal: "mục tiêu"
    case .scope: "phạm vi"
    case .participants: "đối tượng"
    case .content: "nội dung"
    case .criteria: "tiêu chí"
    case .period: "thời gian"
    case .measures: "biện pháp tổ chức"
    case .inspection: "kiểm tra, giám sát"
    case .examples: "điển hình tiên tiến"
    case .review: "sơ kết, tổng kết"
    case .reward: "khen thưởng"
    }
  }

  /// The rule the elements come from.
  static let reference = "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17"
}
