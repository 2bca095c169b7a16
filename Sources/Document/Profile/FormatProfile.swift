import VietnameseText

/// The form a decree prescribes for administrative documents: its bounds, our choices inside them,
/// and where each rule stands. A successor decree is another profile, not other code.
public struct FormatProfile: Sendable, Equatable {
  /// Its id, such as `nd30-2020`.
  public var id: String
  /// The decree, such as `Nghị định số 30/2020/NĐ-CP`.
  public var name: String
  /// The first day it holds.
  public var validFrom: CalendarDate
  /// The last day it holds; nil while it is in force.
  public var validTo: CalendarDate?
  /// The face of all text.
  public var face: String
  /// Paper and margins.
  public var page: PageFormat
  /// The running text.
  public var text: TextFormat
  /// The looks of the components; every component has one.
  public var elements: [FormatElement: ElementFormat]
  /// The lines drawn under names and titles.
  public var rules: RuleFormat
  /// The numbers of the levels of the text; every level has one.
  public var levels: [SectionLevel: NumberingLevel]
  /// How blocks side by side share the width.
  public var columns: ColumnFormat
  /// The words every document bears.
  public var words: FixedWords
  /// The words by which titles and names are broken into lines.
  public var titleBreaks: TitleBreaks

  /// Makes a profile.
  public init(
    id: String, name: String, validFrom: CalendarDate, validTo: CalendarDate? = nil, face: String,
    page: PageFormat, text: TextFormat, elements: [FormatElement: ElementFormat],
    rules: RuleFormat, levels: [SectionLevel: NumberingLevel], columns: ColumnFormat,
    words: FixedWords, titleBreaks: TitleBreaks
  ) {
    self.id = id
    self.name = name
    self.validFrom = validFrom
    self.validTo = validTo
    self.face = face
    self.page = page
    self.text = text
    self.elements = elements
    self.rules = rules
    self.levels = levels
    self.columns = columns
    self.words = words
    self.titleBreaks = titleBreaks
  }

  /// Whether it holds on a day.
  public func isValid(on date: CalendarDate) -> Bool {
    validFrom <= date && validTo.map { date <= $0 } ?? true
  }
}

/// Paper and margins, in millimetres.
public struct PageFormat: Sendable, Equatable {
  /// The paper's width, upright.
  public var width: Double
  /// The paper's height, upright.
  public var height: Double
  /// The margins.
  public var top, bottom, left, right: BoundedValue
  /// The distance of the page number's line from the upper edge of the paper.
  public var numberDistance: Double
  /// Where the rules stand.
  public var reference: String?

  /// Makes paper and margins.
  public init(
    width: Double, height: Double, top: BoundedValue, bottom: BoundedValue, left: BoundedValue,
    right: BoundedValue, numberDistance: Double, reference: String? = nil
  ) {
    self.reference = reference
    self.width = width
    self.height = height
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
    self.numberDistance = numberDistance
  }
}

/// The running text.
public struct TextFormat: Sendable, Equatable {
  /// The indent of first lines in millimetres.
  public var firstLineIndent: Double
  /// The indents the rules allow, in millimetres.
  public var allowedIndents: [Double]
  /// The gap between paragraphs in points.
  public var paragraphGap: BoundedValue
  /// The distance of lines as a multiple of single.
  public var lineSpacing: BoundedValue
  /// Where the rules stand.
  public var reference: String?

  /// Makes the measures of the running text.
  public init(
    firstLineIndent: Double, allowedIndents: [Double], paragraphGap: BoundedValue,
    lineSpacing: BoundedValue, reference: String? = nil
  ) {
    self.reference = reference
    self.firstLineIndent = firstLineIndent
    self.allowedIndents = allowedIndents
    self.paragraphGap = paragraphGap
    self.lineSpacing = lineSpacing
  }
}

/// The lines drawn under names and titles.
public struct RuleFormat: Sendable, Equatable {
  /// The length under the issuing body and under the subject, as a share of the line of text above.
  public var share: BoundedValue
  /// The thickness in points.
  public var thickness: Double
  /// Points between the text and the line.
  public var spaceBefore: Double
  /// Points between the line and what follows.
  public var spaceAfter: Double
  /// Points between the line under the subject and the text.
  public var spaceAfterTitle: Double
  /// Where the rules of law stand.
  public var reference: String?

  /// Makes the measures of lines.
  public init(
    share: BoundedValue, thickness: Double, spaceBefore: Double, spaceAfter: Double,
    spaceAfterTitle: Double, reference: String? = nil
  ) {
    self.reference = reference
    self.share = share
    self.thickness = thickness
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
    self.spaceAfterTitle = spaceAfterTitle
  }
}

/// How blocks side by side share the width of the text, and the room they need; practice decides.
public struct ColumnFormat: Sendable, Equatable {
  /// The share of the left column of the letterhead. The right one takes more when its lines need
  /// it.
  public var letterheadLeft: Double
  /// The share of the left column of the recipients and the signature.
  public var signatureLeft: Double
  /// The room for the hand's signature between post and name, in points.
  public var signatureSpace: Double
  /// The room above recipients and signature, beyond the gap of the text, in points.
  public var signatureGap: Double
  /// The longest line of a title as a share of the width of the text.
  public var titleWidth: Double
  /// The room between the lines of a table's cell and its text, left and right, in millimetres.
  public var cellMargin: Double

  /// Makes the shares.
  public init(
    letterheadLeft: Double, signatureLeft: Double, signatureSpace: Double,
    signatureGap: Double, titleWidth: Double, cellMargin: Double
  ) {
    self.letterheadLeft = letterheadLeft
    self.signatureLeft = signatureLeft
    self.signatureSpace = signatureSpace
    self.signatureGap = signatureGap
    self.titleWidth = titleWidth
    self.cellMargin = cellMargin
  }
}

/// The words every document bears.
public struct FixedWords: Sendable, Equatable {
  /// Quốc hiệu
  public var nationalTitle: String
  /// Tiêu ngữ
  public var motto: String
  /// The word before the number: `Số:`
  public var number: String
  /// The word over the recipients: `Nơi nhận:`
  public var recipients: String
  /// The word of the archive line: `Lưu:`
  public var archive: String
  /// The word over an annex: `Phụ lục`
  public var annex: String
  /// The mark at the end of the text: `./.`
  public var endMark: String

  /// Makes the words.
  public init(
    nationalTitle: String, motto: String, number: String, recipients: String, archive: String,
    annex: String, endMark: String
  ) {
    self.nationalTitle = nationalTitle
    self.motto = motto
    self.number = number
    self.recipients = recipients
    self.archive = archive
    self.annex = annex
    self.endMark = endMark
  }
}
