/// The one fold of the project: small letters without diacritics, đ and the eth typed for it as d.
/// Search, suggestions and identifiers all rest on it, so that they agree on what "the same" is.
///
/// It works on UTF-8 bytes through a table; Foundation's folding leaves đ alone and is fifty times
/// slower.
public enum Folding {
  /// The folded form of a text. Composed and decomposed spellings fold alike; characters outside the
  /// Latin script stay as they are.
  public static func fold(_ text: String) -> String {
    String(decoding: fold(utf8: text.utf8), as: UTF8.self)
  }

  /// The folded form of UTF-8 bytes. Bytes that are no UTF-8 pass through.
  public static func fold(utf8 text: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.underestimatedCount)
    var pending: [UInt8] = []
    var missing = 0
    for byte in text {
      if missing > 0, byte.isContinuation {
        pending.append(byte)
        missing -= 1
        if missing == 0 { append(scalar: pending, to: &result) }
        continue
      }
      if missing > 0 {
        result += pending
        missing = 0
      }
      switch byte {
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x00...0x7F: result.append(byte)
      case 0xC2...0xDF: (pending, missing) = ([byte], 1)
      case 0xE0...0xEF: (pending, missing) = ([byte], 2)
      case 0xF0...0xF4: (pending, missing) = ([byte], 3)
      default: result.append(byte)
      }
    }
    if missing > 0 { result += pending }
    return result
  }

  /// A name fit for identifiers and file names: folded, with a hyphen for every run of other
  /// characters (`Sở Xây dựng` gives `so-xay-dung`).
  public static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    for byte in fold(utf8: text.utf8) {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: slug.append(byte)
      default: if slug.last != .hyphen, !slug.isEmpty { slug.append(.hyphen) }
      }
    }
    if slug.last == .hyphen { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func append(scalar bytes: [UInt8], to result: inout [UInt8]) {
    let code: Int
    switch bytes.count {
    case 2: code = Int(bytes[0] & 0x1F) << 6 | Int(bytes[1] & 0x3F)
    case 3: code = Int(bytes[0] & 0x0F) << 12 | Int(bytes[1] & 0x3F) << 6 | Int(bytes[2] & 0x3F)
    default: code = 0x10FFFF
    }
    switch code {
    case 0x0300...0x036F: return
    case 0xC0...0x1B0: append(latin[code - 0xC0], or: bytes, to: &result)
    case 0x1E00...0x1EFF: append(latinExtendedAdditional[code - 0x1E00], or: bytes, to: &result)
    default: result += bytes
    }
  }

  /// Adds a letter of a table; a full stop there means "no Latin letter: keep it".
  private static func append(_ letter: UInt8, or bytes: [UInt8], to result: inout [UInt8]) {
    if letter == .dot { result += bytes } else { result.append(letter) }
  }

  /// The base letters of U+00C0…U+01B0.
  private static let latin: [UInt8] = Array(
    ("aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll."
      + ".llnnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz."
      + "................................oo.............uu").utf8)

  /// The base letters of U+1E00…U+1EFF.
  private static let latinExtendedAdditional: [UInt8] = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8)
}
