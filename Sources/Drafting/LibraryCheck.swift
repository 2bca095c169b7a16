import Citations
import Diagnostics
import Profiles
import YAML

/// Checks what files of the library say of one another: blocks that templates name, documents and
/// movements that blocks name, kinds of issuing body, the elements a campaign needs.
struct LibraryCheck {
  let library: Library

  /// Adds what is wrong to the findings.
  func run(_ findings: Findings) {
    for block in library.blocks.values.sorted(by: { $0.id < $1.id }) { check(block, findings) }
    for template in library.templates.values.sorted(by: { $0.id < $1.id }) {
      check(template, findings)
    }
  }

  private func check(_ block: ContentBlock, _ findings: Findings) {
    checkIssuers(block.issuers, at: block.place, findings)
    for number in block.cites where library.profiles.documents.document(number) == nil {
      report(
        CitationFinding.unknownDocument(number: number), at: block.place,
        near: number, among: library.profiles.documents.documents.map(\.number.text), findings)
    }
    for id in block.movements where library.profiles.movements.movement(id) == nil {
      report(
        CitationFinding.unknownMovement(id: id), at: block.place, near: id,
        among: library.profiles.movements.movements.map(\.id), findings)
    }
  }

  private func check(_ template: PlanTemplate, _ findings: Findings) {
    checkIssuers(template.issuers, at: template.place, findings)
    for slot in template.slots {
      for named in slot.defaultBlocks {
        guard let block = library.blocks[named.id] else {
          report(
            DraftFinding.unknownBlock(id: named.id), at: named.place, near: named.id,
            among: library.blocks.keys.sorted(), findings)
          continue
        }
        if !named.onlyIfFits, !block.fitsWherever(template) {
          findings.add(
            Diagnostic(
              TemplateFinding.blockMayNotFit(id: block.id), at: named.place))
        }
        if !slot.themes.isEmpty, !slot.themes.contains(block.theme) {
          findings.add(
            Diagnostic(
              DraftFinding.themeNotTaken(
                slot: slot.name, theme: block.theme.rawValue, id: block.id),
              at: named.place))
        }
      }
    }
    let satisfied = Set(template.slots.flatMap(\.satisfies))
    for element in CampaignElement.allCases where !satisfied.contains(element) {
      findings.add(
        Diagnostic(
          TemplateFinding.missingElement(element),
          at: template.place))
    }
  }

  private func checkIssuers(_ issuers: [String]?, at place: Place, _ findings: Findings) {
    let kinds = library.profiles.bodyKinds.map(\.id)
    for id in issuers ?? [] where !kinds.contains(id) {
      report(
        DraftFinding.unknownBodyKind(id: id), at: place, near: id,
        among: kinds, findings)
    }
  }

  private func report(
    _ finding: some Finding, at place: Place, near name: String,
    among names: [String], _ findings: Findings
  ) {
    findings.add(
      Diagnostic(
        finding, at: place,
        suggestion: Suggestion.message(for: name, among: names)))
  }
}

extension ContentBlock {
  /// Whether the block fits every plan the template makes.
  fileprivate func fitsWherever(_ template: PlanTemplate) -> Bool {
    let coversYears =
      (years.from ?? .min) <= (template.years.from ?? .min)
      && (years.to ?? .max) >= (template.years.to ?? .max)
    let coversIssuers =
      issuers.map { mine in template.issuers.map { Set($0).isSubset(of: mine) } ?? false } ?? true
    return coversYears && coversIssuers && sectors == nil
  }
}
