import Diagnostics
import Document
import Liquid
import Profiles
import VietnameseText
import YAML

extension PlanForm {
  /// Makes the form of a plan to be.
  /// - Throws: everything the request names that isn't there.
  public init(_ request: PlanFormRequest, in library: Library) throws(InvalidInput) {
    let findings = Findings()
    if library.templates[request.template] == nil {
      findings.add(
        Diagnostic(
          DraftFinding.unknownTemplate(id: request.template),
          suggestion: Suggestion.message(
            for: request.template, among: library.templates.keys.sorted())))
    }
    let bodyRequest = request.bodyRequest(in: library.profiles)
    findings.add(bodyRequest.facts.findings)
    for text in request.texts where text.trimmingBlanks.isEmpty {
      findings.add(Diagnostic(YAMLFinding.emptyText))
    }
    let date = PartialDate(year: request.year)?.lastDay
    if date == nil { findings.add(Diagnostic(BriefFinding.noYear)) }
    let province = date.flatMap { date in
      findings.gather { () throws(InvalidInput) in
        try library.profiles.province(request.province, on: date)
      }
    }
    let body = province.flatMap { province in
      findings.gather { () throws(InvalidInput) in
        try library.profiles.body(bodyRequest, in: province)
      }
    }
    try findings.throwIfErrors()
    guard let template = library.templates[request.template], let province, let body else {
      throw InvalidInput(findings.diagnostics)
    }
    if let issuers = template.issuers, !issuers.contains(body.kind.id) {
      throw InvalidInput([
        Diagnostic(
          DraftFinding.templateNotForIssuer(id: template.id, body: body.name))
      ])
    }
    let maker = FormMaker(
      library: library, template: template, province: province, body: body, year: request.year)
    let slots = template.slots.map(maker.slot)
    let signing = body.signature
    self.init(
      template: template.id, title: template.title, province: province.slug,
      provinceName: province.fullName, body: bodyRequest, bodyName: body.name,
      supervisor: body.supervising?.shortName, year: request.year, subject: maker.subject,
      fields: maker.fields(slots), slots: slots,
      recipients: body.recipients.map { Recipient($0.name, purpose: $0.purpose) },
      archive: body.archive,
      signature: Signature(
        authority: signing.authority, post: signing.post, ownPost: signing.ownPost,
        name: signing.name))
  }
}

/// Works out the parts of a form.
private struct FormMaker {
  let library: Library
  let template: PlanTemplate
  let province: ResolvedProvince
  let body: ResolvedBody
  let year: Int

  func slot(_ slot: Slot) -> PlanForm.SlotChoice {
    let chosen = slot.defaultBlocks.compactMap { library.blocks[$0.id] }.filter(fits)
    let ids = Set(chosen.map(\.id))
    let others = library.blocks.values
      .filter { slot.themes.contains($0.theme) && !ids.contains($0.id) && fits($0) }
      .sorted { $0.id < $1.id }
    return PlanForm.SlotChoice(
      name: slot.name, label: slot.label, isRequired: slot.isRequired,
      chosen: chosen.map(block), others: others.map(block))
  }

  private func block(_ block: ContentBlock) -> PlanForm.Block {
    PlanForm.Block(
      id: block.id, title: block.title, theme: block.theme, revision: block.revision,
      text: block.source)
  }

  private func fits(_ block: ContentBlock) -> Bool {
    block.fits(year: year, issuer: body.kind.id, sector: body.sector)
  }

  /// What the template and the chosen blocks ask for, each name once.
  func fields(_ slots: [PlanForm.SlotChoice]) -> [PlanForm.Field] {
    var seen: Set<String> = []
    let asked =
      template.fields.map { ($0, nil as String?) }
      + slots.flatMap(\.chosen).flatMap { chosen in
        (library.blocks[chosen.id]?.parameters ?? []).map { ($0, chosen.id) }
      }
    return asked.filter { seen.insert($0.0.name).inserted }.map { parameter, block in
      PlanForm.Field(
        name: parameter.name, kind: parameter.kind, label: parameter.label,
        needsValue: parameter.isRequired && parameter.defaultValue == nil,
        usual: usual(parameter), example: parameter.example.map { FieldValue($0) }, block: block)
    }
  }

  private func usual(_ parameter: Parameter) -> FieldValue? {
    guard let template = parameter.defaultTemplate else {
      return parameter.defaultValue.map { FieldValue($0) }
    }
    let text = template.render(globals: globals(subject: subject)).text
    let plain = Shield.unshielded(text).trimmingBlanks
    return plain.isEmpty ? nil : .text(plain)
  }

  var subject: String {
    let names = template.fields.map { ($0.name, Value.markup("…")) }
    let text = template.subject.render(OrderedHash(names), globals: globals()).text
    return Shield.unshielded(text).trimmingBlanks
  }

  private func globals(subject: String? = nil) -> OrderedHash {
    PlanContext(
      plan: .init(year: year, symbol: body.symbol), province: province, body: body
    ).globals(counts: [:], subject: subject)
  }
}
