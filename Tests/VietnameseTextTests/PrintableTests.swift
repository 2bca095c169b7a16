import Testing
import VietnameseText

@Suite struct PrintableTests {
  @Test(arguments: [
    ("Kế hoạch số 05/KH-SXD\n\tđoạn\r\n", "Kế hoạch số 05/KH-SXD\n\tđoạn\r\n"),
    ("\u{1B}[31mđỏ\u{1B}[0m", "\u{FFFD}[31mđỏ\u{FFFD}[0m"),
    ("\u{1B}]0;tên\u{7}", "\u{FFFD}]0;tên\u{FFFD}"),
    ("che\rđi", "che\u{FFFD}đi"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    ("a\u{202E}cod.exe\u{2069}", "a\u{FFFD}cod.exe\u{FFFD}"),
    ("👩‍🌾 ế", "👩‍🌾 ế"),
  ])
  func `what drives a terminal or turns text around is replaced`(_ text: String, _ printed: String)
  {
    #expect(text.printable() == printed)
  }
}
