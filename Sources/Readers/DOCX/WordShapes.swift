import Document
import XMLReading

/// What is drawn in a paragraph beside its text: horizontal lines, boxes of text.
struct WordShapes {
  /// Lines and boxes that stand above the text of the paragraph they hang on.
  var above: [PlacedBlock] = []
  /// Those that stand below.
  var below: [PlacedBlock] = []
  /// How many pictures there are.
  var pictures = 0

  /// Whether nothing is drawn.
  var isEmpty: Bool { above.isEmpty && below.isEmpty }
}

extension WordStory {
  /// Reads a drawing of today's Word.
  func drawing() throws(XMLError) -> WordShapes {
    var shapes = WordShapes()
    try xml.children { kind throws(XMLError) in
      guard kind == .inline || kind == .anchor else { return }
      var width = 0
      var height = 0
      var offset: Int?
      var found: [PlacedBlock] = []
      try xml.children { name throws(XMLError) in
        switch name {
        case .extent:
          width = xml.integer(.cx) ?? 0
          height = xml.integer(.cy) ?? 0
        case .positionV:
          try xml.children { name throws(XMLError) in
            if name == .posOffset { offset = Int(try xml.text()) }
          }
        case .graphic:
          try xml.children { name throws(XMLError) in
            guard name == .graphicData else { return }
            try xml.children { name throws(XMLError) in
              try shape(name, (width, height), &found, &shapes.pictures)
            }
          }
        default: break
        }
      }
      place(found, isAbove: (offset ?? Int.max) < WordStory.lineTop, in: &shapes)
    }
    return shapes
  }

  /// A shape or a group of them, of a size in drawing units.
  private func shape(
    _ name: WordName?, _ size: (width: Int, height: Int), _ found: inout [PlacedBlock],
    _ pictures: inout Int
  ) throws(XMLError) {
    switch name {
    case .shapeGroup, .groupShape:
      var inner: [PlacedBlock] = []
      var count = 0
      try xml.children { name throws(XMLError) in try shape(name, (0, 0), &inner, &count) }
      found += inner
      pictures += count
    case .picture: pictures += 1
    case .shape, .connectorShape:
      var size = size
      var preset: String?
      var thickness = 0.75
      var text: [PlacedBlock] = []
      try xml.children { name throws(XMLError) in
        switch name {
        case .shapeProperties:
          try xml.children { name throws(XMLError) in
            switch name {
            case .presetGeometry: preset = xml.attribute(.preset)
            case .outline:
              if let width = xml.integer(.width), width > 0 {
                thickness = min(Double(width) / 12_700, 20)
              }
            case .transform:
              try xml.children { name throws(XMLError) in
                guard name == .drawnExtent, let width = xml.integer(.cx),
                  let height = xml.integer(.cy), width > 0 || height > 0
                else { return }
                size = (width, height)
              }
            default: break
            }
          }
        case .drawnText:
          try xml.children { name throws(XMLError) in
            if name == .txbxContent { text = try boxedBlocks() }
          }
        default: break
        }
      }
      let isLine = preset == "line" || preset?.hasSuffix("Connector1") == true
      if isLine, abs(size.height) <= size.width / 8, size.width > 0 {
        let length = WordLength.millimetres(drawn: min(size.width, 100_000_000))
        found.append(.rule(Rule(length: length, thickness: thickness)))
      }
      found += text
    default: break
    }
  }

  /// Reads a picture of Word before 2010, drawn in VML.
  func oldPicture() throws(XMLError) -> WordShapes {
    var shapes = WordShapes()
    try xml.children { name throws(XMLError) in try oldShape(name, scale: nil, &shapes) }
    return shapes
  }

  /// A shape, or a group with how many points one of its own units makes.
  private func oldShape(
    _ name: WordName?, scale: Double?, _ shapes: inout WordShapes
  ) throws(XMLError) {
    switch name {
    case .vmlGroup:
      var inner = WordShapes()
      let style = WordStory.declarations(xml.attribute(.vmlStyle) ?? "")
      let width = style["width"].flatMap { WordStory.length($0, scale) } ?? 0
      let units = xml.attribute(.coordinates)?.split(separator: ",").first.flatMap { Double($0) }
      let inside = width / max(units ?? 1000, 1)
      try xml.children { name throws(XMLError) in try oldShape(name, scale: inside, &inner) }
      shapes.above += inner.above
      shapes.below += inner.below
    case .vmlLine, .vmlShape, .vmlRect:
      let style = WordStory.declarations(xml.attribute(.vmlStyle) ?? "")
      var length = style["width"].flatMap { WordStory.length($0, scale) } ?? 0
      var height = style["height"].flatMap { WordStory.length($0, scale) } ?? 0
      var isLine = xml.attribute(.horizontalRule) == "t"
      if name == .vmlShape { isLine = xml.attribute(.vmlType) == "#_x0000_t32" }
      if name == .vmlLine {
        isLine = true
        let from = WordStory.point(xml.attribute(.from), scale)
        let to = WordStory.point(xml.attribute(.to), scale)
        if from != to { (length, height) = (abs(to.x - from.x), abs(to.y - from.y)) }
      }
      let thickness = xml.attribute(.strokeWeight).flatMap(WordLength.points) ?? 0.75
      let top =
        name == .vmlLine
        ? WordStory.point(xml.attribute(.from), scale).y
        : style["margin-top"].flatMap(WordLength.points) ?? Double.infinity
      var found: [PlacedBlock] = []
      if isLine, length > 0, height <= length / 8 {
        found.append(
          .rule(
            Rule(
              length: (length * 25.4 / 72 * 1000).rounded() / 1000,
              thickness: min(max(thickness, 0.05), 20))))
      }
      try xml.children { name throws(XMLError) in
        guard name == .vmlTextBox else { return }
        try xml.children { name throws(XMLError) in
          if name == .txbxContent { found += try boxedBlocks() }
        }
      }
      place(found, isAbove: top * 12_700 < Double(WordStory.lineTop), in: &shapes)
    default: break
    }
  }

  private func place(_ found: [PlacedBlock], isAbove: Bool, in shapes: inout WordShapes) {
    if isAbove { shapes.above += found } else { shapes.below += found }
  }

  /// How far below the top of its paragraph a shape may lie to stand above its text, in drawing
  /// units: a third of a line.
  private static let lineTop = 70_000

  /// `width:63pt;height:0` by name.
  private static func declarations(_ style: String) -> [String: Substring] {
    var result: [String: Substring] = [:]
    for declaration in style.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      if parts.count == 2 {
        result[String(parts[0].filter { $0 != " " })] = parts[1].drop { $0 == " " }
      }
    }
    return result
  }

  /// `57.6pt,1.6pt` in points.
  private static func point(_ text: String?, _ scale: Double?) -> (x: Double, y: Double) {
    let parts = (text ?? "").split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return (0, 0) }
    return (length(parts[0], scale) ?? 0, length(parts[1], scale) ?? 0)
  }

  /// A length in points; without a unit it is in those of the group around it.
  private static func length(_ text: Substring, _ scale: Double?) -> Double? {
    if let scale, let number = Double(text) { return number * scale }
    return WordLength.points(text)
  }
}
