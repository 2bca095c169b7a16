import Diagnostics
import VietnameseText

/// An option as the help shows it and the reading of the line knows it.
protocol DeclaredOption: Sendable {
  /// The name with its dashes.
  var name: String { get }
  /// A short form with its dash, such as `-o`.
  var short: String? { get }
  /// What stands for the value in the help; nil for a switch.
  var value: String? { get }
  /// The key of its help.
  var helpKey: String { get }
  /// What is wrong with a value; nil for one that can be used.
  func fault(in text: String) -> Diagnostic?
}

/// A switch: an option without a value.
struct Flag: DeclaredOption {
  let name: String
  let helpKey: String
  var short: String? { nil }
  var value: String? { nil }

  init(_ name: String, help helpKey: String) {
    self.name = name
    self.helpKey = helpKey
  }

  func fault(in text: String) -> Diagnostic? { nil }
}

/// An option with a value of some type. What is wrong with a value is told with everything else that
/// is wrong with the line, before the command begins.
struct Option<Value: Sendable>: DeclaredOption {
  let name: String
  let short: String?
  let value: String?
  let helpKey: String
  /// Reads a value; the error says why it is none.
  let read: @Sendable (String) -> Result<Value, Diagnostic>

  func fault(in text: String) -> Diagnostic? {
    if case .failure(let fault) = read(text) { fault } else { nil }
  }
}

extension Option where Value == String {
  /// An option with any text.
  static func text(
    _ name: String, short: String? = nil, value: String, help: String
  ) -> Option {
    Option(name: name, short: short, value: value, helpKey: help) { .success($0) }
  }

  /// An option with the name of a file for a table: CSV or XLSX.
  static func table(_ name: String, short: String? = nil, value: String, help: String) -> Option {
    Option(name: name, short: short, value: value, helpKey: help) { text in
      TableOutput.fault(of: text).map { .failure($0) } ?? .success(text)
    }
  }
}

extension Option where Value == Int {
  /// An option with a whole number of a range.
  static func count(
    _ name: String, in range: ClosedRange<Int>, value: String = "N", help: String
  ) -> Option {
    Option(name: name, short: nil, value: value, helpKey: help) { text in
      if let count = Int(text), range.contains(count) { return .success(count) }
      return .failure(
        Diagnostic(
          "usage.bad-count", .error,
          [
            "option": name, "value": text, "least": String(range.lowerBound),
            "most": String(range.upperBound),
          ]))
    }
  }

  /// An option with a year.
  static func year(
    _ name: String, in range: ClosedRange<Int> = 1...9999, help: String
  ) -> Option {
    Option(name: name, short: nil, value: "YEAR", helpKey: help) { text in
      if let year = Int(text), range.contains(year) { return .success(year) }
      return .failure(Diagnostic("usage.bad-year", .error, ["value": text]))
    }
  }
}

extension Option where Value == CalendarDate {
  /// An option with a day.
  static func day(_ name: String, value: String = "DAY", help: String) -> Option {
    Option(name: name, short: nil, value: value, helpKey: help) { text in
      if let day = CalendarDate(iso: text) ?? CalendarDate(vietnamese: text) {
        return .success(day)
      }
      return .failure(Diagnostic("usage.bad-date", .error, ["value": text]))
    }
  }
}

extension Option where Value == PartialDate {
  /// An option with a date of which month and day may be open.
  static func partialDate(_ name: String, help: String) -> Option {
    Option(name: name, short: nil, value: "DATE", helpKey: help) { text in
      if let date = PartialDate(iso: text) ?? CalendarDate(vietnamese: text).map(PartialDate.init) {
        return .success(date)
      }
      return .failure(Diagnostic("usage.bad-date", .error, ["value": text]))
    }
  }
}

extension Option
where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// An option with one of some words.
  /// - Parameter unknown: the finding for another word, given it and the words there are.
  static func choice(
    _ name: String, value: String, help: String,
    unknown: @escaping @Sendable (String, [String]) -> Diagnostic
  ) -> Option {
    Option(name: name, short: nil, value: value, helpKey: help) { text in
      if let choice = Value(rawValue: text) { return .success(choice) }
      return .failure(unknown(text, Value.allCases.map(\.rawValue)))
    }
  }
}

extension Arguments {
  /// Whether a switch was given.
  subscript(flag: Flag) -> Bool { has(flag.name) }

  /// The value of an option given last; nil when it wasn't given.
  subscript<Value>(option: Option<Value>) -> Value? {
    value(of: option.name).flatMap { try? option.read($0).get() }
  }

  /// The value of an option, or the usual one.
  subscript<Value>(option: Option<Value>, usual usual: Value) -> Value { self[option] ?? usual }

  /// All values of an option that may be repeated.
  func all<Value>(_ option: Option<Value>) -> [Value] {
    values(of: option.name).compactMap { try? option.read($0).get() }
  }
}
