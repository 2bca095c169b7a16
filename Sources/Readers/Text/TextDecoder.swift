import Diagnostics
import VietnameseText

/// Turns the bytes of a text file into Unicode.
enum TextDecoder {
  /// The text in NFC and what was noted on the way.
  /// - Throws: that the bytes are no text.
  static func decode(
    _ bytes: [UInt8], named name: String
  ) throws(InvalidInput) -> (text: String, diagnostics: [Diagnostic]) {
    let place = Place(file: name)
    guard let text = unicode(bytes) else {
      throw InvalidInput([Diagnostic(TextFinding.notText, at: place)])
    }
    guard let encoding = LegacyEncoding.detect(text) else {
      return (Normalization.nfc(text), [])
    }
    let note = Diagnostic(TextFinding.converted(encoding: encoding.rawValue), at: place)
    return (Normalization.nfc(encoding.decode(text)), [note])
  }

  /// UTF-8, UTF-16 by its mark or its zeros, Latin-1 for everything else; nil for bytes that are no
  /// text in any of them.
  private static func unicode(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
    if bytes.prefix(4096).contains(0) {
      let head = bytes.prefix(4096)
      let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
      let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
      guard max(odd, even) * 8 > head.count, min(odd, even) * 20 < head.count else { return nil }
      let text = utf16(bytes[...], bigEndian: even > odd)
      return isPlausible(text) ? text : nil
    }
    let controls = bytes.prefix(4096).count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    guard controls * 50 <= min(bytes.count, 4096) else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: bytes.map { Unicode.Scalar($0) })
    return String(view)
  }

  /// Whether nearly all characters are ones a Vietnamese text has.
  private static func isPlausible(_ text: String) -> Bool {
    let sample = text.unicodeScalars.prefix(2048)
    let strange = sample.count { scalar in
      switch scalar.value {
      case 0x09...0x0D, 0x20...0x24F, 0x300...0x36F, 0x1E00...0x25FF, 0xFEFF: false
      default: true
      }
    }
    return strange * 20 <= sample.count
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }
}
