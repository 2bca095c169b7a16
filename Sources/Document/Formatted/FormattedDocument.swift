import VietnameseText

/// What the pages show: geometry, styles, paragraphs, tables, rules. It knows nothing of plans, so
/// that writers and readers needn't either.
public struct FormattedDocument: Codable, Sendable, Equatable {
  /// What the file says about itself.
  public var properties: DocumentProperties
  /// The paragraph styles its paragraphs name.
  public var styles: [ParagraphStyle]
  /// The numbering its paragraphs name.
  public var numberings: [NumberingDefinition]
  /// The parts of the file that have page geometry of their own: the document, then its annexes.
  public var sections: [PageSection]

  /// Makes a document.
  public init(
    properties: DocumentProperties, styles: [ParagraphStyle],
    numberings: [NumberingDefinition], sections: [PageSection]
  ) {
    self.properties = properties
    self.styles = styles
    self.numberings = numberings
    self.sections = sections
  }
}

/// What a file says about itself.
public struct DocumentProperties: Codable, Sendable, Equatable {
  /// The title.
  public var title: String
  /// What it is about.
  public var subject: String
  /// Who issues it.
  public var author: String
  /// Words to find it by.
  public var keywords: [String]
  /// The language of the text, such as `vi-VN`.
  public var language: String
  /// The day it is dated; files made twice from one input bear the same, so that their bytes agree.
  public var created: CalendarDate

  /// Makes properties.
  public init(
    title: String, subject: String, author: String, keywords: [String] = [],
    language: String = "vi-VN", created: CalendarDate
  ) {
    self.title = title
    self.subject = subject
    self.author = author
    self.keywords = keywords
    self.language = language
    self.created = created
  }
}

/// A run of pages with one geometry.
public struct PageSection: Codable, Sendable, Equatable {
  /// Paper and margins.
  public var geometry: PageGeometry
  /// How its pages are numbered; nil for no numbers.
  public var pageNumbering: PageNumbering?
  /// What stands on the pages.
  public var blocks: [FormattedBlock]

  /// Makes a run of pages.
  public init(
    geometry: PageGeometry, pageNumbering: PageNumbering?, blocks: [FormattedBlock]
  ) {
    self.geometry = geometry
    self.pageNumbering = pageNumbering
    self.blocks = blocks
  }
}

/// Paper and margins, in millimetres.
public struct PageGeometry: Codable, Sendable, Equatable {
  /// The paper's width as it lies.
  public var width: Double
  /// The paper's height as it lies.
  public var height: Double
  /// The margins.
  public var top, bottom, left, right: Double

  /// Makes a geometry.
  public init(
    width: Double, height: Double, top: Double, bottom: Double, left: Double, right: Double
  ) {
    self.width = width
    self.height = height
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
  }

  /// The width of the text area.
  public var textWidth: Double { width - left - right }
  /// The height of the text area.
  public var textHeight: Double { height - top - bottom }
}

/// Page numbers, centred in the top margin.
public struct PageNumbering: Codable, Sendable, Equatable {
  /// The number of the first page.
  public var start: Int
  /// Whether the first page shows none.
  public var isHiddenOnFirstPage: Bool
  /// The id of the paragraph style of the number.
  public var style: String
  /// The distance of the number's line from the paper's upper edge, in millimetres.
  public var distance: Double

  /// Makes page numbers.
  public init(start: Int = 1, isHiddenOnFirstPage: Bool = true, style: String, distance: Double) {
    self.start = start
    self.isHiddenOnFirstPage = isHiddenOnFirstPage
    self.style = style
    self.distance = distance
  }
}
