import Diagnostics
import SampleWords
import Testing

@testable import Liquid

@Suite("Findings")
struct FindingTests {
  @Test("of the whole template come in one run, each with its line and column")
  func allAtOnce() {
    let (_, findings) = renderedWithFindings(
      """
      {{ name | upcas }}
      {% iff yes %}x{% endiff %}
      {{ plan.title | truncate: 1, 2, 3 }}
      {% for x of numbers %}{{ x }}{% endfor %}
      {% if year = 1 %}{{ a b }}{% endif %}
      {{ 'đóng }}
      {% endfor %}
      {% if yes %}
      {{ name
      """)
    #expect(
      places(findings) == [
        "1:11 liquid.unknown-filter", "2:1 liquid.unknown-tag", "3:17 liquid.too-many-arguments",
        "4:10 liquid.expected", "5:12 liquid.unknown-operator", "5:23 liquid.unexpected",
        "6:4 liquid.unclosed-string", "7:1 liquid.unexpected-tag", "9:1 liquid.unclosed-output",
        "8:1 liquid.unclosed-block",
      ])
    #expect(findings.allSatisfy { $0.place?.file == "mẫu.md" })
  }

  @Test("propose the nearest tag, filter, argument and variable")
  func suggestions() {
    let (_, findings) = renderedWithFindings(
      "{{ nmae }}{{ plan.tilte }}{{ 1 | plsu: 1 }}{% asign x = 1 %}{{ 1 | default: 2, allow_flase: 3 }}"
    ) { $0.undefined = .strict }
    #expect(
      Set(findings.compactMap { $0.suggestion?.arguments["name"] })
        == ["name", "title", "plus", "assign", "allow_false"])
  }

  @Test("have words in both languages")
  func words() {
    let (_, findings) = renderedWithFindings("{{ x | nope }}{% if %}{% endif %}")
    for finding in findings {
      #expect(finding.message(in: .english) != finding.code)
      #expect(finding.message(in: .vietnamese) != finding.code)
      #expect(finding.message(in: .english) != finding.message(in: .vietnamese))
    }
  }

  @Test(
    "meet every malformed template without a crash",
    arguments: [
      "{{", "{%", "{{}", "{%}", "{%%}", "{{-}}", "{%-%}", "{% - %}", "{{ a.", "{{ a[", "{{ (1..",
      "{{ '",
      "{{ a | }}", "{{ a | b: }}", "{% for %}", "{% case %}", "{% when %}", "{% raw %}",
      "{% comment %}",
      "{% doc %}{% doc %}{% enddoc %}", "{% liquid\nif\n%}", "{% liquid endif %}", "{% render %}",
      "{% include %}", "{% cycle %}", "{% cycle 'a': %}", "{% capture %}{% endcapture %}",
      "{% tablerow x in %}{% endtablerow %}", "{% for x in y limit: %}{% endfor %}",
      "\u{0}{{ \u{0} }}",
      "{% if a and %}{% endif %}", "{% # a\n b %}", "{{ 99999999999999999999 }}", "{{ -- }}",
    ])
  func malformed(template: String) {
    let parsed = Template.parse(template, name: "t")
    _ = parsed.render(exampleData)
    #expect(parsed.render(exampleData).bytes == parsed.render(exampleData).bytes)
  }

  @Test("report bytes that are no UTF-8 with their line")
  func malformedUTF8() {
    let bytes: [UInt8] = Array("dòng một\r\nhai ".utf8) + [0xFF, 0x41]
    let template = Template.parse(bytes: bytes, name: "t")
    #expect(places(template.diagnostics) == ["2:5 liquid.invalid-utf8"])
    #expect(template.render().text == "dòng một\r\nhai \u{FFFD}A")
  }

  @Test("of ignored branches and words are warnings in strict syntax")
  func warnings() {
    let (output, findings) = renderedWithFindings(
      "{% if nothing %}a{% else x %}b{% elsif yes %}c{% endif %}")
    #expect(output == "b")
    #expect(findings.map(\.severity) == [.warning, .warning])
  }

  @Test("of strict syntax are forgiven by lax syntax where words follow an expression")
  func lax() {
    #expect(rendered("{{ year nonsense | plus: 1 }}") { $0.syntax = .lax } == "2027")
    #expect(rendered("{{ year nonsense | plus: 1 }}").contains("nonsense"))
  }

  @Test("of values without an order name both")
  func comparison() {
    let (output, findings) = renderedWithFindings("{% if '2' > 1 %}a{% else %}b{% endif %}")
    #expect(output == "b")
    #expect(findings.map(\.code) == ["liquid.not-comparable"])
    #expect(findings.first?.arguments["left"] == "\"2\"")
  }

  @Test("are thrown together by a validated template")
  func validated() {
    #expect(throws: InvalidInput.self) {
      try Template.validated("{{ a | b }}{{ c | d }}", name: "t")
    }
    #expect((try? Template.validated("{{ a }}", name: "t")) != nil)
  }
}
