import Diagnostics
import VietnameseText

extension Arguments {
  /// A whole number of an option.
  ///
  /// - Throws: `InvalidInput` when it is none of a range.
  func count(
    _ option: String, usual: Int, in range: ClosedRange<Int>
  ) throws(InvalidInput) -> Int {
    guard let text = value(of: option) else { return usual }
    if let count = Int(text), range.contains(count) { return count }
    throw InvalidInput([
      Diagnostic(
        "usage.bad-count", .error,
        [
          "option": option, "value": text, "least": String(range.lowerBound),
          "most": String(range.upperBound),
        ])
    ])
  }

  /// A day of an option; nil when it wasn't given.
  ///
  /// - Throws: `InvalidInput` when it is none.
  func day(_ option: String) throws(InvalidInput) -> CalendarDate? {
    guard let text = value(of: option) else { return nil }
    if let day = CalendarDate(iso: text) ?? CalendarDate(vietnamese: text) { return day }
    throw InvalidInput([Diagnostic("usage.bad-date", .error, ["value": text])])
  }

  /// A date of an option, of which month and day may be open; nil when it wasn't given.
  ///
  /// - Throws: `InvalidInput` when it is none.
  func partialDate(_ option: String) throws(InvalidInput) -> PartialDate? {
    guard let text = value(of: option) else { return nil }
    if let date = PartialDate(iso: text) { return date }
    if let day = CalendarDate(vietnamese: text) { return PartialDate(day) }
    throw InvalidInput([Diagnostic("usage.bad-date", .error, ["value": text])])
  }
}
