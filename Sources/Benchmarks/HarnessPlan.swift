import Document
import Foundation
import VietnameseText

/// A plan as the document harness gives it: texts without structure beyond headings.
struct HarnessPlan: Decodable {
  /// A part: its heading with the number typed, and its paragraphs, list items with typed marks.
  struct Part: Decodable {
    var heading: String
    var paras: [String]
  }

  var parent, agency, number, placeDate, title, intro: String
  var sections: [Part]
  var recipients: [String]
  var signerTitle, signer: String

  private enum CodingKeys: String, CodingKey {
    case parent, agency, number, title, intro, sections, recipients, signer
    case placeDate = "place_date"
    case signerTitle = "signer_title"
  }

  /// The plans of a file.
  static func read(path: String) throws -> [HarnessPlan] {
    try JSONDecoder().decode(
      [HarnessPlan].self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// The plan as an administrative document. Typed numbers and marks stay as they are printed.
  var document: AdministrativeDocument {
    let (place, date) = HarnessPlan.placeAndDate(placeDate)
    return AdministrativeDocument(
      supervisingBody: LetterheadBody(name: parent), issuingBody: LetterheadBody(name: agency),
      code: HarnessPlan.code(number), place: place, date: date, kind: .plan, subject: title,
      opening: [Paragraph(RichText(intro))], body: sections.map(HarnessPlan.node),
      closing: [Paragraph(RichText("Trên đây là Kế hoạch của \(agency)."))],
      recipients: recipients.dropLast().map(HarnessPlan.recipient),
      archiveLine: HarnessPlan.archiveLine(recipients.last ?? ""),
      signature: Signature(post: signerTitle, name: signer))
  }

  private static func node(_ part: Part) -> Node {
    let (number, heading) = firstWord(part.heading)
    return .section(
      Section(
        .section, heading: RichText(heading), printedNumber: number,
        children: part.paras.map { text in
          let (mark, rest) = firstWord(text)
          guard mark == "-" || mark == "+" else { return .paragraph(Paragraph(RichText(text))) }
          return .section(
            Section(
              mark == "-" ? .dash : .plus, printedNumber: mark,
              children: [.paragraph(Paragraph(RichText(rest)))]))
        }))
  }

  private static func firstWord(_ text: String) -> (first: String, rest: String) {
    guard let space = text.firstIndex(of: " ") else { return ("", text) }
    return (String(text[..<space]), String(text[text.index(after: space)...]))
  }

  private static func code(_ line: String) -> DocumentCode {
    let parts = firstWord(line).rest.split(separator: "/", maxSplits: 1).map(String.init)
    return DocumentCode(number: parts.first, symbol: parts.last ?? "")
  }

  /// Reads `Lai Châu, ngày 05 tháng 01 năm 2026`.
  private static func placeAndDate(_ line: String) -> (String, PartialDate) {
    let place = line.prefix { $0 != "," }
    let numbers = line.dropFirst(place.count).split(separator: " ").compactMap { Int($0) }
    let date =
      numbers.count == 3
      ? PartialDate(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
    return (String(place), date ?? undated)
  }

  private static func recipient(_ line: String) -> Recipient {
    var name = line.drop { $0 == "-" || $0 == " " }
    if name.last == ";" { name = name.dropLast() }
    guard name.last == ")", let open = name.lastIndex(of: "(") else {
      return Recipient(String(name))
    }
    let purpose = name[name.index(after: open)...].dropLast()
    return Recipient(String(name[..<open].dropLast()), purpose: String(purpose))
  }

  /// Reads `- Lưu: VT, VP, TĐKT.`
  private static func archiveLine(_ line: String) -> ArchiveLine {
    let units = line.drop { $0 != ":" }.dropFirst().split(separator: ",")
    return ArchiveLine(
      units: units.map { $0.trimmingCharacters(in: [" ", "."]) })
  }

  private static let undated: PartialDate = {
    guard let date = PartialDate(year: 2026) else { preconditionFailure("2026 is a year") }
    return date
  }()
}
