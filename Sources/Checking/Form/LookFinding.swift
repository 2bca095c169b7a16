import Diagnostics
import Document

/// That lines don't look as a rule of form prescribes; all lines with the same fault make one finding.
public struct LookFinding: RuleFinding {
  /// The rule.
  public let rule: RuleFacts
  /// What is wrong with the lines.
  public let fault: LookFault
  /// The paragraphs the lines stand in, counted from 1; empty for what stands in none.
  public let paragraphs: [Int]

  /// Makes a finding of a rule.
  public init(_ rule: RuleFacts, _ fault: LookFault, paragraphs: [Int] = []) {
    self.rule = rule
    self.fault = fault
    self.paragraphs = paragraphs
  }

  /// Which rule is broken, and how; the words are the same under all rules.
  public var breach: RuleBreach {
    let told = fault.told
    var arguments = told.arguments
    if fault.isOfParagraphs {
      let shown = paragraphs.prefix(8).map(String.init).joined(separator: ", ")
      arguments["paragraphs"] =
        paragraphs.isEmpty ? "-" : paragraphs.count > 8 ? shown + "…" : shown
    }
    return RuleBreach(
      rule, told.aspect, fault.severity, arguments, wordsKey: "look.\(told.aspect)")
  }
}

/// What may be wrong with the look of a component, whose name is `part`.
public enum LookFault: Sendable, Hashable {
  /// Sizes, in points, are out of their bounds.
  case size(part: String, found: [Measure], allowed: BoundedValue)
  /// It is bold and shouldn't be.
  case bold(part: String)
  /// It isn't bold throughout.
  case notBold(part: String)
  /// It is italic and shouldn't be.
  case italic(part: String)
  /// It isn't italic throughout.
  case notItalic(part: String)
  /// It is all in capitals and shouldn't be.
  case capitals(part: String)
  /// It isn't all in capitals.
  case notCapitals(part: String)
  /// It doesn't lie as it should.
  case alignment(part: String, right: ParagraphStyle.Alignment)
  /// No line is drawn under it, or one that doesn't fit.
  case line(part: String, DrawnLine.Fault)
  /// Its lines aren't set at single spacing.
  case spacing(part: String)
  /// The face is another.
  case face(found: String, right: String)
  /// The text is coloured.
  case color(found: String)
  /// Letters and their marks are typed apart.
  case notComposed
  /// First lines begin elsewhere, in millimetres.
  case indent(found: Measure, allowed: [Measure])
  /// The distance of lines is out of its bounds.
  case lineSpacing(found: Measure, allowed: BoundedValue)
  /// The gap above a paragraph, in points, is out of its bounds.
  case gap(found: Measure, allowed: BoundedValue)
  /// A heading ends with a mark.
  case markBehindHeading(found: String)
  /// The number of a heading is of none of a plan's levels.
  case nestedNumber(found: String)
  /// No blank stands behind the number of a heading.
  case unpartedNumber(found: String)

  /// How much it weighs, when less than the rule: practice asks for it, not the decree.
  var severity: Severity? {
    switch self {
    case .markBehindHeading, .nestedNumber, .unpartedNumber: .warning
    default: nil
    }
  }

  /// Whether the message counts the paragraphs.
  var isOfParagraphs: Bool {
    switch self {
    case .line, .spacing: false
    default: true
    }
  }

  /// The end of the finding's code, and its arguments.
  var told: (aspect: String, arguments: [String: String]) {
    switch self {
    case .size(let part, let found, let allowed):
      ("size", ["part": part, "found": found.joined(by: ", "), "allowed": allowed.text])
    case .bold(let part): ("bold", ["part": part])
    case .notBold(let part): ("not-bold", ["part": part])
    case .italic(let part): ("italic", ["part": part])
    case .notItalic(let part): ("not-italic", ["part": part])
    case .capitals(let part): ("capitals", ["part": part])
    case .notCapitals(let part): ("not-capitals", ["part": part])
    case .alignment(let part, let right): ("alignment.\(right.rawValue)", ["part": part])
    case .line(let part, let fault): ("line-\(fault.rawValue)", ["part": part])
    case .spacing(let part): ("spacing", ["part": part])
    case .face(let found, let right): ("face", ["found": found, "allowed": right])
    case .color(let found): ("color", ["found": found])
    case .notComposed: ("composed", [:])
    case .indent(let found, let allowed):
      ("indent", ["found": found.text, "allowed": allowed.joined(by: " / ")])
    case .lineSpacing(let found, let allowed):
      ("line-spacing", ["found": found.text, "allowed": allowed.text])
    case .gap(let found, let allowed): ("gap", ["found": found.text, "allowed": allowed.text])
    case .markBehindHeading(let found): ("mark", ["found": found])
    case .nestedNumber(let found): ("nested", ["found": found])
    case .unpartedNumber(let found): ("blank", ["found": found])
    }
  }
}
