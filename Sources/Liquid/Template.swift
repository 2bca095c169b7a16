import Diagnostics

/// A parsed template. It never changes, so that many threads may render it at once.
///
/// ```swift
/// let template = try Template.validated(
///   "Kính gửi: {{ name }}", name: "letter.md", in: environment)
/// let rendering = template.render(OrderedHash([("name", "Sở Nội vụ")]))
/// ```
public final class Template: Sendable {
  /// The text it was parsed of.
  public let source: Source
  /// The environment it was parsed in.
  public let environment: Environment
  /// What was found while parsing this template and the partials it names: errors, if it was made
  /// by `parse`; only what weighs less, if by `init`.
  public let diagnostics: [Diagnostic]
  let body: Block
  /// How deep its blocks lie in each other at most.
  let nesting: Int
  let partials: PartialTable

  init(
    source: Source, environment: Environment, diagnostics: [Diagnostic], body: Block,
    nesting: Int, partials: PartialTable
  ) {
    self.source = source
    self.environment = environment
    self.diagnostics = diagnostics
    self.body = body
    self.nesting = nesting
    self.partials = partials
  }

  /// Parses a template, together with the partials it names.
  ///
  /// - Throws: `InvalidInput` with every syntax error of the template and its partials.
  public static func validated(
    _ text: String, name: String, in environment: Environment = Environment()
  ) throws -> Template {
    let template = parse(text, name: name, in: environment)
    guard !template.diagnostics.hasErrors else { throw InvalidInput(template.diagnostics) }
    return template
  }

  /// Parses a template as far as it can be: every error of the template and its partials is among
  /// its `diagnostics`, and what has errors renders as nothing.
  public static func parse(
    _ text: String, name: String, in environment: Environment = Environment()
  ) -> Template {
    Parser.parse(Source(text, name: name), in: environment)
  }

  /// Parses a template of bytes that should be UTF-8; bytes that aren't become U+FFFD and an error
  /// among the `diagnostics`.
  public static func parse(
    bytes: [UInt8], name: String, in environment: Environment = Environment()
  ) -> Template {
    Parser.parse(Source(bytes: bytes, name: name), in: environment)
  }

  /// Renders the template with data.
  ///
  /// - Parameters:
  ///   - data: the variables of the template; `include` shares them, `render` does not.
  ///   - globals: variables every template sees, those called by `render` too.
  ///   - state: what the host's filters and tags want to find in the context.
  ///   - mapsSource: whether to note which template line made which stretch of the output.
  public func render(
    _ data: OrderedHash = .none, globals: OrderedHash = .none,
    state: [String: any Sendable] = [:], mapsSource: Bool = false
  ) -> Rendering {
    var context = RenderContext(
      template: self, data: data, globals: globals, state: state, mapsSource: mapsSource)
    context.renderRoot(body)
    return context.finish()
  }
}
