import XMLReading

/// What table properties say of lines and margins; nil for what they leave open.
struct WordTableMarkings {
  /// The style of the table.
  var style: String?
  /// The thickness of the lines between and around cells in points, 0 for none.
  var border: Double?
  /// The room at the left edge of cells, in twentieths of a point.
  var margin: Int?

  /// What a table that says nothing says.
  init() {}

  /// Reads the table properties that have just been started.
  init(_ xml: WordXML) throws(XMLError) {
    var markings = WordTableMarkings()
    try xml.children { name throws(XMLError) in
      switch name {
      case .tblStyle: markings.style = xml.attribute(.val)
      case .tblBorders: markings.border = try WordTableMarkings.thickness(xml)
      case .tblCellMar:
        try xml.children { name throws(XMLError) in
          if name == .left || name == .start, let width = xml.twips(.w) {
            markings.margin = min(max(width, 0), 10_000)
          }
        }
      default: break
      }
    }
    self = markings
  }

  /// Takes over what another says.
  mutating func take(_ other: WordTableMarkings) {
    border = other.border ?? border
    margin = other.margin ?? margin
  }

  /// The thickness of the borders that have just been started, 0 when all are none.
  static func thickness(_ xml: WordXML) throws(XMLError) -> Double {
    var thickness = 0.0
    try xml.children { name throws(XMLError) in
      switch name {
      case .top, .bottom, .left, .right, .start, .end, .insideH, .insideV:
        let border = xml.border().thickness
        if thickness == 0 { thickness = border }
      default: break
      }
    }
    return thickness
  }
}
