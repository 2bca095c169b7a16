import CPango

/// Draws lines of text; keeps its buffers from line to line.
struct LinePainter {
  private let fonts: FontSet
  private let context: OpaquePointer
  private var glyphs: [cairo_glyph_t] = []
  private var clusters: [cairo_text_cluster_t] = []
  private var text: [UInt8] = []

  /// Makes a painter for a drawing context.
  init(fonts: FontSet, context: OpaquePointer) {
    self.fonts = fonts
    self.context = context
  }

  /// Draws some lines of a paragraph whose column begins at `x`; the first line's upper edge is `y`.
  mutating func paint(_ paragraph: SetParagraph, _ range: Range<Int>, x: Double, y: Double) {
    var y = y
    for index in range {
      paint(paragraph, paragraph.lines[index], x: x, y: y)
      y += paragraph.lines[index].height
    }
  }

  /// Draws a line of a paragraph whose column begins at `x` and whose upper edge is `y`.
  mutating func paint(_ paragraph: SetParagraph, _ line: SetLine, x: Double, y: Double) {
    var pen = x + line.x
    let base = y + line.ascent
    var position = line.pieces.lowerBound
    while position < line.pieces.upperBound {
      let index = paragraph.pieces[position].font
      let font = fonts.fonts[Int(index)]
      glyphs.removeAll(keepingCapacity: true)
      clusters.removeAll(keepingCapacity: true)
      text.removeAll(keepingCapacity: true)
      while position < line.pieces.upperBound, paragraph.pieces[position].font == index {
        append(paragraph.pieces[position], font, &pen, base, line.stretch)
        position += 1
      }
      show(font)
    }
  }

  private mutating func append(
    _ piece: Piece, _ font: SizedFont, _ pen: inout Double, _ base: Double, _ stretch: Double
  ) {
    switch piece.kind {
    case .word:
      let table = font.face.words
      let word = table.words[Int(piece.content)]
      for glyph in table.glyphs[word.glyphs] {
        glyphs.append(
          cairo_glyph_t(
            index: UInt(glyph.index), x: pen + Double(glyph.x) * font.scale,
            y: base - Double(glyph.y) * font.scale))
        pen += Double(glyph.advance) * font.scale
      }
      clusters.append(contentsOf: table.clusters[word.clusters])
      text.append(contentsOf: table.bytes[word.bytes])
    case .space, .fixedSpace:
      let advance = font.spaceWidth + (piece.kind == .space ? stretch : 0)
      for _ in 0..<piece.content {
        glyphs.append(cairo_glyph_t(index: font.spaceGlyph, x: pen, y: base))
        clusters.append(cairo_text_cluster_t(num_bytes: 1, num_glyphs: 1))
        text.append(.space)
        pen += advance
      }
    case .lineBreak:
      break
    }
  }

  private func show(_ font: SizedFont) {
    if glyphs.isEmpty { return }
    cairo_set_scaled_font(context, font.scaledFont)
    text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cairo_show_text_glyphs(
          context, characters.baseAddress, Int32(characters.count), glyphs, Int32(glyphs.count),
          clusters, Int32(clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
      }
    }
  }
}
