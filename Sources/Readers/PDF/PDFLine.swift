/// A line of text on a page, or a part of one that a wide gap parts from the rest.
struct PDFLine {
  var pieces: [PDFPiece]
  var page: Int

  var left: Double { pieces.first?.left ?? 0 }
  var right: Double { pieces.last?.right ?? 0 }
  var top: Double { pieces.map(\.top).min() ?? 0 }
  var bottom: Double { pieces.map { $0.top + $0.height }.max() ?? 0 }
  var middle: Double { (top + bottom) / 2 }
  var center: Double { (left + right) / 2 }
  /// The size of most of its text.
  var size: Double { pieces.max { $0.text.utf8.count < $1.text.utf8.count }?.size ?? 14 }

  /// Its text with a space wherever there is a gap.
  var text: String {
    var text = ""
    for index in pieces.indices {
      if isGap(before: index, text) { text += " " }
      text += pieces[index].text
    }
    return text
  }

  /// Whether a piece stands so far behind the text before it that there is a space between them.
  func isGap(before index: Int, _ text: String) -> Bool {
    guard index > 0, text.last != " ", pieces[index].text.first != " " else { return false }
    return pieces[index].left - pieces[index - 1].right > pieces[index].size * 0.18
  }

  /// The lines of a page from above, each from its left, parted at wide gaps.
  static func lines(of page: PDFPage, number: Int) -> [[PDFLine]] {
    let pieces = page.pieces.filter { piece in piece.text.contains { !$0.isWhitespace } }
      .sorted { ($0.middle, $0.left) < ($1.middle, $1.left) }
    var rows: [[PDFPiece]] = []
    for piece in pieces {
      if let first = rows.last?.first, abs(first.middle - piece.middle) < piece.height * 0.35 {
        rows[rows.count - 1].append(piece)
      } else {
        rows.append([piece])
      }
    }
    return rows.map { row in
      var lines: [PDFLine] = []
      for piece in row.sorted(by: { $0.left < $1.left }) {
        if let last = lines.last, piece.left - last.right <= piece.size * page.columnGap {
          lines[lines.count - 1].pieces.append(piece)
        } else {
          lines.append(PDFLine(pieces: [piece], page: number))
        }
      }
      return lines
    }
  }
}
