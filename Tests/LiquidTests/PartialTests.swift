import Testing

@testable import Liquid

@Suite("A partial")
struct PartialTests {
  private let partials = [
    "row": "[{{ row.name }}{{ suffix }}]", "scope": "{{ x }}{% assign x = 'trong' %}{{ x }}",
    "count": "{% increment n %}", "jump": "x{% break %}y",
    "loop": "{{ forloop.index }}/{{ forloop.length }}:{{ item.name }} ",
    "folder/part": "<{{ part }}>", "outer": "{% render 'row', row: row %}",
  ]

  @Test(
    "called by render sees its arguments only",
    arguments: [
      Example("{% render 'row', row: plan.items[0], suffix: '!' %}", "[một!]"),
      Example("{% render 'row' with plan.items[1] %}", "[hai]"),
      Example("{% render 'row' with plan.items[1] as row, suffix: 1 %}", "[hai1]"),
      Example("{% render 'row' for plan.items %}", "[một][hai]"),
      Example("{% render 'loop' for plan.items as item %}", "1/2:một 2/2:hai "),
      Example("{% assign x = 'ngoài' %}{% render 'scope' %}{{ x }}", "trongngoài"),
      Example("{% increment n %}{% render 'count' %}{% increment n %}", "001"),
      Example("{% for n in (1..2) %}{% render 'jump' %}{% endfor %}", "xx"),
      Example("{% render 'folder/part' with year %}", "<2026>"),
      Example("{% assign suffix = '?' %}{% render 'outer', row: plan.items[0] %}", "[một]"),
    ])
  func render(example: Example) {
    #expect(rendered(example.template, partials: partials) == example.output)
  }

  @Test(
    "called by include shares the variables around it",
    arguments: [
      Example("{% assign suffix = '?' %}{% include 'row', row: plan.items[0] %}", "[một?]"),
      Example("{% include 'row' for plan.items %}", "[một][hai]"),
      Example("{% include 'scope' %}{{ x }}", "trongtrong"),
      Example("{% include 'scope', x: 1 %}{{ x }}", "11trong"),
      Example("{% assign partial = 'row' %}{% include partial with plan.items[0] %}", "[một]"),
      Example("{% increment n %}{% include 'count' %}", "01"),
      Example("{% for n in (1..2) %}{% include 'jump' %}{% endfor %}", "x"),
    ])
  func include(example: Example) {
    #expect(rendered(example.template, partials: partials) == example.output)
  }

  @Test("sees the globals however it is called")
  func globals() {
    var environment = Environment()
    environment.partials = DictionaryLoader(["p": "{{ province }}{{ local }}"])
    let template = Template.parse("{% render 'p' %}{% include 'p' %}", name: "t", in: environment)
    let rendering = template.render(
      ["local": "!"], globals: ["province": "Lai Châu"] as OrderedHash)
    #expect(rendering.text == "Lai ChâuLai Châu!")
  }

  @Test("that isn't there is a finding with the nearest name")
  func unknown() {
    let (_, findings) = renderedWithFindings("a\n{% render 'rwo' %}", partials: partials)
    #expect(places(findings) == ["2:11 liquid.unknown-partial"])
    #expect(findings.first?.suggestion?.arguments == ["name": "row"])
    let late = rendered("{% assign p = 'rwo' %}{% include p %}", partials: partials)
    #expect(late.contains("there is no partial “rwo”"))
  }

  @Test("with errors of its own is reported under its own name, in one run with the others")
  func errors() {
    let (_, findings) = renderedWithFindings(
      "{% render 'a' %}{% if %}{% endif %}", partials: ["a": "x\n {{ y | nope }}"])
    #expect(findings.map(\.place?.file) == ["mẫu.md", "a"])
    #expect(places(findings) == ["1:23 liquid.missing-expression", "2:9 liquid.unknown-filter"])
  }

  @Test("that calls itself without end stops with the way into the recursion")
  func recursion() {
    let (output, findings) = renderedWithFindings(
      "đầu {% render 'a' %}", partials: ["a": "{% render 'b' %}", "b": "{% include 'a' %}"])
    #expect(output == "đầu ")
    #expect(findings.map(\.code) == ["liquid.limit-depth"])
    #expect(findings.first?.arguments["chain"] == "a → b → a")
  }

  @Test("may call itself as long as it ends")
  func endingRecursion() {
    let text =
      "{{ n }}{% if n > 0 %}{% assign m = n | minus: 1 %}{% render 'down', n: m %}{% endif %}"
    #expect(rendered("{% render 'down', n: 3 %}", partials: ["down": text]) == "3210")
  }
}
