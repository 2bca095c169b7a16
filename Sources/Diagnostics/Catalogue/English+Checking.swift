extension English {
  static let checking: [(key: String, text: String)] =
    looks + drawnLines + form + contents + ruleTitles + checkAdvice

  /// The faults of looks, for every rule of a component.
  private static let looks = [
    "R07", "R08", "R09", "R10", "R11", "R12", "R14", "R16", "R17", "R18", "R19", "R20", "R23",
    "R24", "R25", "R27", "R29",
  ].flatMap { code in
    lookFaults.map { (key: "ND30-\(code).\($0.key)", text: $0.text) }
  }

  private static let lookFaults: [(key: String, text: String)] = [
    ("size", "{part}: size {found} pt, the rule is {allowed} pt (paragraph {paragraphs})"),
    ("bold", "{part} is bold and should not be (paragraph {paragraphs})"),
    ("not-bold", "{part} is not bold throughout (paragraph {paragraphs})"),
    ("italic", "{part} is italic, the rule is upright (paragraph {paragraphs})"),
    ("not-italic", "{part} is not italic throughout (paragraph {paragraphs})"),
    ("capitals", "{part} is all in capitals, the rule is small letters (paragraph {paragraphs})"),
    ("not-capitals", "{part} is not all in capitals (paragraph {paragraphs})"),
    ("alignment.center", "{part} is not centred (paragraph {paragraphs})"),
    ("alignment.left", "{part} is not flush left (paragraph {paragraphs})"),
    ("alignment.right", "{part} is not flush right (paragraph {paragraphs})"),
    ("alignment.justified", "{part} is not justified on both sides (paragraph {paragraphs})"),
  ]

  /// The faults of lines drawn under components.
  private static let drawnLines = ["R09", "R11", "R17"].flatMap { code in
    drawnFaults.map { (key: "ND30-\(code).\($0.key)", text: $0.text) }
  }

  private static let drawnFaults: [(key: String, text: String)] = [
    ("line-missing", "no line is drawn under {part}"),
    ("line-long", "the line under {part} is too long for the text above it"),
    ("line-short", "the line under {part} is too short for the text above it"),
    ("spacing", "the lines of {part} are not set at single spacing"),
    ("line-underlined", "{part} is underlined; a line of its own should be drawn under it"),
  ]

  private static let form: [(key: String, text: String)] = [
    ("ND30-R01.paper", "the paper is {found} mm, the rule is {allowed} mm (A4)"),
    ("ND30-R02.landscape", "the pages lie across, though no table of the text needs it"),
    ("ND30-R03.top", "the top margin is {found} mm, the rule is {allowed} mm"),
    ("ND30-R03.bottom", "the bottom margin is {found} mm, the rule is {allowed} mm"),
    ("ND30-R04.margin", "the left margin is {found} mm, the rule is {allowed} mm"),
    ("ND30-R05.margin", "the right margin is {found} mm, the rule is {allowed} mm"),
    ("ND30-R06.face", "the face is {found}, the rule is {allowed} (paragraph {paragraphs})"),
    (
      "ND30-R06.composed",
      "letters and their marks are typed apart; they belong in one code (paragraph {paragraphs})"
    ),
    ("ND30-R07.missing", "the pages are not numbered"),
    ("ND30-R07.start", "page numbers begin at {found}, the rule is 1"),
    ("ND30-R07.first-page", "the first page shows its number"),
    ("ND30-R07.place", "page numbers do not stand in the middle of the top margin"),
    ("ND30-R08.missing", "Quốc hiệu is missing: “{text}”"),
    ("ND30-R08.text", "{part} is not spelt as prescribed (paragraph {paragraphs})"),
    ("ND30-R08.place", "Quốc hiệu does not stand at the top right"),
    ("ND30-R09.missing", "Tiêu ngữ is missing: “{text}”"),
    (
      "ND30-R09.text",
      "{part} is not spelt as prescribed: capitals, hyphens with blanks (paragraph {paragraphs})"
    ),
    ("ND30-R10.spacing", "the lines of {part} are not set at single spacing"),
    ("ND30-R11.missing", "the name of the issuing body is missing at the top left"),
    ("ND30-R12.missing", "the line of number and symbol is missing"),
    ("ND30-R12.word", "the line of number and symbol should begin with “{word}”"),
    ("ND30-R12.number", "“{found}” is no Arabic number"),
    ("ND30-R12.padding", "the number is “{found}”, the rule writes “{right}”"),
    ("ND30-R12.slash", "a slash is missing between number and symbol"),
    ("ND30-R12.blank", "number and symbol stand without blanks"),
    ("ND30-R12.hyphen", "the groups of the symbol are parted by a hyphen"),
    (
      "ND30-R13.letters",
      "the symbol begins with “{found}”; a document of the kind {kind} bears “{right}”"
    ),
    ("ND30-R14.missing", "the line of place and date is missing"),
    ("ND30-R14.place", "the place before the date is missing"),
    ("ND30-R14.comma", "a comma is missing after the place"),
    ("ND30-R14.capital", "the place name begins with a capital: “{found}”"),
    ("ND30-R14.date", "the calendar has no such date, or the year is missing"),
    ("ND30-R15.day", "the day is “{found}”, the rule writes “{right}”"),
    ("ND30-R15.month", "the month is “{found}”, the rule writes “{right}”"),
    ("ND30-R16.missing", "the kind of the document is missing above its subject"),
    ("ND30-R17.missing", "the subject is missing under the kind of the document"),
    ("ND30-R17.mark", "the subject ends without a mark"),
    ("ND30-R18.mark", "this legal basis should end with “{mark}”"),
    (
      "ND30-R19.indent",
      "first lines begin {found} mm in, the rule is {allowed} mm (paragraph {paragraphs})"
    ),
    (
      "ND30-R19.line-spacing",
      "the line distance is {found}, the rule is {allowed} (paragraph {paragraphs})"
    ),
    (
      "ND30-R19.gap",
      "the gap above the paragraph is {found} pt, the rule is {allowed} pt (paragraph {paragraphs})"
    ),
    ("ND30-R19.sizes", "the text is set in several sizes: {found} pt"),
    ("ND30-R20.mark", "a heading ends without “{found}” (paragraph {paragraphs})"),
    (
      "ND30-R20.nested",
      """
      “{found}”: the levels of a plan are I., 1., a); numbers such as 1.1. are none of them \
      (paragraph {paragraphs})
      """
    ),
    ("ND30-R20.blank", "a blank is missing after “{found}” (paragraph {paragraphs})"),
    ("ND30-R22.missing", "the text does not end with {mark}"),
    ("ND30-R22.early", "{mark} stands before the end of the text"),
    ("ND30-R23.missing", "the power and post of the signer are missing"),
    ("ND30-R23.power", "“{found}” is not how the word of power is written"),
    ("ND30-R24.title", "no title stands before the signer's name: “{found}”"),
    ("ND30-R24.small", "each word of the signer's name begins with a capital: “{found}”"),
    ("ND30-R25.missing", "the recipients are missing"),
    ("ND30-R25.word", "the recipients stand under “{word}”"),
    ("ND30-R25.dash", "a line of the recipients begins with a hyphen"),
    ("ND30-R25.semicolon", "this line of the recipients should end with a semicolon"),
    ("ND30-R25.archive-missing", "the last line, “- Lưu: VT, …”, is missing"),
    (
      "ND30-R25.archive-word", "the last line begins with “{found}”; the word has a colon: “{word}”"
    ),
    ("ND30-R25.full-stop", "the last line of the recipients ends with a full stop"),
    ("ND30-R25.clerk", "VT stands first in the archive line"),
    ("ND30-R25.drafter", "the drafter's symbol “{found}” stands on a line of its own, in capitals"),
    ("ND30-R26.addressee", "a plan bears no “Kính gửi”"),
    ("ND30-R27.pointer", "the text does not point to the annex"),
    ("ND30-R27.title", "the annex has no title"),
    ("ND30-R27.number", "the annex is numbered “{found}”, the rule is “{right}”"),
    ("ND30-R06.color", "text is coloured {found}, the rule is black (paragraph {paragraphs})"),
    ("ND30-R08.broken", "Quốc hiệu stands on two lines; it is one"),
  ]

  private static let contents: [(key: String, text: String)] = [
    ("ND30-R21.date", "the first citation of {number} gives no date"),
    ("ND30-R21.issuer", "the first citation of {number} does not say who issued it"),
    ("ND30-R21.comma", "a comma parts number and date; that is the habit of Party documents"),
    ("ND30-R28.gap", "“{found}” stands where “{expected}” is due"),
    ("ND30-R28.repeat", "“{found}” comes again where “{expected}” is due"),
    ("ND30-R28.first", "the numbering begins with “{found}” instead of “{expected}”"),
    ("PLAN-01.mixed", "“{found}” beside “{first}”: one way of numbering is enough"),
    ("PLAN-02.twice", "this sentence was said already in paragraph {paragraph}"),
    ("PLAN-02.passage", "this passage comes twice in one paragraph"),
    ("PLAN-03.twice", "this target was set already in paragraph {paragraph}"),
    ("PLAN-04.missing", "the heading names “{item}”, but nothing under it bears that title"),
    ("PLAN-05.missing", "the law asks a campaign for: {item}; no words of the plan tell it"),
    ("PLAN-06.number", "the number is still blank; it is given at issue"),
    ("PLAN-06.day", "the day is still blank; it is given at issue"),
    ("PLAN-07.bounds", "“{found}” sets two bounds that do not go together"),
    ("PLAN-08.unexplained", "the abbreviation “{found}” is not explained anywhere"),
    ("PLAN-09.mixed", "straight and curly quotation marks stand side by side"),
    ("PLAN-09.open", "a quotation mark lacks its partner"),
    ("PLAN-10.dash", "a dash stands for the hyphen with blanks ( - )"),
    ("PLAN-10.blank", "the hyphen has a blank on one side only"),
    ("PLAN-11.mixed", "“{early}” beside “{late}”: one place for tone marks is enough"),
    ("PLAN-12.mixed", "“hàng năm” stands beside “hằng năm”"),
    ("PLAN-13.word", "“{found}” is likely a slip for “{right}”"),
    ("PLAN-13.digit", "“{found}” has a digit inside a word"),
    ("PLAN-13.dots", "three dots with blanks stand for an ellipsis"),
    ("PLAN-14.letters", "“{found}” is written “{right}”"),
    ("PLAN-15.missing", "the paragraph ends without a mark"),
    ("ND30-R21.subject", "the first citation of {number} does not say what it is about"),
    ("ND30-R21.party", "“{found}”: numbers of Party documents have the hyphen first: “{right}”"),
    ("PLAN-01.unmarked", "the paragraph ends as an item of the list does but bears no mark"),
    (
      "PLAN-08.recipients",
      "abbreviations among the recipients that nothing explains: {found}"
    ),
    ("PLAN-10.heading", "the heading joins what it names with hyphens; commas list things"),
    ("PLAN-16.misplaced", "“{item}” is treated under “{heading}”, where it does not belong"),
    ("PLAN-17.missing", "“{found}”: a blank is missing after the mark"),
    ("PLAN-17.before", "“{found}” stands apart from the word before it"),
    ("PLAN-18.mixed", "“{found}” beside “{first}”: one name in one way of writing is enough"),
    (
      "PLAN-18.abbreviated",
      "{short} stands beside “{long}” without an introduction: one of them is enough"
    ),
    ("TRUTH-01.title", "the title of {number} is cut; in full it reads “{right}”"),
    ("ND30-R29.text", "the mark “{found}” is written “{right}”"),
    ("ND30-R29.place", "the mark “{found}” stands at the left, under number and symbol"),
    (
      "ND30-R29.secret",
      "a document with a mark of secrecy has a number series and a register of its own (Điều 15 and 16)"
    ),
    ("TRUTH-01.unknown", "{number} is not in the catalogue and could not be verified"),
    ("TRUTH-01.date", "{number} is dated {right}, not {found}"),
    ("TRUTH-01.issuer", "{number} was issued by {right}, not by {found}"),
    ("TRUTH-01.kind", "{number} is of the kind {right}, not {found}"),
    ("TRUTH-02.not-yet-issued", "{document} was issued only on {date}, after this document"),
    ("TRUTH-02.not-yet-in-force", "{document} takes effect only on {date}"),
    ("TRUTH-02.replaced", "{document} ended on {date}; {successor} took its place"),
    ("TRUTH-02.ended", "{document} ended on {date}"),
    ("TRUTH-03.name", "the movement “{found}” is officially named “{right}”"),
    ("TRUTH-03.period", "the movement “{movement}” runs {right}, not {found}"),
    ("TRUTH-03.over", "the movement “{movement}” ended on {date}"),
    (
      "TRUTH-04.province",
      "on {date} there was no province of the name {found}; its area belongs to {right}"
    ),
    ("TRUTH-05.issuer", "{found} no longer existed on {date}; its successor is {right}"),
    ("TRUTH-05.ended", "{found} no longer existed on {date}; its successor is {right}"),
    ("TRUTH-06.district", "“{found}”: there are no bodies of the district level since 01/7/2025"),
    ("TRUTH-07.collective", "{body} decides as a collective: its signer signs with TM."),
    ("TRUTH-07.single", "{body} has one head: TM. does not stand before the post"),
    ("TRUTH-07.no-deputy", "KT. stands before the post of a head, but no deputy signs"),
    ("TRUTH-07.no-power", "a deputy signs without KT."),
  ]

  private static let ruleTitles: [(key: String, text: String)] = [
    ("rule.ND30-R01", "Paper"),
    ("rule.ND30-R02", "Orientation"),
    ("rule.ND30-R03", "Top and bottom margins"),
    ("rule.ND30-R04", "Left margin"),
    ("rule.ND30-R05", "Right margin"),
    ("rule.ND30-R06", "Face and encoding"),
    ("rule.ND30-R07", "Page numbers"),
    ("rule.ND30-R08", "National title"),
    ("rule.ND30-R09", "Motto"),
    ("rule.ND30-R10", "Supervising body"),
    ("rule.ND30-R11", "Issuing body"),
    ("rule.ND30-R12", "Number and symbol"),
    ("rule.ND30-R13", "Letters of the kind"),
    ("rule.ND30-R14", "Place and date"),
    ("rule.ND30-R15", "Zeros in dates"),
    ("rule.ND30-R16", "Kind"),
    ("rule.ND30-R17", "Subject"),
    ("rule.ND30-R18", "Legal bases"),
    ("rule.ND30-R19", "Running text"),
    ("rule.ND30-R20", "Headings"),
    ("rule.ND30-R22", "End mark"),
    ("rule.ND30-R23", "Words of power and post"),
    ("rule.ND30-R24", "Signer's name"),
    ("rule.ND30-R25", "Recipients"),
    ("rule.ND30-R26", "Addressee"),
    ("rule.ND30-R27", "Annexes"),
    ("rule.ND30-R21", "Form of citations"),
    ("rule.ND30-R28", "Numbering without gaps and repeats"),
    ("rule.PLAN-01", "One way of numbering"),
    ("rule.PLAN-02", "Nothing said twice"),
    ("rule.PLAN-03", "No target set twice"),
    ("rule.PLAN-04", "Headings and what stands under them"),
    ("rule.PLAN-05", "What the law asks of a campaign"),
    ("rule.PLAN-06", "Blank number or day"),
    ("rule.PLAN-07", "Quantities that agree with themselves"),
    ("rule.PLAN-08", "Abbreviations explained"),
    ("rule.PLAN-09", "Quotation marks"),
    ("rule.PLAN-10", "Hyphens and dashes"),
    ("rule.PLAN-11", "Place of tone marks"),
    ("rule.PLAN-12", "hằng năm, hàng năm"),
    ("rule.PLAN-13", "Slips of typing and recognition"),
    ("rule.PLAN-14", "Capital letters"),
    ("rule.PLAN-15", "Marks at the ends of paragraphs"),
    ("rule.PLAN-16", "Items under the right heading"),
    ("rule.PLAN-17", "Blanks at marks"),
    ("rule.PLAN-18", "One name throughout"),
    ("rule.ND30-R29", "Marks of secrecy, urgency, circulation"),
    ("rule.TRUTH-01", "Citations agree with the catalogue"),
    ("rule.TRUTH-02", "Cited documents in force"),
    ("rule.TRUTH-03", "Names and periods of movements"),
    ("rule.TRUTH-04", "Name of the province on the day"),
    ("rule.TRUTH-05", "Bodies that exist on the day"),
    ("rule.TRUTH-06", "Bodies of the district level"),
    ("rule.TRUTH-07", "Words of power fit the body"),
  ]

  private static let checkAdvice: [(key: String, text: String)] = [
    ("check.write", "write “{text}”"),
    (
      "check.spelling-same",
      "“{word}” is no slip: `wrong` and `right` must differ, with two letters at least"
    ),
    ("check.set-size", "set {value} pt"),
    ("check.set-margin", "set {value} mm"),
    ("check.set-indent", "set {value} mm"),
    ("check.set-face", "set {face}"),
    (
      "check.party-document",
      "a document of the Party: the decree's form does not bind it and was not judged"
    ),
  ]
}
