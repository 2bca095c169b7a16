import DocumentLanguage
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
  init(area: DocumentUnit.Area, titles: [String], _ words: DocumentVocabulary) {
    switch area {
    case .opening: self = .opening
    case .closing: self = .closing
    case .annex: self = .annex
    case .body:
      self = titles.lazy.compactMap { BlockTheme.named($0, words) }.first ?? .content
    }
  }

  private static func named(_ title: String, _ words: DocumentVocabulary) -> BlockTheme? {
    let text = FoldedText(title)
    return titles.first { words[$0.words].first(in: text, in: 0..<text.count) != nil }?.theme
  }

  /// The words of titles, those looked for first in front.
  private static let titles: [(theme: BlockTheme, words: WordList)] = [
    (.purpose, .purposeTitles), (.requirement, .requirementTitles), (.target, .targetTitles),
    (.goal, .goalTitles), (.organisation, .organisationTitles), (.reward, .rewardTitles),
    (.criterion, .criterionTitles), (.subject, .subjectTitles), (.period, .periodTitles),
    (.measure, .measureTitles), (.content, .contentTitles),
  ]
}
