import CPango
import Diagnostics
import Document

/// A face at a size, ready to set and to draw.
struct SizedFont {
  /// The face.
  var face: FontFace
  /// The size in points.
  var size: Double
  /// What Cairo draws with.
  var scaledFont: OpaquePointer
  /// Points for one unit of the face.
  var scale: Double
  /// The height of a single line above the base line, in points.
  var ascent: Double
  /// The distance of single-spaced lines, in points.
  var lineHeight: Double
  /// The width of a space, in points.
  var spaceWidth: Double
  /// The glyph of a space.
  var spaceGlyph: UInt
}

/// The fonts a document asks for, found in the system and checked: an asked-for face is given by
/// itself or by one of equal widths, in the weight and slant asked for, with all Vietnamese letters;
/// otherwise there is a finding. Letters never come from some other face.
final class FontSet {
  /// A face with weight and slant.
  struct FaceKey: Hashable {
    var family: String
    var isBold, isItalic: Bool
  }

  private struct FontKey: Hashable {
    var face: FaceKey
    var size: Double
  }

  /// The fonts found so far, by index.
  private(set) var fonts: [SizedFont] = []

  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private var faces: [FaceKey: FontFace] = [:]
  private var indices: [FontKey: Int] = [:]
  private var loaded: [UnsafeMutablePointer<PangoFont>] = []

  /// Makes a set that sees the system's fonts.
  init() {
    map = pango_cairo_font_map_new()
    context = pango_font_map_create_context(map)
    // Among fonts of one name the system takes the one that covers the language.
    pango_context_set_language(context, pango_language_from_string("vi"))
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
  }

  deinit {
    for font in fonts { cairo_scaled_font_destroy(font.scaledFont) }
    faces = [:]
    for font in loaded { g_object_unref(font) }
    g_object_unref(gpointer(context))
    g_object_unref(map)
  }

  /// The index of a font among `fonts`. Throws a `Diagnostic` when the system can't give it.
  func font(_ key: FaceKey, size: Double) throws(Diagnostic) -> Int {
    let fontKey = FontKey(face: key, size: size)
    if let index = indices[fontKey] { return index }
    let font = try load(key, size: size)
    loaded.append(font)
    let face = faces[key] ?? FontFace(family: FontSet.familyName(of: font), loaded: font)
    guard face.hasVietnamese else {
      throw Diagnostic(
        PDFFinding.faceWithoutVietnamese(face: key.family, found: face.family))
    }
    faces[key] = face
    let scale = size / face.unitsPerEm
    let space = face.space
    fonts.append(
      SizedFont(
        face: face, size: size,
        scaledFont: cairo_scaled_font_reference(
          pango_cairo_font_get_scaled_font(OpaquePointer(font))),
        scale: scale, ascent: onGrid(face.ascent * size),
        lineHeight: onGrid((face.ascent + face.descent + face.lineGap) * size),
        spaceWidth: Double(space.advance) * scale, spaceGlyph: UInt(space.glyph)))
    indices[fontKey] = fonts.count - 1
    return fonts.count - 1
  }

  /// Keeps the memory of a long run in bounds.
  func forgetWordsWhenMany() {
    for face in faces.values { face.forgetWordsWhenMany() }
  }

  private func load(
    _ key: FaceKey, size: Double
  ) throws(Diagnostic) -> UnsafeMutablePointer<PangoFont> {
    let description = pango_font_description_new()
    defer { pango_font_description_free(description) }
    pango_font_description_set_family(description, key.family)
    pango_font_description_set_absolute_size(description, size * Double(PANGO_SCALE))
    let weight = key.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL
    let style = key.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL
    pango_font_description_set_weight(description, weight)
    pango_font_description_set_style(description, style)
    guard let font = pango_font_map_load_font(map, context, description) else {
      throw FontSet.missing(key, found: "–")
    }
    let found = FontSet.familyName(of: font)
    let actual = pango_font_describe(font)
    defer { pango_font_description_free(actual) }
    guard FontSet.isSubstitute(found, for: key.family),
      pango_font_description_get_weight(actual) == weight,
      pango_font_description_get_style(actual) == style
    else {
      g_object_unref(font)
      throw FontSet.missing(key, found: found)
    }
    return font
  }

  private static func familyName(of font: UnsafeMutablePointer<PangoFont>) -> String {
    let description = pango_font_describe(font)
    defer { pango_font_description_free(description) }
    return pango_font_description_get_family(description).map { String(cString: $0) } ?? ""
  }

  private static func missing(_ key: FaceKey, found: String) -> Diagnostic {
    Diagnostic(PDFFinding.faceMissing(face: key.family, found: found))
  }

  /// Whether a family is the one asked for or has its widths, so that lines and pages stay.
  private static func isSubstitute(_ found: String, for asked: String) -> Bool {
    found == asked || equalWidths.contains { $0.contains(found) && $0.contains(asked) }
  }

  private static let equalWidths: [Set<String>] = [
    ["Times New Roman", "Liberation Serif", "Tinos", "TeX Gyre Termes"],
    ["Arial", "Liberation Sans", "Arimo"],
    ["Courier New", "Liberation Mono", "Cousine"],
  ]
}

/// Points on the grid of a twentieth of a point that word processors lay text out on.
func onGrid(_ points: Double) -> Double {
  (points * 20).rounded() / 20
}
