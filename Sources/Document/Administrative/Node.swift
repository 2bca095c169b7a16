/// A part of the text.
public enum Node: Sendable, Equatable {
  /// A numbered or listed part, with what lies under it.
  case section(Section)
  /// An unnumbered paragraph.
  case paragraph(Paragraph)
  /// A table.
  case table(DataTable)
}

extension Node: Codable {
  private enum Key: String, CodingKey {
    case type
  }

  private enum Kind: String, Codable {
    case section, paragraph, table
  }

  /// Reads an object whose `type` says which node it is.
  public init(from decoder: any Decoder) throws {
    switch try decoder.container(keyedBy: Key.self).decode(Kind.self, forKey: .type) {
    case .section: self = .section(try Section(from: decoder))
    case .paragraph: self = .paragraph(try Paragraph(from: decoder))
    case .table: self = .table(try DataTable(from: decoder))
    }
  }

  /// Writes the node as an object with a `type`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .section(let section):
      try container.encode(Kind.section, forKey: .type)
      try section.encode(to: encoder)
    case .paragraph(let paragraph):
      try container.encode(Kind.paragraph, forKey: .type)
      try paragraph.encode(to: encoder)
    case .table(let table):
      try container.encode(Kind.table, forKey: .type)
      try table.encode(to: encoder)
    }
  }
}

/// An unnumbered paragraph.
public struct Paragraph: Codable, Sendable, Equatable {
  /// What it says.
  public var text: RichText
  /// Where it comes from.
  public var origin: Origin?

  /// Makes a paragraph.
  public init(_ text: RichText, origin: Origin? = nil) {
    self.text = text
    self.origin = origin
  }
}

/// The levels of a plan's text, structure b of NĐ 30/2020, Phụ lục I, mục II.6 (phần, mục, khoản,
/// điểm), and the two list levels practice adds below. A level is declared, its number derived.
public enum SectionLevel: String, Codable, Sendable, CaseIterable, Comparable {
  /// `Phần I`.
  case part
  /// Mục, `I.`
  case section
  /// Khoản, `1.`
  case clause
  /// Điểm, `a)`
  case point
  /// A list item, `-`
  case dash
  /// A list item under another, `+`
  case plus

  /// Whether a level stands higher than another; parts are highest.
  public static func < (left: SectionLevel, right: SectionLevel) -> Bool {
    left.depth < right.depth
  }

  /// The place in the order of levels, from 0 for parts.
  public var depth: Int { SectionLevel.allCases.firstIndex(of: self) ?? 0 }

  /// The level below; list items of the lowest level have none.
  public var next: SectionLevel? {
    let levels = SectionLevel.allCases
    return depth + 1 < levels.count ? levels[depth + 1] : nil
  }
}

/// A numbered or listed part of the text at any level.
public struct Section: Codable, Sendable, Equatable {
  /// Its level, from which its number and look derive.
  public var level: SectionLevel
  /// Its title; nil when the number stands before the first paragraph instead.
  public var heading: RichText?
  /// Whether the first paragraph goes on in the line of the title: `1. Đối tượng: …`.
  public var hasRunInHeading: Bool
  /// The number an imported document prints, when it isn't the one derived from the tree.
  public var printedNumber: String?
  /// What lies under it. Without a heading, the first child is the numbered paragraph itself.
  public var children: [Node]
  /// Where it comes from.
  public var origin: Origin?

  /// Makes a part.
  public init(
    _ level: SectionLevel, heading: RichText? = nil, runIn: Bool = false,
    printedNumber: String? = nil, children: [Node] = [], origin: Origin? = nil
  ) {
    self.level = level
    self.heading = heading
    hasRunInHeading = runIn
    self.printedNumber = printedNumber
    self.children = children
    self.origin = origin
  }

  private enum CodingKeys: String, CodingKey {
    case level, heading, printedNumber, children, origin
    case hasRunInHeading = "runInHeading"
  }
}

/// A table of the text or of an annex.
public struct DataTable: Codable, Sendable, Equatable {
  /// How the text of a column lies.
  public enum Alignment: String, Codable, Sendable {
    case left, center, right
  }

  /// The columns' alignments; their count is the width of the table.
  public var alignments: [Alignment]
  /// The shares of the width the columns take; empty to let the content decide.
  public var widths: [Double]
  /// The cells of the head row.
  public var header: [RichText]
  /// The rows under it, each as wide as the head.
  public var rows: [[RichText]]
  /// Where it comes from.
  public var origin: Origin?

  /// Makes a table.
  public init(
    alignments: [Alignment], widths: [Double] = [], header: [RichText], rows: [[RichText]],
    origin: Origin? = nil
  ) {
    self.alignments = alignments
    self.widths = widths
    self.header = header
    self.rows = rows
    self.origin = origin
  }
}
