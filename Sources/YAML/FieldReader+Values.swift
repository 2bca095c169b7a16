import Diagnostics
import VietnameseText

extension FieldReader {
  private var values: ValueReader { ValueReader(findings) }

  /// A required text; empty beside a finding.
  public mutating func text(_ key: String) -> String {
    node(key).flatMap { values.text($0, path: path(key)) } ?? ""
  }

  /// An optional text.
  public mutating func textIfPresent(_ key: String) -> String? {
    nodeIfPresent(key).flatMap { values.text($0, path: path(key)) }
  }

  /// A required whole number; the least of the range, or 0, beside a finding.
  public mutating func integer(_ key: String, in range: ClosedRange<Int>? = nil) -> Int {
    node(key).flatMap { values.integer($0, path: path(key), in: range) } ?? range?.lowerBound ?? 0
  }

  /// An optional whole number.
  public mutating func integerIfPresent(_ key: String, in range: ClosedRange<Int>? = nil) -> Int? {
    nodeIfPresent(key).flatMap { values.integer($0, path: path(key), in: range) }
  }

  /// An optional number with a point as the decimal sign.
  public mutating func numberIfPresent(_ key: String) -> Double? {
    nodeIfPresent(key).flatMap { values.number($0, path: path(key)) }
  }

  /// An optional `true` or `false`.
  public mutating func booleanIfPresent(_ key: String) -> Bool? {
    nodeIfPresent(key).flatMap { values.boolean($0, path: path(key)) }
  }

  /// `true` or `false`, with the value it has when not written.
  public mutating func boolean(_ key: String, default value: Bool) -> Bool {
    booleanIfPresent(key) ?? value
  }

  /// An optional day.
  public mutating func dateIfPresent(_ key: String) -> CalendarDate? {
    nodeIfPresent(key).flatMap { values.date($0, path: path(key)) }
  }

  /// An optional day, month or year.
  public mutating func partialDateIfPresent(_ key: String) -> PartialDate? {
    nodeIfPresent(key).flatMap { values.partialDate($0, path: path(key)) }
  }

  /// A required word out of a few; nil beside a finding.
  public mutating func choice<Value: CaseIterable & RawRepresentable>(
    _ key: String, as type: Value.Type = Value.self
  ) -> Value? where Value.RawValue == String {
    node(key).flatMap { values.choice($0, path: path(key), of: FieldReader.choices(type)) }
  }

  /// An optional word out of a few.
  public mutating func choiceIfPresent<Value: CaseIterable & RawRepresentable>(
    _ key: String, as type: Value.Type = Value.self
  ) -> Value? where Value.RawValue == String {
    nodeIfPresent(key).flatMap { values.choice($0, path: path(key), of: FieldReader.choices(type)) }
  }

  /// An optional list of texts; nil when not written.
  public mutating func textsIfPresent(_ key: String) -> [String]? {
    nodeIfPresent(key).flatMap { values.texts($0, path: path(key)) }
  }

  /// A list of texts, empty when not written.
  public mutating func texts(_ key: String) -> [String] {
    textsIfPresent(key) ?? []
  }

  /// An optional span of years `{from: 2016, to: 2024}`, either end open.
  public mutating func yearSpanIfPresent(_ key: String) -> YearSpan? {
    mapping(key) { fields in
      let from = fields.integerIfPresent("from", in: 1900...2200)
      let to = fields.integerIfPresent("to", in: 1900...2200)
      if let from, let to, to < from {
        fields.report(YAMLFinding.endsBeforeItBegins, of: "to")
      }
      return YearSpan(from: from, to: to)
    }
  }

  /// An optional mapping, read by a function that asks for its fields; keys the function doesn't ask
  /// for are errors.
  public mutating func mapping<Value>(
    _ key: String, _ read: (inout FieldReader) -> Value?
  ) -> Value? {
    guard let node = nodeIfPresent(key) else { return nil }
    return FieldReader.read(node, path: path(key), findings, read)
  }

  /// A list of mappings, each read by a function that asks for its fields; empty when not written.
  public mutating func list<Value>(
    _ key: String, _ read: (inout FieldReader) -> Value?
  ) -> [Value] {
    elements(key).compactMap { FieldReader.read($0.node, path: $0.path, findings, read) }
  }

  /// The elements of an optional list with their data paths; empty when not written.
  public mutating func elements(_ key: String) -> [(node: YAMLNode, path: String)] {
    guard let node = nodeIfPresent(key), let elements = values.elements(node, path: path(key))
    else { return [] }
    return elements.enumerated().map { ($1, "\(path(key))[\($0)]") }
  }

  /// Reads a mapping by a function and then checks it for keys the function didn't ask for.
  public static func read<Value>(
    _ node: YAMLNode, path: String = "", _ findings: Findings,
    _ read: (inout FieldReader) -> Value?
  ) -> Value? {
    var fields = FieldReader(node, path: path, findings)
    guard node.entries != nil else { return nil }
    let value = read(&fields)
    fields.finish()
    return value
  }

  private static func choices<Value: CaseIterable & RawRepresentable>(
    _ type: Value.Type
  ) -> [(name: String, value: Value)] where Value.RawValue == String {
    type.allCases.map { ($0.rawValue, $0) }
  }
}
