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
    var fault: LookFault
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
      var ordinals: [Int] = []
      for line in fault.lines where ordinals.last != line.ordinal { ordinals.append(line.ordinal) }
      findings.append(
        subject.diagnostic(
          LookFinding(rule.facts, fault.fault, paragraphs: ordinals), at: fault.lines.first,
          suggestion: fault.suggestion))
    }
  }

  /// Notes a fault of a line.
  mutating func add(_ fault: LookFault, at line: DocumentLine, suggestion: Message? = nil) {
    if let known = faults.firstIndex(where: { $0.fault == fault }) {
      faults[known].lines.append(line)
    } else {
      faults.append(Fault(fault: fault, suggestion: suggestion, lines: [line]))
    }
  }

  private mutating func check(_ line: DocumentLine, _ aspect: Aspect, _ look: ElementFormat) {
    let part = look.name
    switch aspect {
    case .size:
      let wrong = line.look.sizes.filter { !look.size.allows($0) }
      guard !wrong.isEmpty else { return }
      add(
        .size(part: part, found: wrong.map(Measure.init), allowed: look.size), at: line,
        suggestion: Message("check.set-size", ["value": Measure(look.size.value).text]))
    case .weight:
      if look.isBold, line.look.boldness != .all { add(.notBold(part: part), at: line) }
      if !look.isBold, line.look.boldness == .all { add(.bold(part: part), at: line) }
    case .slant:
      if look.isItalic, line.look.slant != .all { add(.notItalic(part: part), at: line) }
      if !look.isItalic, line.look.slant == .all { add(.italic(part: part), at: line) }
    case .letters:
      if look.isUpperCase, line.text.contains(where: \.isLowercase) {
        add(.notCapitals(part: part), at: line, suggestion: .write(line.text.uppercased()))
      }
      if !look.isUpperCase, isAllCapitals(line.text) { add(.capitals(part: part), at: line) }
    case .alignment:
      // Off a page alone one can't tell how a line was meant to lie in its column.
      guard subject.evidence.contains(.measures), line.look.alignment != look.alignment else {
        return
      }
      add(.alignment(part: part, right: look.alignment), at: line)
    }
  }

  /// Whether a text of several words has capitals only.
  private func isAllCapitals(_ text: String) -> Bool {
    text.contains(" ") && !text.contains(where: \.isLowercase)
      && text.filter(\.isLetter).count > 5
  }
}
