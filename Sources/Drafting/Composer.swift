import Citations
import Diagnostics
import Document
import Liquid
import Markdown
import Profiles
import VietnameseText
import YAML

/// Makes plans of briefs: looks up what the brief names, puts the blocks into the template's slots,
/// renders, and builds the document. Any number of plans may be composed at once.
public struct Composer: Sendable {
  /// What plans are drafted from.
  public let library: Library

  /// Makes a composer.
  public init(library: Library) {
    self.library = library
  }

  /// Composes the plan of a brief.
  /// - Parameter holes: what becomes of required fields the brief leaves open.
  /// - Throws: everything that stands against the plan, in one run.
  public func compose(
    _ brief: Brief, holes: HolePolicy = .refuse
  ) throws(InvalidInput) -> ComposedPlan {
    let findings = Findings()
    findings.add(brief.diagnostics)
    let date = brief.date.lastDay
    let template = findings.gather { () throws(InvalidInput) in try self.template(of: brief) }
    let province = findings.gather { () throws(InvalidInput) in
      try library.profiles.province(
        brief.province.text, on: date, at: brief.province.place)
    }
    let body = province.flatMap { province in
      findings.gather { () throws(InvalidInput) in
        try library.profiles.body(brief.body, in: province)
      }
    }
    guard let template, let province, let body else { throw InvalidInput(findings.diagnostics) }
    checkFit(of: template, to: brief, body, findings)
    findings.add(body.findings)
    checkName(of: province, in: brief, findings)
    var composition = Composition(
      library: library, brief: brief, template: template, province: province, body: body,
      holes: holes)
    let document = composition.document()
    findings.add(composition.diagnostics.withoutRepeats)
    let format = format(on: date, findings)
    try findings.throwIfErrors()
    guard let format else { throw InvalidInput(findings.diagnostics) }
    return ComposedPlan(
      document: document, format: format, diagnostics: findings.diagnostics)
  }

  /// Tells when the open part of a date decides what the province is called.
  private func checkName(
    of province: ResolvedProvince, in brief: Brief, _ findings: Findings
  ) {
    guard brief.date.calendarDate == nil,
      let early = try? library.profiles.province(brief.province.text, on: brief.date.firstDay),
      early.fullName != province.fullName
    else { return }
    findings.add(
      Diagnostic(
        DraftFinding.nameDependsOnDate(
          date: brief.date.iso, early: early.fullName, late: province.fullName),
        at: brief.province.place))
  }

  /// The format in force on a day. A plan older than all of them is set in the oldest, and says so.
  private func format(on date: CalendarDate, _ findings: Findings) -> FormatProfile? {
    if let format = library.formats.profile(on: date) { return format }
    let oldest = library.formats.profiles.first
    findings.add(
      Diagnostic(DraftFinding.formatLater(date: date, format: oldest?.id ?? "")))
    return oldest
  }

  private func template(of brief: Brief) throws(InvalidInput) -> PlanTemplate {
    if let template = library.templates[brief.template.text] { return template }
    throw InvalidInput([
      Diagnostic(
        DraftFinding.unknownTemplate(id: brief.template.text), at: brief.template.place,
        suggestion: Suggestion.message(
          for: brief.template.text, among: library.templates.keys.sorted()))
    ])
  }

  private func checkFit(
    of template: PlanTemplate, to brief: Brief, _ body: ResolvedBody, _ findings: Findings
  ) {
    if let issuers = template.issuers, !issuers.contains(body.kind.id) {
      findings.add(
        Diagnostic(
          DraftFinding.templateNotForIssuer(id: template.id, body: body.name),
          at: brief.template.place))
    }
    if !template.years.contains(brief.year) {
      findings.add(
        Diagnostic(
          DraftFinding.templateOutsideYears(
            id: template.id, years: template.years.text, year: brief.year),
          at: brief.template.place))
    }
  }
}

extension [Diagnostic] {
  /// The findings in order, each once: a field that several blocks share is judged for each of them.
  fileprivate var withoutRepeats: [Diagnostic] {
    reduce(into: []) { findings, finding in
      if !findings.contains(finding) { findings.append(finding) }
    }
  }
}
