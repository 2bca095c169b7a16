import Diagnostics
import VietnameseText

/// Slips of typing and of character recognition that plans are known to have.
struct SlipRule: CheckRule {
  let facts = RuleFacts.plan("13", .warning, "Thông lệ chính tả")

  /// A slip, what is meant, and the words one of which must follow for it to be one; none for any.
  private struct Slip {
    var wrong: String
    var right: String
    var following: [String] = []
  }

  private static let afterStriving = [
    "hoàn", "đến", "đạt", "không", "hằng", "hàng", "có", "giảm", "tăng", "trên", "thực", "xây",
    "100", "giải", "trở", "năm", "vượt", "giữ", "tỷ", "duy",
  ]

  private static let slips = [
    Slip(wrong: "phần đầu", right: "phấn đấu", following: afterStriving),
    Slip(wrong: "phân đầu", right: "phấn đấu", following: afterStriving),
    Slip(wrong: "phân đấu", right: "phấn đấu"), Slip(wrong: "phần đấu", right: "phấn đấu"),
    Slip(wrong: "phấn đầu", right: "phấn đấu"),
    Slip(wrong: "thi đưa", right: "thi đua"), Slip(wrong: "thi dua", right: "thi đua"),
    Slip(wrong: "thi đua khen thường", right: "thi đua, khen thưởng"),
    Slip(wrong: "khen thường", right: "khen thưởng"),
    Slip(wrong: "kê hoạch", right: "kế hoạch"), Slip(wrong: "kế hoach", right: "kế hoạch"),
    Slip(wrong: "cãi cách", right: "cải cách"),
    Slip(wrong: "cái cách hành", right: "cải cách hành"),
    Slip(wrong: "thực hiên", right: "thực hiện"), Slip(wrong: "thưc hiện", right: "thực hiện"),
    Slip(wrong: "tông kết", right: "tổng kết"), Slip(wrong: "sơ kêt", right: "sơ kết"),
    Slip(wrong: "đãm bảo", right: "đảm bảo"), Slip(wrong: "bão đảm", right: "bảo đảm"),
    Slip(wrong: "đẩy manh", right: "đẩy mạnh"), Slip(wrong: "nhiệm vu", right: "nhiệm vụ"),
    Slip(wrong: "chỉ tiều", right: "chỉ tiêu"), Slip(wrong: "trách nhiêm", right: "trách nhiệm"),
    Slip(wrong: "xây dưng", right: "xây dựng"), Slip(wrong: "phát đông", right: "phát động"),
    Slip(wrong: "điên hình", right: "điển hình"), Slip(wrong: "tô chức", right: "tổ chức"),
    Slip(wrong: "thủ tuc", right: "thủ tục"), Slip(wrong: "công chưc", right: "công chức"),
    Slip(wrong: "viên chưc", right: "viên chức"), Slip(wrong: "kinh tê", right: "kinh tế"),
  ]

  private static let search = PhraseSearch(slips.map(\.wrong))

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    for line in subject.prose {
      for slip in slips(in: line.lowercased) {
        findings.append(
          finding(
            "word", nil, ["found": slip.wrong, "right": slip.right], at: line,
            quote: line.around(slip.wrong), in: subject, suggestion: write(slip.right)))
      }
      if line.has(.digit), let word = letterWithDigit(in: line.text) {
        findings.append(
          finding("digit", nil, ["found": word], at: line, quote: line.around(word), in: subject))
      }
      if line.text.holds(". . .") {
        findings.append(finding("dots", at: line, quote: line.around(". . ."), in: subject))
      }
    }
  }

  /// The slips of a text in small letters, each once, in the order of the list.
  private func slips(in text: String) -> [Slip] {
    var found: Set<Int> = []
    Self.search.eachMatch(in: text) { match in
      if isSlip(match, in: text) { found.insert(match.phrase) }
      return true
    }
    return found.sorted().map { Self.slips[$0] }
  }

  /// Whether a slip stands as whole words, followed by what makes it one.
  private func isSlip(_ match: PhraseSearch.Match, in text: String) -> Bool {
    guard Self.search.isWhole(match, in: text) else { return false }
    let following = Self.slips[match.phrase].following
    if following.isEmpty { return true }
    let next = Self.search.range(of: match).upperBound + 1
    return following.contains { text.has($0, at: next) }
  }

  /// Whether a digit stands right behind a letter, which few texts have.
  private func hasDigitBetweenLetters(_ text: String) -> Bool {
    var isAfterLetter = false
    for byte in text.utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit && isAfterLetter { return true }
      isAfterLetter = (0x61...0x7A).contains(byte) || byte >= 0x80
    }
    return false
  }

  /// A word of small letters with a digit among them, as recognition makes: `ca1ci`.
  private func letterWithDigit(in text: String) -> String? {
    guard hasDigitBetweenLetters(text) else { return nil }
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard let first = word.first, first.isLetter, let last = word.last, last.isLetter,
        word.contains(where: \.isNumber), word.contains(where: \.isLowercase),
        !word.contains(where: \.isUppercase)
      else { continue }
      return String(word)
    }
    return nil
  }
}
