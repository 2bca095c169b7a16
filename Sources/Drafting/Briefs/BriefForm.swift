import Diagnostics
import Document
import Liquid
import Profiles
import VietnameseText
import YAML

/// A brief to fill in: every field of a template with its label, what the profiles know already
/// filled in, the rest commented out with the value it has if nobody says otherwise.
public struct BriefForm: Sendable {
  private let library: Library
  private let template: PlanTemplate
  private let province: ResolvedProvince
  private let body: ResolvedBody
  private let bodyText: String
  private let year: Int
  private let words: Words

  /// Makes the form of a plan to be.
  /// - Parameters:
  ///   - body: the id of the body, or of its kind when facts are given.
  ///   - facts: what no profile knows of the body, by key of a body's file: its commune, its name.
  /// - Throws: everything the request names that isn't there.
  public init(
    library: Library, template id: String, province: String, body: String,
    facts: [(key: String, text: String)] = [], year: Int, words: Words
  ) throws(InvalidInput) {
    let findings = Findings()
    let bodyText = BriefForm.bodyText(body, facts, in: library)
    let request = findings.gather { () throws(InvalidInput) in
      try YAMLReader.read(text: "body: " + bodyText)["body"]
    }.flatMap { $0 }.flatMap { BodyRequest(reading: $0, path: "body", findings) }
    if library.templates[id] == nil {
      findings.add(
        Diagnostic(
          DraftFinding.unknownTemplate(id: id),
          suggestion: Suggestion.message(for: id, among: library.templates.keys.sorted())))
    }
    let date = PartialDate(year: year)?.lastDay
    if date == nil { findings.add(Diagnostic(BriefFinding.noYear)) }
    let resolvedProvince = date.flatMap { date in
      findings.gather { () throws(InvalidInput) in
        try library.profiles.province(province, on: date)
      }
    }
    var resolvedBody: ResolvedBody?
    if let resolvedProvince, let request {
      resolvedBody = findings.gather { () throws(InvalidInput) in
        try library.profiles.body(request, in: resolvedProvince)
      }
    }
    guard let template = library.templates[id], let resolvedProvince, let resolvedBody else {
      throw InvalidInput(findings.diagnostics.map(BriefForm.withoutPlaceOfRequest))
    }
    if let issuers = template.issuers, !issuers.contains(resolvedBody.kind.id) {
      throw InvalidInput([
        Diagnostic(
          DraftFinding.templateNotForIssuer(id: id, body: resolvedBody.name))
      ])
    }
    self.library = library
    self.template = template
    self.province = resolvedProvince
    self.body = resolvedBody
    self.bodyText = bodyText
    self.year = year
    self.words = words
  }

  /// The brief.
  public var text: String {
    var lines = ["# \(template.title)"]
    lines += comment("form.how-to")
    lines += [
      "template: \(template.id)",
      "province: \(province.slug)  # \(province.fullName)",
      "body: \(bodyText)  # \(body.name)",
      "year: \(year)",
    ]
    lines += comment("form.period") + ["# period: {from: \(year), to: \(year + 4)}"]
    lines += comment("form.date") + ["# date: \(year)-01-15"]
    lines += comment("form.number") + ["# number: 05"]
    lines += comment("form.subject") + ["# subject: \(quoted(subject))"]
    lines += ["", "fields:"] + fieldLines
    lines += [""] + comment("form.documents") + documentLines
    lines += [""] + comment("form.blocks") + blockLines
    lines += [""] + comment("form.recipients") + recipientLines
    lines += comment("form.signature") + signatureLines
    lines += [""] + comment("form.annexes")
    lines += [
      "# annexes:", "#   - title: \(Message("form.annex-title").text(in: words))",
      "#     text: |", "#       | TT | … |", "#       | :-: | --- |", "#       | 1 | … |",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// A finding about the request itself, which stands in no file, without the place it would have in
  /// a brief.
  private static func withoutPlaceOfRequest(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    if diagnostic.place?.file == nil { diagnostic.place = nil }
    return diagnostic
  }

  /// What stands after `body:`: the id, or a mapping of the kind and the facts.
  private static func bodyText(
    _ body: String, _ facts: [(key: String, text: String)], in library: Library
  ) -> String {
    guard !facts.isEmpty else { return YAMLText.quoted(body) }
    let isKind = library.profiles.bodyKind(body) != nil
    let pairs =
      [(isKind ? "kind" : "id", YAMLText.quoted(body))]
      + facts.map { key, text in
        key == "supervising"
          ? (key, "{name: \(YAMLText.quoted(text))}") : (key, YAMLText.quoted(text))
      }
    return "{" + pairs.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
  }

  // MARK: Parts

  private var fieldLines: [String] {
    var seen: Set<String> = []
    var lines: [String] = []
    for parameter in template.fields + chosenBlocks.flatMap(\.parameters)
    where seen.insert(parameter.name).inserted {
      lines += self.lines(for: parameter)
    }
    return lines.isEmpty ? ["  {}"] : lines
  }

  private func lines(for parameter: Parameter) -> [String] {
    var label = "  # " + parameter.label
    let needsValue = parameter.isRequired && parameter.defaultValue == nil
    if needsValue { label += " (" + Message("form.required").text(in: words) + ")" }
    label += " [" + Message("form.kind.\(parameter.kind.rawValue)").text(in: words) + "]"
    if let example = parameter.example {
      label += " " + Message("form.example", ["value": flow(example)]).text(in: words)
    }
    if needsValue { return [label, "  \(parameter.name):"] }
    let value = defaultText(of: parameter)
    return [label, "  # \(parameter.name):" + (value.isEmpty ? "" : " " + value)]
  }

  private func defaultText(of parameter: Parameter) -> String {
    if let template = parameter.defaultTemplate {
      let text = template.render(globals: globals(subject: subject)).text
      let plain = Shield.unshielded(text).trimmingBlanks
      return plain.isEmpty ? "" : quoted(plain)
    }
    return parameter.defaultValue.map(flow) ?? ""
  }

  private var documentLines: [String] {
    [
      "# documents:",
      "#   - number: 02/CT-UBND",
      "#     kind: Chỉ thị",
      "#     issuer: \(body.supervising?.shortName ?? "UBND tỉnh")",
      "#     date: \(year)-01-13",
      "#     title: về việc …",
    ]
  }

  private var blockLines: [String] {
    var lines = ["# blocks:"]
    for slot in template.slots {
      lines.append("#   \(slot.name):  # \(slot.label)")
      let chosen = self.chosen(for: slot)
      lines += chosen.map { "#     - \($0.id)  # \($0.title)" }
      let ids = Set(chosen.map(\.id))
      let others = library.blocks.values
        .filter { slot.themes.contains($0.theme) && !ids.contains($0.id) && fits($0) }
        .sorted { $0.id < $1.id }
      if !others.isEmpty {
        lines.append("#     # " + Message("form.also").text(in: words))
        lines += others.map { "#     # - \($0.id)  # \($0.title)" }
      }
    }
    return lines
  }

  private var recipientLines: [String] {
    ["# recipients:"]
      + body.recipients.map { recipient in
        let purpose = recipient.purpose.map { ", purpose: \(YAMLText.quoted($0))" } ?? ""
        return "#   - {name: \(quoted(recipient.name))\(purpose)}"
      }
      + ["# archive: {units: [\(body.archive.map(quoted).joined(separator: ", "))]}"]
  }

  private var signatureLines: [String] {
    let signature = body.signature
    var lines = ["# signature:"]
    if !signature.authority.isEmpty {
      let authority = signature.authority.map(quoted).joined(separator: ", ")
      lines.append("#   authority: [\(authority)]")
    }
    lines.append("#   post: \(quoted(signature.post))")
    if let ownPost = signature.ownPost { lines.append("#   own-post: \(quoted(ownPost))") }
    lines.append("#   name: \(signature.name.map(quoted) ?? "")")
    return lines
  }

  // MARK: Helpers

  private var chosenBlocks: [ContentBlock] { template.slots.flatMap(chosen) }

  private func chosen(for slot: Slot) -> [ContentBlock] {
    slot.defaultBlocks.compactMap { library.blocks[$0.id] }.filter(fits)
  }

  private func fits(_ block: ContentBlock) -> Bool {
    block.fits(year: year, issuer: body.kind.id, sector: body.sector)
  }

  private func globals(subject: String? = nil) -> OrderedHash {
    PlanContext(
      plan: .init(year: year, symbol: body.symbol), province: province, body: body
    ).globals(counts: [:], subject: subject)
  }

  private var subject: String {
    let names = template.fields.map { ($0.name, Value.markup("…")) }
    let text = template.subject.render(OrderedHash(names), globals: globals()).text
    return Shield.unshielded(text).trimmingBlanks
  }

  private func comment(_ key: String) -> [String] {
    Message(key).text(in: words).split(separator: "\n").map { "# \($0)" }
  }

  private func quoted(_ text: String) -> String { YAMLText.quoted(text) }

  /// A value on one line.
  private func flow(_ node: YAMLNode) -> String {
    if let elements = node.elements {
      return "[" + elements.map(flow).joined(separator: ", ") + "]"
    }
    if let entries = node.entries {
      return "{" + entries.map { "\($0.key): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
    guard case .scalar(let text, let style) = node.value else { return "" }
    return style == .plain && !text.contains(",") ? text : YAMLText.quoted(text)
  }
}
