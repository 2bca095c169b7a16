import Testing
import VietnameseText

@Suite struct ByteTests {
  @Test func `bytes are told apart as digits, letters, white space and parts of characters`() {
    let all = UInt8.min...UInt8.max
    func text(_ isOne: (UInt8) -> Bool) -> String {
      String(decoding: all.filter(isOne), as: UTF8.self)
    }
    #expect(text(\.isDigit) == "0123456789")
    #expect(text(\.isSmallLetter) == "abcdefghijklmnopqrstuvwxyz")
    #expect(text(\.isCapitalLetter) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    #expect(text(\.isLetter) == "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    #expect(text(\.isWhitespace) == "\t\n\u{B}\u{C}\r ")
    #expect(all.filter(\.isContinuation) == Array(0x80...0xBF))
    #expect("Kế hoạch".utf8.count { !$0.isContinuation } == 8)
    #expect("0409".utf8.map(\.digitValue) == [0, 4, 0, 9])
    #expect((0..<16).map(UInt8.hexadecimalDigit) == Array("0123456789abcdef".utf8))
    #expect("09afAFgG:".utf8.map(\.hexadecimalValue) == [0, 9, 10, 15, 10, 15, nil, nil, nil])
  }

  @Test func `bytes are found in bytes, at the ends too`() {
    let bytes = Array("%PDF-1.7 … %%EOF".utf8)
    #expect(bytes.holds("%PDF-".utf8))
    #expect(bytes.suffix(5).holds("%%EOF".utf8))
    #expect(bytes[2...].holds("DF-1".utf8))
    #expect(!bytes[2...].holds("%PDF".utf8))
    #expect(bytes.holds([]))
    #expect(!([] as [UInt8]).holds([0]))
    #expect(!bytes.prefix(3).holds("PDF-".utf8))
    #expect("aab".place(of: "ab") == 1)
    #expect("đđ".place(of: "đ", from: 1) == 2)
  }

  @Test func `texts are trimmed of blanks of every kind`() {
    #expect(" \t\u{A0}\u{3000}Sở Xây dựng\u{2009}\r\n".trimmed == "Sở Xây dựng")
    #expect("\u{A0} \n".trimmed == "")
    #expect("\u{A0} \n".isBlank)
    #expect(!" đ ".isBlank)
  }

  @Test(arguments: [
    ("Ke\u{302}\u{301} hoa\u{323}ch", "Kế hoạch"), ("đa\u{306}\u{323}c", "đặc"),
    ("A\u{30A}ngstro\u{308}m", "Ångström"), ("Kế hoạch", "Kế hoạch"), ("", ""),
  ])
  func `letters typed apart are composed`(_ typed: String, _ composed: String) {
    #expect(Array(Normalization.nfc(typed).unicodeScalars) == Array(composed.unicodeScalars))
  }
}
