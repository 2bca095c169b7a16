import XMLReading

/// A part of a Word package, read element by element.
struct WordXML {
  private let reader: XMLPullReader

  /// Opens a part.
  init(_ bytes: [UInt8], limits: XMLLimits) throws(XMLError) {
    reader = try XMLPullReader(bytes, vocabulary: WordName.vocabulary, limits: limits)
  }

  /// How many pieces were read so far.
  var pieceCount: Int { reader.pieceCount }

  /// Goes to the part's outermost element.
  func root() throws(XMLError) -> WordName? {
    while let piece = try reader.next() {
      if case .start(let number) = piece { return WordName(rawValue: number) }
    }
    return nil
  }

  /// Reads on to the end of the part, so that a fault anywhere in it is found.
  func finish() throws(XMLError) {
    while try reader.next() != nil {}
  }

  /// Goes through the elements in the element that has just been started. What the work leaves
  /// unread of one is passed over.
  func children(_ work: (WordName?) throws(XMLError) -> Void) throws(XMLError) {
    let depth = reader.depth
    while let piece = try reader.next() {
      switch piece {
      case .start(let number):
        try work(WordName(rawValue: number))
        while reader.depth > depth, try reader.next() != nil {}
      case .end: if reader.depth < depth { return }
      case .text: continue
      }
    }
  }

  /// The text of the element that has just been started.
  func text() throws(XMLError) -> String { try reader.text() }

  /// An attribute of the element that has just been started.
  func attribute(_ name: WordName) -> String? { reader.attribute(name.rawValue) }

  /// An attribute that is a whole number, or a decimal one of which the whole part counts.
  func integer(_ name: WordName) -> Int? {
    if let integer = reader.integer(name.rawValue) { return integer }
    guard let number = attribute(name).flatMap(Double.init), abs(number) < 1e9 else { return nil }
    return Int(number)
  }

  /// A length in twentieths of a point; strict files may give a unit.
  func twips(_ name: WordName) -> Int? {
    if let integer = reader.integer(name.rawValue) {
      return abs(integer) < 1_000_000 ? integer : nil
    }
    return attribute(name).flatMap(WordLength.points).map { Int(($0 * 20).rounded()) }
  }

  /// The value of a property that is on or off; on when it only stands there.
  func isOn() -> Bool {
    switch attribute(.val) {
    case "0", "false", "off": false
    default: true
    }
  }
}

/// Lengths as Word files hold them.
enum WordLength {
  /// A length in twentieths of a point as millimetres. Files round to whole twentieths, so what
  /// lies one from a tenth of a millimetre is taken for that.
  static func millimetres(_ twips: Int) -> Double {
    let exact = Double(twips) * 25.4 / 1440
    let tenth = (exact * 10).rounded() / 10
    return abs(exact - tenth) <= 25.4 / 1440 ? tenth : (exact * 1000).rounded() / 1000
  }

  /// A length in twentieths of a point as points.
  static func points(_ twips: Int) -> Double { Double(twips) / 20 }

  /// A length in the drawing unit, 360000 to a centimetre, as millimetres.
  static func millimetres(drawn units: Int) -> Double {
    (Double(units) / 36_000 * 1000).rounded() / 1000
  }

  /// A length with a unit, such as `63pt`, in points; pixels without one; nil for anything else.
  static func points(_ text: some StringProtocol) -> Double? {
    let number = text.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    guard let value = Double(number), value.isFinite, abs(value) < 100_000 else { return nil }
    switch text.dropFirst(number.count) {
    case "pt": return value
    case "in": return value * 72
    case "cm": return value * 72 / 2.54
    case "mm": return value * 72 / 25.4
    case "pc", "pi": return value * 12
    case "", "px": return value * 0.75
    default: return nil
    }
  }
}
