import Diagnostics
import VietnameseText

/// The words of power fit the body: `TM.` for a collective, none for the head of another, `KT.`
/// before a deputy.
struct PowerRule: CheckRule {
  static let facts = RuleFacts.truth(
    "07", .error, "NĐ 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7.b")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let lines = subject.anatomy.authority
    let body = subject.anatomy.issuingBody.map(\.text).joined(separator: " ")
    guard let first = lines.first, !body.isEmpty else { return }
    let issuer = FoldedText(body)
    let isFor = first.folded.hasPrefix("tm.") || first.folded.hasPrefix("tm ")
    if subject.words.collectiveBodies.stands(in: issuer, at: 0), !isFor {
      // Since the law of 2025 chairs issue documents of their own, which may look like this.
      findings.append(subject.diagnostic(TruthFinding.collectiveBody(body), at: first))
    }
    if subject.words.singleHeads.stands(in: issuer, at: 0), isFor {
      findings.append(subject.diagnostic(TruthFinding.singleHead(body: body), at: first))
    }
    checkDeputies(lines, subject, into: &findings)
  }

  /// A deputy signs for the head; whoever signs for the head is a deputy.
  private func checkDeputies(
    _ lines: [DocumentLine], _ subject: CheckSubject, into findings: inout [Diagnostic]
  ) {
    let stands = lines.firstIndex { $0.folded.hasPrefix("kt") }
    let deputy = lines.firstIndex { line in
      line.folded.hasPrefix("pho ") || line.folded == "khoi pho" || line.folded == "cum pho"
    }
    if let stands, deputy == nil {
      findings.append(subject.diagnostic(TruthFinding.noDeputy, at: lines[stands]))
    }
    // Under TL. or TUQ. a deputy of a unit signs for its head, which KT. says there too.
    if let deputy, stands == nil, !lines[..<deputy].contains(where: { isOrder($0) }),
      !lines[..<deputy].contains(where: { $0.folded.hasPrefix("truong") })
    {
      findings.append(subject.diagnostic(TruthFinding.noPower, at: lines[deputy]))
    }
  }

  private func isOrder(_ line: DocumentLine) -> Bool {
    line.folded.hasPrefix("tl") || line.folded.hasPrefix("tuq")
  }
}
