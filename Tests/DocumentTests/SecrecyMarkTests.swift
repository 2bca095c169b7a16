import Document
import SampleDocuments
import Testing

@Suite("Marks of secrecy")
struct SecrecyMarkTests {
  @Test(
    "are words of their own, whatever stands around them",
    arguments: [
      ("MẬT", SecrecyMark.secret), ("*** MẬT ***", .secret), ("[MẬT]", .secret),
      ("  (MẬT)\t", .secret), ("M Ậ T", .secret), ("MA\u{302}\u{323}T", .secret),
      ("★ TỐI MẬT ★", .topSecret), ("TỐI  MẬT", .topSecret), ("“TUYỆT MẬT”", .absolutelySecret),
      ("- TUYỆT MẬT -", .absolutelySecret),
    ])
  func marks(text: String, mark: SecrecyMark) {
    #expect(SecrecyMark(line: text) == mark)
  }

  @Test(
    "are never words in a sentence, nor others that look like them",
    arguments: [
      "Bảo vệ bí mật nhà nước", "MẬT ONG", "VĂN BẢN MẬT", "MẶT", "MAT", "MẬT 1", "Mật", "", "***",
      "ĐỘ MẬT", "TUYỆT", "Kế hoạch này thuộc độ MẬT.",
    ])
  func words(text: String) {
    #expect(SecrecyMark(line: text) == nil)
  }

  @Test("are found in lines, in cells of rows and in tables")
  func places() {
    #expect(SecrecyMark(linesOf: Array("KẾ HOẠCH\nTỐI MẬT".utf8)) == .topSecret)
    #expect(SecrecyMark(linesOf: Array("MẬT\nKẾ HOẠCH".utf8)) == .secret)
    #expect(SecrecyMark(linesOf: Array("1 | MẬT | Phòng A".utf8)) == .secret)
    #expect(SecrecyMark(linesOf: Array("giữ bí mật\nMẬT ONG".utf8)) == nil)
    #expect(SecrecyMark(linesOf: []) == nil)
    let paragraph = FormattedBlock.paragraph(
      FormattedParagraph(style: "p", runs: [FormattedRun("MẬ"), FormattedRun("T")]))
    let table = FormattedTable(
      columns: [100], rows: [FormattedRow(cells: [FormattedCell([paragraph])])], hasBorders: false)
    #expect(SecrecyMark.first(in: [.table(table)]) == .secret)
  }
}
