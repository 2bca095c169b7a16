import Diagnostics
import Document
import SampleDocuments
import Testing

@testable import Writers

@Suite struct PDFWriterTests {
  private static let left = 30 * 72 / 25.4
  private static let right = (210 - 15) * 72 / 25.4
  private static let top = 20 * 72 / 25.4
  private static let bottom = (297 - 20) * 72 / 25.4

  private func plan() throws -> PDFProbe {
    try PDFProbe(Typesetter.typeset(SampleDocuments.plan, .sample))
  }

  @Test func everyPageIsA4AndTheFileSaysWhatItIs() throws {
    let probe = try PDFProbe(
      HandMade.document((1...60).map { HandMade.paragraph("dòng \($0)") }))
    defer { probe.remove() }
    #expect(try probe.info("Page size").contains("A4"))
    #expect(try probe.info("Pages") == "2")
    #expect(try probe.info("Title") == "Kế hoạch <thử> & đo")
    #expect(try probe.info("Subject") == "Thử")
    #expect(try probe.info("Author") == "Sở Xây dựng")
    #expect(try probe.info("Keywords") == "thi đua, 05/KH-SXD")
    #expect(try probe.info("CreationDate").contains("Jan  5"))
    #expect(try probe.info("Tagged") == "yes")
  }

  @Test func theFileIsSoundAndSaysItsLanguage() throws {
    let bytes = try PDFWriter().write(Typesetter.typeset(SampleDocuments.longPlan, .sample))
    let probe = try PDFProbe(bytes)
    defer { probe.remove() }
    #expect(try probe.complaints().isEmpty)
    #expect(String(decoding: bytes.suffix(20_000), as: UTF8.self).contains("/Lang (vi-VN)"))
  }

  @Test func allLettersComeFromEmbeddedSubsetsOfTheTimesCompatibleFace() throws {
    let probe = try plan()
    defer { probe.remove() }
    let fonts = try probe.fonts()
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.name.hasPrefix("LiberationSerif") || font.name.hasPrefix("TimesNewRoman"))
      #expect(font.isEmbeddedSubset)
    }
  }

  @Test func theTextReadsInOrderWithItsNumbers() throws {
    let probe = try plan()
    defer { probe.remove() }
    let text = try probe.text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var rest = text[...]
    for words in [
      "UBND TỈNH LAI CHÂU", "SỞ XÂY DỰNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 05/KH-SXD", "KẾ HOẠCH", "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "- Khơi dậy",
      "đ) Gắn với", "e) Tiết kiệm", "II. NỘI DUNG THI ĐUA", "“Kỷ cương, sáng tạo, về đích sớm”",
      "./.", "Nơi nhận:", "- Lưu: VT, VP, TĐKT.", "KT. GIÁM ĐỐC", "Nguyễn Văn An",
    ] {
      let found = rest.firstRange(of: words)
      #expect(found != nil, "\(words)")
      if let found { rest = rest[found.upperBound...] }
    }
  }

  @Test func nothingStandsInTheMarginsButPageNumbersCentredAtTheTop() throws {
    let probe = try plan()
    defer { probe.remove() }
    let words = try probe.words()
    let numbers = words.filter { $0.bottom < Self.top }
    #expect(numbers.map(\.text) == ["2", "3"])
    #expect(numbers.map(\.page) == [2, 3])
    for number in numbers {
      #expect(abs((number.left + number.right) / 2 - (Self.left + Self.right) / 2) < 0.5)
    }
    for word in words where word.bottom >= Self.top {
      #expect(word.left > Self.left - 0.5 && word.right < Self.right + 0.5, "\(word)")
      #expect(word.top > Self.top - 1 && word.bottom < Self.bottom + 1, "\(word)")
    }
  }

  @Test func justifiedLinesReachTheRightMarginAndLastLinesDoNotStretch() throws {
    let text = String(repeating: "phong trào thi đua yêu nước của ngành ", count: 8) + "hết."
    let probe = try PDFProbe(HandMade.document([HandMade.paragraph(text)]))
    defer { probe.remove() }
    let lines = Dictionary(grouping: try probe.words()) { Int($0.top) }
      .sorted { $0.key < $1.key }.map(\.value)
    #expect(lines.count > 3)
    let indent = try #require(lines.first?.first?.left)
    #expect(abs(indent - Self.left - 12.7 * 72 / 25.4) < 0.5)
    for line in lines.dropLast() {
      #expect(abs((line.last?.right ?? 0) - Self.right) < 0.5)
    }
    for line in lines.dropFirst() {
      #expect(abs((line.first?.left ?? 0) - Self.left) < 0.5)
    }
    let last = try #require(lines.last)
    let gap = last[1].left - last[0].right
    #expect(abs(gap - 3.5) < 0.2)
  }

  @Test func linesLieAsFarApartAsInWordProcessors() throws {
    let probe = try PDFProbe(HandMade.document([HandMade.lines(3, of: "a")]))
    defer { probe.remove() }
    let tops = try probe.words().map(\.top)
    #expect(abs(tops[1] - tops[0] - 16.1) < 0.02)
    #expect(abs(tops[2] - tops[1] - 16.1) < 0.02)
  }

  @Test func noHeadingStandsAtAFootAndNoLineOfAParagraphAlone() throws {
    let blocks = (1...60).flatMap { number in
      [
        HandMade.paragraph("heading-\(number)", style: "heading"),
        HandMade.lines(1 + number * 7 % 6, of: "p\(number)"),
      ]
    }
    let probe = try PDFProbe(HandMade.document(blocks))
    defer { probe.remove() }
    let pages = try probe.pages()
    #expect(pages.count > 4)
    for (index, page) in pages.enumerated() {
      let text = index == 0 ? page : Array(page.dropFirst())
      let first = try #require(text.first).split(separator: "-")
      let last = try #require(text.last).split(separator: "-")
      #expect(last[0] != "heading")
      if first[0] != "heading" {
        // A paragraph that goes on here brings two lines at least and left as many behind.
        #expect(first[1] == "1" || (Int(first[1]) ?? 0) >= 3)
        #expect(first[1] == "1" || first[1] != first[2])
      }
    }
  }

  @Test(arguments: 28...46)
  func theSignatureBlockStaysWhole(filler: Int) throws {
    var blocks = (1...filler).map { HandMade.lines(1, of: "p\($0)") }
    blocks.append(HandMade.paragraph("kết-1\nkết-2", keepsWithNext: true))
    let cell = (1...8).map { HandMade.paragraph("ký-\($0)", style: "cell") }
    blocks.append(
      .table(
        FormattedTable(
          columns: [80, 85], rows: [FormattedRow(cells: [FormattedCell(cell)])],
          hasBorders: false, keepsTogether: true)))
    let probe = try PDFProbe(HandMade.document(blocks))
    defer { probe.remove() }
    let pages = Set(
      try probe.words().filter { $0.text.hasPrefix("k") }.map(\.page))
    #expect(pages.count == 1)
  }

  @Test func aTableGoesOnUnderItsRepeatedHeadWithWholeRows() throws {
    let rows = (1...40).map { row in
      FormattedRow(cells: [
        FormattedCell([HandMade.paragraph("r\(row)-a\nr\(row)-b", style: "cell")]),
        FormattedCell([HandMade.paragraph("x", style: "cell")], centeredVertically: true),
      ])
    }
    let head = FormattedRow(
      cells: [
        FormattedCell([HandMade.paragraph("Đầu", style: "cell")]),
        FormattedCell([HandMade.paragraph("bảng", style: "cell")]),
      ], isHeader: true)
    let table = FormattedTable(columns: [100, 65], rows: [head] + rows, hasBorders: true)
    let probe = try PDFProbe(HandMade.document([.table(table)]))
    defer { probe.remove() }
    let words = try probe.words()
    let pageCount = try #require(words.last?.page)
    #expect(pageCount == 2)
    #expect(words.filter { $0.text == "Đầu" }.map(\.page) == [1, 2])
    for row in 1...40 {
      let page = Set(words.filter { $0.text.hasPrefix("r\(row)-") }.map(\.page))
      #expect(page.count == 1)
    }
    let first = try #require(words.first { $0.text == "r1-a" })
    let centred = try #require(words.first { $0.text == "x" })
    #expect(centred.top > first.top + 5)
  }

  @Test func aRowHigherThanAPageIsCutBetweenLines() throws {
    let text = (1...80).map { "dòng-\($0)" }.joined(separator: "\n")
    let table = FormattedTable(
      columns: [165],
      rows: [FormattedRow(cells: [FormattedCell([HandMade.paragraph(text, style: "cell")])])],
      hasBorders: true)
    let probe = try PDFProbe(HandMade.document([.table(table)]))
    defer { probe.remove() }
    let words = try probe.words().filter { $0.text.hasPrefix("dòng") }
    #expect(words.map(\.text) == (1...80).map { "dòng-\($0)" })
    #expect(words.allSatisfy { $0.bottom < Self.bottom + 1 })
  }

  @Test func sectionsHaveTheirOwnPaperAndBeginTheirNumbersAnew() throws {
    let long = (1...60).map { HandMade.paragraph("a\($0)") }
    let document = try HandMade.document(sections: [
      HandMade.section(long), HandMade.section(long, geometry: HandMade.landscape),
    ])
    let probe = try PDFProbe(document)
    defer { probe.remove() }
    let numbers = try probe.words().filter { $0.bottom < Self.top }
    #expect(numbers.map(\.text).filter { $0 == "2" }.count == 2)
    #expect(!numbers.map(\.text).contains("1"))
    let widest = try #require(probe.words().map(\.page).max())
    #expect(widest == 2 + 3)
  }

  @Test func nothingIsLostOrRepeatedHoweverTightThePages() throws {
    for seed in 1...25 {
      var random = SmallRandom(state: UInt64(seed))
      var wanted: [String] = []
      func words(_ most: Int) -> String {
        let count = 1 + random.next(most)
        let new = (0..<count).map { "w\(wanted.count + $0)" }
        wanted += new
        return new.joined(separator: random.next(4) == 0 ? "\n" : " ")
      }
      func cell() -> FormattedCell {
        let count = random.next(3)
        return FormattedCell((0..<count).map { _ in HandMade.paragraph(words(9), style: "cell") })
      }
      let blocks: [FormattedBlock] = (0..<30).map { _ in
        switch random.next(7) {
        case 0: HandMade.paragraph(words(5), style: "heading")
        case 1: HandMade.paragraph(words(30), keepsWithNext: true)
        case 2: .rule(Rule(length: 20, spaceBefore: 3, spaceAfter: 5))
        case 3:
          .table(
            FormattedTable(
              columns: [45], rows: (0..<random.next(5)).map { _ in FormattedRow(cells: [cell()]) },
              hasBorders: random.next(2) == 0, keepsTogether: random.next(2) == 0))
        default: HandMade.paragraph(words(60))
        }
      }
      let tight = PageGeometry(
        width: 60, height: 40 + Double(random.next(40)), top: 12, bottom: 8, left: 8, right: 7)
      var section = HandMade.section(blocks, geometry: tight)
      section.pageNumbering = nil
      let probe = try PDFProbe(HandMade.document(sections: [section]))
      defer { probe.remove() }
      let found = try probe.words().sorted {
        ($0.page, $0.bottom.rounded(), $0.left) < ($1.page, $1.bottom.rounded(), $1.left)
      }
      let isWhole = found.map(\.text) == wanted
      #expect(isWhole, "seed \(seed)")
      let foot = (tight.height - tight.bottom) * 72 / 25.4
      #expect(found.allSatisfy { $0.bottom < foot + 1 }, "seed \(seed)")
    }
  }

  @Test func theOutlineNestsHeadingsUnderHeadings() throws {
    let probe = try PDFProbe(
      HandMade.document([
        HandMade.paragraph("Một", style: "heading"), HandMade.paragraph("văn bản"),
        HandMade.paragraph("Một một", style: "subheading"), HandMade.paragraph("văn bản"),
        HandMade.paragraph("Hai", style: "heading"), HandMade.paragraph("văn bản"),
      ]))
    defer { probe.remove() }
    let outline = try probe.outline().filter { !$0.isWhitespace }
    #expect(
      outline == """
        <outline><itempage="1">Một</item><outline><itempage="1">Mộtmột</item></outline>\
        <itempage="1">Hai</item></outline>
        """)
  }

  @Test func theSameDocumentGivesTheSameBytesFromAnyWriterAndThread() async throws {
    let document = Typesetter.typeset(SampleDocuments.longPlan, .sample)
    let writer = PDFWriter()
    let first = try writer.write(document)
    let other = try PDFWriter().write(document)
    #expect(first == other)
    let all = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 1...12 { group.addTask { try writer.write(document) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(all.allSatisfy { $0 == first })
  }

  @Test func aWordWiderThanTheLineIsCutInsideTheMargins() throws {
    let word = String(repeating: "nghiêng", count: 40)
    let probe = try PDFProbe(HandMade.document([HandMade.paragraph("đây \(word) đó")]))
    defer { probe.remove() }
    let words = try probe.words()
    #expect(words.map(\.text).joined() == "đây\(word)đó")
    #expect(words.allSatisfy { $0.right < Self.right + 0.5 })
  }

  @Test func linesEndAfterHyphensInsideWordsOnly() throws {
    let text = String(repeating: "x", count: 60)
    for (word, head) in [
      ("250/KH-UBND", "250/KH-"), ("2026-2030", "2026-"), ("và/hoặc", ""), ("-5", ""),
    ] {
      let probe = try PDFProbe(
        HandMade.document([HandMade.paragraph("\(text) \(word)\(text)", style: "cell")]))
      defer { probe.remove() }
      let words = try probe.words()
      let end = words.last { $0.top == words[0].top }
      #expect(end?.text == (head.isEmpty ? text : head), "\(word)")
    }
  }

  @Test func decomposedLettersAndControlCharactersAreSetAsWhatTheyMean() throws {
    let text = "Tie\u{302}\u{301}ng\u{0} Vie\u{323}\u{302}t\u{7}"
    let probe = try PDFProbe(HandMade.document([HandMade.paragraph(text)]))
    defer { probe.remove() }
    let read = try probe.text().precomposedStringWithCanonicalMapping
    #expect(read.contains("Tiếng Việt"))
    #expect(try probe.fonts().allSatisfy { $0.name.hasPrefix("LiberationSerif") })
  }

  @Test func everythingThatStandsInTheWayIsSaidAtOnce() throws {
    let document = try HandMade.document([
      HandMade.paragraph("có 漢 và 😀 và 漢"), HandMade.paragraph("không kiểu", style: "none"),
      HandMade.paragraph("không phông", style: "odd"),
    ])
    let error = #expect(throws: InvalidInput.self) { try PDFWriter().write(document) }
    let findings = try #require(error).diagnostics
    #expect(
      findings.map(\.code) == [
        "pdf.character-missing", "pdf.character-missing", "pdf.unknown-style", "pdf.face-missing",
      ])
    #expect(findings[0].arguments["code"] == "U+6F22")
    #expect(findings[0].place?.paragraph == 1)
    #expect(findings[2].place?.quote == "không kiểu")
    #expect(findings[3].arguments["face"] == "No Such Face")
  }

  @Test func marginsThatLeaveNoRoomAreRefused() throws {
    let narrow = PageGeometry(width: 40, height: 297, top: 20, bottom: 20, left: 30, right: 15)
    let document = try HandMade.document(sections: [HandMade.section([], geometry: narrow)])
    #expect(throws: InvalidInput.self) { try PDFWriter().write(document) }
  }

  @Test func anEmptyDocumentIsOneEmptyPage() throws {
    let probe = try PDFProbe(HandMade.document([]))
    defer { probe.remove() }
    #expect(try probe.info("Pages") == "1")
    let none = try PDFProbe(HandMade.document(sections: []))
    defer { none.remove() }
    #expect(try none.complaints().isEmpty)
  }
}

/// Numbers that look random and are the same in every run.
private struct SmallRandom {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
