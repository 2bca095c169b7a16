/// A stretch of text set one way.
public struct Run: Codable, Sendable, Equatable {
  /// The text, NFC, without line breaks.
  public var text: String
  /// Set in bold.
  public var isBold: Bool
  /// Set in italics.
  public var isItalic: Bool

  /// Makes a run; upright and light unless told.
  public init(_ text: String, bold: Bool = false, italic: Bool = false) {
    self.text = text
    isBold = bold
    isItalic = italic
  }
}

extension Run {
  private enum CodingKeys: String, CodingKey {
    case text
    case isBold = "bold"
    case isItalic = "italic"
  }

  /// Reads a run; what isn't said is false.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    text = try container.decode(String.self, forKey: .text)
    isBold = try container.decodeIfPresent(Bool.self, forKey: .isBold) ?? false
    isItalic = try container.decodeIfPresent(Bool.self, forKey: .isItalic) ?? false
  }

  /// Writes a run, without what is false.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
    if isBold { try container.encode(true, forKey: .isBold) }
    if isItalic { try container.encode(true, forKey: .isItalic) }
  }
}

/// The text of a paragraph or heading: runs in reading order.
public struct RichText: Codable, Sendable, Equatable, ExpressibleByStringInterpolation {
  /// The runs; neighbours differ in style.
  public var runs: [Run]

  /// Makes a text of runs, joining neighbours of one style and dropping empty ones.
  public init(_ runs: [Run]) {
    self.runs = []
    for run in runs where !run.text.isEmpty { append(run) }
  }

  /// Makes a text of one plain run.
  public init(_ text: String) {
    self.init([Run(text)])
  }

  /// Makes a text of one plain run.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The text without its styles.
  public var plain: String { runs.map(\.text).joined() }

  /// Whether there is no text.
  public var isEmpty: Bool { runs.isEmpty }

  /// Adds a run at the end.
  public mutating func append(_ run: Run) {
    if let last = runs.last, last.isBold == run.isBold, last.isItalic == run.isItalic {
      runs[runs.count - 1].text += run.text
    } else {
      runs.append(run)
    }
  }
}

extension RichText {
  /// Reads a string, or an array of runs.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self.init(text)
    } else {
      self.init(try container.decode([Run].self))
    }
  }

  /// Writes a string when all of the text is plain, an array of runs otherwise.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if runs.allSatisfy({ !$0.isBold && !$0.isItalic }) {
      try container.encode(plain)
    } else {
      try container.encode(runs)
    }
  }
}
