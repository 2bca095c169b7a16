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

/// The text of a paragraph or heading: runs in reading order.
public struct RichText: Codable, Sendable, Equatable, ExpressibleByStringLiteral {
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
