import Diagnostics
import Testing

@testable import Liquid

@Suite("A host")
struct HostTests {
  /// `{% box name %}…{% endbox %}`: its block in brackets, once for each element of a variable.
  private struct BoxTag: Liquid.Tag {
    func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
      let header = parser.attempt { parser throws(Diagnostic) in
        try parser.expression()
      }
      let block = parser.block(of: tag, endingWith: "endbox")
      return BoxNode(header: header, block: block, offset: tag.offset)
    }
  }

  private final class BoxNode: Node {
    let header: Expression?
    let block: Block
    let offset: Int

    init(header: Expression?, block: Block, offset: Int) {
      self.header = header
      self.block = block
      self.offset = offset
    }

    func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
      guard let header, case .array(let values) = context.evaluate(header) else { return .normal }
      for value in values {
        try context.countTurn(at: self)
        context.write(markup: "[")
        _ = try context.withVariables([("box", value)]) { context throws(RenderStop) in
          try block.render(&context)
        }
        context.write(markup: "]")
      }
      return .normal
    }

    func survey(_ survey: inout TemplateSurvey) {
      if let header { survey.add(header, as: .looped) }
      survey.withLocals(["box"]) { $0.add(block) }
    }
  }

  /// A drop whose only property counts how often it was asked for.
  private final class Unit: Drop {
    let name: String
    init(_ name: String) { self.name = name }
    func property(_ name: String) -> Value? { name == "name" ? .string(self.name) : nil }
    var propertyNames: [String] { ["name"] }
    var value: Value { .string("đơn vị \(name)") }
  }

  @Test("adds filters that get their arguments and the context, and may fail")
  func filters() {
    func adapt(_ environment: inout Environment) {
      environment.filters["nth"] = Filter(arguments: 0...1) { value, arguments, context in
        let count = (context.state["count"] as? Int ?? 0) + 1
        context.state["count"] = count
        guard count < 3 else { throw FilterError(LiquidFinding.notANumber(value: value.text)) }
        return .string("\(value.text)\(try arguments.integer(at: 0, default: count))")
      }
    }
    #expect(rendered("{{ 'a' | nth }}{{ 'b' | nth: 7 }}", adapting: adapt) == "a1b7")
    #expect(
      rendered("{{ 1 | nth }}{{ 1 | nth }}{{ 1 | nth }}", adapting: adapt).contains("1:34"))
    #expect(rendered("{{ 1 | nth: 1, 2 }}", adapting: adapt).contains("at most 1 argument and"))
  }

  @Test("adds tags with blocks")
  func tags() {
    #expect(
      rendered("{% box words %}{{ box }}{% endbox %}") { $0.tags["box"] = BoxTag() } == "[b][a][C]")
    let (_, findings) = renderedWithFindings("{% box ! %}{{ x | nope }}{% endbox %}") {
      $0.tags["box"] = BoxTag()
    }
    #expect(findings.map(\.code) == ["liquid.unexpected", "liquid.unknown-filter"])
  }

  @Test("gives objects whose values are worked out when they are asked for")
  func drops() {
    let data: OrderedHash = ["unit": .drop(Unit("A"))]
    #expect(
      rendered("{{ unit.name }} {{ unit }} {{ unit | upcase }}", data: data)
        == "A đơn vị A ĐƠN VỊ A")
    #expect(rendered("{{ unit.size }}", data: data) == "8")
    let (_, findings) = renderedWithFindings("{{ unit.nmae }}", data: data) {
      $0.undefined = .strict
    }
    #expect(findings.first?.suggestion?.arguments == ["name": "name"])
  }

  @Test("shields printed values, but neither template text nor markup")
  func outputPolicy() {
    func adapt(_ environment: inout Environment) {
      environment.output = .shielded { output, text in
        for index in text.indices {
          if text[index] == UInt8(ascii: "*") { output.append(UInt8(ascii: "\\")) }
          output.append(text[index])
        }
      }
      environment.filters["markdown"] = Filter { value, _, _ in .markup(value.text) }
    }
    let data: OrderedHash = ["v": "a*", "list": ["*", "b"]]
    func output(_ text: String) -> String { rendered(text, data: data, adapting: adapt) }
    #expect(output("*{{ v }}{{ v | markdown }}") == "*a\\*a*")
    #expect(
      output("{% capture c %}*{{ v }}{% endcapture %}{{ c }}{{ c | upcase }}") == "*a\\**A\\*")
    #expect(
      output("{% capture c %}*{% endcapture %}{{ c | append: v }}{{ v | append: c }}")
        == "*a\\*a\\**")
    #expect(output("{{ list | join: '*' }}{{ list }}") == "\\*\\*b\\*b")
    #expect(output("{% capture c %}*{% endcapture %}{{ list | join: c }}") == "\\**b")
    #expect(output("{% capture c %}-{% endcapture %}{{ c | replace: '-', v }}") == "a\\*")
    #expect(output("{{ missing | default: '*' }}") == "\\*")
  }

  @Test("finds the template line of every stretch of output")
  func sourceMap() {
    var environment = Environment()
    environment.partials = DictionaryLoader(["p": "trong\nhai\n"])
    let template = Template.parse(
      "một\n{{ name }}\n{% for n in numbers limit: 2 %}{{ n }}\n{% endfor %}{% render 'p' %}cuối",
      name: "t", in: environment)
    let rendering = template.render(exampleData, mapsSource: true)
    var lines: [String] = []
    var offset = 0
    for line in rendering.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let segment = rendering.sourceMap.segment(at: offset)
      lines.append("\(line) \(segment?.template ?? ""):\(segment?.line ?? 0)")
      offset += line.utf8.count + 1
    }
    #expect(
      lines == ["một t:1", "Sở Xây dựng t:2", "3 t:3", "1 t:3", "trong p:1", "hai p:2", "cuối t:4"])
    #expect(template.render(exampleData).sourceMap.isEmpty)
  }
}
