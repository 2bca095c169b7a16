import Document
import Testing

@Suite("The measures of the face")
struct FontMetricsTests {
  @Test("are those of Times New Roman")
  func widths() {
    // The advance widths of n, N and a digit in 1/2048 of the size.
    #expect(FontMetrics.width(of: "n", size: 2048) == 1024)
    #expect(FontMetrics.width(of: "N", size: 2048) == 1479)
    #expect(FontMetrics.width(of: "0", size: 2048, bold: true) == 1024)
    #expect(FontMetrics.width(of: "", size: 14) == 0)
  }

  @Test("are the same for composed and decomposed letters, and for the letter without its marks")
  func marks() {
    for (letter, decomposed, base) in [
      ("ế", "e\u{302}\u{301}", "e"), ("ộ", "o\u{323}\u{302}", "o"), ("Ầ", "A\u{302}\u{300}", "A"),
    ] {
      let width = FontMetrics.width(of: letter, size: 14, bold: true)
      #expect(width == FontMetrics.width(of: decomposed, size: 14, bold: true))
      #expect(width == FontMetrics.width(of: base, size: 14, bold: true))
    }
  }
}
