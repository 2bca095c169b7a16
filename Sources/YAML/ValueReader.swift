import Diagnostics
import VietnameseText

/// A value whose type its reader decides: a node of a file, or what a form gives for a field.
public protocol ReadableValue {
  /// Its text; nil when it is none or says "nothing".
  var text: String? { get }
  /// Its elements; nil when it is no list.
  var elements: [Self]? { get }
  /// The value as a finding quotes it.
  var excerpt: String { get }
  /// Where it stands, with the data path it stands under.
  func place(path: String?) -> Place
}

extension YAMLNode: ReadableValue {}

/// Reads a single node as a type; the reading of fields and of list elements rests on it. Each
/// function gives nil beside a finding when the node is of another type.
public struct ValueReader {
  /// Where findings go.
  public let findings: Findings

  /// Makes a reader.
  public init(_ findings: Findings) {
    self.findings = findings
  }

  /// A text of at least one character.
  public func text(_ node: some ReadableValue, path: String) -> String? {
    guard let text = node.text else { return fail(.notAText(found: node.excerpt), node, path) }
    guard text.utf8.contains(where: { $0 != .space && $0 != .lineFeed }) else {
      return fail(.emptyText, node, path)
    }
    return text
  }

  /// A whole number, maybe with a sign; leading zeros are allowed.
  public func integer(
    _ node: some ReadableValue, path: String, in range: ClosedRange<Int>? = nil
  ) -> Int? {
    guard let text = node.text, let number = Int(text) else {
      return fail(.notAWholeNumber(found: node.excerpt), node, path)
    }
    if let range, !range.contains(number) {
      return fail(
        .outOfRange(
          least: range.lowerBound, most: range.upperBound, found: node.excerpt), node, path)
    }
    return number
  }

  /// A number with a point as the decimal sign.
  public func number(_ node: some ReadableValue, path: String) -> Double? {
    guard let text = node.text, text.utf8.allSatisfy({ "0123456789.+-".utf8.contains($0) }),
      let number = Double(text)
    else { return fail(.notANumber(found: node.excerpt), node, path) }
    return number
  }

  /// `true` or `false`.
  public func boolean(_ node: some ReadableValue, path: String) -> Bool? {
    switch node.text {
    case "true": true
    case "false": false
    default: fail(.notTrueOrFalse(found: node.excerpt), node, path)
    }
  }

  /// A day, `2026-01-13`.
  public func date(_ node: some ReadableValue, path: String) -> CalendarDate? {
    guard let text = node.text else { return fail(.notADate(found: node.excerpt), node, path) }
    if let date = CalendarDate(iso: text) { return date }
    return failDate(.notADate(found: node.excerpt), text, node, path)
  }

  /// A day, a month or a year: `2026-01-13`, `2026-01`, `2026`.
  public func partialDate(_ node: some ReadableValue, path: String) -> PartialDate? {
    guard let text = node.text else {
      return fail(.notAPartialDate(found: node.excerpt), node, path)
    }
    if let date = PartialDate(iso: text) { return date }
    return failDate(.notAPartialDate(found: node.excerpt), text, node, path)
  }

  /// One of a few words.
  public func choice<Value>(
    _ node: some ReadableValue, path: String, of choices: [(name: String, value: Value)]
  ) -> Value? {
    guard let text = node.text else { return fail(.notAText(found: node.excerpt), node, path) }
    if let choice = choices.first(where: { $0.name == text }) { return choice.value }
    let names = choices.map(\.name)
    findings.add(
      Diagnostic(
        YAMLFinding.notAChoice(choices: names.joined(separator: ", "), found: node.excerpt),
        at: node.place(path: path), suggestion: Suggestion.message(for: text, among: names)))
    return nil
  }

  /// The elements of a list.
  public func elements<Node: ReadableValue>(_ node: Node, path: String) -> [Node]? {
    node.elements ?? fail(.notAList(found: node.excerpt), node, path)
  }

  /// The texts of a list.
  public func texts(_ node: some ReadableValue, path: String) -> [String]? {
    elements(node, path: path).map { elements in
      elements.enumerated().compactMap { text($1, path: "\(path)[\($0)]") }
    }
  }

  /// Notes that a date is none, with the day that was probably meant.
  private func failDate<Value>(
    _ finding: YAMLFinding, _ text: String, _ node: some ReadableValue, _ path: String
  ) -> Value? {
    let meant = CalendarDate(vietnamese: text)?.iso
    findings.add(
      Diagnostic(
        finding, at: node.place(path: path),
        suggestion: meant.map { Message("suggestion.did-you-mean", ["name": $0]) }))
    return nil
  }

  private func fail<Value>(_ finding: YAMLFinding, _ node: some ReadableValue, _ path: String)
    -> Value?
  {
    findings.add(Diagnostic(finding, at: node.place(path: path)))
    return nil
  }
}
