import VietnameseText

/// The theme of a content block, told from the title it stands under.
enum BlockTheme: String, CaseIterable {
  case opening, purpose, requirement, goal, target, subject, period, content, criterion, reward
  case measure, organisation, closing, annex

  /// What ids of the theme begin with.
  var prefix: String {
    switch self {
    case .opening: "open"
    case .purpose: "pur"
    case .requirement: "req"
    case .goal: "goal"
    case .target: "tgt"
    case .subject: "subj"
    case .period: "per"
    case .content: "cont"
    case .criterion: "crit"
    case .reward: "rew"
    case .measure: "meas"
    case .organisation: "org"
    case .closing: "close"
    case .annex: "annex"
    }
  }

  /// The theme of what stands under titles, the nearest first.
  init(area: DocumentUnit.Area, titles: [String]) {
    switch area {
    case .opening: self = .opening
    case .closing: self = .closing
    case .annex: self = .annex
    case .body:
      self = titles.lazy.compactMap(BlockTheme.named).first ?? .content
    }
  }

  private static func named(_ title: String) -> BlockTheme? {
    let text = FoldedText(title)
    let words: [(BlockTheme, [StaticString])] = [
      (.purpose, ["muc dich"]), (.requirement, ["yeu cau"]), (.target, ["chi tieu"]),
      (.goal, ["muc tieu"]), (.organisation, ["to chuc thuc hien", "phan cong", "trach nhiem"]),
      (.reward, ["khen thuong", "hinh thuc khen"]), (.criterion, ["tieu chi", "tieu chuan"]),
      (.subject, ["doi tuong", "pham vi"]), (.period, ["thoi gian"]),
      (.measure, ["bien phap", "giai phap"]), (.content, ["noi dung", "nhiem vu"]),
    ]
    return words.first { _, words in words.contains { text.contains($0) } }?.0
  }
}
