import Document
import SampleDocuments
import Testing
import VietnameseText

@Suite("The typesetter")
struct TypesetterTests {
  private let typesetter = Typesetter(profile: .sample)

  @Test("gives the same pages for the same document")
  func sameTwice() {
    #expect(
      typesetter.typeset(SampleDocuments.longPlan) == typesetter.typeset(SampleDocuments.longPlan))
  }

  @Test("names only styles and numberings it defines")
  func definesWhatItNames() {
    for document in [
      SampleDocuments.plan, SampleDocuments.longPlan, SampleDocuments.hostilePlan,
    ] {
      let pages = typesetter.typeset(document)
      let styles = Set(pages.styles.map(\.id))
      let numberings = Set(pages.numberings.map(\.id))
      for paragraph in paragraphs(of: pages) {
        #expect(styles.contains(paragraph.style))
        if let reference = paragraph.numbering {
          #expect(numberings.contains(reference.definition))
        }
      }
    }
  }

  @Test("derives the numbers from the tree")
  func numbers() {
    let labels = paragraphs(of: typesetter.typeset(SampleDocuments.plan))
      .compactMap { $0.numbering?.label }
    #expect(
      labels == [
        "I.", "1.", "-", "-", "2.", "a)", "b)", "c)", "d)", "đ)", "e)", "g)", "II.", "1.", "2.",
        "3.", "-", "+", "+", "III.", "1.", "2.", "IV.", "1.", "2.",
      ])
  }

  @Test("letters points past the alphabet with doubled letters")
  func manyPoints() {
    let labels = paragraphs(of: typesetter.typeset(SampleDocuments.longPlan))
      .compactMap { $0.numbering?.label }
    #expect(labels.suffix(3) == ["y)", "aa)", "bb)"])
    #expect(labels.contains("Phần II"))
  }

  @Test("keeps a number as an imported document prints it")
  func printedNumber() {
    var document = SampleDocuments.plan
    document.body = [
      .section(
        Section(.section, heading: "Khen thưởng", printedNumber: "VIII.", children: []))
    ]
    let texts = self.texts(of: document)
    #expect(texts.contains("VIII. KHEN THƯỞNG./.") || texts.contains("VIII. KHEN THƯỞNG"))
  }

  @Test("ends the last paragraph with the end mark, once")
  func endMark() {
    var document = SampleDocuments.plan
    #expect(texts(of: document).contains { $0.hasSuffix("xem xét, quyết định./.") })
    document.closing = [Paragraph("Đề nghị thực hiện./.")]
    #expect(texts(of: document).contains("Đề nghị thực hiện./."))
    document.closing = [Paragraph("Đề nghị thực hiện . ")]
    #expect(texts(of: document).contains("Đề nghị thực hiện./."))
    document.closing = [Paragraph("Báo cáo về Sở...")]
    #expect(texts(of: document).contains("Báo cáo về Sở..../."))
    document.closing = []
    #expect(texts(of: document).filter { $0.hasSuffix("./.") }.count == 1)
  }

  @Test("leaves room for what a draft leaves open")
  func openParts() {
    let texts = self.texts(of: SampleDocuments.draft)
    #expect(texts.contains("Số:     /KH-SXD"))
    #expect(texts.contains("Lai Châu, ngày      tháng 4 năm 2026"))
  }

  @Test("pads days below 10 and the months 1 and 2")
  func dateLine() {
    #expect(texts(of: SampleDocuments.plan).contains("Lai Châu, ngày 05 tháng 01 năm 2026"))
  }

  @Test("draws rules as long as the decree says")
  func rules() throws {
    let pages = typesetter.typeset(SampleDocuments.plan)
    let rules = self.rules(of: pages)
    try #require(rules.count == 3)
    let name = FontMetrics.width(of: "SỞ XÂY DỰNG", size: 12, bold: true) / 72 * 25.4
    #expect((name / 3...name / 2).contains(rules[0].length))
    let motto =
      FontMetrics.width(of: "Độc lập - Tự do - Hạnh phúc", size: 13, bold: true) / 72 * 25.4
    #expect(abs(rules[1].length - motto) < 0.01)
    let subject = try #require(paragraphs(of: pages).first { $0.style == "subject" })
    for line in subject.runs[0].text.split(separator: "\n") {
      let width = FontMetrics.width(of: String(line), size: 14, bold: true) / 72 * 25.4
      #expect((width / 3...width / 2).contains(rules[2].length))
    }
  }

  @Test(
    "breaks titles into balanced lines and not inside a name",
    arguments: [
      (
        "Phát động phong trào thi đua yêu nước năm 2026 của ngành Xây dựng tỉnh Lai Châu",
        ["Phát động phong trào thi đua yêu nước năm 2026", "của ngành Xây dựng tỉnh Lai Châu"]
      ),
      ("Phát động phong trào thi đua năm 2026", ["Phát động phong trào thi đua năm 2026"]),
      (
        "Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2026",
        [
          "Phát động phong trào thi đua thực hiện thắng lợi",
          "nhiệm vụ phát triển kinh tế - xã hội năm 2026",
        ]
      ),
      (
        """
        Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội hằng \
        năm và kế hoạch 5 năm 2026 - 2030 của tỉnh Lai Châu
        """,
        [
          "Phát động phong trào thi đua thực hiện thắng lợi",
          "nhiệm vụ phát triển kinh tế - xã hội hằng năm",
          "và kế hoạch 5 năm 2026 - 2030 của tỉnh Lai Châu",
        ]
      ),
    ])
  func titles(subject: String, lines: [String]) {
    var document = SampleDocuments.plan
    document.subject = subject
    #expect(texts(of: document).contains(lines.joined(separator: "\n")))
  }

  @Test("never lets the national title wrap and keeps long names in their column")
  func longNames() throws {
    var document = SampleDocuments.longPlan
    document.place = "Thành phố Hồ Chí Minh"
    document.date = PartialDate(iso: "2029-12-29") ?? document.date
    let pages = typesetter.typeset(document)
    guard case .table(let head)? = pages.sections[0].blocks.first else {
      Issue.record("the letterhead is a table")
      return
    }
    #expect(abs(head.columns.reduce(0, +) - 165) < 0.001)
    for row in head.rows {
      for (cell, width) in zip(row.cells, head.columns) {
        for case .paragraph(let paragraph) in cell.blocks {
          let style = try #require(pages.styles.first { $0.id == paragraph.style })
          let text = paragraph.runs.map(\.text).joined()
          let length = FontMetrics.width(
            of: text, size: style.size, bold: style.isBold, italic: style.isItalic)
          #expect(length < width * 72 / 25.4, "\(text)")
        }
      }
    }
  }

  @Test("composes decomposed letters")
  func composed() {
    #expect(
      texts(of: SampleDocuments.hostilePlan).contains {
        $0.utf8.elementsEqual("Tiếng Việt".utf8)
      })
  }

  @Test("keeps the signature with the last words of the text")
  func signature() throws {
    let blocks = typesetter.typeset(SampleDocuments.plan).sections[0].blocks
    guard case .table(let table)? = blocks.last, case .paragraph(let last)? = blocks.dropLast().last
    else {
      Issue.record("the text ends with a paragraph and the signature's table")
      return
    }
    #expect(table.keepsTogether && !table.hasBorders)
    #expect(last.overrides.keepsWithNext == true)
    let texts = self.texts(of: SampleDocuments.plan)
    #expect(texts.contains("- Lưu: VT, VP, TĐKT."))
    #expect(texts.contains("- UBND tỉnh (b/c);"))
  }

  @Test("ends the lines of the recipients itself and breaks long posts")
  func recipients() {
    var document = SampleDocuments.plan
    document.recipients = [Recipient("UBND tỉnh; ", purpose: "b/c"), Recipient("Lưu trữ tỉnh.")]
    document.archiveLine = ArchiveLine(units: ["VT", "VP."], copies: 2, drafter: "PL")
    document.signature.authority = ["TM. BAN CHẤP HÀNH CÔNG ĐOÀN NGÀNH XÂY DỰNG TỈNH LAI CHÂU"]
    let texts = self.texts(of: document)
    #expect(texts.contains("- UBND tỉnh (b/c);"))
    #expect(texts.contains("- Lưu trữ tỉnh;"))
    #expect(texts.contains("- Lưu: VT, VP (2b)."))
    #expect(texts.contains("PL"))
    #expect(texts.contains("TM. BAN CHẤP HÀNH CÔNG ĐOÀN\nNGÀNH XÂY DỰNG TỈNH LAI CHÂU"))
  }

  @Test("names the file by kind and subject as a sentence would")
  func title() {
    var document = SampleDocuments.plan
    document.subject = "Phát động phong trào thi đua năm 2026"
    let typesetter = Typesetter(profile: .sample)
    #expect(
      typesetter.typeset(document).properties.title
        == "Kế hoạch phát động phong trào thi đua năm 2026")
    document.subject = "Hà Nội thi đua"
    #expect(typesetter.typeset(document).properties.title == "Kế hoạch Hà Nội thi đua")
  }

  @Test("sets annexes on pages of their own, each with its number and end mark")
  func annexes() throws {
    let pages = typesetter.typeset(SampleDocuments.longPlan)
    try #require(pages.sections.count == 3)
    #expect(pages.sections[2].geometry.width == 297)
    for (section, numeral) in zip(pages.sections.dropFirst(), ["I", "II"]) {
      let texts = self.texts(of: section)
      #expect(texts.first == "Phụ lục \(numeral)")
      #expect(texts.last?.hasSuffix("./.") == true)
    }
  }

  private func texts(of document: AdministrativeDocument) -> [String] {
    typesetter.typeset(document).sections.flatMap(texts)
  }

  private func texts(of section: PageSection) -> [String] {
    paragraphs(of: section.blocks).map { $0.runs.map(\.text).joined() }
  }

  private func paragraphs(of document: FormattedDocument) -> [FormattedParagraph] {
    document.sections.flatMap { paragraphs(of: $0.blocks) }
  }

  private func paragraphs(of blocks: [FormattedBlock]) -> [FormattedParagraph] {
    blocks.flatMap { block -> [FormattedParagraph] in
      switch block {
      case .paragraph(let paragraph): [paragraph]
      case .table(let table):
        table.rows.flatMap(\.cells).flatMap { paragraphs(of: $0.blocks) }
      case .rule: []
      }
    }
  }

  private func rules(of document: FormattedDocument) -> [Rule] {
    func rules(_ blocks: [FormattedBlock]) -> [Rule] {
      blocks.flatMap { block -> [Rule] in
        switch block {
        case .paragraph: []
        case .table(let table): table.rows.flatMap(\.cells).flatMap { rules($0.blocks) }
        case .rule(let rule): [rule]
        }
      }
    }
    return document.sections.flatMap { rules($0.blocks) }
  }
}
