import Diagnostics

/// What may be wrong with what a plan says, and how it says it.
public enum PlanFinding: RuleFinding {
  /// Number and date of a citation are parted by a comma, as the Party's documents do.
  case commaInCitation
  /// The number of a Party document is written as those of the State are.
  case partyNumber(found: String, right: String)
  /// The first citation of a document gives no date.
  case citationWithoutDate(number: String)
  /// The first citation of a document doesn't say what it is about.
  case citationWithoutSubject(number: String)
  /// The first citation of a document doesn't say who issued it.
  case citationWithoutIssuer(number: String)
  /// A number of the outline leaves some out.
  case gapInNumbers(found: String, expected: String)
  /// A number of the outline comes again.
  case repeatedNumber(found: String, expected: String)
  /// A level of the outline doesn't begin with its first number.
  case firstNumber(found: String, expected: String)
  /// One level is numbered in two ways.
  case mixedNumbering(found: String, first: String)
  /// A paragraph ends as an item of the list does but bears no mark.
  case unmarkedItem
  /// A sentence was said already in a paragraph.
  case repeatedSentence(paragraph: Int)
  /// A passage comes twice in one paragraph.
  case repeatedPassage
  /// A target was set already in a paragraph.
  case repeatedTarget(paragraph: Int)
  /// A heading names an item that nothing under it treats.
  case missingItem(String)
  /// No words tell an element the law asks of a campaign.
  case missingElement(String)
  /// The number is still blank.
  case blankNumber
  /// The day is still blank.
  case blankDay
  /// A quantity has two bounds that don't go together.
  case contradictingBounds(found: String)
  /// An abbreviation isn't explained anywhere.
  case unexplained(found: String)
  /// Abbreviations among the recipients aren't explained anywhere.
  case unexplainedRecipients(found: [String])
  /// Straight and curly quotation marks stand side by side.
  case mixedQuotationMarks
  /// A quotation mark lacks its partner.
  case openQuotation
  /// A dash stands for the hyphen with blanks.
  case dash
  /// A hyphen has a blank on one side only.
  case oneSidedHyphen
  /// A heading joins what it names with hyphens instead of commas.
  case hyphensInHeading
  /// Tone marks stand on either vowel of a rhyme.
  case mixedToneMarks(early: String, late: String)
  /// `hàng năm` stands beside `hằng năm`.
  case mixedYearly
  /// A word is likely a slip.
  case slip(found: String, right: String)
  /// A word has a digit inside.
  case digitInWord(found: String)
  /// Three dots with blanks stand for an ellipsis.
  case partedDots
  /// A name has other capitals.
  case capitals(found: String, right: String)
  /// A paragraph ends without a mark.
  case openEnd
  /// An item is treated under a heading where it doesn't belong.
  case misplaced(item: String, heading: String)
  /// A blank is missing behind a mark.
  case noBlankBehindMark(found: String)
  /// A mark stands apart from the word before it.
  case blankBeforeMark(String)
  /// A name is written in two ways.
  case mixedName(found: String, first: String)
  /// An abbreviation stands beside the words it stands for, without an introduction.
  case mixedAbbreviation(short: String, long: String)

  /// Which rule is broken, and how.
  public var breach: RuleBreach {
    switch self {
    case .commaInCitation: CitationFormRule.breach("comma", .note)
    case .partyNumber(let found, let right):
      CitationFormRule.breach("party", ["found": found, "right": right])
    case .citationWithoutDate(let number): CitationFormRule.breach("date", ["number": number])
    case .citationWithoutSubject(let number):
      CitationFormRule.breach("subject", .note, ["number": number])
    case .citationWithoutIssuer(let number):
      CitationFormRule.breach("issuer", .note, ["number": number])
    case .gapInNumbers(let found, let expected):
      NumberingRule.breach("gap", ["found": found, "expected": expected])
    case .repeatedNumber(let found, let expected):
      NumberingRule.breach("repeat", ["found": found, "expected": expected])
    case .firstNumber(let found, let expected):
      NumberingRule.breach("first", ["found": found, "expected": expected])
    case .mixedNumbering(let found, let first):
      NumberingSchemeRule.breach("mixed", ["found": found, "first": first])
    case .unmarkedItem: NumberingSchemeRule.breach("unmarked", .note)
    case .repeatedSentence(let paragraph):
      RepetitionRule.breach("twice", ["paragraph": paragraph])
    case .repeatedPassage: RepetitionRule.breach("passage")
    case .repeatedTarget(let paragraph):
      TargetRepetitionRule.breach("twice", ["paragraph": paragraph])
    case .missingItem(let item): NamedItemsRule.breach("missing", ["item": item])
    case .missingElement(let element): CampaignElementsRule.breach("missing", ["item": element])
    case .blankNumber: BlankRule.breach("number")
    case .blankDay: BlankRule.breach("day")
    case .contradictingBounds(let found): QuantityRule.breach("bounds", ["found": found])
    case .unexplained(let found): AbbreviationRule.breach("unexplained", ["found": found])
    case .unexplainedRecipients(let found):
      AbbreviationRule.breach("recipients", .note, ["found": found.joined(separator: ", ")])
    case .mixedQuotationMarks: QuotationRule.breach("mixed")
    case .openQuotation: QuotationRule.breach("open")
    case .dash: DashRule.breach("dash")
    case .oneSidedHyphen: DashRule.breach("blank")
    case .hyphensInHeading: DashRule.breach("heading")
    case .mixedToneMarks(let early, let late):
      ToneRule.breach("mixed", ["early": early, "late": late])
    case .mixedYearly: YearlyRule.breach("mixed")
    case .slip(let found, let right): SlipRule.breach("word", ["found": found, "right": right])
    case .digitInWord(let found): SlipRule.breach("digit", ["found": found])
    case .partedDots: SlipRule.breach("dots")
    case .capitals(let found, let right):
      CapitalsRule.breach("letters", ["found": found, "right": right])
    case .openEnd: SentenceEndRule.breach("missing")
    case .misplaced(let item, let heading):
      PlacementRule.breach("misplaced", ["item": item, "heading": heading])
    case .noBlankBehindMark(let found): MarkBlankRule.breach("missing", ["found": found])
    case .blankBeforeMark(let mark): MarkBlankRule.breach("before", ["found": mark])
    case .mixedName(let found, let first):
      NameRule.breach("mixed", ["found": found, "first": first])
    case .mixedAbbreviation(let short, let long):
      NameRule.breach("abbreviated", .note, ["short": short, "long": long])
    }
  }
}
