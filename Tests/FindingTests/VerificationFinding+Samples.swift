import Registry

extension VerificationFinding: SampledFinding {
  static func sample(after previous: VerificationFinding?) -> VerificationFinding? {
    switch previous {
    case nil: .structure(problem: "‹problem›")
    case .structure: .schema(name: "‹name›")
    case .schema: .reference(row: 2, table: "‹table›")
    case .reference: .journalGap(line: 2)
    case .journalGap: .journalLine(line: 2)
    case .journalLine: .journalCut(line: 2)
    case .journalCut: .entry(entry: 2)
    case .entry: .entryMissing(entry: 2)
    case .entryMissing: .entryTwice(entry: 2)
    case .entryTwice: .text(entry: 2)
    case .text: .document(entry: 2)
    case .document: .file(digest: "‹digest›")
    case .file: .number(number: "‹number›", year: 2)
    case .number: .unnumbered(entry: 2)
    case .unnumbered: .numberTwice(entry: 2)
    case .numberTwice: .relation(entry: 2)
    case .relation: .acceptance(number: "‹number›")
    case .acceptance: .draft(version: 2, draft: 2)
    case .draft: .row(table: "‹table›", row: "‹row›")
    case .row: .rowMissing(table: "‹table›", line: 2)
    case .rowMissing: .foundRows(line: 2)
    case .foundRows: .notProvable(line: 2)
    case .notProvable: .journalTime(line: 2)
    case .journalTime: .registryRow
    case .registryRow: .indexFile
    case .indexFile: .secret(entry: 2)
    case .secret: .secretDraft(draft: 2)
    case .secretDraft: nil
    }
  }
}
