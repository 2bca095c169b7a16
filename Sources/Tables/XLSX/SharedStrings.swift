/// The texts that cells name by number.
enum SharedStrings {
  /// Reads the part.
  static func read(_ xml: SpreadsheetXML, limits: TableLimits) throws -> [String] {
    var strings: [String] = []
    try xml.elements { name in
      guard name == .si else { return }
      if strings.count >= limits.cells {
        throw SpreadsheetFault.tooManyCells(sheet: "", limit: limits.cells)
      }
      strings.append(try text(xml, place: "sharedStrings[\(strings.count)]", limits: limits))
    }
    return strings
  }

  /// The text of the element that has just been started: all its runs, without the reading aids of
  /// East Asian text.
  static func text(
    _ xml: SpreadsheetXML, place: @autoclosure () -> String, limits: TableLimits
  ) throws -> String {
    var bytes: [UInt8] = []
    try xml.children { child in
      switch child {
      case .t: try xml.appendText(to: &bytes)
      case .r:
        try xml.children { part in if part == .t { try xml.appendText(to: &bytes) } }
      default: break
      }
      if bytes.count > limits.cellBytes {
        throw SpreadsheetFault.cellTooLong(place: place(), bytes: limits.cellBytes)
      }
    }
    return SpreadsheetText.decoded(bytes)
  }
}
