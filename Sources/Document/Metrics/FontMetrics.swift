/// Measures of the Times-compatible face, so that lengths of text are known without a font on the
/// machine and are the same on every machine.
public enum FontMetrics {
  /// The distance of lines set single, as a share of the size: ascent, descent and gap of the face.
  public static let lineHeight = 2355.0 / 2048

  /// The width of a text without line breaks, in points, without kerning. Marks that combine with
  /// the letter before them take no room; characters the tables lack count as a digit's width.
  public static func width(
    of text: String, size: Double, bold: Bool = false, italic: Bool = false
  ) -> Double {
    let widths = table(bold: bold, italic: italic)
    var units = 0
    for scalar in text.unicodeScalars {
      units += advance(scalar.value, in: widths)
    }
    return Double(units) * size / 2048
  }

  private static func table(bold: Bool, italic: Bool) -> [UInt16] {
    switch (bold, italic) {
    case (false, false): TimesWidths.regular
    case (true, false): TimesWidths.bold
    case (false, true): TimesWidths.italic
    case (true, true): TimesWidths.boldItalic
    }
  }

  private static func advance(_ scalar: UInt32, in widths: [UInt16]) -> Int {
    if (0x300...0x36F).contains(scalar) { return 0 }
    var start = 0
    for range in TimesWidths.ranges {
      if scalar < range.lowerBound { break }
      if scalar <= range.upperBound { return Int(widths[start + Int(scalar - range.lowerBound)]) }
      start += range.count
    }
    return 1024
  }
}

/// Lengths between the two units of a page.
enum Length {
  /// Points in a millimetre.
  static let pointsPerMillimetre = 72 / 25.4

  /// A length in points as millimetres.
  static func millimetres(points: Double) -> Double { points / pointsPerMillimetre }
}
