import Checking
import Citations
import Diagnostics
import Document
import Foundation
import Profiles
import SampleDocuments
import Testing
import VietnameseText
import YAML

@Suite("Breaking one thing of the wording")
struct WordingMutationTests {
  private func subject(
    _ pages: FormattedDocument, movements: [Movement] = [], documents: [LegalDocument] = []
  ) throws -> CheckSubject {
    try CheckSubject(
      pages: pages, format: .sample, knowledge: try ContentMutationTests.knowledge.get(),
      documents: documents, movements: movements)
  }

  @Test("Exactly the right rule speaks", arguments: mutations)
  func mutation(_ mutation: Mutation) throws {
    var pages = Typesetter.typeset(RightPlan.document, .sample)
    mutation.apply(&pages)
    #expect(Checker.check(try subject(pages)).map(\.code) == mutation.codes)
  }

  @Test("What a plan may as well say has nothing against it", arguments: allowed)
  func right(_ mutation: Mutation) throws {
    var pages = Typesetter.typeset(RightPlan.document, .sample)
    mutation.apply(&pages)
    #expect(Checker.check(try subject(pages)).map(\.code) == [])
  }

  @Test("What isn't verified is a note, whatever is found against it")
  func unverified() throws {
    var pages = Typesetter.typeset(RightPlan.document, .sample)
    pages.replaceText(
      "“Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” giai đoạn 2025 - 2030",
      "“Đường về bản làng xanh” giai đoạn 2025 - 2030 theo Kế hoạch số 999/KH-UBND ngày 02/01/2024 "
        + "của UBND tỉnh về xây dựng đường liên bản")
    let movement = Movement(
      id: "duong", name: "Đường về bản làng xanh",
      validity: Validity(
        from: CalendarDate(year: 2021, month: 1, day: 1),
        to: CalendarDate(year: 2030, month: 12, day: 31)), isVerified: false)
    let document = LegalDocument(
      number: try #require(DocumentNumber("999/KH-UBND")), kind: "Kế hoạch", issuer: "UBND tỉnh",
      date: PartialDate(iso: "2024-01-03"), isVerified: false)
    let findings = Checker.check(
      try subject(pages, movements: [movement], documents: [document]))
    #expect(findings.map(\.code) == ["TRUTH-01.another", "TRUTH-03.period"])
    #expect(findings.allSatisfy { $0.severity == .note })
  }

  @Test("Marks of secrecy and urgency are held to their words, look and place")
  func officialMarks() throws {
    #expect(try marked("HỎA TỐC") == [])
    #expect(try marked("HOẢ TỐC") == ["ND30-R29.text"])
    #expect(try marked("Khẩn") == ["ND30-R29.text"])
    #expect(try marked("MẬT") == ["ND30-R29.secret"])
    #expect(
      try marked("KHẨN", { ($0.size, $0.isBold) = (12, false) })
        == ["ND30-R29.size", "ND30-R29.not-bold"])
  }

  /// The codes against a plan with a mark under its number.
  private func marked(
    _ text: String, _ change: (inout FormattedRun) -> Void = { _ in }
  ) throws -> [String] {
    var pages = Typesetter.typeset(RightPlan.document, .sample)
    var run = FormattedRun(text)
    (run.isBold, run.size) = (true, 13)
    change(&run)
    pages.addBelowCode(run)
    return Checker.check(try subject(pages)).map(\.code)
  }

  @Test("The entries of the spelling tables have sources, and differ from what they mend")
  func tables() throws {
    let profiles = try ContentMutationTests.knowledge.get().profiles
    #expect(!profiles.slips.isEmpty && !profiles.capitals.isEmpty)
    for entry in profiles.slips + profiles.capitals {
      #expect(!entry.source.isEmpty)
      #expect(!profiles.slips.contains { $0.wrong == entry.right })
    }
    for slip in profiles.slips { #expect(Casing.lowercased(slip.wrong) == slip.wrong) }
  }

  @Test("A wrong entry of a spelling table is told with file and line")
  func wrongEntry() throws {
    let text = "slips:\n  - {wrong: thi đua, right: thi đua, source: chính tả}\n  - {right: a}\n"
    let findings = Findings()
    let node = try YAMLReader.read(text: text, file: "slips.yaml")
    let entries = FieldReader.read(node, findings) {
      $0.list("slips") { SpellingEntry(reading: &$0) }
    }
    #expect(entries?.isEmpty == true)
    let places = findings.diagnostics.map { "\($0.code) \($0.place?.line ?? 0)" }
    #expect(places.contains("check.spelling-same 2"))
    #expect(places.contains { $0.hasSuffix(" 3") })
  }

  static let mutations: [Mutation] = [
    Mutation("hyphens between what a heading names", "PLAN-10.heading") {
      $0.replaceText("MỤC ĐÍCH, YÊU CẦU", "MỤC ĐÍCH - YÊU CẦU")
    },
    Mutation("an abbreviation among the recipients", "PLAN-08.recipients") {
      $0.replaceText("- Sở Nội vụ (b/c);", "- HĐTĐ khen thưởng tỉnh (b/c);")
    },
    Mutation("money under the time", "PLAN-04.missing", "PLAN-16.misplaced") {
      $0.replaceText("Thời gian", "Kinh phí")
    },
    Mutation("no blank behind a mark", "PLAN-17.missing") {
      $0.replaceText("Công khai, đúng người", "Công khai...Đúng người")
    },
    Mutation("a blank before a comma", "PLAN-17.before") {
      $0.replaceText("Công khai, đúng người", "Công khai , đúng người")
    },
    Mutation("an office in other letters", "PLAN-18.mixed") {
      $0.replaceText("về Văn phòng Sở trước", "về Văn phòng sở trước")
    },
    Mutation("a province in other letters", "PLAN-18.mixed") {
      $0.replaceText("Thiết thực,", "Vì tỉnh Lai Châu, vì Nhân dân tỉnh Lai châu, thiết thực,")
    },
    Mutation("a body abbreviated and written out", "PLAN-18.abbreviated") {
      $0.replaceText(
        "Thiết thực,",
        "Theo chỉ đạo của UBND tỉnh và Chủ tịch Ủy ban nhân dân tỉnh, thiết thực,")
    },
    Mutation("a department in other letters", "PLAN-14.letters") {
      $0.replaceText("đơn vị thuộc Sở.", "đơn vị thuộc Sở Xây Dựng.")
    },
    Mutation("words joined that a hyphen parts", "PLAN-13.word") {
      $0.replaceText("kinh tế - xã hội", "kinh tế xã hội")
    },
    Mutation("a citation that doesn't say what about", "ND30-R21.subject") {
      $0.replaceText(
        " về tăng cường sự lãnh đạo của Đảng đối với công tác thi đua, khen thưởng trong tình hình "
          + "mới, Sở", "; Sở")
    },
    Mutation("a title cut short", "TRUTH-01.title") {
      $0.replaceText(
        "của Đảng đối với công tác thi đua, khen thưởng trong tình hình mới, Sở", "của Đảng; Sở")
    },
    Mutation("a title without its beginning", "TRUTH-01.title") {
      $0.replaceText(
        "về tăng cường sự lãnh đạo của Đảng đối với công tác thi đua, khen thưởng trong tình hình "
          + "mới, Sở", "đối với công tác thi đua, khen thưởng trong tình hình mới; Sở")
    },
    Mutation("a Party number written as the State's", "ND30-R21.party", "TRUTH-01.unknown") {
      $0.replaceText("41-CT/TW", "41/CT-TW")
    },
    Mutation("a list item without its mark", "PLAN-01.unmarked") {
      $0.unmark("Hưởng ứng")
    },
  ]

  static let allowed: [Mutation] = [
    Mutation("a period from issue to the end of the year") {
      $0.replaceText("ĐỐI TƯỢNG, THỜI GIAN", "ĐỐI TƯỢNG THI ĐUA")
      $0.replaceText("Thời gian", "Phạm vi")
      $0.replaceText(
        "Từ ngày 05/01/2026 đến ngày 30/11/2026.",
        "Phong trào diễn ra trong toàn ngành từ ngày ban hành Kế hoạch đến hết năm 2026.")
    },
    Mutation("a scale of points for criteria") {
      $0.replaceText("NỘI DUNG, TIÊU CHÍ THI ĐUA", "NỘI DUNG, BẢNG ĐIỂM THI ĐUA")
      $0.replaceText("Tiêu chí", "Chấm điểm")
    },
    Mutation("a department whose name goes on as a verb") {
      $0.replaceText("Thiết thực,", "Các phòng thuộc Sở xây dựng các giải pháp thiết thực,")
    },
    Mutation("the same lead over two lists") {
      $0.replaceText(
        "Phấn đấu đạt trên 95%",
        "Các phòng, đơn vị thuộc Sở chủ động phối hợp với các cơ quan có liên quan thực hiện: đạt trên 95%"
      )
      $0.replaceText(
        "Mỗi năm kết nạp từ",
        "Các phòng, đơn vị thuộc Sở chủ động phối hợp với các cơ quan có liên quan thực hiện: kết nạp từ"
      )
    },
    Mutation("two bodies, one abbreviated, one written out") {
      $0.replaceText(
        "Thiết thực,",
        "Theo chỉ đạo của UBND tỉnh, phối hợp với Ủy ban nhân dân các xã, thiết thực,")
    },
    Mutation("addresses of the network") {
      $0.replaceText("Thiết thực,", "Đăng tại trang thongtin.Laichau.gov.vn/thidua, thiết thực,")
    },
  ]
}

extension FormattedDocument {
  /// Takes the mark from the first paragraph that begins with some words, which then ends as an
  /// item of a list.
  fileprivate mutating func unmark(_ start: String) {
    eachParagraph { paragraph in
      guard let text = paragraph.runs.first?.text, text.hasPrefix(start) else { return }
      paragraph.numbering = nil
      let last = paragraph.runs.count - 1
      paragraph.runs[last].text = paragraph.runs[last].text.dropLast() + ";"
    }
  }

  /// Adds a paragraph under the number and symbol, set as they are.
  fileprivate mutating func addBelowCode(_ run: FormattedRun) {
    func visit(_ blocks: [FormattedBlock]) -> [FormattedBlock] {
      blocks.flatMap { block -> [FormattedBlock] in
        switch block {
        case .paragraph(var paragraph) where paragraph.style == FormatElement.code.rawValue:
          paragraph.runs = [run]
          return [block, .paragraph(paragraph)]
        case .table(var table):
          for row in table.rows.indices {
            for cell in table.rows[row].cells.indices {
              table.rows[row].cells[cell].blocks = visit(table.rows[row].cells[cell].blocks)
            }
          }
          return [.table(table)]
        default: return [block]
        }
      }
    }
    for index in sections.indices { sections[index].blocks = visit(sections[index].blocks) }
  }
}
