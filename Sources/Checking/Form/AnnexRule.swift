import Diagnostics
import Document
import Recognition
import VietnameseText

/// R27: annexes: Roman numbers from two on, titles, a pointer in the text.
struct AnnexRule: CheckRule {
  static let facts = RuleFacts.form("R27", "Phụ lục I, Phần I, mục III.1")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let annexes = subject.anatomy.annexes
    guard let first = annexes.first else { return }
    checkNumbers(annexes, subject, into: &findings)
    let isPointedAt = (subject.anatomy.text + subject.anatomy.tables).contains {
      subject.words.annexPointers.isFound(in: $0.lowercased)
    }
    if !isPointedAt {
      findings.append(subject.diagnostic(FormFinding.noPointer, at: first.number))
    }
    guard subject.evidence.contains(.looks) else { return }
    for annex in annexes where annex.title.isEmpty {
      findings.append(subject.diagnostic(FormFinding.noTitleOfAnnex, at: annex.number))
    }
    var look = LookCheck(self, subject)
    for annex in annexes {
      look.check([annex.number], as: .annex, [.size, .weight, .slant, .letters, .alignment])
      look.check(annex.title, as: .annexTitle)
      look.check(annex.reference, as: .annexReference, [.size, .slant])
    }
    look.report(into: &findings)
  }

  private func checkNumbers(
    _ annexes: [AnnexComponents<DocumentLine>], _ subject: CheckSubject,
    into findings: inout [Diagnostic]
  ) {
    guard annexes.count > 1 else { return }
    for (index, annex) in annexes.enumerated() {
      let right = RomanNumeral.text(index + 1) ?? String(index + 1)
      let words = annex.number.text.split(whereSeparator: \.isWhitespace)
      let found = words.dropFirst(2).first.map { $0.filter { $0 != "." && $0 != ":" } }
      if found == right { continue }
      let text = "\(subject.format.words.annex) \(right)"
      findings.append(
        subject.diagnostic(
          FormFinding.numberOfAnnex(found: found ?? "", right: right), at: annex.number,
          suggestion: .write(text)))
    }
  }
}
