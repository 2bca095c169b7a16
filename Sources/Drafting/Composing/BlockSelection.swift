import Diagnostics
import Profiles

/// A block or text put into a slot, after template and brief have had their say.
struct SelectedBlock {
  /// The block; nil for a text of the brief's own.
  var block: ContentBlock?
  /// What the brief says about it, if anything.
  var choice: BlockChoice?
  /// Where it was chosen.
  var place: Place
}

/// Works out which blocks stand in which slot, in order: the template's defaults under the brief's
/// edits.
struct BlockSelection {
  let library: Library
  let template: PlanTemplate
  let brief: Brief
  let body: ResolvedBody
  private(set) var diagnostics: [Diagnostic] = []

  init(library: Library, template: PlanTemplate, brief: Brief, body: ResolvedBody) {
    self.library = library
    self.template = template
    self.brief = brief
    self.body = body
  }

  /// The blocks of every slot, by name.
  mutating func select() -> [String: [SelectedBlock]] {
    for name in brief.slots.map(\.slot) where template.slot(name.text) == nil {
      report(
        .unknownSlot(template: template.id, slot: name.text), at: name.place,
        near: name.text, among: template.slots.map(\.name))
    }
    var selected: [String: [SelectedBlock]] = [:]
    for slot in template.slots {
      let edit = brief.slots.last { $0.slot.text == slot.name }
      let blocks = edit.map { apply($0.edit, to: slot) } ?? defaults(of: slot)
      if blocks.isEmpty, slot.isRequired {
        report(
          .requiredSlotEmpty(label: slot.label, slot: slot.name),
          at: edit?.slot.place ?? slot.place)
      }
      selected[slot.name] = blocks
    }
    return selected
  }

  private mutating func defaults(of slot: Slot) -> [SelectedBlock] {
    slot.defaultBlocks.compactMap { named in
      guard let block = library.blocks[named.id] else { return nil }
      if !fits(block) {
        if !named.onlyIfFits { reportMisfit(block, at: named.place) }
        return nil
      }
      return SelectedBlock(block: block, choice: nil, place: named.place)
    }
  }

  private mutating func apply(_ edit: SlotEdit, to slot: Slot) -> [SelectedBlock] {
    switch edit {
    case .replace(let choices):
      return choices.compactMap { resolve($0, for: slot) }
    case .change(let drop, let add, let set):
      var blocks = defaults(of: slot)
      for name in drop {
        let count = blocks.count
        blocks.removeAll { $0.block?.id == name.text }
        if blocks.count == count { reportAbsent(name, in: slot, blocks) }
      }
      for choice in set {
        guard let name = choice.block else { continue }
        guard let index = blocks.firstIndex(where: { $0.block?.id == name.text }) else {
          reportAbsent(name, in: slot, blocks)
          continue
        }
        blocks[index].choice = choice
        blocks[index].place = choice.place
      }
      for choice in add {
        guard let block = resolve(choice, for: slot) else { continue }
        guard let after = choice.after else {
          blocks.append(block)
          continue
        }
        if let index = blocks.firstIndex(where: { $0.block?.id == after.text }) {
          blocks.insert(block, at: index + 1)
        } else {
          reportAbsent(after, in: slot, blocks)
        }
      }
      return blocks
    }
  }

  private mutating func resolve(_ choice: BlockChoice, for slot: Slot) -> SelectedBlock? {
    guard let name = choice.block else {
      return SelectedBlock(block: nil, choice: choice, place: choice.place)
    }
    guard let block = library.blocks[name.text] else {
      report(
        .unknownBlock(id: name.text), at: name.place, near: name.text,
        among: library.blocks.keys.sorted())
      return nil
    }
    if !fits(block) { reportMisfit(block, at: name.place) }
    if !slot.themes.isEmpty, !slot.themes.contains(block.theme) {
      report(
        .themeNotTaken(slot: slot.name, theme: block.theme.rawValue, id: block.id), at: name.place)
    }
    return SelectedBlock(block: block, choice: choice, place: choice.place)
  }

  private func fits(_ block: ContentBlock) -> Bool {
    block.fits(year: brief.year, issuer: body.kind.id, sector: body.sector)
  }

  private mutating func reportMisfit(_ block: ContentBlock, at place: Place) {
    if !block.years.contains(brief.year) {
      report(
        .blockOutsideYears(id: block.id, years: block.years.text, year: brief.year), at: place)
    } else {
      report(.blockNotForIssuer(id: block.id, body: body.name), at: place)
    }
  }

  private mutating func reportAbsent(
    _ name: Brief.Name, in slot: Slot, _ blocks: [SelectedBlock]
  ) {
    report(
      .blockNotInSlot(slot: slot.name, id: name.text), at: name.place,
      near: name.text, among: blocks.compactMap(\.block?.id))
  }

  private mutating func report(
    _ finding: DraftFinding, at place: Place, near name: String = "",
    among names: [String] = []
  ) {
    diagnostics.append(
      Diagnostic(
        finding, at: place,
        suggestion: Suggestion.message(for: name, among: names)))
  }
}
