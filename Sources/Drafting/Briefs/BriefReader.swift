import Citations
import Diagnostics
import Document
import Profiles
import VietnameseText
import YAML

/// Reads a brief's file.
public enum BriefReader {
  /// The years a plan may have.
  static let years = 1945...2200

  /// Reads a brief. What is wrong with single fields is among the brief's diagnostics, so that
  /// composing it can tell of everything in one run.
  /// - Throws: everything that is wrong with a file that says too little for that.
  public static func read(path: String) throws(InvalidInput) -> Brief {
    let node = try YAMLReader.read(path: path)
    return try read(node, file: path)
  }

  /// Reads a brief of YAML text, as a file's would be read.
  public static func read(text: String, file: String) throws(InvalidInput) -> Brief {
    let node = try YAMLReader.read(text: text, file: file)
    return try read(node, file: file)
  }

  private static func read(_ node: YAMLNode, file: String) throws(InvalidInput) -> Brief {
    let findings = Findings()
    let brief = FieldReader.read(node, findings) { self.brief(of: &$0, file: file) }
    guard var brief, brief.isNamed else {
      try findings.throwIfErrors()
      throw InvalidInput([Diagnostic(BriefFinding.empty(file: file), at: node.place())])
    }
    brief.diagnostics = findings.diagnostics
    return brief
  }

  private static func brief(of fields: inout FieldReader, file: String) -> Brief? {
    let template = name("template", &fields)
    let province = name("province", &fields)
    let findings = fields.findings
    let body = fields.node("body").flatMap {
      BodyRequest(reading: $0, path: "body", findings)
    }
    let writtenYear = fields.integerIfPresent("year", in: years)
    let date = fields.partialDateIfPresent("date")
    let year = writtenYear ?? date?.year
    if year == nil { fields.report(BriefFinding.noYear, of: "year") }
    if let year = writtenYear, let date, abs(date.year - year) > 1 {
      fields.report(
        BriefFinding.dateFarFromYear(date: date.iso, year: year),
        of: "date")
    }
    let number = fields.textIfPresent("number")
    if let number, number.utf8.count > 6 || !number.utf8.allSatisfy({ (48...57).contains($0) }) {
      fields.report(BriefFinding.badNumber(number: number), of: "number")
    }
    let period = fields.yearSpanIfPresent("period")
    if let period, period.from == nil || period.to == nil {
      fields.report(BriefFinding.openPeriod, of: "period")
    }
    let fieldValues = fields.nodeIfPresent("fields")
    if let fieldValues, fieldValues.entries == nil {
      fields.report(YAMLFinding.notAMapping(found: fieldValues.excerpt), of: "fields")
    }
    guard let body else { return nil }
    return Brief(
      file: file, template: template, province: province, body: body, year: year ?? 0,
      period: period, date: date ?? PartialDate(year: year ?? 2000), number: number,
      subject: subject(&fields), fields: BriefReader.fields(of: fieldValues, path: "fields"),
      slots: slots(&fields),
      documents: fields.list("documents") { fields in LegalDocument(reading: &fields) },
      movements: fields.list("movements") { fields in Movement(reading: &fields) },
      recipients: recipients(&fields), archive: archive(&fields), signature: signature(&fields),
      annexes: fields.list("annexes") { annex(of: &$0) }, inferred: fields.texts("inferred"),
      notes: fields.textIfPresent("notes"))
  }

  private static func subject(_ fields: inout FieldReader) -> Brief.Name? {
    fields.textIfPresent("subject").map {
      Brief.Name(text: $0, place: fields.place(of: "subject"))
    }
  }

  private static func name(_ key: String, _ fields: inout FieldReader) -> Brief.Name {
    Brief.Name(text: fields.text(key), place: fields.place(of: key))
  }

  /// The fields of a mapping; none for anything else.
  private static func fields(of node: YAMLNode?, path: String) -> [BriefField] {
    (node?.entries ?? []).map { entry in
      let path = "\(path).\(entry.key)"
      return BriefField(
        entry.key, FieldValue(entry.value, path: path),
        at: Place(file: entry.value.file, line: entry.line, column: entry.column, path: path))
    }
  }

  // MARK: Slots

  private static func slots(_ fields: inout FieldReader) -> [Brief.SlotChange] {
    guard let node = fields.nodeIfPresent("blocks") else { return [] }
    guard let entries = node.entries else {
      fields.report(YAMLFinding.notAMapping(found: node.excerpt), of: "blocks")
      return []
    }
    let findings = fields.findings
    return entries.compactMap { entry in
      let path = "blocks.\(entry.key)"
      let place = Place(file: node.file, line: entry.line, column: entry.column, path: path)
      let name = Brief.Name(text: entry.key, place: place)
      if let elements = entry.value.elements {
        return Brief.SlotChange(name, .replace(choices(elements, path: path, findings)))
      }
      if entry.value.isNull { return Brief.SlotChange(name, .replace([])) }
      let edit = FieldReader.read(entry.value, path: path, findings) { fields in
        change(of: &fields)
      }
      guard let edit else {
        findings.add(
          Diagnostic(BriefFinding.badSlot(found: entry.value.excerpt), at: place))
        return nil
      }
      return Brief.SlotChange(name, edit)
    }
  }

  private static func change(of fields: inout FieldReader) -> SlotEdit? {
    let drop = fields.elements("drop").compactMap { element -> Brief.Name? in
      ValueReader(fields.findings).text(element.node, path: element.path).map {
        Brief.Name(text: $0, place: element.node.place(path: element.path))
      }
    }
    let add = fields.elements("add").compactMap {
      choice($0.node, path: $0.path, fields.findings)
    }
    var set: [BlockChoice] = []
    if let changes = fields.nodeIfPresent("set"), let entries = changes.entries {
      for entry in entries {
        let path = fields.path("set") + "." + entry.key
        let place = Place(file: changes.file, line: entry.line, column: entry.column, path: path)
        let name = Brief.Name(text: entry.key, place: place)
        let choice = FieldReader.read(entry.value, path: path, fields.findings) { fields in
          self.choice(of: &fields, block: name)
        }
        if let choice { set.append(choice) }
      }
    }
    return .change(drop: drop, add: add, set: set)
  }

  private static func choices(
    _ elements: [YAMLNode], path: String, _ findings: Findings
  ) -> [BlockChoice] {
    elements.enumerated().compactMap { choice($1, path: "\(path)[\($0)]", findings) }
  }

  private static func choice(
    _ node: YAMLNode, path: String, _ findings: Findings
  ) -> BlockChoice? {
    guard node.entries != nil else {
      return ValueReader(findings).text(node, path: path).map { id in
        let place = node.place(path: path)
        return BlockChoice(
          block: Brief.Name(text: id, place: place), place: place)
      }
    }
    return FieldReader.read(node, path: path, findings) { fields in
      let block = fields.textIfPresent("id").map {
        Brief.Name(text: $0, place: fields.place(of: "id"))
      }
      let choice = choice(of: &fields, block: block)
      if block == nil, choice.text == nil {
        fields.report(BriefFinding.choiceWithoutBlock, of: "id")
      }
      return choice
    }
  }

  private static func choice(of fields: inout FieldReader, block: Brief.Name?) -> BlockChoice {
    let arguments = fields.nodeIfPresent("with")
    if let arguments, arguments.entries == nil {
      fields.report(YAMLFinding.notAMapping(found: arguments.excerpt), of: "with")
    }
    let after = fields.textIfPresent("after").map {
      Brief.Name(text: $0, place: fields.place(of: "after"))
    }
    return BlockChoice(
      block: block, text: fields.textIfPresent("text"), heading: fields.textIfPresent("heading"),
      arguments: BriefReader.fields(of: arguments, path: fields.path("with")),
      satisfies: fields.choices("satisfies"), after: after,
      place: fields.place)
  }

  // MARK: Recipients, signature, annexes

  private static func recipients(_ fields: inout FieldReader) -> [Recipient]? {
    guard fields.has("recipients") else { return nil }
    return fields.list("recipients") { fields in
      Recipient(fields.text("name"), purpose: fields.textIfPresent("purpose"))
    }
  }

  private static func archive(_ fields: inout FieldReader) -> ArchiveLine? {
    fields.mapping("archive") { fields in
      ArchiveLine(
        units: fields.texts("units"), copies: fields.integerIfPresent("copies", in: 1...999),
        drafter: fields.textIfPresent("drafter"))
    }
  }

  private static func signature(_ fields: inout FieldReader) -> Signature? {
    fields.mapping("signature") { fields in
      Signature(
        authority: fields.texts("authority"), post: fields.text("post"),
        ownPost: fields.textIfPresent("own-post"), name: fields.textIfPresent("name"))
    }
  }

  private static func annex(of fields: inout FieldReader) -> BriefAnnex? {
    BriefAnnex(
      title: fields.text("title"), isLandscape: fields.boolean("landscape", default: false),
      text: fields.text("text"), place: fields.place)
  }
}

extension Brief {
  /// Whether it names the template and the province, without which nothing more can be said of it.
  fileprivate var isNamed: Bool { !template.text.isEmpty && !province.text.isEmpty && year > 0 }
}

extension FieldValue {
  /// The value of a node.
  init(_ node: YAMLNode, path: String? = nil) {
    let place = node.place(path: path)
    self.init(.nothing, at: place)
    switch node.value {
    case .scalar(let text, _): content = node.isNull ? .nothing : .text(text)
    case .mapping: content = .mapping
    case .sequence(let elements):
      content = .list(
        elements.enumerated().map { index, element in
          FieldValue(element, path: path.map { "\($0)[\(index)]" })
        })
    }
  }
}
