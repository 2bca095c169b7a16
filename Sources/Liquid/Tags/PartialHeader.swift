import Diagnostics

/// What `render` and `include` call a partial with: `"name" with value as alias, name: value`.
struct PartialHeader: Sendable {
  enum Binding: Sendable {
    case none
    case with(Expression)
    /// The partial once for each element.
    case each(Expression)
  }

  /// The partial's name, when it is known before rendering.
  let name: String?
  let nameExpression: Expression
  var binding = Binding.none
  /// The variable of the bound value; nil when it is called by the partial's name.
  var alias: String?
  var arguments: [(key: Symbol, value: Expression)] = []
  /// The position in the template's table of partials; -1 when the name isn't known yet.
  var index = -1

  /// The name a bound value goes by without an alias: the partial's, without its folders.
  static func variable(of partial: String) -> String {
    partial.split(separator: "/").last.map(String.init) ?? partial
  }

  func survey(_ survey: inout TemplateSurvey, as use: VariableUse) {
    if name == nil { survey.add(nameExpression, as: .argument) }
    switch binding {
    case .none: break
    case .with(let expression): survey.add(expression, as: .argument)
    case .each(let expression): survey.add(expression, as: .looped)
    }
    for argument in arguments { survey.add(argument.value, as: .argument) }
  }

  /// The names that the partial has in scope because of its call.
  func locals(calling partial: String) -> [String] {
    var names = arguments.map(\.key.name)
    if case .none = binding {} else { names.append(alias ?? PartialHeader.variable(of: partial)) }
    if case .each = binding { names.append("forloop") }
    return names
  }
}

extension Parser {
  /// Reads the call of a partial.
  mutating func partialHeader(of tag: TagToken) throws(Diagnostic) -> PartialHeader {
    let nameOffset = offset
    let expression = try expression()
    var header = PartialHeader(name: expression.literalText, nameExpression: expression)
    if accept(word: "with") {
      header.binding = .with(try self.expression())
    } else if accept(word: "for") {
      header.binding = .each(try self.expression())
    }
    if accept(word: "as") { header.alias = try expectName(in: tag) }
    header.arguments = try namedArguments().map { (Symbol($0.name), $0.value) }
    if let name = header.name {
      header.index = partials.index(of: name, usedIn: source, at: nameOffset)
    }
    return header
  }
}

extension RenderContext {
  /// The partial of a call; nil when there is none, which is then among the findings.
  mutating func partial(_ header: PartialHeader) -> PartialTable.Partial? {
    if header.index >= 0, let partial = partials.partials[header.index] { return partial }
    let value = header.name.map(Value.string) ?? evaluate(header.nameExpression).resolved
    switch value {
    case .string(let name), .markup(let name):
      if let partial = latePartial(name) { return partial }
      let unknown = Diagnostic.unknownPartial(
        name, in: environment, at: source.place(at: header.nameExpression.offset))
      // While parsing strictly it was reported already.
      if header.name == nil || environment.syntax == .lax { report(unknown) }
    default:
      reportOnce(
        LiquidFinding.partialName(value: value.kindName), at: header.nameExpression.offset)
    }
    return nil
  }

  /// A partial whose name was not known when the template was parsed.
  private mutating func latePartial(_ name: String) -> PartialTable.Partial? {
    if let template = latePartials[name] {
      return PartialTable.Partial(
        name: name, source: template.source, body: template.body, nesting: template.nesting,
        table: template.partials)
    }
    guard let text = environment.partials?.source(named: name) else { return nil }
    let template = Template.parse(bytes: text.bytes, name: text.name, in: environment)
    template.diagnostics.forEach { report($0) }
    latePartials[name] = template
    return latePartial(name)
  }

  /// Renders a partial's body as its own source.
  mutating func renderBody(
    of partial: PartialTable.Partial, at offset: Int
  ) throws(RenderStop) -> Flow {
    try enter(partial, at: offset)
    let outer = (source, partials)
    source = partial.source
    if let table = partial.table { partials = table }
    defer {
      (source, partials) = outer
      leave()
    }
    return try partial.body.render(&self)
  }
}
