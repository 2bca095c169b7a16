import Foundation

/// What Latin letters with marks are made of.
enum LetterParts {
  /// The canonical decomposition of each small letter with marks of U+00C0…U+024F and
  /// U+1E00…U+1EFF, by its number.
  static let decomposed: [UInt32: [Unicode.Scalar]] = {
    var table: [UInt32: [Unicode.Scalar]] = [:]
    for code in Array(UInt32(0xC0)..<0x250) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let parts = Array(
        String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
      if parts.count > 1 { table[code] = parts }
    }
    return table
  }()
}
