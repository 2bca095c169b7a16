import Diagnostics
import Liquid
import YAML

/// Reads the declaration of a template field or block parameter.
enum ParameterReader {
  /// The parameter of a mapping.
  static func read(_ fields: inout FieldReader, in environment: Environment) -> Parameter? {
    let name = fields.text("name")
    if !name.isEmpty, !isVariable(name) {
      fields.report(TemplateFinding.badName(name: name), of: "name")
    }
    let kind: Parameter.Kind? = fields.choice("type")
    let defaultValue = fields.nodeIfPresent("default")
    let defaultTemplate = defaultValue.flatMap { node in
      node.text.map { kind == .text || $0.contains("{{") } ?? false
        ? inlineTemplate(node, path: fields.path("default"), in: environment, fields.findings)
        : nil
    }
    return Parameter(
      name: name, kind: kind ?? .text, label: fields.text("label"),
      isRequired: fields.boolean("required", default: false),
      defaultValue: defaultValue, defaultTemplate: defaultTemplate,
      example: fields.nodeIfPresent("example"), place: fields.place)
  }

  /// Whether a name is small letters, digits and underscores, beginning with a letter.
  private static func isVariable(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isSmallLetter else { return false }
    return name.utf8.allSatisfy {
      $0.isSmallLetter || $0.isDigit || $0 == .underscore
    }
  }
}
