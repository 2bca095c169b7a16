import Diagnostics

/// A plan of a campaign says what the law asks of one: Luật Thi đua, khen thưởng, Điều 17. The
/// elements are told by their words; that a word is missing doesn't prove that the matter is.
struct CampaignElementsRule: CheckRule {
  let facts = RuleFacts.plan("05", .warning, "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17")

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
      term: "tiêu chí", words: ["tieu chi", "chi tieu", "muc tieu", "tieu chuan", "thang diem"],
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

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let anatomy = subject.anatomy
    // A few lines are no plan but a letter with annexes, or a file that couldn't be read.
    guard anatomy.isCampaignPlan, anatomy.body.count > 8 else { return }
    let all = anatomy.body + anatomy.tables + anatomy.annexes.flatMap { $0.title + $0.body }
    // The field's own name tells nothing of rewards.
    let lines = all.map { $0.folded.withoutFieldName }
    let beginnings = all.map { line in
      let text = ItemLabel(text: line.folded)?.rest ?? line.folded
      return line.isHeading ? text : String(text.prefix(40))
    }
    for element in Self.elements {
      let places = element.isTitled ? beginnings : lines
      if places.contains(where: { place in place.holds(anyOf: element.words) }) {
        continue
      }
      if element.term == "tiêu chí", hasTargets(anatomy) { continue }
      if element.term == "thời gian", lines.contains(where: hasPeriod) { continue }
      findings.append(finding("missing", nil, ["item": element.term], in: subject))
    }
  }

  /// Several paragraphs with numbers to reach are criteria whatever they are called.
  private func hasTargets(_ anatomy: Anatomy) -> Bool {
    (anatomy.body + anatomy.tables)
      .count { $0.text.contains("%") && $0.text.contains(where: \.isNumber) } >= 3
  }

  private func hasPeriod(_ line: String) -> Bool {
    let spans = ["den het ngay", "den ngay", "ke tu ngay", "den het thang", "den thang"]
    return line.holds(anyOf: spans)
  }
}

extension String {
  /// A folded text without the name of the field.
  fileprivate var withoutFieldName: String {
    let name = "thi dua, khen thuong"
    return holds(name) ? replacing(name, with: "") : self
  }
}
