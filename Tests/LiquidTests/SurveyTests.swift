import Testing

@testable import Liquid

@Suite("The variables of a template")
struct SurveyTests {
  private func template(_ text: String, partials: [String: String] = [:]) -> Template {
    var environment = Environment()
    environment.partials = DictionaryLoader(partials)
    return Template.parse(text, name: "t", in: environment)
  }

  @Test("are listed with their uses, without those it makes itself")
  func list() {
    let found = template(
      """
      {{ plan.title | upcase }}{% if plan.deadline %}{{ plan.deadline }}{{ note | default: '-' }}{% endif %}
      {% for item in plan.items %}{{ item.name }}{{ forloop.index }}{% endfor %}
      {% assign x = province.name | strip %}{{ x }}{{ list[key].name }}{{ plan.title }}
      """
    ).variables
    #expect(
      found.map(\.path) == [
        "plan.title", "plan.deadline", "note", "plan.items", "province.name", "list[].name", "key",
      ])
    #expect(found[0].uses == [.printed])
    #expect(found[0].filters == ["upcase"])
    #expect(found[0].places.map(\.line) == [1, 3])
    #expect(found[1].uses == [.tested, .printed])
    #expect(!found[1].isOnlyConditional)
    #expect(found[2].isOnlyConditional)
    #expect(found[2].isForgiven)
    #expect(found[3].uses == [.looped])
    #expect(found[4].uses == [.assigned])
  }

  @Test("of its partials are listed too, without their arguments")
  func partials() {
    let outer = template(
      "{% assign y = 1 %}{% render 'p', x: data.x %}{% include 'q' %}",
      partials: ["p": "{{ x }}{{ y }}{% render 'p', x: x %}", "q": "{{ y }}{{ z | downcase }}"])
    #expect(outer.variables.map(\.path) == ["data.x", "y", "z"])
    #expect(outer.partialNames == ["p", "q"])
  }
}
