import Citations
import VietnameseText

/// Something in a running text that belongs to a time, a place or another document, and so may have
/// to change when the text is used again.
struct TextFact: Sendable, Equatable {
  /// What it is.
  enum Kind: Sendable, Equatable {
    /// A document cited by its number, with kind, date, issuer and title as far as they stand there.
    case citation(DocumentNumber)
    /// A law with the year or day it is cited by.
    case law
    /// The name of a movement, programme or document in quotation marks.
    case name(String)
    /// A whole day.
    case date(CalendarDate)
    /// Years from one to another, both included.
    case period(from: Int, to: Int, isSchoolYear: Bool)
    /// A year.
    case year(Int)
    /// A share of a hundred.
    case percent
    /// A number of something.
    case number
    /// A congress of the Party by its ordinal; national when its body isn't named as a local one.
    case congress(ordinal: Int, isNational: Bool)
  }

  /// What it is.
  var kind: Kind
  /// The characters it takes.
  var range: Range<Int>
}

extension TextFact.Kind {
  /// Whether what stands inside says nothing about the text it stands in.
  var isReference: Bool {
    switch self {
    case .citation, .law, .name: true
    default: false
    }
  }

  /// Whether it is a congress.
  var isCongress: Bool {
    if case .congress = self { return true }
    return false
  }
}
