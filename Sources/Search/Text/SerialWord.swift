/// The word a document's own serial is indexed as: an equals sign, which no word of a text has, and
/// the digits without leading zeros, with the letter that may follow (`15a`).
enum SerialWord {
  /// The word of the serial that a number begins with; nil when it doesn't begin with digits.
  static func make(firstOf number: String) -> [UInt8]? {
    WordForm.words(of: number).first.flatMap { make($0.folded) }
  }

  /// The word of a serial; nil when it is none.
  static func make(_ word: [UInt8]) -> [UInt8]? {
    let digits = word.prefix { $0.isDigit }
    guard (1...9).contains(digits.count), word.count - digits.count <= 1 else { return nil }
    let significant = word.drop { $0 == UInt8(ascii: "0") }
    return [UInt8(ascii: "=")]
      + (significant.count > word.count - digits.count ? Array(significant) : [UInt8(ascii: "0")])
  }
}
