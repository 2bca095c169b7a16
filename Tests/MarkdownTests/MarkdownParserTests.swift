import Testing

@testable import Markdown

@Suite("The Markdown parser")
struct MarkdownParserTests {
  @Test("reads headings, paragraphs and rules with their lines")
  func blocks() {
    let blocks = MarkdownParser.parse("## Mục đích, yêu cầu\n\nPhát huy\ntinh thần.\n\n---\n")
    #expect(
      blocks == [
        .heading(level: 2, text: [MarkdownRun("Mục đích, yêu cầu")], line: 1),
        .paragraph(text: [MarkdownRun("Phát huy tinh thần.")], line: 3),
        .rule(line: 6),
      ])
  }

  @Test("keeps strong and emphasized text apart from plain text")
  func runs() {
    let blocks = MarkdownParser.parse("Trước **ngày 10/9/2028** và *Căn cứ*.")
    #expect(
      blocks == [
        .paragraph(
          text: [
            MarkdownRun("Trước "), MarkdownRun("ngày 10/9/2028", strong: true),
            MarkdownRun(" và "), MarkdownRun("Căn cứ", emphasized: true), MarkdownRun("."),
          ], line: 1)
      ])
  }

  @Test("nests lists")
  func lists() {
    let blocks = MarkdownParser.parse("- a\n  - b\n- c\n\n1. d\n1. e\n")
    #expect(
      blocks == [
        .list(
          isOrdered: false,
          items: [
            [
              .paragraph(text: [MarkdownRun("a")], line: 1),
              .list(
                isOrdered: false, items: [[.paragraph(text: [MarkdownRun("b")], line: 2)]],
                line: 2),
            ],
            [.paragraph(text: [MarkdownRun("c")], line: 3)],
          ], line: 1),
        .list(
          isOrdered: true,
          items: [
            [.paragraph(text: [MarkdownRun("d")], line: 5)],
            [.paragraph(text: [MarkdownRun("e")], line: 6)],
          ], line: 5),
      ])
  }

  @Test("reads tables with alignments")
  func tables() {
    let blocks = MarkdownParser.parse("| TT | Nội dung |\n| :-: | --- |\n| 1 | Đường |\n")
    #expect(
      blocks == [
        .table(
          MarkdownTable(
            alignments: [.center, .none],
            header: [[MarkdownRun("TT")], [MarkdownRun("Nội dung")]],
            rows: [[[MarkdownRun("1")], [MarkdownRun("Đường")]]]), line: 1)
      ])
  }

  @Test("names what plans don't hold")
  func others() {
    let blocks = MarkdownParser.parse("> trích\n\n```\nmã\n```\n")
    #expect(blocks == [.other(kind: "block_quote", line: 1), .other(kind: "code_block", line: 3)])
  }

  @Test("survives nesting without end")
  func deepNesting() {
    let text = (0..<2_000).map { String(repeating: "  ", count: $0 % 400) + "- x" }
      .joined(separator: "\n")
    #expect(!MarkdownParser.parse(text).isEmpty)
    #expect(!MarkdownParser.parse(String(repeating: "*", count: 50_000)).isEmpty)
  }
}
