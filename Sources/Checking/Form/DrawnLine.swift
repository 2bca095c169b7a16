import Diagnostics
import Document

/// The lines drawn under names and titles, held to the width of the text above them.
public enum DrawnLine {
  /// How a drawn line stands to the text above it.
  public enum Fault: String, Sendable {
    /// There is none
    case missing
    /// The text is underlined instead
    case underlined
    /// It is too long
    case long
    /// It is too short
    case short
  }

  /// What is wrong with the line under a text of one or more lines; nil when its length stands in
  /// proportion to any of them.
  static func fault(under lines: [DocumentLine], share: ClosedRange<Double>) -> Fault? {
    guard let last = lines.last else { return nil }
    guard let rule = last.rule else {
      return last.marks.contains(.underline) ? .underlined : .missing
    }
    let length = rule.length * pointsPerMillimetre
    let widths = lines.flatMap { possibleWidths(of: $0) }
    if widths.contains(where: { share.contains(length / $0) }) { return nil }
    return widths.contains { length > $0 * share.upperBound } ? .long : .short
  }

  /// The widths a line of text can have: its own, or, where it must be broken, anything from a third
  /// of the room to all of it.
  private static func possibleWidths(of line: DocumentLine) -> [Double] {
    let room = line.room.map { $0 * pointsPerMillimetre } ?? .infinity
    if line.width <= room * 1.01 { return [line.width] }
    return stride(from: 0.3, through: 1, by: 0.1).map { $0 * room }
  }

  private static let pointsPerMillimetre = 72 / 25.4
}

extension CheckRule {
  /// Holds the line under a component to its share of the text, when drawn lines can be seen.
  func checkLine(
    under lines: [DocumentLine], share: ClosedRange<Double>, _ element: FormatElement,
    in subject: CheckSubject, into findings: inout [Diagnostic]
  ) {
    guard subject.evidence.contains(.measures),
      let fault = DrawnLine.fault(under: lines, share: share)
    else { return }
    findings.append(
      subject.diagnostic(
        LookFinding(facts, .line(part: subject.look(of: element).name, fault)), at: lines.last))
  }

  /// The share of a line under names and titles, a little widened: files hold rounded numbers, and
  /// faces differ by a little.
  func share(in subject: CheckSubject) -> ClosedRange<Double> {
    let share = subject.format.rules.share
    return (share.least ?? 0) * 0.97...(share.most ?? 1) * 1.03
  }

  /// Holds neighbouring lines of one component to single spacing.
  func checkSingleSpacing(
    of lines: [DocumentLine], _ element: FormatElement, in subject: CheckSubject,
    into findings: inout [Diagnostic]
  ) {
    guard subject.evidence.contains(.measures), lines.count > 1,
      let line = lines.first(where: { $0.look.lineSpacing > 1.05 })
    else { return }
    findings.append(
      subject.diagnostic(
        LookFinding(facts, .spacing(part: subject.look(of: element).name)), at: line))
  }
}
