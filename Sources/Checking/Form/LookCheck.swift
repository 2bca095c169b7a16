import Diagnostics
import Document

/// Holds lines to the look the form prescribes for a component. Lines with the same fault make one
/// finding, at the first of them.
struct LookCheck {
  /// What of a look is held to the form.
  enum Aspect: CaseIterable {
    /// The size
    case size
    /// Bold, or not bold
    case weight
    /// Italic, or upright
    case slant
    /// Capitals
    case letters
    /// How the lines lie
    case alignment
  }

  /// The rule the findings belong to.
  let rule: any CheckRule
  /// What is checked.
  let subject: CheckSubject
  private var faults: [Fault] = []

  private struct Fault {
    var aspect: String
    var arguments: [String: String]
    var suggestion: Message?
    var lines: [DocumentLine]
  }

  init(_ rule: any CheckRule, _ subject: CheckSubject) {
    self.rule = rule
    self.subject = subject
  }

  /// Holds lines to the look of a component.
  /// - Parameter name: what findings call them, when not by the name of the component.
  mutating func check(
    _ lines: [DocumentLine], as element: FormatElement,
    _ aspects: [Aspect] = [.size, .weight, .slant, .letters, .alignment], named name: String? = nil
  ) {
    var look = subject.look(of: element)
    if let name { look.name = name }
    for line in lines where !line.look.sizes.isEmpty {
      for aspect in aspects { check(line, aspect, look) }
    }
  }

  /// Adds the findings in the order they were met.
  func report(into findings: inout [Diagnostic]) {
    for fault in faults {
      var arguments = fault.arguments
      var ordinals: [Int] = []
      for line in fault.lines where ordinals.last != line.ordinal { ordinals.append(line.ordinal) }
      let shown = ordinals.prefix(8).map(String.init).joined(separator: ", ")
      arguments["paragraphs"] = ordinals.count > 8 ? shown + "…" : shown
      findings.append(
        rule.finding(
          fault.aspect, nil, arguments, at: fault.lines.first, in: subject,
          suggestion: fault.suggestion))
    }
  }

  /// Notes a fault of a line.
  mutating func add(
    _ aspect: String, _ arguments: [String: String], at line: DocumentLine,
    suggestion: Message? = nil
  ) {
    let known = faults.firstIndex { $0.aspect == aspect && $0.arguments == arguments }
    if let known {
      faults[known].lines.append(line)
    } else {
      faults.append(
        Fault(aspect: aspect, arguments: arguments, suggestion: suggestion, lines: [line]))
    }
  }

  private mutating func check(_ line: DocumentLine, _ aspect: Aspect, _ look: ElementFormat) {
    let part = ["part": look.name]
    switch aspect {
    case .size:
      let wrong = line.look.sizes.filter { !look.size.allows($0) }
      guard !wrong.isEmpty else { return }
      let found = wrong.map(Measure.text).joined(separator: ", ")
      add(
        "size", ["part": look.name, "found": found, "allowed": Measure.range(look.size)],
        at: line,
        suggestion: Message("check.set-size", ["value": Measure.text(look.size.value)]))
    case .weight:
      if look.isBold, line.look.boldness != .all { add("not-bold", part, at: line) }
      if !look.isBold, line.look.boldness == .all { add("bold", part, at: line) }
    case .slant:
      if look.isItalic, line.look.slant != .all { add("not-italic", part, at: line) }
      if !look.isItalic, line.look.slant == .all { add("italic", part, at: line) }
    case .letters:
      if look.isUpperCase, line.text.contains(where: \.isLowercase) {
        add(
          "not-capitals", part, at: line, suggestion: rule.write(line.text.uppercased()))
      }
      if !look.isUpperCase, isAllCapitals(line.text) { add("capitals", part, at: line) }
    case .alignment:
      // Off a page alone one can't tell how a line was meant to lie in its column.
      guard subject.evidence.contains(.measures), line.look.alignment != look.alignment else {
        return
      }
      add("alignment.\(look.alignment.rawValue)", part, at: line)
    }
  }

  /// Whether a text of several words has capitals only.
  private func isAllCapitals(_ text: String) -> Bool {
    text.contains(" ") && !text.contains(where: \.isLowercase)
      && text.filter(\.isLetter).count > 5
  }
}

/// Measures as findings write them.
enum Measure {
  /// A number with a decimal comma, at most two places.
  static func text(_ number: Double) -> String {
    let rounded = (number * 100).rounded() / 100
    if rounded == rounded.rounded(), abs(rounded) < 1e9 { return String(Int(rounded)) }
    return "\(rounded)".replacing(".", with: ",")
  }

  /// The bounds of a value: `13 - 14`, `13`, `≥ 6`, `≤ 2`.
  static func range(_ value: BoundedValue) -> String {
    switch (value.least, value.most) {
    case (let least?, let most?):
      least == most ? text(least) : "\(text(least)) - \(text(most))"
    case (let least?, nil): "≥ \(text(least))"
    case (nil, let most?): "≤ \(text(most))"
    case (nil, nil): text(value.value)
    }
  }
}
