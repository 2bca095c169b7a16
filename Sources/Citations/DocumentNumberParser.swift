import VietnameseText

/// Reads a document number from UTF-8 bytes.
struct DocumentNumberParser {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: some Sequence<UInt8>) {
    bytes = DocumentNumberParser.normalised(Array(text))
  }

  /// The number that the whole text is; nil when it is none.
  mutating func parse() -> DocumentNumber? {
    guard let serial = serial() else { return nil }
    if take(.hyphen) {
      guard let kind = word(), take(.slash), let organs = words(), atEnd else { return nil }
      return DocumentNumber(
        family: .party, serial: serial, year: nil, kind: Spelling.kind(kind),
        organs: organs.map(Spelling.organ))
    }
    guard take(.slash) else { return nil }
    let year = yearBeforeSlash()
    guard let words = words(), atEnd else { return nil }
    return number(serial: serial, year: year, words: words)
  }

  private func number(serial: String, year: Int?, words: [String]) -> DocumentNumber? {
    let first = words[0]
    let organs = words.dropFirst().map(Spelling.organ)
    if words.count == 1 {
      guard year != nil, Spelling.isLegislature(first) else { return nil }
      return DocumentNumber(
        family: .legislature, serial: serial, year: year, kind: nil,
        organs: [Spelling.organ(first)])
    }
    if let year {
      return DocumentNumber(
        family: .normative, serial: serial, year: year, kind: Spelling.kind(first), organs: organs)
    }
    if Folding.fold(first) == "vbhn" {
      return DocumentNumber(
        family: .consolidated, serial: serial, year: nil, kind: "VBHN", organs: organs)
    }
    if let kind = Spelling.administrativeKind(first) {
      return DocumentNumber(
        family: .administrative, serial: serial, year: nil, kind: kind, organs: organs)
    }
    return DocumentNumber(
      family: .letter, serial: serial, year: nil, kind: nil,
      organs: words.map(Spelling.organ))
  }

  private var atEnd: Bool { index == bytes.count }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// One to six digits, then maybe one small letter (`15a`).
  private mutating func serial() -> String? {
    let start = index
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    guard (1...6).contains(index - start) else { return nil }
    if index < bytes.count, bytes[index].isSmallLetter { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Four digits before a slash: the year of a normative document.
  private mutating func yearBeforeSlash() -> Int? {
    guard index + 4 < bytes.count, bytes[index + 4] == .slash else { return nil }
    let digits = bytes[index..<index + 4]
    guard digits.allSatisfy({ $0.isDigit }) else { return nil }
    index += 5
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Words joined by hyphens.
  private mutating func words() -> [String]? {
    guard let first = word() else { return nil }
    var words = [first]
    while take(.hyphen) {
      guard let next = word() else { return nil }
      words.append(next)
    }
    return words
  }

  /// Letters, digits and `&`, beginning with a letter; dots and brackets as in `UBND.NC` too.
  private mutating func word() -> String? {
    let start = index
    while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
    guard index > start, !bytes[start].isDigit else { return nil }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, .ampersand, .dot, 0x80...0xFF: true
    default: false
    }
  }

  /// The bytes with one sort of dash and of blank, Đ for the eth, and no blanks at the ends and
  /// around separators.
  private static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var hasBlank = false
    var index = 0
    while index < bytes.count {
      let (byte, rest, length) = character(at: index, of: bytes)
      index += length
      if byte == .space {
        hasBlank = true
        continue
      }
      let isSeparator = byte == .hyphen || byte == .slash
      if hasBlank, !isSeparator, let last = result.last, last != .hyphen, last != .slash {
        result.append(.space)
      }
      hasBlank = false
      result.append(byte)
      result += rest
    }
    return result
  }

  /// The character at an index: its first byte, the others, and how many bytes it took.
  private static func character(
    at index: Int, of bytes: [UInt8]
  ) -> (first: UInt8, rest: [UInt8], length: Int) {
    let first = bytes[index]
    let left = bytes.count - index
    if left >= 2, first == 0xC2, bytes[index + 1] == 0xA0 { return (.space, [], 2) }
    if left >= 2, first == 0xC3, bytes[index + 1] == 0x90 { return (0xC4, [0x90], 2) }
    if left >= 2, first == 0xC3, bytes[index + 1] == 0xB0 { return (0xC4, [0x91], 2) }
    if left >= 3, first == 0xE2, isDash(bytes[index + 1], bytes[index + 2]) {
      return (.hyphen, [], 3)
    }
    return (first, [], 1)
  }

  /// The second and third byte of U+2010…U+2015 and of the minus sign U+2212.
  private static func isDash(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0x80 && (0x90...0x95).contains(third)) || (second == 0x88 && third == 0x92)
  }
}

/// The right spelling of the letters in numbers.
enum Spelling {
  /// The letters of the kinds of NĐ 30/2020, Phụ lục III, by their folded form. `QD` of a decision
  /// is taken for QĐ; the `QyĐ` of a regulation keeps its y.
  private static let kinds: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "BC", "BB", "TTr",
      "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "SY", "TrS", "SL",
    ].map { ($0.lowercased(), $0) } + [("da", "DA"), ("qd", "QĐ"), ("nđ", "NĐ"), ("nd", "NĐ")])

  /// Letters of issuers that aren't all capitals.
  private static let mixedOrgans = ["ttg": "TTg", "sngv": "SNgV", "bngv": "BNgV"]

  /// The kind letters of an administrative document; nil when the word isn't one of them, as in a
  /// letter's symbol.
  static func administrativeKind(_ word: String) -> String? {
    let kind = kinds[word.lowercased()]
    return kind == "NĐ" ? nil : kind
  }

  /// Kind letters in their right case; as printed when unknown.
  static func kind(_ word: String) -> String {
    kinds[word.lowercased()] ?? capitalised(word)
  }

  /// An issuer's letters in their right case.
  static func organ(_ word: String) -> String {
    mixedOrgans[word.lowercased()] ?? capitalised(word)
  }

  /// Whether letters are the National Assembly's or its Standing Committee's with a term: `QH15`.
  static func isLegislature(_ word: String) -> Bool {
    let folded = Folding.fold(word)
    guard let prefix = ["ubtvqh", "qh"].first(where: folded.hasPrefix) else { return false }
    let term = folded.dropFirst(prefix.utf8.count)
    return !term.isEmpty && term.utf8.allSatisfy { $0.isDigit }
  }

  /// Words typed all small become capitals; mixed case is the issuer's own choice and stays.
  private static func capitalised(_ word: String) -> String {
    word == word.lowercased() ? word.uppercased() : word
  }
}
