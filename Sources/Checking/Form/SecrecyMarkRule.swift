import Diagnostics
import Document
import DocumentLanguage
import VietnameseText

/// R29: marks of secrecy, urgency and circulation: their words, their capitals, their place.
struct SecrecyMarkRule: CheckRule {
  static let facts = RuleFacts.form("R29", "Phụ lục I, Phần I, mục III.2")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var look = LookCheck(self, subject)
    for line in subject.anatomy.marks {
      guard let mark = OfficialMark(FoldedText(line.text)) else { continue }
      if line.text != mark.text {
        findings.append(
          subject.diagnostic(
            FormFinding.mark(found: line.text, right: mark.text), at: line,
            suggestion: .write(mark.text)))
      }
      if mark.sort == .secrecy { findings.append(subject.diagnostic(FormFinding.secret, at: line)) }
      if mark.sort != .circulation, case .arranged(_, _, let column) = line.position, column > 0 {
        findings.append(subject.diagnostic(FormFinding.placeOfMark(mark.text), at: line))
      }
      // They are set as the kind of the document is: capitals, upright, bold, of the same sizes.
      if subject.evidence.contains(.looks) {
        look.check([line], as: .kind, [.size, .weight, .slant], named: mark.text)
      }
    }
    look.report(into: &findings)
  }
}
