/// The order of Vietnamese dictionaries: a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y
/// first; between words of the same letters the tones ngang, huyền, hỏi, ngã, sắc, nặng; then small
/// letters before capitals. Digits and signs keep their order before the letters, and a space comes
/// before everything, so that words are compared one after the other.
public enum Collation {
  /// Bytes that sort as the text does.
  ///
  /// - Parameters:
  ///   - text: composed or decomposed.
  ///   - distinguishesCase: whether capitals come after small letters; texts that only differ in case
  ///     have the same key otherwise.
  public static func key(_ text: String, distinguishesCase: Bool = true) -> [UInt8] {
    var letters: [UInt8] = []
    var tones: [UInt8] = []
    var cases: [UInt8] = []
    let count = text.utf8.count
    letters.reserveCapacity(2 * count + 1)
    for scalar in Normalization.nfc(text).unicodeScalars {
      if (0x300...0x36F).contains(scalar.value) {
        // A mark that made no letter with what stands before it.
        if !tones.isEmpty { tones[tones.count - 1] = toneOffset + 6 }
        continue
      }
      let (weight, tone, isCapital) = weight(of: scalar)
      letters += weight
      tones.append(toneOffset + tone)
      cases.append(isCapital ? 2 : 1)
    }
    while tones.last == toneOffset { tones.removeLast() }
    var key = letters
    key.append(0)
    key += tones
    if distinguishesCase {
      key.append(0)
      key += cases
    }
    return key
  }

  /// Whether a text comes before another.
  public static func isOrdered(_ left: String, before right: String) -> Bool {
    key(left).lexicographicallyPrecedes(key(right))
  }

  /// Texts in the order of dictionaries; those with the same key stay as they were.
  public static func sorted(_ texts: [String]) -> [String] {
    sorted(texts, by: \.self)
  }

  /// Elements in the dictionary order of a text of theirs.
  public static func sorted<Element>(
    _ elements: [Element], by text: (Element) -> String
  ) -> [Element] {
    elements.map { (key: key(text($0)), element: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.element)
  }

  private static let toneOffset: UInt8 = 1

  /// The place of a character among the letters, its tone and its case. Every ASCII character is two
  /// bytes, the second of which tells ă and â from a.
  private static func weight(
    of scalar: Unicode.Scalar
  ) -> (letter: [UInt8], tone: UInt8, isCapital: Bool) {
    let code = scalar.value
    if code < 0x80, VowelTable.parts(of: scalar) == nil {
      let byte = UInt8(code)
      let isCapital = byte.isCapitalLetter
      return ([isCapital ? byte | 0x20 : byte, 1], 0, isCapital)
    }
    if code == 0x111 || code == 0x110 { return ([UInt8(ascii: "d"), 2], 0, code == 0x110) }
    if let parts = VowelTable.parts(of: scalar) {
      let variant: (StaticString, UInt8) =
        switch parts.row {
        case 0: ("a", 1)
        case 1: ("a", 2)
        case 2: ("a", 3)
        case 3: ("e", 1)
        case 4: ("e", 2)
        case 5: ("i", 1)
        case 6: ("o", 1)
        case 7: ("o", 2)
        case 8: ("o", 3)
        case 9: ("u", 1)
        case 10: ("u", 2)
        default: ("y", 1)
        }
      return (
        [variant.0.utf8Start.pointee, variant.1], UInt8(parts.tone), parts.isCapital
      )
    }
    return (Array(String(scalar).utf8), 0, false)
  }
}
