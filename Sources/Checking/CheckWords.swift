import DocumentLanguage
import VietnameseText

/// The words the rules judge by, prepared once to check any number of documents by.
public final class CheckWords: Sendable {
  /// What tells the elements of a campaign.
  let campaign: GroupedPhrases<CampaignElementsRule.Sign>
  /// What tells the matters of items.
  let matters: GroupedPhrases<PlacementRule.Matter>
  /// The items headings name, folded.
  let namedItems: [String]
  /// Names whose capitals differ from text to text, folded.
  let mixedNames: PhraseSearch
  /// How the names of collective bodies and of those with one head begin.
  let collectiveBodies, singleHeads: WordTable<String>
  /// Bodies and units of the district level, in small letters.
  let districts: PhraseSearch
  /// Words that point at an annex, in small letters.
  let annexPointers: PhraseSearch
  /// Words that make what follows a number a grade.
  let grades: WordSet
  /// Words that make a number a target.
  let targets: WordSet
  /// The words of power as they are written: `TM`, `KT`.
  let powers: [String]
  /// Ranks, degrees and forms of address.
  let ranks: WordTable<String>
  /// Words for provinces and cities, folded, with the blank behind them.
  let provinceKinds: PhraseSearch

  /// Prepares the words of a vocabulary.
  public init(_ vocabulary: DocumentVocabulary) {
    func folded(_ list: WordList) -> [String] { vocabulary[list].words.map(Folding.fold) }
    func small(_ list: WordList) -> [String] { vocabulary[list].words.map(Casing.lowercased) }
    campaign = GroupedPhrases(CampaignElementsRule.Sign.all.map { ($0, folded($0.words)) })
    matters = GroupedPhrases(PlacementRule.Matter.allCases.map { ($0, folded($0.words)) })
    namedItems = folded(.namedItems)
    mixedNames = PhraseSearch(folded(.mixedNames))
    collectiveBodies = vocabulary[.collectiveBodies]
    singleHeads = vocabulary[.singleHeads]
    districts = PhraseSearch(small(.districts))
    annexPointers = PhraseSearch(small(.annexPointers))
    grades = WordSet(folded(.grades))
    targets = WordSet(folded(.targetWords))
    powers = [.signingForBody, .signingForHead, .actingAsHead].flatMap { (list: WordList) in
      vocabulary[list].words.filter { $0.allSatisfy(\.isUppercase) }
    }
    ranks = vocabulary[.ranks]
    provinceKinds = PhraseSearch(folded(.provinceKinds).map { $0 + " " })
  }
}
