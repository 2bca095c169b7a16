import Foundation

/// Normalization form C: every letter with its marks in one code point where Unicode has one.
public enum Normalization {
  /// The text in normalization form C. Text that is composed already, as almost all is, comes back
  /// after one look over its bytes; decomposed Vietnamese is composed through a table; what other
  /// scripts need is left to Foundation, a few characters at a time because its cost grows with the
  /// square of the length. So does the cost of comparing texts: a joiner that isn't seen stands in the
  /// result where a letter bears more than 30 marks (UAX #15, stream-safe text).
  public static func nfc(_ text: String) -> String {
    isSurelyComposed(text) ? text : composed(text)
  }

  /// Whether every character is one that composing leaves alone.
  private static func isSurelyComposed(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var position = 0
      while position < bytes.count {
        let byte = bytes[position]
        if byte < 0x80 {
          position += 1
        } else if byte < 0xCC {
          position += 2
        } else {
          guard byte >= 0xE1, byte < 0xF0, position + 2 < bytes.count else { return false }
          let code =
            UInt32(byte & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6
            | UInt32(bytes[position + 2] & 0x3F)
          guard isInert(code) else { return false }
          position += 3
        }
      }
      return true
    }
  }

  /// Whether a code point neither changes when composed nor combines with what stands before it:
  /// Latin letters, punctuation, currency signs, private use, the joiner.
  private static func isInert(_ code: UInt32) -> Bool {
    switch code {
    case 0..<0x300, joiner.value, 0x1E00..<0x1F00, 0x2002..<0x20D0, 0xE000..<0xF900: true
    default: false
    }
  }

  private static let mostMarks = 30
  /// The combining grapheme joiner: what stands before it and behind it is put in order by itself.
  private static let joiner: Unicode.Scalar = "\u{34F}"

  private static func composed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var base: Unicode.Scalar?
    var marks: [Unicode.Scalar] = []
    func close() {
      defer {
        base = nil
        marks.removeAll(keepingCapacity: true)
      }
      if marks.isEmpty {
        if let base { result.append(base) }
      } else if let base, let letter = VowelTable.composed(base, with: marks) {
        result.append(letter)
      } else {
        var cluster = String.UnicodeScalarView()
        if let base { cluster.append(base) }
        cluster.append(contentsOf: marks)
        // One by one: a text that is appended has all that was before copied to make room for it.
        for scalar in String(cluster).precomposedStringWithCanonicalMapping.unicodeScalars {
          result.append(scalar)
        }
      }
    }
    var run = 0
    for scalar in text.unicodeScalars {
      if isInert(scalar.value) {
        close()
        base = scalar
        run = 0
      } else {
        // No letter bears so many marks.
        let isMark = scalar.properties.canonicalCombiningClass != .notReordered
        run = isMark ? run + 1 : 0
        if run > mostMarks {
          close()
          result.append(joiner)
          run = 1
        }
        marks.append(scalar)
      }
    }
    close()
    return String(result)
  }
}
