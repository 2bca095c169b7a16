import Diagnostics
import Foundation
import Office
import Registry
import Search
import VietnameseText

/// Reads what a person types as a value, of an option or of an operand.
struct ValueReader<Value: Sendable>: Sendable {
  /// Reads a text; the error says why it is no such value. The name is that of the option or operand.
  let read: @Sendable (_ text: String, _ name: String) -> Result<Value, Diagnostic>

  /// Reads with what gives nil for a text that is no such value.
  init(_ kind: UsageFinding.ValueKind, _ value: @escaping @Sendable (String) -> Value?) {
    self.init(value) { text, _ in Diagnostic(UsageFinding.unreadable(kind, value: text)) }
  }

  /// Reads with what gives nil for a text that is no such value, and what is then told.
  init(
    _ value: @escaping @Sendable (String) -> Value?,
    else fault: @escaping @Sendable (_ text: String, _ name: String) -> Diagnostic
  ) {
    read = { text, name in
      if let value = value(text) { .success(value) } else { .failure(fault(text, name)) }
    }
  }

  /// Reads any text.
  init(always value: @escaping @Sendable (String) -> Value) {
    read = { text, _ in .success(value(text)) }
  }

  /// The value of an operand.
  /// - Throws: ``OfficeError/Kind/request``.
  func value(of operand: String) throws(OfficeError) -> Value {
    do { return try read(operand, operand).get() } catch { throw .request([error]) }
  }
}

extension ValueReader where Value == String {
  /// Any text.
  static let text = ValueReader(always: { $0 })

  /// The name of a file for a table: CSV or XLSX.
  static let table = ValueReader(.table) { text in
    ["csv", "xlsx"].contains((text as NSString).pathExtension.lowercased()) ? text : nil
  }
}

extension ValueReader where Value == Int {
  /// A whole number of a range, alone or before a symbol: `7`, `07`, `07/KH-SXD`.
  static func number(in range: ClosedRange<Int>) -> ValueReader {
    ValueReader { text in
      leadingNumber(text).flatMap { range.contains($0) ? $0 : nil }
    } else: {
      Diagnostic(
        UsageFinding.badNumber(
          option: $1, value: $0, from: range.lowerBound, to: range.upperBound))
    }
  }

  /// The number a document bears in a register.
  static let registerNumber = ValueReader(.registerNumber, leadingNumber)

  /// A year.
  static func year(in range: ClosedRange<Int> = 1...9999) -> ValueReader {
    ValueReader { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    } else: { text, _ in
      Diagnostic(RequestFinding.badYear(value: text))
    }
  }
}

extension ValueReader where Value == CalendarDate {
  /// A day: `2026-01-13` or `13/01/2026`.
  static let day = ValueReader(.date) { CalendarDate(iso: $0) ?? CalendarDate(vietnamese: $0) }
}

extension ValueReader where Value == PartialDate {
  /// A date of which month and day may be open: `2026-01`, `1/2026`.
  static let date = ValueReader(.date) { PartialDate(typed: $0) }
}

extension ValueReader where Value == DraftID {
  /// A draft, by the id lists show: `3` or `#3`.
  static let draft = ValueReader(.draft) { word in
    let digits = word.hasPrefix("#") ? word.dropFirst() : word[...]
    return digits.utf8.allSatisfy { $0.isDigit } && digits.count <= 12
      ? DraftID(digits) : nil
  }
}

extension ValueReader
where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of some words.
  static func word(_ vocabulary: UsageFinding.Vocabulary) -> ValueReader {
    ValueReader(Value.init) { word, _ in
      UsageFinding.unknown(word, vocabulary, among: Value.allCases.map(\.rawValue))
    }
  }
}

/// The number a text is, or begins with before a symbol.
@Sendable func leadingNumber(_ text: String) -> Int? {
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  let rest = text.dropFirst(digits.count)
  guard !digits.isEmpty, digits.count <= 7, rest.isEmpty || "/-".contains(rest.prefix(1)) else {
    return nil
  }
  return Int(digits)
}
