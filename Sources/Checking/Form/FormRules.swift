extension Checker {
  /// The rules of form in the order of the decree.
  static let formRules: [any CheckRule] = [
    PaperRule(), OrientationRule(), VerticalMarginsRule(), LeftMarginRule(), RightMarginRule(),
    FaceRule(), PageNumberRule(), NationalTitleRule(), MottoRule(), SupervisingBodyRule(),
    IssuingBodyRule(), CodeRule(), SymbolRule(), PlaceAndDateRule(), DatePaddingRule(),
    KindRule(), SubjectRule(), LegalBasisRule(), TextRule(), HeadingRule(), EndMarkRule(),
    AuthorityRule(), SignerRule(), RecipientsRule(), AddresseeRule(), AnnexRule(),
    SecrecyMarkRule(),
  ]
}
