import Checking
import Diagnostics
import Document
import SampleDocuments
import Testing

@Suite("Breaking one thing of the form")
struct FormMutationTests {
  @Test("Exactly the right rule speaks", arguments: pageMutations + headMutations + textMutations)
  func mutation(_ mutation: Mutation) throws {
    var pages = Typesetter.typeset(SampleDocuments.plan, try Subjects.format())
    mutation.apply(&pages)
    #expect(try Subjects.codes(pages) == mutation.codes)
  }

  @Test("The letterhead of a people's committee is one name, all bold")
  func committee() throws {
    var plan = SampleDocuments.plan
    plan.supervisingBody = nil
    plan.issuingBody = LetterheadBody(
      name: "Ủy ban nhân dân tỉnh Bắc Ninh", lines: ["Ủy ban nhân dân", "tỉnh Bắc Ninh"])
    #expect(try Subjects.codes(of: plan) == [])
  }

  @Test("A finding tells the page's paragraph, its words, the rule, and what to do")
  func place() throws {
    var pages = Typesetter.typeset(SampleDocuments.plan, try Subjects.format())
    pages.replace("ngày 05", "ngày 5", in: .placeAndDate)
    let subject = try CheckSubject(
      pages: pages, format: try Subjects.format(), file: "kế hoạch.docx")
    let finding = try #require(Checker.check(subject).first)
    #expect(finding.place?.file == "kế hoạch.docx")
    #expect(finding.place?.quote == "Lai Châu, ngày 5 tháng 01 năm 2026")
    #expect(finding.reference == "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4.b")
    #expect(finding.suggestion == Message("check.write", ["text": "05"]))
    #expect(Checker.rule(of: finding)?.code == "ND30-R15")
  }

  @Test("The bounds come from the profile, not from the code")
  func bounds() throws {
    var format = try Subjects.format()
    let pages = Typesetter.typeset(SampleDocuments.plan, format)
    format.page.left = BoundedValue(35, least: 33, most: 38)
    let subject = try CheckSubject(pages: pages, format: format)
    #expect(Checker.check(subject, families: [.form]).map(\.code) == ["ND30-R04.margin"])
  }

  @Test("A text without looks is judged by its words alone")
  func textOnly() throws {
    var pages = Typesetter.typeset(SampleDocuments.plan, try Subjects.format())
    pages.page { $0.left = 10 }
    pages.style(.body) { $0.size = 10 }
    pages.replace("Số: 05", "Số: 5", in: .code)
    let subject = try CheckSubject(pages: pages, format: try Subjects.format(), source: .text)
    #expect(Checker.check(subject, families: [.form]).map(\.code) == ["ND30-R12.padding"])
  }

  static let pageMutations: [Mutation] = [
    Mutation("Letter paper", "ND30-R01.paper") {
      $0.page { ($0.width, $0.height) = (215.9, 279.4) }
    },
    Mutation("pages that lie across", "ND30-R02.landscape") {
      $0.page { ($0.width, $0.height) = (297, 210) }
    },
    Mutation("a top margin of 15 mm", "ND30-R03.top") { $0.page { $0.top = 15 } },
    Mutation("a bottom margin of 30 mm", "ND30-R03.bottom") { $0.page { $0.bottom = 30 } },
    Mutation("a left margin of 25 mm", "ND30-R04.margin") { $0.page { $0.left = 25 } },
    Mutation("a right margin of 25 mm", "ND30-R05.margin") { $0.page { $0.right = 25 } },
    Mutation("another face in the text", "ND30-R06.face") {
      $0.style(.point) { $0.face = "Arial" }
    },
    Mutation("letters with marks apart", "ND30-R06.composed") {
      $0.replace("Kịp", "Ki\u{323}p", in: .point)
    },
    Mutation("no page numbers", "ND30-R07.missing") { $0.sections[0].pageNumbering = nil },
    Mutation("page numbers from 2", "ND30-R07.start") { $0.sections[0].pageNumbering?.start = 2 },
    Mutation("a number on the first page", "ND30-R07.first-page") {
      $0.sections[0].pageNumbering?.isHiddenOnFirstPage = false
    },
    Mutation("page numbers at the right", "ND30-R07.place") {
      $0.style(.pageNumber) { $0.alignment = .right }
    },
    Mutation("small page numbers", "ND30-R07.size") { $0.style(.pageNumber) { $0.size = 11 } },
    Mutation("page numbers in italics", "ND30-R07.italic") {
      $0.style(.pageNumber) { $0.isItalic = true }
    },
  ]

  static let headMutations: [Mutation] = [
    Mutation("HOÀ for HÒA in the national title", "ND30-R08.text") {
      $0.replace("HÒA", "HOÀ", in: .nationalTitle)
    },
    Mutation("a national title of 14 pt", "ND30-R08.broken", "ND30-R08.size") {
      $0.style(.nationalTitle) { $0.size = 14 }
    },
    Mutation("a light national title", "ND30-R08.not-bold") {
      $0.style(.nationalTitle) { $0.isBold = false }
    },
    Mutation("no national title", "ND30-R08.missing") {
      $0.remove(.nationalTitle) { _ in true }
    },
    Mutation("a motto without blanks around hyphens", "ND30-R09.text") {
      $0.replace(" - ", "-", in: .motto)
    },
    Mutation("dashes in the motto", "ND30-R09.text") { $0.replace(" - ", " – ", in: .motto) },
    Mutation("an italic motto", "ND30-R09.italic") { $0.style(.motto) { $0.isItalic = true } },
    Mutation("no line under the motto", "ND30-R09.line-missing") { pages in
      pages.rules { index, rule in index == 1 ? nil : rule }
    },
    Mutation("a short line under the motto", "ND30-R09.line-short") { pages in
      pages.rules { index, rule in
        var rule = rule
        if index == 1 { rule.length /= 2 }
        return rule
      }
    },
    Mutation("a bold supervising body", "ND30-R10.bold") {
      $0.style(.supervisingBody) { $0.isBold = true }
    },
    Mutation("a supervising body in small letters", "ND30-R10.not-capitals") {
      $0.replace("UBND TỈNH LAI CHÂU", "UBND tỉnh Lai Châu", in: .supervisingBody)
    },
    Mutation("a light issuing body", "ND30-R11.not-bold") {
      $0.style(.issuingBody) { $0.isBold = false }
    },
    Mutation("an issuing body of 14 pt", "ND30-R11.size", "ND30-R11.line-short") { pages in
      pages.style(.issuingBody) { $0.size = 14 }
      pages.rules { index, rule in
        var rule = rule
        if index == 0 { rule.length *= 0.5 }
        return rule
      }
    },
    Mutation("no line under the issuing body", "ND30-R11.line-missing") { pages in
      pages.rules { index, rule in index == 0 ? nil : rule }
    },
    Mutation("a long line under the issuing body", "ND30-R11.line-long") { pages in
      pages.rules { index, rule in
        var rule = rule
        if index == 0 { rule.length *= 2 }
        return rule
      }
    },
    Mutation("a number without its zero", "ND30-R12.padding") {
      $0.replace("05", "5", in: .code)
    },
    Mutation("no colon after Số", "ND30-R12.word") { $0.replace("Số:", "Số", in: .code) },
    Mutation("blanks in the symbol", "ND30-R12.blank") { $0.replace("KH-", "KH - ", in: .code) },
    Mutation("no hyphen in the symbol", "ND30-R12.hyphen", "ND30-R13.letters") {
      $0.replace("KH-SXD", "KHSXD", in: .code)
    },
    Mutation("a code of 14 pt", "ND30-R12.size") { $0.style(.code) { $0.size = 14 } },
    Mutation("the letters of a report", "ND30-R13.letters") { $0.replace("KH", "BC", in: .code) },
    Mutation("an upright date line", "ND30-R14.not-italic") {
      $0.style(.placeAndDate) { $0.isItalic = false }
    },
    Mutation("no comma after the place", "ND30-R14.comma") {
      $0.replace("Châu,", "Châu", in: .placeAndDate)
    },
    Mutation("a day the calendar lacks", "ND30-R14.date") {
      $0.replace("ngày 05 tháng 01", "ngày 31 tháng 4", in: .placeAndDate)
    },
    Mutation("a day without its zero", "ND30-R15.day") {
      $0.replace("ngày 05", "ngày 5", in: .placeAndDate)
    },
    Mutation("a month with a zero too many", "ND30-R15.month") {
      $0.replace("tháng 01", "tháng 03", in: .placeAndDate)
    },
    Mutation("a kind in small letters", "ND30-R16.not-capitals") {
      $0.replace("KẾ HOẠCH", "Kế hoạch", in: .kind)
    },
    Mutation("a kind of 16 pt", "ND30-R16.size") { $0.style(.kind) { $0.size = 16 } },
    Mutation("a subject in capitals", "ND30-R17.capitals", "ND30-R17.line-short") { pages in
      pages.eachParagraph { paragraph in
        guard paragraph.style == "subject" else { return }
        for index in paragraph.runs.indices {
          paragraph.runs[index].text = paragraph.runs[index].text.uppercased()
        }
      }
      pages.rules { index, rule in
        var rule = rule
        if index == 2 { rule.length *= 0.5 }
        return rule
      }
    },
    Mutation("no line under the subject", "ND30-R17.line-missing") { pages in
      pages.rules { index, rule in index == 2 ? nil : rule }
    },
  ]

  static let textMutations: [Mutation] = [
    Mutation("an upright legal basis", "ND30-R18.not-italic") {
      $0.style(.legalBasis) { $0.isItalic = false }
    },
    Mutation("a legal basis with a full stop", "ND30-R18.mark") {
      $0.replace("2022;", "2022.", in: .legalBasis)
    },
    Mutation("text of 12 pt", "ND30-R19.size") { $0.style(.dash) { $0.size = 12 } },
    Mutation("text flush left", "ND30-R19.alignment.justified") {
      $0.style(.clause) { $0.alignment = .left }
    },
    Mutation("first lines 5 mm in", "ND30-R19.indent") {
      $0.style(.dash) { $0.firstLineIndent = 5 }
    },
    Mutation("paragraphs 3 pt apart", "ND30-R19.gap") { $0.style(.dash) { $0.spaceAfter = 3 } },
    Mutation("double line distance", "ND30-R19.line-spacing") {
      $0.style(.clause) { $0.lineSpacing = 2 }
    },
    Mutation("two sizes in the text", "ND30-R19.sizes") { $0.style(.dash) { $0.size = 13 } },
    Mutation("a light section heading", "ND30-R20.not-bold") {
      $0.style(.section) { $0.isBold = false }
    },
    Mutation("a section heading in small letters", "ND30-R20.not-capitals") {
      $0.replace("NỘI DUNG THI ĐUA", "Nội dung thi đua", in: .section)
    },
    Mutation("a section heading with a colon", "ND30-R20.mark") {
      $0.replace("NỘI DUNG THI ĐUA", "NỘI DUNG THI ĐUA:", in: .section)
    },
    Mutation("no end mark", "ND30-R22.missing") { $0.replace("./.", ".", in: .body) },
    Mutation("T/M for TM.", "ND30-R23.power") { $0.replace("KT. ", "K/T ", in: .authority) },
    Mutation("a light post", "ND30-R23.not-bold") { $0.style(.authority) { $0.isBold = false } },
    Mutation("a title before the name", "ND30-R24.title") {
      $0.replace("Nguyễn", "ThS. Nguyễn", in: .signer)
    },
    Mutation("a name in capitals", "ND30-R24.capitals") {
      $0.replace("Nguyễn Văn An", "NGUYỄN VĂN AN", in: .signer)
    },
    Mutation("a light name", "ND30-R24.not-bold") { $0.style(.signer) { $0.isBold = false } },
    Mutation("upright Nơi nhận", "ND30-R25.not-italic") {
      $0.style(.recipientsWord) { $0.isItalic = false }
    },
    Mutation("recipients of 12 pt", "ND30-R25.size") { $0.style(.recipient) { $0.size = 12 } },
    Mutation("a recipient with a comma", "ND30-R25.semicolon") {
      $0.replace("(b/c);", "(b/c),", in: .recipient)
    },
    Mutation("Lưu without colon", "ND30-R25.archive-word") {
      $0.replace("Lưu:", "Lưu", in: .recipient)
    },
    Mutation("Lưu without full stop", "ND30-R25.full-stop") {
      $0.replace("TĐKT.", "TĐKT", in: .recipient)
    },
    Mutation("no archive line", "ND30-R25.archive-missing") { pages in
      pages.remove(.recipient) { $0.runs.first?.text.contains("Lưu") ?? false }
    },
    Mutation("the drafter in the archive line", "ND30-R25.drafter") {
      $0.replace("TĐKT.", "hmv.", in: .recipient)
    },
    Mutation("an addressed plan", "ND30-R26.addressee") { pages in
      pages.sections[0].blocks.insert(
        .paragraph(FormattedParagraph(style: "body", runs: [FormattedRun("Kính gửi: Các phòng")])),
        at: 4)
    },
  ]
}
