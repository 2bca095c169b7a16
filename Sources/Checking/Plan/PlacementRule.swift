import Diagnostics
import DocumentLanguage

/// What a titled item treats belongs under the heading it stands under: reviews aren't a form of
/// reward, money isn't one of whom the campaign is for.
struct PlacementRule: CheckRule {
  static let facts = RuleFacts.plan("16", .warning, "Thông lệ soạn thảo")

  /// What an item of a plan treats.
  enum Matter: CaseIterable {
    case rewards, review, funds, subjects, purposes, time, inspection
    /// What may hold anything.
    case organisation

    /// Its name, as findings tell it.
    var name: String {
      switch self {
      case .rewards: "khen thưởng"
      case .review: "sơ kết, tổng kết"
      case .funds: "kinh phí"
      case .subjects: "đối tượng"
      case .purposes: "mục đích"
      case .time: "thời gian"
      case .inspection: "kiểm tra, giám sát"
      case .organisation: "tổ chức"
      }
    }

    /// The words that tell it.
    var words: WordList {
      switch self {
      case .rewards: .rewardMatters
      case .review: .reviewMatters
      case .funds: .fundMatters
      case .subjects: .subjectMatters
      case .purposes: .purposeMatters
      case .time: .timeMatters
      case .inspection: .inspectionMatters
      case .organisation: .organisationMatters
      }
    }

    /// The matters that don't belong under it.
    var strangers: Set<Matter> {
      switch self {
      case .rewards: [.review, .funds, .inspection, .purposes]
      case .review: [.funds, .purposes, .subjects]
      case .funds: [.rewards, .review, .subjects, .purposes]
      case .subjects: [.funds, .rewards, .review, .purposes]
      case .purposes: [.funds, .rewards, .review, .subjects, .time]
      case .time: [.funds, .rewards, .subjects, .purposes]
      case .inspection, .organisation: []
      }
    }
  }

  /// The longest title of an item, in words.
  private static let longestTitle = 12

  /// A heading under which others stand.
  private struct Heading {
    var depth: Int
    var matters: Set<Matter>
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
      let matters = matters(of: line, subject.words.matters)
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
  private func matters(
    of line: DocumentLine, _ phrases: GroupedPhrases<Matter>
  ) -> Set<Matter> {
    let colon = line.words.firstIndex { $0.traits.contains(.leadsOn) }
    let end = colon.map { line.words[$0].folded.upperBound } ?? line.folded.utf8.count
    guard (colon ?? line.words.count) <= Self.longestTitle else { return [] }
    return Set(
      phrases.search.matches(in: line.folded).filter { $0.place < end }.map(phrases.group))
  }

  /// The matter of an item that belongs under none of the matters of its heading; nil when it says
  /// one of them too.
  private func stranger(among matters: Set<Matter>, under parents: Set<Matter>) -> String? {
    guard matters.isDisjoint(with: parents) else { return nil }
    return Matter.allCases.first { matter in
      matters.contains(matter) && parents.allSatisfy { $0.strangers.contains(matter) }
    }?.name
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
