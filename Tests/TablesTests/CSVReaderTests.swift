import Diagnostics
import Tables
import Testing

@Suite("CSV files of other programs are read")
struct CSVReaderTests {
  private func rows(_ text: String) throws -> [[String]] {
    try rows(Array(text.utf8))
  }

  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    try CSVReader().read(bytes).sheets[0].rows.map { $0.cells.map(\.plainText) }
  }

  @Test(
    "The separator is told from the text",
    arguments: [
      "Số,Ngày,Trích yếu\r\n1,5/1/2026,\"Về; việc; này\"\r\n2,6/1/2026,\"a, b; c\"\r\n",
      "Số;Ngày;Trích yếu\n1;5/1/2026;Về, việc, này\n2;6/1/2026;\"a, b; c\"\n",
      "Số\tNgày\tTrích yếu\n1\t5/1/2026\tVề, việc; này\n2\t6/1/2026\ta, b; c",
      "sep=;\r\nSố;Ngày;Trích yếu\r\n1;5/1/2026;Về việc này\r\n2;6/1/2026;\"a, b; c\"",
    ])
  func separators(text: String) throws {
    let rows = try rows(text)
    #expect(rows.map(\.count) == [3, 3, 3])
    #expect(rows[0] == ["Số", "Ngày", "Trích yếu"])
    #expect(rows[2][2] == "a, b; c")
  }

  @Test("Quotes hold separators, doubled quotes and line ends; rows know their lines")
  func quotes() throws {
    let sheet = try CSVReader().read(Array("a,\"b\r\n\"\"c\"\", d\"\r\n\r\n,,\r\ne,f".utf8)).sheets[
      0]
    #expect(sheet.rows.map(\.number) == [1, 5])
    #expect(sheet.rows[0].cells == [.text("a"), .text("b\n\"c\", d")])
  }

  @Test("UTF-8 with mark and UTF-16 of both orders, with and without mark, say the same")
  func encodings() throws {
    let text = "Số,Trích yếu\r\n1,Kế hoạch đợt 😀"
    let low = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let high = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let expected = try rows(text)
    #expect(expected[1][1] == "Kế hoạch đợt 😀")
    #expect(try rows([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
    #expect(try rows([0xFF, 0xFE] + low) == expected)
    #expect(try rows([0xFE, 0xFF] + high) == expected)
    #expect(try rows(low) == expected)
    #expect(try rows(high) == expected)
  }

  @Test("A quotation mark that is never closed is told where it opens")
  func openQuote() throws {
    let error = #expect(throws: InvalidInput.self) { try rows("a,b\r\nế,\"c\r\nd,e\r\n") }
    #expect(error?.diagnostics.first?.code == "tables.open-quote")
    #expect(error?.diagnostics.first?.place == Place(line: 2, column: 3))
  }

  @Test("Text in an old encoding is told with line and column")
  func notUnicode() throws {
    let bytes = Array("a,b\nể,S".utf8) + [0xE8, 0x20, 0x41]
    let error = #expect(throws: InvalidInput.self) { try rows(bytes) }
    #expect(error?.diagnostics.first?.code == "tables.not-utf8")
    #expect(error?.diagnostics.first?.place == Place(line: 2, column: 4))
  }

  @Test("Text behind a closing quotation mark is kept and reported")
  func textAfterQuote() throws {
    let read = try CSVReader().read(Array("\"a\"b,c\n".utf8))
    #expect(read.sheets[0].rows[0].cells == [.text("ab"), .text("c")])
    #expect(read.findings.map(\.code) == ["tables.text-after-quote"])
    #expect(read.findings.first?.place == Place(line: 1, column: 4))
  }

  @Test("Size, columns, cells and cell length have bounds")
  func bounds() {
    let limits = TableLimits(bytes: 200, cells: 6, columns: 3, cellBytes: 20)
    func code(_ text: String) -> String? {
      let error = #expect(throws: InvalidInput.self) {
        try CSVReader(limits: limits).read(Array(text.utf8))
      }
      return error?.diagnostics.first?.code
    }
    #expect(code(String(repeating: "a", count: 201)) == "tables.too-large")
    #expect(code("a,b,c,d") == "tables.too-many-columns")
    #expect(code("a,b\nc,d\ne,f\ng,h") == "tables.too-many-cells")
    #expect(code(String(repeating: "a", count: 21)) == "tables.cell-too-long")
  }

  @Test("No bytes whatever stop the program")
  func anyBytes() {
    var generator = SystemRandomNumberGenerator()
    let letters = Array("\",;\t\r\n=aế".utf8) + [0xFF, 0xFE, 0x00]
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...40)).map { _ in
        letters.randomElement(using: &generator) ?? 0
      }
      _ = try? TableReader().read(bytes)
    }
  }

  @Test("Nothing in a file is no row")
  func empty() throws {
    #expect(try rows("") == [])
    #expect(try rows("\r\n\r\n") == [])
  }
}
