import Testing

@testable import Liquid

@Suite("A parsed template")
struct ConcurrencyTests {
  @Test("is rendered by many tasks at once, each with its own state")
  func tasks() async {
    var environment = Environment()
    environment.partials = DictionaryLoader(["p": "{% increment n %}{{ x | upcase }};"])
    let template = Template.parse(
      "{% for i in (1..50) %}{% cycle 'a', 'b' %}{% render 'p', x: name %}{% endfor %}{% increment k %}",
      name: "t", in: environment)
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          let data: OrderedHash = ["name": .string("đơn vị \(task)")]
          let expected =
            String(repeating: "a0ĐƠN VỊ \(task);b0ĐƠN VỊ \(task);", count: 25) + "0"
          return (0..<20).allSatisfy { _ in template.render(data).text == expected }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
