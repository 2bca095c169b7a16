import Testing

@testable import Liquid

@Suite("The limits")
struct LimitTests {
  private func codes(_ text: String, _ limits: Limits) -> [String] {
    renderedWithFindings(text) { $0.limits = limits }.findings.map(\.code)
  }

  @Test("end loops that turn too often, all loops together")
  func turns() {
    #expect(
      codes("{% for i in (1..20) %}{{ i }}{% endfor %}", Limits(loopTurns: 10)) == [
        "liquid.limit-turns"
      ])
    #expect(
      codes(
        "{% for i in (1..4) %}{% for j in (1..4) %}{{ j }}{% endfor %}{% endfor %}",
        Limits(loopTurns: 10)) == ["liquid.limit-turns"])
    #expect(
      codes("{% tablerow i in (1..9) %}{% endtablerow %}", Limits(loopTurns: 5)) == [
        "liquid.limit-turns"
      ])
    #expect(codes("{% for i in (1..9999999999) %}{% endfor %}", Limits()) == ["liquid.limit-turns"])
    #expect(codes("{{ (1..9999999999) | join }}", Limits()) == ["liquid.limit-turns"])
  }

  @Test("end output that grows too large, printed or not")
  func output() {
    #expect(
      codes("{% for i in (1..100) %}{{ name }}{% endfor %}", Limits(outputBytes: 100))
        == ["liquid.limit-output"])
    let doubling =
      "{% assign s = 'aa' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}"
    #expect(codes(doubling, Limits(outputBytes: 10_000)) == ["liquid.limit-output"])
  }

  @Test("end renderings of too many steps or too long")
  func steps() {
    let busy =
      "{% for i in (1..1000) %}{% for j in (1..1000) %}{% assign x = j %}{% endfor %}{% endfor %}"
    #expect(codes(busy, Limits(loopTurns: 2_000_000, steps: 5_000)) == ["liquid.limit-steps"])
    #expect(codes(busy, Limits(loopTurns: 2_000_000, seconds: 0)) == ["liquid.limit-time"])
  }

  @Test("end nesting that is too deep, of blocks, brackets and partials")
  func depth() {
    let blocks = String(repeating: "{% if yes %}", count: 5000)
    #expect(codes(blocks, Limits()) == ["liquid.too-deep"])
    let brackets = "{{ " + String(repeating: "a[", count: 5000) + " }}"
    #expect(codes(brackets, Limits()) == ["liquid.too-deep"])
    #expect(
      codes("{% liquid " + String(repeating: "liquid ", count: 5000) + "%}", Limits()) == [
        "liquid.too-deep"
      ])
  }

  @Test("end partials whose nested blocks would use up the stack")
  func nestedPartials() {
    let ifs = String(repeating: "{% if true %}", count: 95)
    let ends = String(repeating: "{% endif %}", count: 95)
    let (_, findings) = renderedWithFindings(
      "{% render 'deep' %}", partials: ["deep": ifs + "{% render 'deep' %}" + ends])
    #expect(findings.map(\.code) == ["liquid.limit-depth"])
  }

  @Test("keep what was written until then")
  func partialOutput() {
    let (output, _) = renderedWithFindings(
      "{% for i in (1..2) %}{% for j in (1..2) %}{{ i }}{{ j }} {% endfor %}{% endfor %}"
    ) {
      $0.limits = Limits(loopTurns: 5)
    }
    #expect(output == "11 12 21 ")
  }
}
