import Testing

@testable import Citations

@Suite("Document numbers")
struct DocumentNumberTests {
  struct Case: Sendable {
    let printed: String
    let family: DocumentNumber.Family
    let serial: String
    var year: Int?
    var kind: String?
    let organs: [String]
  }

  @Test(
    "are taken apart by the grammar of their family",
    arguments: [
      Case(
        printed: "184/KH-UBND", family: .administrative, serial: "184", kind: "KH",
        organs: ["UBND"]),
      Case(
        printed: "0200/KH-UBND", family: .administrative, serial: "0200", kind: "KH",
        organs: ["UBND"]),
      Case(
        printed: "12/CT-TTg", family: .administrative, serial: "12", kind: "CT", organs: ["TTg"]),
      Case(
        printed: "05/QyĐ-SXD", family: .administrative, serial: "05", kind: "QyĐ",
        organs: ["SXD"]),
      Case(
        printed: "260/TTr-CAT-PCCC", family: .administrative, serial: "260", kind: "TTr",
        organs: ["CAT", "PCCC"]),
      Case(
        printed: "01-KH/BCĐTW", family: .party, serial: "01", kind: "KH", organs: ["BCĐTW"]),
      Case(printed: "41-CT/TW", family: .party, serial: "41", kind: "CT", organs: ["TW"]),
      Case(printed: "382-KL/TU", family: .party, serial: "382", kind: "KL", organs: ["TU"]),
      Case(printed: "144-QĐ/TW", family: .party, serial: "144", kind: "QĐ", organs: ["TW"]),
      Case(
        printed: "152/2025/NĐ-CP", family: .normative, serial: "152", year: 2025, kind: "NĐ",
        organs: ["CP"]),
      Case(
        printed: "86/2025/QĐ-UBND", family: .normative, serial: "86", year: 2025, kind: "QĐ",
        organs: ["UBND"]),
      Case(
        printed: "57/2024/QH15", family: .legislature, serial: "57", year: 2024, organs: ["QH15"]),
      Case(
        printed: "01/2026/UBTVQH16", family: .legislature, serial: "01", year: 2026,
        organs: ["UBTVQH16"]),
      Case(
        printed: "3882/SNV-TĐKT", family: .letter, serial: "3882", organs: ["SNV", "TĐKT"]),
      Case(
        printed: "15718/SNN&MT-VP", family: .letter, serial: "15718", organs: ["SNN&MT", "VP"]),
      Case(
        printed: "115/VBHN-VPQH", family: .consolidated, serial: "115", kind: "VBHN",
        organs: ["VPQH"]),
    ])
  func grammar(expected: Case) throws {
    let number = try #require(DocumentNumber(expected.printed))
    #expect(number.family == expected.family)
    #expect(number.serial == expected.serial)
    #expect(number.year == expected.year)
    #expect(number.kind == expected.kind)
    #expect(number.organs == expected.organs)
    #expect(number.text == expected.printed)
  }

  @Test(
    "are read in any case, with any dash and with blanks around the separators",
    arguments: [
      ("184 / KH – UBND", "184/KH-UBND"), ("184/kh-ubnd", "184/KH-UBND"),
      ("12/ct-ttg", "12/CT-TTg"), ("41\u{2011}CT/TW", "41-CT/TW"), ("41 − ct/tw", "41-CT/TW"),
      ("2437/QÐ-TTg", "2437/QĐ-TTg"), ("152/2025/nđ-cp", "152/2025/NĐ-CP"),
      ("06/2022/qh15", "06/2022/QH15"), ("10/ctr-ubnd", "10/CTr-UBND"),
    ])
  func tolerance(printed: String, text: String) {
    #expect(DocumentNumber(printed)?.text == text)
  }

  @Test("are the same whatever zeros lead them")
  func keys() {
    #expect(DocumentNumber("05-CT/TW")?.key == DocumentNumber("5-ct/tw")?.key)
    #expect(DocumentNumber("05/CT-TW")?.key != DocumentNumber("05-CT/TW")?.key)
  }

  @Test(
    "are not seen where there is none",
    arguments: [
      "", "184", "/KH-UBND", "KH-UBND", "184/", "184/KH-", "184//KH-UBND", "13/01/2026", "184/QH15",
      "1/2025/", "41-CT", "41-CT/", "2026 - 2030", "1234567/KH-UBND", "12/CT-TTg ngày 22", "a/b-c",
    ])
  func rejection(text: String) {
    #expect(DocumentNumber(text) == nil)
  }
}
