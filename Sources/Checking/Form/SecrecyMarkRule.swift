import Diagnostics
import Document
import VietnameseText

/// R29: marks of secrecy, urgency and circulation: their words, their capitals, their place.
struct SecrecyMarkRule: CheckRule {
  let facts = RuleFacts.form("R29", "Phụ lục I, Phần I, mục III.2")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var look = LookCheck(self, subject)
    for line in subject.anatomy.marks {
      guard let mark = OfficialMark(line) else { continue }
      if line.text != mark.text {
        findings.append(
          finding(
            "text", nil, ["found": line.text, "right": mark.text], at: line, in: subject,
            suggestion: write(mark.text)))
      }
      if mark.sort == .secrecy { findings.append(finding("secret", .note, at: line, in: subject)) }
      if mark.sort != .circulation, case .arranged(_, _, let column) = line.position, column > 0 {
        findings.append(finding("place", .warning, ["found": mark.text], at: line, in: subject))
      }
      // They are set as the kind of the document is: capitals, upright, bold, of the same sizes.
      if subject.evidence.contains(.looks) {
        look.check([line], as: .kind, [.size, .weight, .slant], named: mark.text)
      }
    }
    look.report(into: &findings)
  }
}

/// A mark of secrecy, urgency or circulation.
struct OfficialMark: Equatable {
  /// What a mark tells.
  enum Sort { case secrecy, urgency, circulation }

  /// The words as they are written.
  var text: String
  /// What they tell.
  var sort: Sort

  private static let all = [
    OfficialMark(text: "TUYỆT MẬT", sort: .secrecy), OfficialMark(text: "TỐI MẬT", sort: .secrecy),
    OfficialMark(text: "MẬT", sort: .secrecy), OfficialMark(text: "HỎA TỐC", sort: .urgency),
    OfficialMark(text: "THƯỢNG KHẨN", sort: .urgency), OfficialMark(text: "KHẨN", sort: .urgency),
    OfficialMark(text: "XEM XONG TRẢ LẠI", sort: .circulation),
    OfficialMark(text: "LƯU HÀNH NỘI BỘ", sort: .circulation),
  ]

  private static let byFoldedText = Dictionary(
    uniqueKeysWithValues: all.map { (Folding.fold($0.text), $0) })

  private init(text: String, sort: Sort) {
    self.text = text
    self.sort = sort
  }

  /// The mark a line is; nil when it is none.
  init?(_ line: DocumentLine) {
    guard line.content.count <= 20, let mark = OfficialMark.byFoldedText[line.folded] else {
      return nil
    }
    self = mark
  }
}
