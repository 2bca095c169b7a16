import Document
import SampleDocuments
import Testing

@testable import Writers

@Suite struct TextWriterTests {
  private func text(_ document: FormattedDocument) -> String {
    String(decoding: TextWriter().write(document), as: UTF8.self)
  }

  private func lines(_ plan: AdministrativeDocument) -> [String] {
    text(Typesetter.typeset(plan, .sample)).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test func aSmallDocumentIsWrittenLineByLine() throws {
    let table = FormattedTable(
      columns: [40, 125],
      rows: [
        FormattedRow(
          cells: [
            FormattedCell([HandMade.paragraph("Số TT", style: "cell")]),
            FormattedCell([HandMade.paragraph("Chỉ tiêu", style: "cell")]),
          ], isHeader: true),
        FormattedRow(cells: [
          FormattedCell([HandMade.paragraph("1", style: "cell")]),
          FormattedCell([
            HandMade.paragraph("Hồ sơ\nđúng hạn", style: "cell"),
            HandMade.paragraph("100%", style: "cell"),
          ]),
        ]),
      ], hasBorders: true)
    let number = NumberingReference(definition: "n", level: 0, ordinal: 5, label: "đ)")
    let document = try HandMade.document([
      HandMade.paragraph("Mục", style: "heading"), .rule(Rule(length: 22.5)),
      .paragraph(
        FormattedParagraph(
          style: "body",
          runs: [FormattedRun("Một "), FormattedRun("điểm", bold: true), FormattedRun(";")],
          numbering: number)),
      HandMade.paragraph("hai\ndòng\u{0}"), .table(table), HandMade.paragraph("Hết"),
    ])
    #expect(
      text(document) == """
        Mục
                                       ──────────

        đ) Một điểm;

        hai
        dòng

        | Số TT | Chỉ tiêu            |
        |-------|---------------------|
        | 1     | Hồ sơ đúng hạn 100% |

        Hết

        """)
  }

  @Test func theLetterheadStandsInTwoColumns() {
    let lines = lines(SampleDocuments.plan)
    #expect(lines[0].contains("UBND TỈNH LAI CHÂU   "))
    #expect(lines[0].hasSuffix("   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    #expect(lines[1].contains("SỞ XÂY DỰNG   "))
    #expect(lines[1].hasSuffix("   Độc lập - Tự do - Hạnh phúc"))
    #expect(lines[2].split(separator: " ").allSatisfy { $0.allSatisfy { $0 == "─" } })
    #expect(
      lines.contains { $0.contains("Số: 05/KH-SXD   ") && $0.hasSuffix("tháng 01 năm 2026") })
  }

  @Test func everyParagraphIsOneLineWithItsNumber() {
    let lines = lines(SampleDocuments.plan)
    for start in [
      "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "đ) Gắn với", "- Khơi dậy", "+ Quý II",
      "1. Đối tượng: Tập thể", "Trong quá trình",
    ] {
      #expect(lines.filter { $0.hasPrefix(start) }.count == 1, "\(start)")
    }
    #expect(lines.contains { $0.hasSuffix("./.") })
    #expect(lines.allSatisfy { $0.last != " " })
  }

  @Test func recipientsAndSignatureStandSideBySide() throws {
    let lines = lines(SampleDocuments.plan)
    let first = try #require(lines.first { $0.hasPrefix("Nơi nhận:") })
    #expect(first.hasSuffix("   KT. GIÁM ĐỐC"))
    let name = try #require(lines.first { $0.hasSuffix("   Nguyễn Văn An") })
    #expect(name.hasPrefix("- Trang thông tin điện tử Sở;"))
    #expect(lines.contains("- Lưu: VT, VP, TĐKT."))
  }

  @Test func annexesFollowWithTheirTables() {
    let text = text(Typesetter.typeset(SampleDocuments.longPlan, .sample))
    #expect(text.contains("\n\n\n"))
    #expect(text.contains("| Số TT | Chỉ tiêu "))
    #expect(text.contains("|-------|"))
  }
}
