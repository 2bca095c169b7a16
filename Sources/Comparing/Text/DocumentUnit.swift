import Diagnostics
import Document

/// A paragraph of a document with the place it stands at: what documents are compared by.
public struct DocumentUnit: Sendable, Equatable {
  /// The part of a document a paragraph belongs to.
  public enum Area: String, Sendable, Encodable, CaseIterable {
    /// The legal bases and the opening sentence.
    case opening
    /// The numbered text.
    case body
    /// The paragraphs after the last numbered part.
    case closing
    /// An annex.
    case annex
  }

  /// What it says; a row of a table with ` | ` between its cells.
  public var text: String
  /// Its number or mark, such as `1.`, `a)` or `-`; nil for plain paragraphs.
  public var label: String?
  /// The numbers of the parts it stands in and its own, such as `II.3.a`; for plain paragraphs those
  /// of the part.
  public var path: String
  /// Which paragraph of the document it is, headings included, counted from 1.
  public var ordinal: Int
  /// The part of the document it belongs to.
  public var area: Area
  /// Where it comes from.
  public var origin: Origin?

  /// The place for a finding about it.
  /// - Parameter quote: the words the finding is about; nil for its beginning.
  public func place(quoting quote: String? = nil) -> Place {
    Place(
      path: path.isEmpty ? area.rawValue : path, paragraph: ordinal > 0 ? ordinal : nil,
      quote: quote ?? text.beginning(of: 90))
  }
}

extension String {
  /// As many characters as told from the beginning, with an ellipsis when there are more.
  func beginning(of count: Int) -> String {
    guard let end = index(startIndex, offsetBy: count, limitedBy: endIndex), end < endIndex else {
      return self
    }
    return self[..<end] + "…"
  }
}
