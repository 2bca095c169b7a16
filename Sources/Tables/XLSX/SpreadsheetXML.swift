import XMLReading

/// A part of a spreadsheet package, read element by element.
struct SpreadsheetXML {
  private let reader: XMLPullReader

  init(_ bytes: [UInt8], limits: TableLimits) throws(XMLError) {
    reader = try XMLPullReader(
      bytes, vocabulary: SpreadsheetName.vocabulary,
      limits: XMLLimits(bytes: limits.bytes, depth: 60, attributes: 200))
  }

  /// Calls `work` with each element under the root at any depth, until the part ends; work may read
  /// on inside the element.
  func elements(_ work: (SpreadsheetName) throws -> Void) throws {
    while let piece = try reader.next() {
      guard case .start(let number) = piece, let name = SpreadsheetName(rawValue: number) else {
        continue
      }
      try work(name)
    }
  }

  /// Goes through the elements in the element that has just been started. What the work leaves
  /// unread of one is passed over.
  func children(_ work: (SpreadsheetName?) throws -> Void) throws {
    let depth = reader.depth
    while let piece = try reader.next() {
      switch piece {
      case .start(let number):
        try work(SpreadsheetName(rawValue: number))
        while reader.depth > depth, try reader.next() != nil {}
      case .end: if reader.depth < depth { return }
      case .text: continue
      }
    }
  }

  /// Adds the text of the element that has just been started, without that of elements in it.
  func appendText(to bytes: inout [UInt8]) throws {
    let depth = reader.depth
    while reader.depth >= depth, let piece = try reader.next() {
      if piece == .text, reader.depth == depth { reader.appendText(to: &bytes) }
    }
  }

  /// An attribute of the element that has just been started.
  func attribute(_ name: SpreadsheetName) -> String? { reader.attribute(name.rawValue) }

  /// An attribute that is a whole number.
  func integer(_ name: SpreadsheetName) -> Int? { reader.integer(name.rawValue) }
}
