import Citations
import VietnameseText

/// A place where a text names another document, taken apart.
public struct CitationMention: Sendable, Equatable {
  /// What it says of the document.
  public var citation: Citation
  /// The number taken apart; nil for laws cited by name.
  public var number: DocumentNumber?
  /// The kind as printed right before the number; nil when none stands there.
  public var printedKind: String?
  /// The characters of a date behind the number; nil when none stands there.
  public var dateRange: Range<Int>?
  /// Whether the calendar has the day that is printed.
  public var isDatePossible = true
  /// Whether a comma parts the number and the date behind it.
  public var hasComma = false
  /// From the kind, or the number, to the end of date and issuer.
  public var range: Range<Int>

  /// What tells documents apart: the key of the number, or the slug of a law's name.
  public var key: String { number?.key ?? Folding.slug(citation.name ?? "") }

  /// Whether a whole day stands there, whether or not the calendar has it.
  public var hasDay: Bool { dateRange != nil && (citation.date?.day != nil || !isDatePossible) }
}
