import XMLReading

/// A stretch of text on a page, set one way. Lengths are in points from the upper left corner.
struct PDFPiece {
  var left: Double
  var top: Double
  var width: Double
  var height: Double
  var text: String
  var size: Double
  var face: String
  var color: String
  var isBold: Bool
  var isItalic: Bool

  var right: Double { left + width }
  var middle: Double { top + height / 2 }
}

/// A page with its stretches of text.
struct PDFPage {
  var width: Double
  var height: Double
  var pieces: [PDFPiece] = []
  /// How many times the size of the letters a gap between pieces is wide that parts columns.
  var columnGap = 0.8
}

/// Reads what `pdftohtml -xml` writes.
struct PDFPages {
  private enum Name: Int, CaseIterable {
    case page, width, height, fontspec, id, size, family, color, text, top, left, font, b, i
  }

  /// A face with its size as a file names it.
  private struct Font {
    var size: Double
    var face: String
    var color: String
    var isBold: Bool
    var isItalic: Bool
  }

  /// How many of the program's units make a point.
  static let zoom = 3.0

  private(set) var pages: [PDFPage] = []
  private var fonts: [String: Font] = [:]

  /// Reads the bytes.
  init(_ bytes: [UInt8], _ limits: XMLLimits = .standard) throws(XMLError) {
    let reader = try XMLPullReader(
      PDFPages.clean(bytes),
      vocabulary: XMLVocabulary(
        namespaces: [:], names: Name.allCases.map { String(describing: $0) }),
      limits: limits)
    var piece: PDFPiece?
    while let part = try reader.next() {
      switch part {
      case .start(let number):
        switch Name(rawValue: number) {
        case .page:
          pages.append(
            PDFPage(
              width: PDFPages.length(.width, reader), height: PDFPages.length(.height, reader)))
        case .fontspec: readFont(reader)
        case .text: piece = self.piece(reader)
        case .b: piece?.isBold = true
        case .i: piece?.isItalic = true
        default: break
        }
      case .text:
        guard piece != nil else { continue }
        var bytes: [UInt8] = []
        reader.appendText(to: &bytes)
        piece?.text += String(decoding: bytes, as: UTF8.self).printable()
      case .end(let number):
        guard number == Name.text.rawValue, let read = piece else { continue }
        if !pages.isEmpty, !read.text.isEmpty { pages[pages.count - 1].pieces.append(read) }
        piece = nil
      }
    }
  }

  /// The bytes without the document type the program declares and without characters XML has not.
  private static func clean(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let mark = Array("<!DOCTYPE".utf8)
    if let start = bytes.prefix(512).firstIndex(of: mark[1]).map({ $0 - 1 }), start >= 0,
      bytes[start...].starts(with: mark),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    {
      for index in start...end { bytes[index] = .space }
    }
    for index in bytes.indices where bytes[index] < 0x20 && bytes[index] != .lineFeed {
      bytes[index] = .space
    }
    return bytes
  }

  private mutating func readFont(_ reader: XMLPullReader) {
    guard let id = reader.attribute(Name.id.rawValue) else { return }
    var face = reader.attribute(Name.family.rawValue) ?? ""
    // A subset of a face has six letters and a plus sign in front.
    if let plus = face.firstIndex(of: "+") { face = String(face[face.index(after: plus)...]) }
    let style =
      face.split(separator: "-").dropFirst().joined()
      + face.split(separator: ",").dropFirst().joined()
    let color = reader.attribute(Name.color.rawValue) ?? "#000000"
    fonts[id] = Font(
      size: PDFPages.length(.size, reader), face: PDFPages.family(face),
      color: String(color.drop { $0 == "#" }).uppercased(), isBold: style.contains("Bold"),
      isItalic: style.contains("Italic") || style.contains("Oblique"))
  }

  private func piece(_ reader: XMLPullReader) -> PDFPiece {
    let font = reader.attribute(Name.font.rawValue).flatMap { fonts[$0] }
    return PDFPiece(
      left: PDFPages.length(.left, reader), top: PDFPages.length(.top, reader),
      width: PDFPages.length(.width, reader), height: PDFPages.length(.height, reader), text: "",
      size: ((font?.size ?? 14) * 2).rounded() / 2, face: font?.face ?? "Times New Roman",
      color: font?.color ?? "000000", isBold: font?.isBold ?? false,
      isItalic: font?.isItalic ?? false)
  }

  private static func length(_ name: Name, _ reader: XMLPullReader) -> Double {
    guard let number = reader.attribute(name.rawValue).flatMap(Double.init), number.isFinite
    else { return 0 }
    return min(max(number, -100_000), 100_000) / zoom
  }

  /// The family of a face as PDF names it. Faces of one measure stand in for Times New Roman where
  /// it isn't installed; files made so are meant to be in it.
  private static func family(_ face: String) -> String {
    let name = face.prefix { $0 != "-" && $0 != "," }
    switch name {
    case "TimesNewRomanPSMT", "TimesNewRomanPS", "TimesNewRoman", "LiberationSerif", "Tinos":
      return "Times New Roman"
    default: return String(name)
    }
  }
}
