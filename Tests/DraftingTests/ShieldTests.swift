import Testing

@testable import Drafting
@testable import Markdown

@Suite("Values in Markdown")
struct ShieldTests {
  @Test(
    "come back as they were",
    arguments: [
      "2026 - 2030*", "1. một", "- gạch", "# thăng", "a_b_c", "<b>", "[x](y)", "50 % | 60 %",
      "\\ và `", "đủ dấu tiếng Việt", "",
    ])
  func roundTrip(text: String) {
    #expect(Shield.unshielded(Shield.shielded(text)) == text)
  }

  @Test(
    "never make a list, a heading, emphasis or a table",
    arguments: ["1. một", "- hai", "# ba", "**bốn**", "| a |\n| - |", "> năm", "    sáu"])
  func noStructure(text: String) {
    let blocks = MarkdownParser.parse(Shield.shielded(text))
    guard case .paragraph(let runs, _)? = blocks.first else {
      Issue.record("\(blocks)")
      return
    }
    #expect(blocks.count == 1)
    #expect(runs.allSatisfy { !$0.isStrong && !$0.isEmphasized })
  }

  @Test("are shielded twice without harm")
  func twice() {
    let once = Shield.shielded("a. *b* - c")
    #expect(Shield.shielded(once) == once)
  }
}
