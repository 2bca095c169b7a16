import Testing
import VietnameseText

@Suite struct StringScalarsTests {
  @Test(arguments: [
    "", "a", "Kế hoạch số 05/KH-SXD", "é€𝄞\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10FFFF}",
  ])
  func `a text made of its characters is that text`(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    #expect(Array(String(scalars: scalars[...]).utf8) == Array(text.utf8))
    #expect(
      String(scalars: scalars.dropFirst()) == String(String.UnicodeScalarView(scalars.dropFirst())))
  }
}
