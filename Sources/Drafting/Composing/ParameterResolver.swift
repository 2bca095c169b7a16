import Citations
import Diagnostics
import Liquid
import VietnameseText
import YAML

/// Works out the values of a template's fields and of its blocks' parameters: what the choice of a
/// block gives comes before what the brief's `fields` give, that before the default.
struct ParameterResolver {
  /// What defaults may speak of: `plan`, `province`, `body`, `parent`.
  let globals: OrderedHash
  /// What defaults cite by, and what is told of the places where the brief names documents.
  let register: CitationRegister
  /// The values of the brief's `fields`.
  let fields: [BriefField]
  /// Where the brief's `fields` stand, for what is missing there.
  let file: String
  let holes: HolePolicy
  /// The names somebody asked for, so that the others can be told of.
  private(set) var known: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  private var reportedMissing: Set<String> = []

  init(
    globals: OrderedHash, register: CitationRegister, fields: [BriefField], file: String,
    holes: HolePolicy
  ) {
    self.globals = globals
    self.register = register
    self.fields = fields
    self.file = file
    self.holes = holes
  }

  /// The values of parameters by name.
  mutating func values(
    of parameters: [Parameter], arguments: [BriefField], path: String
  ) -> [(String, Value)] {
    let names = parameters.map(\.name)
    known.formUnion(names)
    for argument in arguments where !names.contains(argument.name) {
      diagnostics.append(
        Diagnostic(
          DraftFinding.unknownParameter(name: argument.name),
          at: place(of: argument, path: "\(path).\(argument.name)"),
          suggestion: Suggestion.message(for: argument.name, among: names)))
    }
    return parameters.map { parameter in
      let given = arguments.last { $0.name == parameter.name && !$0.value.isNothing }
      let field = fields.last { $0.name == parameter.name && !$0.value.isNothing }
      if let given {
        return (
          parameter.name,
          value(of: given.value, for: parameter, path: "\(path).\(parameter.name)")
        )
      }
      if let field {
        return (
          parameter.name, value(of: field.value, for: parameter, path: "fields.\(parameter.name)")
        )
      }
      return (parameter.name, defaultValue(of: parameter))
    }
  }

  /// Tells of the brief's fields that neither the template nor any of its blocks has.
  mutating func reportUnknownFields() {
    for field in fields where !known.contains(field.name) {
      diagnostics.append(
        Diagnostic(
          DraftFinding.unknownField(name: field.name),
          at: place(of: field, path: "fields.\(field.name)"),
          suggestion: Suggestion.message(for: field.name, among: known.sorted())))
    }
  }

  // MARK: Values

  private mutating func defaultValue(of parameter: Parameter) -> Value {
    if let template = parameter.defaultTemplate {
      let rendering = template.render(
        globals: globals, state: [RenderContext.citationRegisterKey: register])
      diagnostics += rendering.diagnostics
      let text = Shield.unshielded(rendering.text).trimmingBlanks
      let place = parameter.place
      let node = YAMLNode(
        .scalar(text, .quoted), file: place.file, line: place.line ?? 1,
        column: place.column ?? 1)
      return text.isEmpty ? .null : value(of: node, for: parameter, path: "default")
    }
    if let node = parameter.defaultValue {
      return value(of: node, for: parameter, path: "default")
    }
    guard parameter.isRequired else { return .null }
    if reportedMissing.insert(parameter.name).inserted {
      diagnostics.append(
        Diagnostic(
          DraftFinding.missingField(label: parameter.label, name: parameter.name),
          as: holes == .mark ? .warning : .error,
          at: Place(file: file, path: "fields.\(parameter.name)")))
    }
    let mark = Value.markup(Shield.shielded(Hole.mark(parameter.label)))
    return parameter.kind.isList ? .array([mark]) : mark
  }

  private mutating func value(
    of node: some ReadableValue, for parameter: Parameter, path: String
  ) -> Value {
    let findings = Findings()
    let reader = ValueReader(findings)
    defer { diagnostics += findings.diagnostics }
    switch parameter.kind {
    case .text:
      return reader.text(node, path: path).map { .string($0.trimmingBlanks) } ?? .null
    case .number, .percent:
      guard let number = reader.number(node, path: path) else { return .null }
      return Int(exactly: number).map(Value.int) ?? .double(number)
    case .year:
      return reader.integer(node, path: path, in: BriefReader.years).map(Value.int) ?? .null
    case .date:
      return reader.partialDate(node, path: path).map { .string($0.iso) } ?? .null
    case .boolean:
      return reader.boolean(node, path: path).map(Value.bool) ?? .null
    case .list:
      return list(node, path: path, reader)
    case .documents, .movements:
      for (index, element) in (node.elements ?? []).enumerated() {
        if let name = element.text {
          register.note(name, at: element.place(path: "\(path)[\(index)]"))
        }
      }
      return list(node, path: path, reader)
    }
  }

  private func list(_ node: some ReadableValue, path: String, _ reader: ValueReader) -> Value {
    .array((reader.texts(node, path: path) ?? []).map { .string($0.trimmingBlanks) })
  }

  private func place(of field: BriefField, path: String) -> Place {
    var place = field.place
    place.file = place.file ?? file
    place.path = path
    return place
  }
}

extension Parameter.Kind {
  /// Whether values are lists.
  var isList: Bool {
    switch self {
    case .list, .documents, .movements: true
    default: false
    }
  }
}

extension String {
  /// The text without blanks and line breaks at its ends.
  var trimmingBlanks: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0.isNewline || $0 == "\t" }
    let start = drop(while: isBlank)
    guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(start[...end])
  }
}
