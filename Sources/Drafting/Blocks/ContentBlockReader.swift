import Diagnostics
import Liquid
import YAML

/// Reads a content block's file: front matter, then its text.
enum ContentBlockReader {
  /// The block of a file; nil beside findings when the file has errors.
  static func read(
    path: String, named name: String, in environment: Environment, _ findings: Findings
  ) -> ContentBlock? {
    let errorsBefore = findings.errorCount
    guard
      let file = findings.gather({ () throws(InvalidInput) in
        try FrontMatter(path: path, named: name)
      })
    else { return nil }
    let block = FieldReader.read(file.data, findings) { fields -> ContentBlock? in
      let id = fields.text("id")
      let expected = fileStem(name)
      if !id.isEmpty, id != expected {
        fields.report(BlockFinding.idNotFileName(id: id, expected: expected), of: "id")
      }
      let theme: Theme? = fields.choice("theme")
      let heading = fields.nodeIfPresent("heading").flatMap {
        inlineTemplate($0, path: "heading", in: environment, findings)
      }
      let issuers = IssuerList.read(&fields)
      return ContentBlock(
        id: id, title: fields.text("title"), theme: theme ?? .content,
        revision: fields.integer("revision", in: 1...10_000), issuers: issuers,
        years: fields.yearSpanIfPresent("years") ?? YearSpan(),
        sectors: fields.textsIfPresent("sectors"), heading: heading,
        cites: fields.texts("cites"), movements: fields.texts("movements"),
        parameters: fields.list("parameters") { ParameterReader.read(&$0, in: environment) },
        text: bodyTemplate(of: file, named: name, in: environment, findings), source: file.text,
        place: Place(file: name, line: 1))
    }
    return findings.errorCount == errorsBefore ? block : nil
  }
}

/// The name of a file without folders and extension.
func fileStem(_ path: String) -> String {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  guard let dot = name.lastIndex(of: ".") else { return name }
  return String(name[..<dot])
}

/// The kinds of body that may use a block or template, as `issuers:` gives them.
enum IssuerList {
  /// The kinds; nil for `[any]` and when none are given.
  static func read(_ fields: inout FieldReader) -> [String]? {
    let issuers = fields.textsIfPresent("issuers")
    return issuers == ["any"] ? nil : issuers
  }
}

/// The template of the text after front matter, with the lines of its file. Its syntax errors go to
/// the findings.
func bodyTemplate(
  of file: FrontMatter, named name: String, in environment: Environment, _ findings: Findings
) -> Template {
  let padding = String(repeating: "\n", count: file.textLine - 1)
  let template = Template.parse(padding + file.text, name: name, in: environment)
  findings.add(template.diagnostics)
  return template
}

/// The template of a scalar in a data file, with the line it stands on. Its syntax errors go to the
/// findings.
func inlineTemplate(
  _ node: YAMLNode, path: String, in environment: Environment, _ findings: Findings
) -> Template? {
  guard let text = ValueReader(findings).text(node, path: path) else { return nil }
  let padding = String(repeating: "\n", count: node.line - 1)
  let template = Template.parse(padding + text, name: node.file ?? path, in: environment)
  findings.add(template.diagnostics)
  return template
}

extension Findings {
  /// How many errors have been found.
  var errorCount: Int { diagnostics.count { $0.severity == .error } }
}
