import Diagnostics
import Document

/// What may be wrong with the form of a document, beside the look of its lines (``LookFinding``).
public enum FormFinding: RuleFinding {
  /// The paper has other sides, in millimetres, than A4.
  case paper(found: [Measure], allowed: [Measure])
  /// The pages lie across, though no table of the text needs it.
  case landscape
  /// A margin, in millimetres, is out of its bounds.
  case margin(PageSide, found: Measure, allowed: BoundedValue)
  /// The pages aren't numbered.
  case noPageNumbers
  /// Page numbers begin at `found`, not at 1.
  case firstPageNumber(found: Int)
  /// The first page shows its number.
  case numberOnFirstPage
  /// Page numbers don't stand in the middle of the top margin.
  case placeOfPageNumbers
  /// The national title is missing.
  case noNationalTitle(right: String)
  /// The national title isn't spelt as prescribed.
  case nationalTitle(part: String, paragraph: Int)
  /// The national title stands on two lines.
  case brokenNationalTitle
  /// The national title doesn't stand at the top right.
  case placeOfNationalTitle
  /// The motto is missing.
  case noMotto(right: String)
  /// The motto isn't spelt as prescribed.
  case motto(part: String, paragraph: Int)
  /// The name of the issuing body is missing.
  case noIssuingBody
  /// The line of number and symbol is missing.
  case noCode
  /// The line of number and symbol doesn't begin with the word `right`.
  case wordOfCode(right: String)
  /// The number isn't Arabic.
  case number(found: String)
  /// The number has too few or too many zeros before it.
  case padding(found: String, right: String)
  /// A slash is missing between number and symbol.
  case noSlash
  /// Blanks stand inside number or symbol.
  case blankInCode
  /// The groups of the symbol aren't parted by hyphens.
  case noHyphen
  /// The symbol begins with other letters than those of the kind.
  case lettersOfKind(found: String, right: String, kind: String)
  /// The line of place and date is missing.
  case noPlaceAndDate
  /// The place before the date is missing.
  case noPlace
  /// The comma behind the place is missing.
  case noComma
  /// The name of the place begins with a small letter.
  case smallPlace(found: String)
  /// The calendar has no such date, or the year is missing.
  case impossibleDate
  /// The day has a zero too few or too many.
  case day(found: String, right: String)
  /// The month has a zero too few or too many.
  case month(found: String, right: String)
  /// The kind of the document is missing.
  case noKind
  /// What the document is about is missing.
  case noSubject
  /// What the document is about ends with a mark.
  case markBehindSubject
  /// A legal basis doesn't end with its mark.
  case markOfBasis(right: String)
  /// The text is set in several sizes, in points.
  case severalSizes([Measure])
  /// The text doesn't end with the end mark.
  case noEndMark(right: String)
  /// The end mark stands before the end of the text.
  case earlyEndMark(mark: String)
  /// Power and post of the signer are missing.
  case noAuthority
  /// The word of power isn't written as prescribed.
  case power(found: String)
  /// A title stands before the signer's name.
  case titleOfSigner(found: String)
  /// A word of the signer's name begins with a small letter.
  case smallSigner(found: String)
  /// The recipients are missing.
  case noRecipients
  /// The recipients don't stand under the word `right`.
  case wordOfRecipients(right: String)
  /// A line of the recipients doesn't begin with a hyphen.
  case noDash
  /// A line of the recipients doesn't end with a semicolon.
  case noSemicolon
  /// The archive line is missing.
  case noArchiveLine
  /// The archive line begins with another word, or the word lacks its colon.
  case wordOfArchive(found: String, right: String)
  /// The archive line doesn't end with a full stop.
  case noFullStop
  /// The clerk's office doesn't stand first in the archive line.
  case clerkNotFirst
  /// The drafter's symbol is in small letters, or stands in the archive line.
  case drafter(found: String)
  /// A plan is addressed.
  case addressee
  /// The text doesn't point to the annex.
  case noPointer
  /// An annex has no title.
  case noTitleOfAnnex
  /// An annex has another number than its place.
  case numberOfAnnex(found: String, right: String)
  /// A mark of secrecy, urgency or circulation isn't spelt as prescribed.
  case mark(found: String, right: String)
  /// A mark doesn't stand at the left, under number and symbol.
  case placeOfMark(String)
  /// The document bears a mark of secrecy.
  case secret

  /// Which rule is broken, and how.
  public var breach: RuleBreach {
    switch self {
    case .paper(let found, let allowed):
      PaperRule.breach(
        "paper", ["found": found.joined(by: " × "), "allowed": allowed.joined(by: " × ")])
    case .landscape: OrientationRule.breach("landscape")
    case .margin(let side, let found, let allowed):
      side.breach(["found": found.text, "allowed": allowed.text])
    case .noPageNumbers: PageNumberRule.breach("missing")
    case .firstPageNumber(let found): PageNumberRule.breach("start", ["found": found])
    case .numberOnFirstPage: PageNumberRule.breach("first-page")
    case .placeOfPageNumbers: PageNumberRule.breach("place")
    case .noNationalTitle(let right): NationalTitleRule.breach("missing", ["text": right])
    case .nationalTitle(let part, let paragraph):
      NationalTitleRule.breach("text", ["part": part, "paragraphs": paragraph])
    case .brokenNationalTitle: NationalTitleRule.breach("broken")
    case .placeOfNationalTitle: NationalTitleRule.breach("place")
    case .noMotto(let right): MottoRule.breach("missing", ["text": right])
    case .motto(let part, let paragraph):
      MottoRule.breach("text", ["part": part, "paragraphs": paragraph])
    case .noIssuingBody: IssuingBodyRule.breach("missing")
    case .noCode: CodeRule.breach("missing")
    case .wordOfCode(let right): CodeRule.breach("word", ["word": right])
    case .number(let found): CodeRule.breach("number", ["found": found])
    case .padding(let found, let right):
      CodeRule.breach("padding", ["found": found, "right": right])
    case .noSlash: CodeRule.breach("slash")
    case .blankInCode: CodeRule.breach("blank")
    case .noHyphen: CodeRule.breach("hyphen")
    case .lettersOfKind(let found, let right, let kind):
      SymbolRule.breach("letters", ["found": found, "right": right, "kind": kind])
    case .noPlaceAndDate: PlaceAndDateRule.breach("missing")
    case .noPlace: PlaceAndDateRule.breach("place")
    case .noComma: PlaceAndDateRule.breach("comma")
    case .smallPlace(let found): PlaceAndDateRule.breach("capital", ["found": found])
    case .impossibleDate: PlaceAndDateRule.breach("date")
    case .day(let found, let right):
      DatePaddingRule.breach("day", ["found": found, "right": right])
    case .month(let found, let right):
      DatePaddingRule.breach("month", ["found": found, "right": right])
    case .noKind: KindRule.breach("missing")
    case .noSubject: SubjectRule.breach("missing")
    case .markBehindSubject: SubjectRule.breach("mark", .warning)
    case .markOfBasis(let right): LegalBasisRule.breach("mark", ["mark": right])
    case .severalSizes(let sizes):
      TextRule.breach("sizes", .note, ["found": sizes.joined(by: ", ")])
    case .noEndMark(let right): EndMarkRule.breach("missing", ["mark": right])
    case .earlyEndMark(let mark): EndMarkRule.breach("early", ["mark": mark])
    case .noAuthority: AuthorityRule.breach("missing")
    case .power(let found): AuthorityRule.breach("power", ["found": found])
    case .titleOfSigner(let found): SignerRule.breach("title", ["found": found])
    case .smallSigner(let found): SignerRule.breach("small", ["found": found])
    case .noRecipients: RecipientsRule.breach("missing")
    case .wordOfRecipients(let right): RecipientsRule.breach("word", ["word": right])
    case .noDash: RecipientsRule.breach("dash")
    case .noSemicolon: RecipientsRule.breach("semicolon")
    case .noArchiveLine: RecipientsRule.breach("archive-missing")
    case .wordOfArchive(let found, let right):
      RecipientsRule.breach("archive-word", ["word": right, "found": found])
    case .noFullStop: RecipientsRule.breach("full-stop")
    case .clerkNotFirst: RecipientsRule.breach("clerk", .warning)
    case .drafter(let found): RecipientsRule.breach("drafter", .warning, ["found": found])
    case .addressee: AddresseeRule.breach("addressee")
    case .noPointer: AnnexRule.breach("pointer")
    case .noTitleOfAnnex: AnnexRule.breach("title")
    case .numberOfAnnex(let found, let right):
      AnnexRule.breach("number", ["found": found, "right": right])
    case .mark(let found, let right):
      SecrecyMarkRule.breach("text", ["found": found, "right": right])
    case .placeOfMark(let mark): SecrecyMarkRule.breach("place", .warning, ["found": mark])
    case .secret: SecrecyMarkRule.breach("secret", .note)
    }
  }
}
