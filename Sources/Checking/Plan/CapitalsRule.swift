import Diagnostics

/// Capital letters where the decree asks for them: its checkable cases.
struct CapitalsRule: CheckRule {
  let facts = RuleFacts.plan("14", .warning, "NĐ 30/2020/NĐ-CP, Phụ lục II")

  /// What is written wrongly and how it should be.
  private static let cases = [
    (wrong: "Ủy ban Nhân dân", right: "Ủy ban nhân dân"),
    (wrong: "Hội đồng Nhân dân", right: "Hội đồng nhân dân"),
    (wrong: "Liên Hợp Quốc", right: "Liên hợp quốc"),
    (wrong: "Tết nguyên đán", right: "tết Nguyên đán"),
    (wrong: "Tết Nguyên Đán", right: "tết Nguyên đán"),
    (wrong: "Cách mạng Tháng Tám", right: "Cách mạng tháng Tám"),
    (wrong: "đảng cộng sản", right: "Đảng Cộng sản"),
    (wrong: "luật thi đua, khen thưởng", right: "Luật Thi đua, khen thưởng"),
    (wrong: "Luật thi đua, khen thưởng", right: "Luật Thi đua, khen thưởng"),
    (wrong: "Sở nội vụ", right: "Sở Nội vụ"),
    (wrong: "Sở tài chính", right: "Sở Tài chính"), (wrong: "Bộ nội vụ", right: "Bộ Nội vụ"),
    (wrong: "thủ tướng Chính phủ", right: "Thủ tướng Chính phủ"),
    (wrong: "Hội đồng thi đua, khen thưởng", right: "Hội đồng Thi đua - Khen thưởng"),
    (wrong: "Hội đồng thi đua - khen thưởng", right: "Hội đồng Thi đua - Khen thưởng"),
    (wrong: "Hội đồng thi đua khen thưởng", right: "Hội đồng Thi đua - Khen thưởng"),
  ]

  /// What is written wrongly, and the people behind it.
  private static let search = PhraseSearch(cases.map(\.wrong) + ["nhân dân"])

  /// Words before `nhân dân` that make it part of a name or of a common term.
  private static let beforePeople: Set<String> = [
    "ban", "đồng", "án", "sát", "an", "đội", "dụng", "sĩ", "sỹ", "giáo", "thuốc", "ưu", "nghệ",
    "trang", "phòng", "sở", "ninh",
  ]

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    for line in subject.prose {
      var hasPeople = false
      var told: Set<Int> = []
      Self.search.eachMatch(in: line.text) { match in
        if match.phrase == Self.cases.count {
          hasPeople = true
        } else {
          told.insert(match.phrase)
        }
        return true
      }
      for (index, item) in Self.cases.enumerated() where told.contains(index) {
        findings.append(
          finding(
            "letters", nil, ["found": item.wrong, "right": item.right], at: line,
            quote: line.around(item.wrong), in: subject, suggestion: write(item.right)))
      }
      if hasPeople, let before = smallPeople(in: line.text) {
        let quote = line.around("\(before) nhân dân")
        findings.append(
          finding(
            "letters", nil, ["found": "nhân dân", "right": "Nhân dân"], at: line, quote: quote,
            in: subject, suggestion: write("Nhân dân")))
      }
    }
  }

  /// The word before a `nhân dân` that should have a capital.
  private func smallPeople(in text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    for index in words.indices.dropFirst().dropLast()
    where words[index] == "nhân" && words[index + 1].hasPrefix("dân") {
      let before = words[index - 1].lowercased()
      if !Self.beforePeople.contains(before) { return String(words[index - 1]) }
    }
    return nil
  }
}
