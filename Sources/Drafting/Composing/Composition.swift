import Citations
import Diagnostics
import Document
import Liquid
import Markdown
import Profiles
import VietnameseText
import YAML

/// One plan under composition.
struct Composition {
  let library: Library
  let brief: Brief
  let template: PlanTemplate
  let province: ResolvedProvince
  let body: ResolvedBody
  let holes: HolePolicy
  private(set) var diagnostics: [Diagnostic] = []

  init(
    library: Library, brief: Brief, template: PlanTemplate, province: ResolvedProvince,
    body: ResolvedBody, holes: HolePolicy
  ) {
    self.library = library
    self.brief = brief
    self.template = template
    self.province = province
    self.body = body
    self.holes = holes
  }

  /// The plan. With errors among the diagnostics it isn't fit for use.
  mutating func document() -> AdministrativeDocument {
    let register = citationRegister()
    var selection = BlockSelection(
      library: library, template: template, brief: brief, body: body)
    let selected = selection.select()
    diagnostics += selection.diagnostics
    checkElements(selected)

    let context = PlanContext(
      plan: .init(
        year: brief.year, period: brief.period, date: brief.date.calendarDate, number: number,
        symbol: body.symbol), province: province, body: body)
    let state: [String: any Sendable] = [RenderContext.citationRegisterKey: register]
    var resolver = ParameterResolver(
      globals: context.globals(counts: selected.mapValues(\.count)), register: register,
      fields: brief.fields, file: brief.file, holes: holes)
    let fields = OrderedHash(
      resolver.values(of: template.fields, arguments: [], path: "fields"))
    let subject = subject(context, fields, state)
    let globals = context.globals(
      counts: selected.mapValues(\.count), subject: subject, fields: fields)
    let slots = template.slots.map { slot in
      SlotFiller.ReadySlot(
        slot: slot,
        blocks: (selected[slot.name] ?? []).map { ready($0, &resolver) })
    }
    resolver.reportUnknownFields()
    diagnostics += resolver.diagnostics

    let filler = SlotFiller(slots: slots, globals: globals, register: register)
    let parts = build(filler, globals: globals, state: state)
    let annexes = brief.annexes.map { annex($0, globals: globals, state: state) }
    diagnostics += register.diagnostics
    return AdministrativeDocument(
      supervisingBody: body.supervising.map { LetterheadBody(name: $0.name, lines: $0.lines) },
      issuingBody: LetterheadBody(name: body.name, lines: body.letterhead),
      code: DocumentCode(number: number, symbol: "KH-\(body.symbol)"), place: body.dateLine,
      date: brief.date, kind: .plan, subject: subject, legalBases: parts.legalBases,
      opening: parts.opening, basis: register.basis, body: parts.body, closing: parts.closing,
      recipients: brief.recipients
        ?? body.recipients.map { Recipient($0.name, purpose: $0.purpose) },
      archiveLine: brief.archive ?? ArchiveLine(units: body.archive),
      signature: brief.signature ?? Signature(body.signature), annexes: parts.annexes + annexes)
  }

  // MARK: Names and numbers

  /// The number as printed: below 10 with its zero (NĐ 30/2020, Phụ lục I, mục II.3).
  private var number: String? {
    brief.number.map { $0.count == 1 ? "0" + $0 : $0 }
  }

  private func citationRegister() -> CitationRegister {
    var documents = library.profiles.documents
    documents.add(brief.documents.map { $0.local(to: province.slug) })
    var movements = library.profiles.movements
    movements.add(brief.movements)
    let from = brief.period?.from ?? brief.year
    let to = max(from, brief.period?.to ?? brief.year)
    return CitationRegister(
      documents: documents, movements: movements, province: province.slug,
      date: brief.date.lastDay, years: from...to, file: brief.file)
  }

  private mutating func subject(
    _ context: PlanContext, _ fields: OrderedHash, _ state: [String: any Sendable]
  ) -> String {
    let subject = brief.subject.map { ownTemplate($0.text, at: $0.place) } ?? template.subject
    let rendering = subject.render(
      fields, globals: context.globals(counts: [:]), state: state)
    diagnostics += rendering.diagnostics
    return Shield.unshielded(rendering.text).trimmingBlanks
  }

  // MARK: Blocks

  private mutating func ready(
    _ selected: SelectedBlock, _ resolver: inout ParameterResolver
  ) -> SlotFiller.ReadyBlock {
    let choice = selected.choice
    let path = choice?.place.path.map { $0 + ".with" } ?? "with"
    let values = resolver.values(
      of: selected.block?.parameters ?? [], arguments: choice?.arguments ?? [], path: path)
    let own = choice?.text.map { ownTemplate($0, at: selected.place) }
    let heading = choice?.heading.map { ownTemplate($0, at: selected.place) }
    let origin: Origin =
      if let block = selected.block, own == nil {
        .block(id: block.id, revision: block.revision)
      } else {
        .brief(field: selected.place.path ?? "blocks")
      }
    return SlotFiller.ReadyBlock(
      text: own ?? selected.block?.text ?? ownTemplate("", at: selected.place),
      heading: heading ?? selected.block?.heading, values: OrderedHash(values),
      isOpening: selected.block?.theme == .opening, origin: origin, place: selected.place)
  }

  /// The template of a text the brief brings.
  private mutating func ownTemplate(_ text: String, at place: Place) -> Template {
    let padding = String(repeating: "\n", count: max(0, (place.line ?? 1) - 1))
    let parsed = Template.parse(
      padding + text, name: brief.file, in: DraftingEnvironment.shared)
    diagnostics += parsed.diagnostics
    return parsed
  }

  // MARK: Text

  private mutating func build(
    _ filler: SlotFiller, globals: OrderedHash, state: [String: any Sendable]
  ) -> DocumentBuilder.Parts {
    var state = state
    state[SlotFiller.key] = filler
    let rendering = template.text.render(globals: globals, state: state, mapsSource: true)
    diagnostics += rendering.diagnostics + filler.diagnostics
    let lines = LineMap(rendering)
    var builder = DocumentBuilder(slots: filler.filled) { [template] line in
      let source = lines.sourceLine(of: line)
      return (
        .template(id: template.id, line: source),
        Place(file: template.place.file, line: source)
      )
    }
    builder.build(MarkdownParser.parse(rendering.text))
    diagnostics += builder.diagnostics
    return builder.parts
  }

  private mutating func annex(
    _ annex: BriefAnnex, globals: OrderedHash, state: [String: any Sendable]
  ) -> Annex {
    let title = ownTemplate(annex.title, at: annex.place).render(globals: globals, state: state)
    let text = ownTemplate(annex.text, at: annex.place).render(globals: globals, state: state)
    diagnostics += title.diagnostics + text.diagnostics
    let origin = Origin.brief(field: annex.place.path ?? "annexes")
    var builder = DocumentBuilder(slots: [:]) { _ in (origin, annex.place) }
    builder.buildAnnexText(MarkdownParser.parse(text.text))
    diagnostics += builder.diagnostics
    return Annex(
      title: Shield.unshielded(title.text).trimmingBlanks, isLandscape: annex.isLandscape,
      body: builder.parts.body, origin: origin)
  }

  // MARK: Điều 17

  /// Warns of the elements of a campaign nothing sees to: their slots are all empty, and no text of
  /// the brief's own says that it does.
  private mutating func checkElements(_ selected: [String: [SelectedBlock]]) {
    let slots = template.slots.filter { !(selected[$0.name] ?? []).isEmpty }
    let own = selected.values.joined().compactMap(\.choice).flatMap(\.satisfies)
    let satisfied = Set(slots.flatMap(\.satisfies) + own)
    for element in CampaignElement.allCases where !satisfied.contains(element) {
      diagnostics.append(
        Diagnostic(
          DraftFinding.missingElement(element),
          at: Place(file: brief.file, path: "blocks")))
    }
  }
}

extension Signature {
  /// The signature a profile gives.
  fileprivate init(_ block: SigningBlock) {
    self.init(
      authority: block.authority, post: block.post, ownPost: block.ownPost, name: block.name)
  }
}

extension LegalDocument {
  /// The document as one of a province's own; numbers of local documents begin anew in each.
  fileprivate func local(to province: String) -> LegalDocument {
    var document = self
    document.province = document.province ?? province
    return document
  }
}
