import CPango

/// One face at one weight and slant, whatever the size: its letters, its widths, and every word set
/// in it so far.
///
/// Words are shaped in the units of the face without kerning and ligatures, as word processors set
/// text by default; so the lines of the PDF and of the DOCX break alike.
final class FontFace {
  /// The family the system gave for the one asked for.
  let family: String
  /// Units of the face in one em.
  let unitsPerEm: Double
  /// The height above the base line, the depth below it and the gap under the line, in em.
  let ascent, descent, lineGap: Double
  /// The glyphs of the words set so far.
  private(set) var words: ShapedWords

  private let font: OpaquePointer
  private let buffer: OpaquePointer
  private let features: [hb_feature_t]

  /// Takes the face of a font Pango has loaded.
  init(family: String, loaded: UnsafeMutablePointer<PangoFont>) {
    self.family = family
    let face = hb_font_get_face(pango_font_get_hb_font(loaded))
    let units = Int32(hb_face_get_upem(face))
    let font: OpaquePointer = hb_font_create(face)
    hb_font_set_scale(font, units, units)
    var extents = hb_font_extents_t()
    hb_font_get_h_extents(font, &extents)
    self.font = font
    unitsPerEm = Double(units)
    ascent = Double(extents.ascender) / unitsPerEm
    descent = Double(-extents.descender) / unitsPerEm
    lineGap = Double(extents.line_gap) / unitsPerEm
    buffer = hb_buffer_create()
    features = ["-kern", "-liga", "-clig", "-calt"].map { name in
      var feature = hb_feature_t()
      hb_feature_from_string(name, -1, &feature)
      return feature
    }
    words = ShapedWords()
  }

  deinit {
    hb_buffer_destroy(buffer)
    hb_font_destroy(font)
  }

  /// Whether the face has all letters of Vietnamese.
  var hasVietnamese: Bool {
    FontFace.vietnameseScalars.allSatisfy(hasGlyph)
  }

  /// Whether the face has a letter.
  func has(_ scalar: Unicode.Scalar) -> Bool {
    hasGlyph(scalar.value)
  }

  private func hasGlyph(_ scalar: UInt32) -> Bool {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(font, scalar, &glyph) != 0
  }

  /// The glyph of a space and its advance in units of the face.
  var space: (glyph: UInt32, advance: Int32) {
    var glyph: hb_codepoint_t = 0
    hb_font_get_nominal_glyph(font, 0x20, &glyph)
    return (glyph, hb_font_get_glyph_h_advance(font, glyph))
  }

  /// The index of a word among `words`, shaped now if it is new.
  func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = ShapedWords.hash(bytes)
    if let known = words.find(bytes, hash: hash) { return known }
    return shape(bytes, hash: hash)
  }

  /// Forgets the words when they are more than any language of plans needs.
  func forgetWordsWhenMany() {
    if words.byteCount > 1 << 20 { words = ShapedWords() }
  }

  private func shape(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    hb_buffer_clear_contents(buffer)
    bytes.withMemoryRebound(to: CChar.self) { text in
      hb_buffer_add_utf8(buffer, text.baseAddress, Int32(text.count), 0, Int32(text.count))
    }
    hb_buffer_guess_segment_properties(buffer)
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
    hb_shape(font, buffer, features, UInt32(features.count))
    var count: UInt32 = 0
    let infos = UnsafeBufferPointer(
      start: hb_buffer_get_glyph_infos(buffer, &count), count: Int(count))
    let positions = UnsafeBufferPointer(
      start: hb_buffer_get_glyph_positions(buffer, &count), count: Int(count))
    return words.insert(bytes, hash: hash, infos: infos, positions: positions)
  }

  /// Letters of Vietnamese that faces made for the West lack: those with horn and breve, and the
  /// block U+1EA0–U+1EF9.
  private static let vietnameseScalars: [UInt32] =
    [0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0] + Array(0x1EA0...0x1EF9)
}
