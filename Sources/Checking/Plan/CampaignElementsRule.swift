import Diagnostics
import DocumentLanguage

/// A plan of a campaign says what the law asks of one: Luật Thi đua, khen thưởng, Điều 17. The
/// elements are told by their words; that a word is missing doesn't prove that the matter is.
struct CampaignElementsRule: CheckRule {
  static let facts = RuleFacts.plan(
    "05", .warning, "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17")

  /// An element of the law.
  enum Element: CaseIterable {
    case goal, scope, content, criteria, period, measures, inspection, examples, review, rewards

    /// Its name, as findings tell it.
    var term: String {
      switch self {
      case .goal: "mục tiêu"
      case .scope: "phạm vi, đối tượng"
      case .content: "nội dung"
      case .criteria: "tiêu chí"
      case .period: "thời gian"
      case .measures: "biện pháp tổ chức"
      case .inspection: "kiểm tra, giám sát"
      case .examples: "điển hình tiên tiến"
      case .review: "sơ kết, tổng kết"
      case .rewards: "khen thưởng"
      }
    }

    /// Whether its words must stand in a heading or at the beginning of a paragraph.
    var isTitled: Bool { self == .criteria || self == .period }
  }

  /// What words tell: an element, or that a period is told inside a sentence.
  enum Sign {
    case element(Element)
    case span

    /// All of them.
    static let all = Element.allCases.map(Sign.element) + [.span]

    /// The words that tell it.
    var words: WordList {
      switch self {
      case .element(.goal): .campaignGoal
      case .element(.scope): .campaignScope
      case .element(.content): .campaignContent
      case .element(.criteria): .campaignCriteria
      case .element(.period): .campaignPeriod
      case .element(.measures): .campaignMeasures
      case .element(.inspection): .campaignInspection
      case .element(.examples): .campaignExamples
      case .element(.review): .campaignReview
      case .element(.rewards): .campaignRewards
      case .span: .campaignSpans
      }
    }
  }

  /// How far into a paragraph its beginning goes, in bytes.
  private static let beginning = 40
  /// The field's own name, which tells nothing of rewards.
  private static let fieldName = "thi dua, khen thuong"

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let anatomy = subject.anatomy
    // A few lines are no plan but a letter with annexes, or a file that couldn't be read.
    guard anatomy.isCampaignPlan, anatomy.body.count > 8 else { return }
    let phrases = subject.words.campaign
    var missing = Set(Element.allCases)
    var hasPeriod = false
    for line in anatomy.body + anatomy.tables + anatomy.annexes.flatMap({ $0.title + $0.body }) {
      if missing.isEmpty { return }
      let isHeading = line.isHeading
      phrases.search.eachMatch(in: line.folded) { match in
        guard case .element(let element) = phrases.group(of: match) else {
          hasPeriod = true
          return true
        }
        guard missing.contains(element) else { return true }
        let end = line.content.start + Self.beginning
        if element.isTitled, !isHeading, phrases.search.range(of: match).upperBound > end {
          return true
        }
        if !isFieldName(line.folded, phrases.search.range(of: match)) { missing.remove(element) }
        return true
      }
    }
    for element in Element.allCases where missing.contains(element) {
      if element == .criteria, hasTargets(anatomy) { continue }
      if element == .period, hasPeriod { continue }
      findings.append(subject.diagnostic(PlanFinding.missingElement(element.term)))
    }
  }

  /// Whether a match is the end of the field's own name.
  private func isFieldName(_ text: String, _ range: Range<Int>) -> Bool {
    text.has(Self.fieldName, at: range.upperBound - Self.fieldName.utf8.count)
  }

  /// Several paragraphs with numbers to reach are criteria whatever they are called.
  private func hasTargets(_ anatomy: Anatomy) -> Bool {
    (anatomy.body + anatomy.tables).count { $0.has([.percent, .digit]) } >= 3
  }
}
