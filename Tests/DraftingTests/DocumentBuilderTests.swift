import Diagnostics
import Document
import Markdown
import Testing

@testable import Drafting

@Suite("The builder of documents")
struct DocumentBuilderTests {
  private func build(
    _ markdown: String, slots: [String: ComposedSlot] = [:]
  ) -> DocumentBuilder {
    var builder = DocumentBuilder(slots: slots) { line in
      (.template(id: "mau", line: line), Place(file: "mau.md", line: line))
    }
    builder.build(MarkdownParser.parse(markdown))
    return builder
  }

  private func outline(_ nodes: [Node], depth: Int = 0) -> [String] {
    nodes.flatMap { node -> [String] in
      let indent = String(repeating: "  ", count: depth)
      switch node {
      case .section(let section):
        let heading = section.heading?.plain ?? ""
        return ["\(indent)\(section.level.rawValue) \(heading)"]
          + outline(section.children, depth: depth + 1)
      case .paragraph(let paragraph):
        return ["\(indent)= \(paragraph.text.plain)"]
      case .table(let table):
        return ["\(indent)table \(table.rows.count)"]
      }
    }
  }

  private func block(_ markdown: String, heading: RichText? = nil) -> ComposedBlock {
    ComposedBlock(
      heading: heading, blocks: MarkdownParser.parse(markdown),
      origin: .block(id: "b", revision: 1), place: Place(file: "b.md"))
  }

  @Test("tells legal bases, opening, text, closing and annexes apart")
  func regions() {
    let parts = build(
      """
      *Căn cứ Luật Thi đua, khen thưởng;*

      Sở Xây dựng ban hành Kế hoạch như sau:

      ## Mục đích

      Nâng cao nhận thức.

      ---

      Yêu cầu các đơn vị thực hiện.

      # Bảng chấm điểm {ngang}

      | TT | Nội dung |
      | --- | --- |
      | 1 | Kỷ cương |
      """
    ).parts
    #expect(parts.legalBases.map(\.text.plain) == ["Căn cứ Luật Thi đua, khen thưởng;"])
    #expect(parts.legalBases.allSatisfy { $0.text.runs.allSatisfy { !$0.isItalic } })
    #expect(parts.opening.map(\.text.plain) == ["Sở Xây dựng ban hành Kế hoạch như sau:"])
    #expect(outline(parts.body) == ["section Mục đích", "  = Nâng cao nhận thức."])
    #expect(parts.closing.map(\.text.plain) == ["Yêu cầu các đơn vị thực hiện."])
    #expect(parts.annexes.map(\.title) == ["Bảng chấm điểm"])
    #expect(parts.annexes.first?.isLandscape == true)
    #expect(parts.annexes.first.map { outline($0.body) } == ["table 1"])
  }

  @Test("nests sections by their headings and lists under them")
  func nesting() {
    let parts = build(
      """
      ## Nội dung

      ### Chỉ tiêu

      - Đạt 100%:
        - Hồ sơ đúng hạn;
        - Hồ sơ trước hạn.

      1. Điểm thứ nhất.
      1. Điểm thứ hai.

      ## Tổ chức

      1. Khoản thứ nhất.
      """
    ).parts
    #expect(
      outline(parts.body) == [
        "section Nội dung", "  clause Chỉ tiêu", "    dash ", "      = Đạt 100%:",
        "      plus ", "        = Hồ sơ đúng hạn;", "      plus ",
        "        = Hồ sơ trước hạn.", "    point ", "      = Điểm thứ nhất.", "    point ",
        "      = Điểm thứ hai.", "section Tổ chức", "  clause ", "    = Khoản thứ nhất.",
      ])
  }

  @Test("lets the text after a heading's colon go on in its line")
  func runIn() {
    let parts = build(
      "## Đối tượng\n\n### Đối tượng: các phòng, đơn vị.\n\n### Thời gian:\n\nNăm 2026."
    )
    .parts
    guard case .section(let section)? = parts.body.first else {
      Issue.record("no section")
      return
    }
    let clauses = section.children.compactMap { node -> Section? in
      if case .section(let clause) = node { clause } else { nil }
    }
    #expect(clauses.map { $0.heading?.plain } == ["Đối tượng", "Thời gian"])
    #expect(clauses.map(\.hasRunInHeading) == [true, true])
    #expect(clauses.map { outline($0.children) } == [["= các phòng, đơn vị."], ["= Năm 2026."]])
  }

  @Test("sets the blocks of a slot as items, dashes or paragraphs")
  func slots() {
    let blocks = [block("Một.", heading: "Thứ nhất"), block("Hai.\n\n- chi tiết")]
    func slot(_ layout: Slot.Layout, titles: Bool = false) -> [String: ComposedSlot] {
      ["cho": ComposedSlot(layout: layout, showsTitles: titles, blocks: blocks)]
    }
    let markdown = "## Mục\n" + SlotMarker.markdown(for: "cho")
    #expect(
      outline(build(markdown, slots: slot(.items, titles: true)).parts.body) == [
        "section Mục", "  clause Thứ nhất", "    = Một.", "  clause ", "    = Hai.",
        "    dash ", "      = chi tiết",
      ])
    #expect(
      outline(build(markdown, slots: slot(.dashes)).parts.body) == [
        "section Mục", "  dash ", "    = Một.", "  dash ", "    = Hai.", "    plus ",
        "      = chi tiết",
      ])
    #expect(
      outline(build(markdown, slots: slot(.paragraphs)).parts.body) == [
        "section Mục", "  = Một.", "  = Hai.", "  dash ", "    = chi tiết",
      ])
  }

  @Test("reports what a plan can't hold, with its line")
  func badMarkdown() {
    let builder = build("## Mục\n\n> trích dẫn\n\n---\n\n- danh sách\n\n## Sau phần kết\n")
    #expect(
      builder.diagnostics.map(\.code) == [
        "template.unsupported-markdown", "template.only-paragraphs-here",
        "template.heading-after-closing",
      ])
    #expect(builder.diagnostics.map(\.place?.line) == [3, 7, 9])
  }
}
