extension String {
  /// The text without what drives a terminal or turns text around, each such character written some
  /// other way; line ends stay.
  public func printable(_ written: (Unicode.Scalar) -> String = { _ in "\u{FFFD}" }) -> String {
    guard utf8.contains(where: String.mayBeginDriver),
      unicodeScalars.contains(where: \.drivesOutput)
    else { return self }
    var result = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let endsLine = scalar == "\r" && rest.first == "\n"
      if scalar.drivesOutput, !endsLine {
        result.append(contentsOf: written(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a byte is, or begins, a character that drives output: letters of Vietnamese begin with others
  /// but for quotation marks and dashes, so that nearly every text is done with its bytes.
  private static func mayBeginDriver(_ byte: UInt8) -> Bool {
    switch byte {
    case .lineFeed, .tab: false
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal does something at this character, or sets what follows in another direction:
  /// control characters other than line ends and tabs, and the marks of direction (UAX #9).
  public var drivesOutput: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
