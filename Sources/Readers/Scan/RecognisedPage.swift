import Document

/// Reads what `tesseract` writes as a table: a page's lines and the words on them.
struct RecognisedPage {
  /// The page with a piece for each word.
  private(set) var page: PDFPage
  /// The sum of the words' confidences, from 0 to 1, each as often as it has letters.
  private(set) var confidence = 0.0
  /// The letters.
  private(set) var letters = 0

  /// A line of the page in points.
  private struct Line {
    var top = 0.0
    var height = 0.0
    var words: [(left: Double, width: Double, text: String)] = []
  }

  /// Reads the table.
  /// - Parameter resolution: the picture's dots to an inch; nil for a picture as wide as a page.
  init(_ table: [UInt8], resolution known: Double? = nil) {
    var resolution = known ?? 300
    page = PDFPage(width: 595, height: 842, columnGap: 1.6)
    var lines: [Line] = []
    for row in table.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let fields = row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count >= 11 else { continue }
      if known == nil, fields[0] == "1", let dots = Double(fields[8]), dots > 0 {
        resolution = dots * 72 / page.width
      }
      let box = fields[6...9].map { (Double($0) ?? 0) * 72 / resolution }
      switch fields[0] {
      case "1": (page.width, page.height) = (box[2], box[3])
      case "4": lines.append(Line(top: box[1], height: box[3]))
      case "5":
        let text = fields.count > 11 ? fields[11] : ""
        guard let sure = Double(fields[10]), sure >= RecognisedPage.leastConfidence,
          text.contains(where: { !$0.isWhitespace }), !lines.isEmpty
        else { continue }
        lines[lines.count - 1].words.append((box[0], box[2], text))
        confidence += sure / 100 * Double(text.count)
        letters += text.count
      default: break
      }
    }
    for line in lines { append(line) }
  }

  private mutating func append(_ line: Line) {
    let size = RecognisedPage.size(of: line)
    page.pieces += line.words.map { word in
      PDFPiece(
        left: word.left, top: line.top, width: word.width, height: line.height,
        text: word.text + " ", size: size, face: "Times New Roman", color: "000000",
        isBold: false, isItalic: false)
    }
  }

  /// The size of a line's letters: that in which its words are as wide as they are.
  private static func size(of line: Line) -> Double {
    let width = line.words.reduce(0) { $0 + $1.width }
    let unit = line.words.reduce(0) { $0 + FontMetrics.width(of: $1.text, size: 1) }
    return unit > 0 ? min(max((width / unit).rounded(), 6), 40) : 14
  }

  /// Below this, in hundredths, what was seen is a stamp or a stroke of a pen.
  private static let leastConfidence = 30.0
}
