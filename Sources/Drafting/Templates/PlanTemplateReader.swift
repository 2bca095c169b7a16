import Diagnostics
import Liquid
import YAML

/// Reads a plan template's file: front matter, then its text.
enum PlanTemplateReader {
  /// The template of a file; nil beside findings when the file has errors.
  static func read(
    path: String, named name: String, in environment: Environment, _ findings: Findings
  ) -> PlanTemplate? {
    let errorsBefore = findings.errorCount
    guard
      let file = findings.gather({ () throws(InvalidInput) in
        try FrontMatter(path: path, named: name)
      })
    else { return nil }
    let template = FieldReader.read(file.data, findings) { fields -> PlanTemplate? in
      let id = fields.text("id")
      let expected = fileStem(name)
      if !id.isEmpty, id != expected {
        fields.report(
          TemplateFinding.idNotFileName(id: id, expected: expected), of: "id")
      }
      let subject = fields.node("subject").flatMap {
        inlineTemplate($0, path: "subject", in: environment, findings)
      }
      let slots = fields.list("slots") { SlotReader.read(&$0) }
      reportRepeated(slots.map { ($0.name, $0.place) }, findings) { .slotTwice(name: $0) }
      return PlanTemplate(
        id: id, title: fields.text("title"), revision: fields.integer("revision", in: 1...10_000),
        issuers: IssuerList.read(&fields), years: fields.yearSpanIfPresent("years") ?? YearSpan(),
        subject: subject ?? Template.parse("", name: name, in: environment),
        fields: fields.list("fields") { ParameterReader.read(&$0, in: environment) }, slots: slots,
        text: bodyTemplate(of: file, named: name, in: environment, findings),
        textLine: file.textLine, place: Place(file: name, line: 1))
    }
    if let template { checkSlots(of: template, text: file.text, findings) }
    return findings.errorCount == errorsBefore ? template : nil
  }

  /// The slots of a template: all are used in its text.
  private static func checkSlots(of template: PlanTemplate, text: String, _ findings: Findings) {
    let words = text.split { $0.isWhitespace || $0 == "%" || $0 == "{" || $0 == "}" }
    let used = Set(zip(words, words.dropFirst()).filter { $0.0 == "slot" }.map { String($0.1) })
    for slot in template.slots where !used.contains(slot.name) {
      findings.add(
        Diagnostic(TemplateFinding.slotUnused(slot: slot.name), at: slot.place))
    }
  }

  private static func reportRepeated(
    _ names: [(name: String, place: Place)], _ findings: Findings,
    as finding: (String) -> TemplateFinding
  ) {
    var seen: Set<String> = []
    for (name, place) in names where !seen.insert(name).inserted {
      findings.add(Diagnostic(finding(name), at: place))
    }
  }
}

/// Reads the declaration of a slot.
enum SlotReader {
  /// The slot of a mapping.
  static func read(_ fields: inout FieldReader) -> Slot? {
    let layout: Slot.Layout? = fields.choiceIfPresent("as")
    return Slot(
      name: fields.text("name"), label: fields.text("label"),
      themes: fields.choices("themes"), layout: layout ?? .paragraphs,
      showsTitles: fields.boolean("titles", default: false),
      defaultBlocks: fields.elements("blocks").compactMap { element in
        defaultBlock(element.node, path: element.path, fields.findings)
      },
      isRequired: fields.boolean("required", default: false),
      satisfies: fields.choices("satisfies"), place: fields.place)
  }

  private static func defaultBlock(
    _ node: YAMLNode, path: String, _ findings: Findings
  ) -> Slot.DefaultBlock? {
    guard node.entries != nil else {
      return ValueReader(findings).text(node, path: path).map {
        Slot.DefaultBlock(id: $0, onlyIfFits: false, place: node.place(path: path))
      }
    }
    return FieldReader.read(node, path: path, findings) { fields in
      Slot.DefaultBlock(
        id: fields.text("id"), onlyIfFits: fields.boolean("if-fits", default: false),
        place: fields.place(of: "id"))
    }
  }
}

extension FieldReader {
  /// A list of words out of a few; empty when not written.
  mutating func choices<Value: CaseIterable & RawRepresentable>(
    _ key: String
  ) -> [Value] where Value.RawValue == String {
    let reader = ValueReader(findings)
    return elements(key).compactMap { element in
      reader.choice(
        element.node, path: element.path, of: Value.allCases.map { ($0.rawValue, $0) })
    }
  }
}
