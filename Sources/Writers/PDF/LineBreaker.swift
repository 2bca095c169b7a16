import Document

/// Cuts the pieces of a paragraph into lines, first fit, as word processors do.
struct LineBreaker {
  /// The width of the column in points.
  var width: Double
  /// How lines lie.
  var alignment: ParagraphStyle.Alignment
  /// The indents in points.
  var firstLineIndent, leftIndent: Double
  /// The distance of lines as a multiple of the face's own.
  var lineSpacing: Double
  /// The font of lines without letters, by its index.
  var emptyLineFont: Int

  /// The lines. A word wider than the line is cut where it must be, which changes the pieces.
  func lines(_ pieces: inout [Piece], fonts: FontSet) -> [SetLine] {
    var lines: [SetLine] = []
    var start = 0
    while true {
      let isFirst = lines.isEmpty
      let indent = leftIndent + (isFirst ? firstLineIndent : 0)
      let limit = max(width - indent, 1)
      let end = lineEnd(&pieces, from: start, limit: limit, fonts: fonts)
      lines.append(line(pieces, start..<end.content, end.isLast, indent, limit, fonts))
      if end.next >= pieces.count, !end.endsInBreak { return lines }
      start = end.next
    }
  }

  private struct LineEnd {
    /// The piece after the last one that is drawn.
    var content: Int
    /// The piece the next line begins with.
    var next: Int
    /// Whether the paragraph or the author's line ends here, so that the line isn't justified.
    var isLast: Bool
    /// Whether the author ended the line.
    var endsInBreak = false
  }

  private func lineEnd(
    _ pieces: inout [Piece], from start: Int, limit: Double, fonts: FontSet
  ) -> LineEnd {
    var position = start
    var used = 0.0
    var chance: LineEnd?
    var chanceAtSpace: LineEnd?
    while position < pieces.count {
      let piece = pieces[position]
      switch piece.kind {
      case .lineBreak:
        return LineEnd(
          content: withoutSpace(pieces, start, position), next: position + 1, isLast: true,
          endsInBreak: true)
      case .space:
        if chance?.next != position || position == start {
          chance = LineEnd(content: position, next: position + 1, isLast: false)
        } else {
          chance?.next = position + 1
        }
        chanceAtSpace = chance
      case .fixedSpace:
        break
      case .word:
        if position > start, pieces[position - 1].breakAfter == .refused,
          used + firstLetterWidth(piece, fonts) <= limit
        {
          chance = chanceAtSpace
        }
        if used + piece.width > limit + LineBreaker.tolerance {
          if let chance { return chance }
          if position > start {
            return LineEnd(content: position, next: position, isLast: false)
          }
          if cut(&pieces, at: position, limit: limit, fonts: fonts) {
            return LineEnd(content: position + 1, next: position + 1, isLast: false)
          }
        }
        if piece.breakAfter == .allowed, position + 1 < pieces.count {
          chance = LineEnd(content: position + 1, next: position + 1, isLast: false)
        }
      }
      used += piece.width
      position += 1
    }
    return LineEnd(
      content: withoutSpace(pieces, start, position), next: position, isLast: true)
  }

  /// The end of a line without the spaces before it.
  private func withoutSpace(_ pieces: [Piece], _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, pieces[end - 1].kind == .space { end -= 1 }
    return end
  }

  private func line(
    _ pieces: [Piece], _ range: Range<Int>, _ isLast: Bool, _ indent: Double, _ limit: Double,
    _ fonts: FontSet
  ) -> SetLine {
    var natural = 0.0
    var spaces = 0
    var ascent = 0.0
    var below = 0.0
    var last: Int32 = -1
    for piece in pieces[range] {
      natural += piece.width
      if piece.kind == .space { spaces += Int(piece.content) }
      if piece.font != last {
        last = piece.font
        let font = fonts.fonts[Int(last)]
        ascent = max(ascent, font.ascent)
        below = max(below, font.lineHeight - font.ascent)
      }
    }
    if range.isEmpty {
      let font = fonts.fonts[emptyLineFont]
      ascent = font.ascent
      below = font.lineHeight - font.ascent
    }
    let free = limit - natural
    let single = ascent + below
    let height = (single * lineSpacing * 20 + LineBreaker.tolerance).rounded(.down) / 20
    var line = SetLine(
      pieces: range, x: indent, stretch: 0, ascent: ascent,
      height: height, leastHeight: min(single, height))
    switch alignment {
    case .left: break
    case .center: line.x += free / 2
    case .right: line.x += free
    case .justified:
      if !isLast, spaces > 0, free > 0 { line.stretch = free / Double(spaces) }
    }
    return line
  }

  private func firstLetterWidth(_ piece: Piece, _ fonts: FontSet) -> Double {
    let font = fonts.fonts[Int(piece.font)]
    let word = font.face.words.words[Int(piece.content)]
    return word.glyphs.isEmpty
      ? 0 : Double(font.face.words.glyphs[word.glyphs.lowerBound].advance) * font.scale
  }

  /// Cuts a word that is wider than a line in two; false when not even one letter fits or is left.
  private func cut(
    _ pieces: inout [Piece], at position: Int, limit: Double, fonts: FontSet
  ) -> Bool {
    let piece = pieces[position]
    let font = fonts.fonts[Int(piece.font)]
    let word = font.face.words.words[Int(piece.content)]
    var width = 0.0
    var bytes = 0
    var glyph = word.glyphs.lowerBound
    for cluster in font.face.words.clusters[word.clusters] {
      var next = width
      for _ in 0..<cluster.num_glyphs {
        next += Double(font.face.words.glyphs[glyph].advance) * font.scale
        glyph += 1
      }
      if next > limit, bytes > 0 { break }
      width = next
      bytes += Int(cluster.num_bytes)
    }
    guard bytes < word.bytes.count else { return false }
    let text = Array(font.face.words.bytes[word.bytes])
    let parts = [text[..<bytes], text[bytes...]].map { part in
      part.withUnsafeBufferPointer { font.face.word($0) }
    }
    pieces.replaceSubrange(
      position...position,
      with: parts.enumerated().map { index, part in
        var half = piece
        half.content = part
        half.width = Double(font.face.words.words[Int(part)].width) * font.scale
        if index == 0 { half.breakAfter = .none }
        return half
      })
    return true
  }

  /// What sums of widths may err by.
  private static let tolerance = 1e-6
}
