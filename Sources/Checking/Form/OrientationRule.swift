import Diagnostics
import Document

/// R02: upright pages; across only where tables stand in the text itself. Annexes are free.
struct OrientationRule: CheckRule {
  static let facts = RuleFacts.form("R02", "Phụ lục I, Phần I, mục I.2", evidence: [.measures])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let annexes = Set(subject.anatomy.annexes.map(\.number.section))
    for (index, section) in subject.pages.sections.enumerated()
    where section.geometry.width > section.geometry.height && !annexes.contains(index) {
      let hasTable = section.blocks.contains { block in
        if case .table(let table) = block { table.hasBorders } else { false }
      }
      if hasTable { continue }
      findings.append(
        subject.diagnostic(FormFinding.landscape, at: subject.lines.first { $0.section == index }))
    }
  }
}
