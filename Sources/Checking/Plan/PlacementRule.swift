import Diagnostics
import DocumentLanguage

/// What a titled item treats belongs under the heading it stands under: reviews aren't a form of
/// reward, money isn't one of whom the campaign is for.
struct PlacementRule: CheckRule {
  static let facts = RuleFacts.plan("16", .warning, "Thông lệ soạn thảo")

  /// A matter of a plan, the words that tell it, and the matters that don't belong under it; folded.
  private struct Matter {
    var name: String
    var words: [String]
    var strangers: [String]
  }

  private static let matters = [
    Matter(
      name: "khen thưởng", words: ["khen thuong", "bieu duong", "ton vinh"],
      strangers: ["sơ kết, tổng kết", "kinh phí", "kiểm tra, giám sát", "mục đích"]),
    Matter(
      name: "sơ kết, tổng kết", words: ["so ket", "tong ket"],
      strangers: ["kinh phí", "mục đích", "đối tượng"]),
    Matter(
      name: "kinh phí", words: ["kinh phi", "nguon luc"],
      strangers: ["khen thưởng", "sơ kết, tổng kết", "đối tượng", "mục đích"]),
    Matter(
      name: "đối tượng", words: ["doi tuong", "pham vi"],
      strangers: ["kinh phí", "khen thưởng", "sơ kết, tổng kết", "mục đích"]),
    Matter(
      name: "mục đích", words: ["muc dich", "yeu cau"],
      strangers: ["kinh phí", "khen thưởng", "sơ kết, tổng kết", "đối tượng", "thời gian"]),
    Matter(
      name: "thời gian", words: ["thoi gian", "tien do"],
      strangers: ["kinh phí", "khen thưởng", "đối tượng", "mục đích"]),
    Matter(name: "kiểm tra, giám sát", words: ["kiem tra", "giam sat"], strangers: []),
    // What may hold anything.
    Matter(
      name: "tổ chức", words: ["to chuc", "thuc hien", "bien phap", "giai phap", "noi dung"],
      strangers: []),
  ]

  private static let search = PhraseSearch(matters.flatMap(\.words))
  private static let matterOfPhrase = matters.indices.flatMap { index in
    matters[index].words.map { _ in index }
  }

  /// The longest title of an item, in words.
  private static let longestTitle = 12

  /// A heading under which others stand.
  private struct Heading {
    var depth: Int
    var matters: Set<Int>
    var line: DocumentLine
  }

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var headings: [Heading] = []
    for line in subject.anatomy.body {
      guard let label = line.item, let depth = label.depth else { continue }
      headings.removeAll { $0.depth >= depth }
      let isTitle =
        line.isHeading
        || line.words.prefix(Self.longestTitle).contains { $0.traits.contains(.leadsOn) }
      guard isTitle else { continue }
      let matters = matters(of: line)
      if let parent = headings.last(where: { !$0.matters.isEmpty }),
        let stranger = stranger(among: matters, under: parent.matters)
      {
        findings.append(
          subject.diagnostic(
            PlanFinding.misplaced(item: stranger, heading: parent.line.content.rest.trimmed),
            at: line))
      }
      headings.append(Heading(depth: depth, matters: matters, line: line))
    }
  }

  /// What the title of a line tells of: the words before a colon.
  private func matters(of line: DocumentLine) -> Set<Int> {
    let colon = line.words.firstIndex { $0.traits.contains(.leadsOn) }
    let end = colon.map { line.words[$0].folded.upperBound } ?? line.folded.utf8.count
    guard (colon ?? line.words.count) <= Self.longestTitle else { return [] }
    return Set(
      Self.search.matches(in: line.folded).filter { $0.place < end }
        .map { Self.matterOfPhrase[$0.phrase] })
  }

  /// The matter of an item that belongs under none of the matters of its heading; nil when it says
  /// one of them too.
  private func stranger(among matters: Set<Int>, under parents: Set<Int>) -> String? {
    guard matters.isDisjoint(with: parents), !matters.isEmpty else { return nil }
    let names = matters.sorted().map { Self.matters[$0].name }
    return names.first { name in
      parents.allSatisfy { Self.matters[$0].strangers.contains(name) }
    }
  }
}

extension ItemLabel {
  /// How deep the level lies; nil for marks.
  var depth: Int? {
    switch scheme {
    case .part: 0
    case .roman, .article: 1
    case .decimal: 2
    case .nested(let levels): 1 + levels
    case .letter: 8
    case .mark: nil
    }
  }
}
