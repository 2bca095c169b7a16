import Testing

@testable import Liquid

@Suite("An output")
struct OutputTests {
  @Test(
    "prints what a path leads to",
    arguments: [
      Example("{{ name }}", "Sở Xây dựng"),
      Example("{{ plan.items[0].name }}", "một"),
      Example("{{ plan['items'][1]['name'] }}", "hai"),
      Example("{{ plan.items[-1].name }}", "hai"),
      Example("{{ ['name'] }}", "Sở Xây dựng"),
      Example("{% assign key = 'title' %}{{ plan[key] }}", "Kế hoạch"),
      Example("{{ plan.items.size }}{{ words.first }}{{ words.last }}", "2bC"),
      Example("{{ plan . title }}", "Kế hoạch"),
      Example("{{ missing }}{{ plan.missing.deeper }}{{ words[9] }}", ""),
    ])
  func paths(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test(
    "prints literals",
    arguments: [
      Example("{{ 'a' }}{{ \"b'\" }}", "ab'"),
      Example("{{ 12 }} {{ -3 }} {{ 1.50 }} {{ 2.0 }}", "12 -3 1.5 2.0"),
      Example("{{ true }}{{ nil }}{{ false }}{{ blank }}{{ empty }}", "truefalse"),
      Example("{{ (1..3) }} {{ (1..year) | size }}", "1..3 2026"),
      Example("{{ words }}", "baC"),
      Example("{{ plan.items[1] }}", "{\"name\"=>\"hai\"}"),
      Example("{{ }}", ""),
    ])
  func literals(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test("prints large and small fractions with an exponent")
  func exponents() {
    let data: OrderedHash = ["large": 1e20, "small": 0.00001, "usual": 1234567.25]
    #expect(
      rendered("{{ large }} {{ small }} {{ usual }}", data: data) == "1.0e+20 1.0e-05 1234567.25")
  }

  @Test(
    "takes the white space that hyphens ask it to take",
    arguments: [
      Example("a {{- 1 -}} b", "a1b"),
      Example("a {{- 1 }} b", "a1 b"),
      Example("a \r\n {%- if yes -%} \r\n x {%- endif %} b", "ax b"),
      Example("a {{-1-}} b", "a1b"),
      Example("a {%- raw -%} {{ x }} {%- endraw -%} b", "a {{ x }} b"),
      Example("\r\na\r\n{{ 1 }}\r\n", "\r\na\r\n1\r\n"),
    ])
  func whiteSpace(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test("leaves blocks out that only hold white space and assignments")
  func blankBlocks() {
    #expect(rendered("[{% if yes %} \n{% assign x = 1 %} {% endif %}]{{ x }}") == "[]1")
    #expect(
      rendered("[{% for i in numbers %} {% if i > 9 %}x{% endif %} {% endfor %}]") == "[      ]")
    #expect(rendered("[{% for i in numbers %} {% endfor %}]") == "[]")
    #expect(rendered("[{% unless no %}  {% else %}x{% endunless %}]") == "[  ]")
  }

  @Test("prints its own signs through raw and through text in quotes")
  func ownSigns() {
    #expect(rendered("{% raw %}{{ name }} {% if %}{% endraw %}") == "{{ name }} {% if %}")
    #expect(rendered("{{ '{{' }} a }}") == "{{ a }}")
  }
}
