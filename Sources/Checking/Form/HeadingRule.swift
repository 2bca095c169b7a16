import Diagnostics
import Document

/// R20: the headings of a plan: parts, sections in bold capitals, clauses with titles.
struct HeadingRule: CheckRule {
  static let facts = RuleFacts.form("R20", "Phụ lục I, Phần I, mục II.6.đ và mục V")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var look = LookCheck(self, subject)
    // The first of each stands for all of them.
    var unparted: String?
    var nested: String?
    for line in subject.anatomy.body {
      guard let label = line.item else { continue }
      if !label.isParted {
        unparted = unparted ?? label.printed
        look.add(.unpartedNumber(found: unparted ?? ""), at: line)
      }
      switch label.scheme {
      case .roman where !label.printed.contains(" "): checkSection(line, subject, &look)
      case .part:
        if subject.evidence.contains(.looks) { look.check([line], as: .part, [.size, .weight]) }
      case .nested:
        nested = nested ?? label.printed
        look.add(.nestedNumber(found: nested ?? ""), at: line)
      default: break
      }
    }
    look.report(into: &findings)
  }

  private func checkSection(
    _ line: DocumentLine, _ subject: CheckSubject, _ look: inout LookCheck
  ) {
    let format = subject.look(of: .section)
    if line.rest.contains(where: \.isLowercase) {
      look.add(
        .notCapitals(part: format.name), at: line, suggestion: .write(line.rest.uppercased()))
    }
    if line.rest.hasSuffix(":") || line.rest.hasSuffix(".") {
      look.add(.markBehindHeading(found: String(line.rest.suffix(1))), at: line)
    }
    guard subject.evidence.contains(.looks) else { return }
    look.check([line], as: .section, [.size, .weight, .slant])
  }
}
