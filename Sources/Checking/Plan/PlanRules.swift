extension Checker {
  /// The rules of a plan's content.
  static let planRules: [any CheckRule] = [
    CitationFormRule(), NumberingRule(), NumberingSchemeRule(), RepetitionRule(),
    TargetRepetitionRule(), NamedItemsRule(), CampaignElementsRule(), BlankRule(),
    QuantityRule(), AbbreviationRule(), QuotationRule(), DashRule(), ToneRule(), YearlyRule(),
    SlipRule(), CapitalsRule(), SentenceEndRule(),
    PlacementRule(), MarkBlankRule(), NameRule(),
  ]
}
