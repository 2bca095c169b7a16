import Citations
import Document
import VietnameseText

/// Plans made for the tests: a titled part is `## …`, a title of a clause `### …`, an item `- …`, a
/// numbered paragraph `1. …`, anything else a paragraph.
enum MadePlan {
  /// A plan with a text written line by line.
  static func plan(
    _ lines: String, number: String? = "05", date: String = "2026-01-05",
    subject: String = "Phát động phong trào thi đua năm 2026", opening: [String] = [],
    basis: [Citation] = [], closing: [String] = [], signer: String? = "Nguyễn Văn An",
    issuer: String = "Sở Xây dựng", province: String = "Lai Châu"
  ) -> AdministrativeDocument {
    AdministrativeDocument(
      supervisingBody: LetterheadBody(name: "UBND tỉnh \(province)"),
      issuingBody: LetterheadBody(name: issuer),
      code: DocumentCode(number: number, symbol: "KH-SXD"), place: province,
      date: PartialDate(iso: date) ?? PartialDate(day("2026-01-05")), kind: .plan,
      subject: subject, opening: opening.map { Paragraph(RichText($0)) }, basis: basis,
      body: nodes(lines), closing: closing.map { Paragraph(RichText($0)) },
      recipients: [Recipient("UBND tỉnh", purpose: "b/c"), Recipient("Lãnh đạo Sở")],
      archiveLine: ArchiveLine(units: ["VT", "VP"]),
      signature: Signature(post: "GIÁM ĐỐC", name: signer))
  }

  /// A day of the calendar.
  static func day(_ iso: String) -> CalendarDate {
    guard let day = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is a day") }
    return day
  }

  private static func nodes(_ text: String) -> [Node] {
    var sections: [Section] = []
    var clause: Section?
    func close() {
      if let open = clause, !sections.isEmpty {
        sections[sections.count - 1].children.append(.section(open))
      }
      clause = nil
    }
    func add(_ node: Node) {
      if clause != nil {
        clause?.children.append(node)
      } else if sections.isEmpty {
        sections.append(Section(.section, heading: "Nội dung", children: [node]))
      } else {
        sections[sections.count - 1].children.append(node)
      }
    }
    func item(_ level: SectionLevel, _ text: Substring) -> Node {
      .section(Section(level, children: [.paragraph(Paragraph(RichText(String(text))))]))
    }
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") {
        close()
        sections.append(Section(.section, heading: RichText(String(line.dropFirst(3)))))
      } else if line.hasPrefix("### ") {
        close()
        clause = Section(.clause, heading: RichText(String(line.dropFirst(4))))
      } else if line.hasPrefix("- ") {
        add(item(.dash, line.dropFirst(2)))
      } else if line.hasPrefix("1. ") {
        add(item(.clause, line.dropFirst(3)))
      } else {
        add(.paragraph(Paragraph(RichText(String(line)))))
      }
    }
    close()
    return sections.map(Node.section)
  }
}
