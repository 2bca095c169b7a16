import Diagnostics
import Testing

@testable import Liquid

@Suite("An undefined variable")
struct UndefinedTests {
  @Test("is an error in strict mode, at each of its places once, and rendering goes on")
  func strict() {
    let (output, findings) = renderedWithFindings(
      """
      {{ a }}x{{ plan.b | upcase }}
      {% if c %}y{% endif %}{% for i in d %}{% endfor %}
      {% for i in numbers %}{{ e }}{% endfor %}{{ name | append: f }}z
      """
    ) { $0.undefined = .strict }
    #expect(output == "x\n\nSở Xây dựngz")
    #expect(
      findings.map { $0.arguments["path"] } == ["a", "plan.b", "c", "d", "e", "f"])
    #expect(findings.allSatisfy { $0.severity == .error })
    #expect(places(findings).first == "1:4 liquid.undefined")
  }

  @Test("is forgiven by default, and what is declared without a value is no finding")
  func forgiven() {
    let text = """
      {{ a | default: 'x' }}{{ plan.b | strip | default: 'y' }}{{ nothing }}{{ nothing.deeper }}\
      {% if nothing %}{% endif %}{% for i in (1..2) %}{{ forloop.parentloop.index }}{% endfor %}
      """
    let (output, findings) = renderedWithFindings(text) { $0.undefined = .strict }
    #expect(output == "xy")
    #expect(findings.isEmpty)
  }

  @Test("gets the host's mark in place of its output, and a warning")
  func mark() {
    let (output, findings) = renderedWithFindings(
      "{{ plan.deadline | upcase }} {{ x }}{% if y %}!{% endif %} {{ name | append: z }}"
    ) {
      $0.undefined = .mark { "«\($0.path)»" }
      $0.output = .shielded { output, text in
        for index in text.indices { output.append(text[index] == 0x20 ? 0x5F : text[index]) }
      }
    }
    #expect(output == "«plan.deadline» «x» Sở_Xây_dựng«z»")
    #expect(findings.map(\.severity) == [.warning, .warning, .warning, .warning])
  }

  @Test("prints nothing in lax mode")
  func lax() {
    let (output, findings) = renderedWithFindings("[{{ a.b.c | upcase }}]")
    #expect(output == "[]")
    #expect(findings.isEmpty)
  }
}
