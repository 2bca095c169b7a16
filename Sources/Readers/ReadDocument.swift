import Diagnostics
import Document

/// What a reader found in a file: what its pages show, and what is known of the reading itself.
public struct ReadDocument: Sendable, Equatable {
  /// Where the text comes from.
  public enum Source: String, Sendable, Codable {
    /// A word processor's file
    case docx
    /// A PDF with text
    case pdf
    /// Plain text
    case text
    /// A picture, read by character recognition
    case scan
  }

  /// What the pages show, with every style made explicit.
  public var pages: FormattedDocument
  /// What headers and footers say, paragraph by paragraph, without looks.
  public var margins: [String] = []
  /// Where the text comes from.
  public var source: Source
  /// The page each paragraph begins on, counted from 1, in the order of the document with the
  /// paragraphs of tables cell by cell; empty when the file doesn't say.
  public var pageOfParagraph: [Int]
  /// How many pages it has; nil when the file doesn't say.
  public var pageCount: Int?
  /// Looks of stretches of text that the model of pages has no place for, in the order of the
  /// document.
  public var marks: [TextMark]
  /// How sure character recognition was of the text, from 0 to 1; nil for text that was typed.
  public var confidence: Double?
  /// What was found while reading: parts left out, encodings converted.
  public var diagnostics: [Diagnostic]

  /// Makes the result of a reading.
  public init(
    pages: FormattedDocument, source: Source, pageOfParagraph: [Int] = [], pageCount: Int? = nil,
    marks: [TextMark] = [], confidence: Double? = nil, diagnostics: [Diagnostic] = []
  ) {
    self.pages = pages
    self.source = source
    self.pageOfParagraph = pageOfParagraph
    self.pageCount = pageCount
    self.marks = marks
    self.confidence = confidence
    self.diagnostics = diagnostics
  }
}

extension ReadDocument {
  /// The mark of secrecy it bears: in its text, a cell, a frame, a header or a footer.
  public var secrecyMark: SecrecyMark? {
    SecrecyMark(in: pages) ?? margins.lazy.compactMap { SecrecyMark(line: $0) }.first
  }
}

/// A look of a stretch of text that a formatted run doesn't hold.
public struct TextMark: Sendable, Equatable {
  /// The look.
  public enum Look: Sendable, Equatable {
    /// A face other than that of the paragraph's style
    case face(String)
    /// A colour other than black, as six hexadecimal digits
    case color(String)
    /// Underlined
    case underline
  }

  /// The paragraph, counted from 0 in the order of ``ReadDocument/pageOfParagraph``.
  public var paragraph: Int
  /// The run in the paragraph, counted from 0.
  public var run: Int
  /// The look.
  public var look: Look

  /// Makes a mark.
  public init(paragraph: Int, run: Int, look: Look) {
    self.paragraph = paragraph
    self.run = run
    self.look = look
  }
}

/// Takes a file apart. It knows nothing of plans or of the decree.
public protocol DocumentReader: Sendable {
  /// Reads the bytes of a file.
  /// - Parameter name: what findings call the file.
  /// - Throws: why nothing can be read of it.
  func read(_ bytes: [UInt8], named name: String) throws(InvalidInput) -> ReadDocument
}
