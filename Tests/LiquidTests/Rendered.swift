import Diagnostics
import SampleWords

@testable import Liquid

/// A template with what it should render to.
struct Example: Sendable, CustomStringConvertible {
  let template: String
  let output: String

  init(_ template: String, _ output: String) {
    self.template = template
    self.output = output
  }

  var description: String { template }
}

/// The data the examples are rendered with.
let exampleData: OrderedHash = [
  "name": "Sở Xây dựng", "year": 2026, "ratio": 2.5, "nothing": .null, "yes": true,
  "words": ["b", "a", "C"], "numbers": [3, 1, 2],
  "plan": ["title": "Kế hoạch", "items": [["name": "một", "target": 95], ["name": "hai"]]],
  "people": [["name": "An", "age": 30], ["name": "Bình", "age": 25], ["name": "Chi"]], "none": [],
  "blanks": "  ",
]

/// Renders a template with the example data, or says which errors there were.
func rendered(
  _ text: String, data: OrderedHash = exampleData, partials: [String: String] = [:],
  adapting adapt: (inout Environment) -> Void = { _ in }
) -> String {
  let (output, findings) = renderedWithFindings(
    text, data: data, partials: partials, adapting: adapt)
  let errors = findings.filter { $0.severity == .error }
  return errors.isEmpty ? output : errors.map { $0.line(in: .english) }.joined(separator: "\n")
}

/// Renders a template with the example data; the findings of parsing come before those of rendering.
func renderedWithFindings(
  _ text: String, data: OrderedHash = exampleData, partials: [String: String] = [:],
  adapting adapt: (inout Environment) -> Void = { _ in }
) -> (output: String, findings: [Diagnostic]) {
  var environment = Environment()
  environment.partials = DictionaryLoader(partials)
  adapt(&environment)
  let template = Template.parse(text, name: "mẫu.md", in: environment)
  let rendering = template.render(data)
  return (rendering.text, template.diagnostics + rendering.diagnostics)
}

/// Where each finding lies and what it is, such as `2:4 liquid.undefined`.
func places(_ findings: [Diagnostic]) -> [String] {
  findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.code)" }
}
