/// Capital and small letters, on UTF-8 bytes.
///
/// Latin letters with all their marks, đ and Đ, ơ and ư among them, go through a table, composed or
/// decomposed; text with letters of other scripts goes through the full Unicode mapping.
public enum Casing {
  /// The text in capital letters.
  public static func uppercased(_ text: String) -> String {
    map(text, Table.upper) ?? text.uppercased()
  }

  /// The text in small letters.
  public static func lowercased(_ text: String) -> String {
    map(text, Table.lower) ?? text.lowercased()
  }

  /// The text with its first letter capital and all others small.
  public static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return uppercased(String(first)) + lowercased(String(text.dropFirst()))
  }

  /// The text with its first letter capital and the others as they are, as a sentence starts.
  public static func startingWithCapital(_ text: String) -> String {
    guard let first = text.first else { return text }
    return uppercased(String(first)) + text.dropFirst()
  }

  /// Maps every letter through a table; nil when the text has one the table lacks.
  private static func map(_ text: String, _ table: Table) -> String? {
    var text = text
    return text.withUTF8 { source in
      var isComplete = true
      let result = String(unsafeUninitializedCapacity: source.count) { target in
        var position = 0
        while position < source.count {
          let byte = source[position]
          if byte < 0x80 {
            target[position] = table.ascii[Int(byte)]
            position += 1
          } else if byte < 0xE0, position + 1 < source.count {
            let code = Int(byte & 0x1F) << 6 | Int(source[position + 1] & 0x3F)
            let mapped = table.twoBytes[code]
            if mapped == 0 { break }
            target[position] = 0xC0 | UInt8(mapped >> 6)
            target[position + 1] = 0x80 | UInt8(mapped & 0x3F)
            position += 2
          } else if byte == 0xE1, position + 2 < source.count, source[position + 1] >= 0xB8,
            source[position + 1] <= 0xBB
          {
            let code = Int(source[position + 1] & 0x03) << 6 | Int(source[position + 2] & 0x3F)
            let mapped = table.additional[code]
            if mapped == 0 { break }
            target[position] = 0xE1
            target[position + 1] = 0x80 | UInt8(mapped >> 6 & 0x3F)
            target[position + 2] = 0x80 | UInt8(mapped & 0x3F)
            position += 3
          } else if byte == 0xE2, position + 2 < source.count, source[position + 1] <= 0x82 {
            // Punctuation and currency signs have no case.
            for offset in 0..<3 { target[position + offset] = source[position + offset] }
            position += 3
          } else {
            break
          }
        }
        isComplete = position == source.count
        return isComplete ? position : 0
      }
      return isComplete ? result : nil
    }
  }

  /// Where each letter goes whose counterpart takes as many bytes; 0 for the others.
  private struct Table {
    let ascii: [UInt8]
    /// U+0000…U+07FF.
    let twoBytes: [UInt16]
    /// U+1E00…U+1EFF.
    let additional: [UInt16]

    static let upper = Table(\.uppercaseMapping)
    static let lower = Table(\.lowercaseMapping)

    init(_ mapping: KeyPath<Unicode.Scalar.Properties, String>) {
      func mapped(_ code: UInt16, within range: Range<UInt16>) -> UInt16 {
        guard let scalar = Unicode.Scalar(code) else { return 0 }
        let result = scalar.properties[keyPath: mapping].unicodeScalars
        guard result.count == 1, let only = result.first, let value = UInt16(exactly: only.value),
          range.contains(value)
        else { return 0 }
        return value
      }
      ascii = (0..<0x80).map { UInt8(mapped($0, within: 0..<0x80)) }
      twoBytes = (0..<0x800).map { mapped($0, within: 0x80..<0x800) }
      additional = (0x1E00..<0x1F00).map { mapped($0, within: 0x1E00..<0x1F00) }
    }
  }
}
