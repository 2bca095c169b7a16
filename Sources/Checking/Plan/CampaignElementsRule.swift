import Diagnostics

/// A plan of a campaign says what the law asks of one: Luật Thi đua, khen thưởng, Điều 17. The
/// elements are told by their words; that a word is missing doesn't prove that the matter is.
struct CampaignElementsRule: CheckRule {
  static let facts = RuleFacts.plan(
    "05", .warning, "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17")

  /// An element of the law and the words that tell it; folded.
  private struct Element {
    var term: String
    var words: [String]
    /// Whether the words must stand in a heading or at the beginning of a paragraph.
    var isTitled = false
  }

  private static let elements = [
    Element(term: "mục tiêu", words: ["muc tieu", "muc dich"]),
    Element(
      term: "phạm vi, đối tượng",
      words: [
        "doi tuong", "pham vi", "toan the", "tap the, ca nhan", "can bo, cong chuc",
        "cong chuc, vien chuc", "cac co quan, don vi",
      ]),
    Element(term: "nội dung", words: ["noi dung"]),
    Element(
      term: "tiêu chí",
      words: [
        "tieu chi", "bo tieu chi", "chi tieu", "muc tieu", "tieu chuan", "thang diem", "bang diem",
        "cham diem", "muc phan dau",
      ],
      isTitled: true),
    Element(
      term: "thời gian", words: ["thoi gian", "thoi han", "tien do", "moc thoi"],
      isTitled: true),
    Element(term: "biện pháp tổ chức", words: ["bien phap", "giai phap", "to chuc thuc hien"]),
    Element(
      term: "kiểm tra, giám sát",
      words: ["kiem tra", "giam sat", "don doc", "theo doi", "phuc tra"]),
    Element(
      term: "điển hình tiên tiến", words: ["dien hinh", "tuyen truyen", "nhan rong", "guong"]),
    Element(term: "sơ kết, tổng kết", words: ["so ket", "tong ket", "danh gia ket qua"]),
    Element(term: "khen thưởng", words: ["khen thuong", "bieu duong", "giay khen", "bang khen"]),
  ]

  /// All words of all elements, those of a period behind them, and the elements they tell.
  private static let search = PhraseSearch(elements.flatMap(\.words) + spans)
  private static let elementOfPhrase = elements.indices.flatMap { index in
    elements[index].words.map { _ in index }
  }
  private static let spans = [
    "den het ngay", "den ngay", "ke tu ngay", "ke tu khi", "den het thang", "den thang",
    "den het quy", "den het nam", "den cuoi nam", "tu ngay ban hanh", "tu ngay ky",
    "tu khi ban hanh",
    "bat dau tu ngay", "ket thuc vao ngay", "ket thuc ngay",
  ]
  /// How far into a paragraph its beginning goes, in bytes.
  private static let beginning = 40
  /// The field's own name, which tells nothing of rewards.
  private static let fieldName = "thi dua, khen thuong"

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let anatomy = subject.anatomy
    // A few lines are no plan but a letter with annexes, or a file that couldn't be read.
    guard anatomy.isCampaignPlan, anatomy.body.count > 8 else { return }
    var missing = Set(Self.elements.indices)
    var hasPeriod = false
    for line in anatomy.body + anatomy.tables + anatomy.annexes.flatMap({ $0.title + $0.body }) {
      if missing.isEmpty { return }
      let isHeading = line.isHeading
      Self.search.eachMatch(in: line.folded) { match in
        guard match.phrase < Self.elementOfPhrase.count else {
          hasPeriod = true
          return true
        }
        let index = Self.elementOfPhrase[match.phrase]
        guard missing.contains(index) else { return true }
        let isTitled = Self.elements[index].isTitled && !isHeading
        let end = line.content.start + Self.beginning
        if isTitled, Self.search.range(of: match).upperBound > end { return true }
        if !isFieldName(line.folded, match) { missing.remove(index) }
        return true
      }
    }
    for (index, element) in Self.elements.enumerated() where missing.contains(index) {
      if element.term == "tiêu chí", hasTargets(anatomy) { continue }
      if element.term == "thời gian", hasPeriod { continue }
      findings.append(subject.diagnostic(PlanFinding.missingElement(element.term)))
    }
  }

  /// Whether a match is the end of the field's own name.
  private func isFieldName(_ text: String, _ match: PhraseSearch.Match) -> Bool {
    let phrase = Self.search.phrases[match.phrase]
    guard Self.fieldName.hasSuffix(phrase) else { return false }
    return text.has(
      Self.fieldName, at: match.place + phrase.utf8.count - Self.fieldName.utf8.count)
  }

  /// Several paragraphs with numbers to reach are criteria whatever they are called.
  private func hasTargets(_ anatomy: Anatomy) -> Bool {
    (anatomy.body + anatomy.tables).count { $0.has([.percent, .digit]) } >= 3
  }
}
