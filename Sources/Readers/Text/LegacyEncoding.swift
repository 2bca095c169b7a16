/// The encodings Vietnamese offices used before Unicode. Their letters lie where Latin-1 has others,
/// so that their text looks like `KÕ ho¹ch` or `Keá hoaïch`.
public enum LegacyEncoding: String, Sendable, CaseIterable {
  /// TCVN 5712:1993, VN3: the `.Vn…` faces.
  case tcvn3 = "TCVN3"
  /// VNI for Windows: the `VNI-…` faces.
  case vni = "VNI"

  /// The encoding a text is in when it is no Unicode: the one under which it reads as Vietnamese.
  public static func detect(_ text: String) -> LegacyEncoding? {
    let sample = String(text.unicodeScalars.prefix(20_000))
    guard sample.unicodeScalars.contains(where: { (0xA1...0xFE).contains($0.value) }) else {
      return nil
    }
    // Letters that only Unicode has tell at once.
    let modern = sample.unicodeScalars.lazy.filter { (0x1EA0...0x1EF9).contains($0.value) }
    if Array(modern.prefix(8)).count == 8 { return nil }
    let own = score(sample)
    let best = allCases.map { (encoding: $0, score: score($0.decode(sample))) }
      .max { $0.score < $1.score }
    guard let best, best.score >= 2, best.score > own * 2 else { return nil }
    return best.encoding
  }

  /// The text in Unicode. Capitals of the `.Vn…H` faces come back small: only the face made them
  /// capital.
  public func decode(_ text: String) -> String {
    switch self {
    case .tcvn3: decodeTCVN3(text)
    case .vni: decodeVNI(text)
    }
  }

  /// How many of the commonest Vietnamese words with marks a text has.
  private static func score(_ text: String) -> Int {
    let words: Set<Substring> = [
      "của", "và", "các", "được", "thực", "hiện", "kế", "hoạch", "số", "ngày", "năm", "tỉnh",
      "về", "đơn", "vị", "nhiệm", "vụ", "phong", "trào", "đua",
    ]
    return text.lowercased().split { !$0.isLetter }.count { word in
      words.contains(word) && !word.utf8.allSatisfy { $0 < 0x80 }
    }
  }

  private func decodeTCVN3(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(Self.tcvn3Letters[scalar] ?? scalar) }
    return String(result)
  }

  private func decodeVNI(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let base = Self.vniBases[scalar] ?? scalar
      if index + 1 < scalars.count, let marks = Self.vniMarks[scalars[index + 1]],
        "aăâeêioôơuưyAEOUYƠƯ".unicodeScalars.contains(base)
      {
        result.append(base)
        result.append(contentsOf: marks.unicodeScalars)
        index += 2
        continue
      }
      result.append(contentsOf: (Self.vniSingles[scalar] ?? String(base)).unicodeScalars)
      index += 1
    }
    return String(result)
  }
}

extension LegacyEncoding {
  private static let tcvn3Letters: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(UInt32, String)] = [
      (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"),
      (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    ]
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (start, row) in rows {
      for (offset, letter) in row.unicodeScalars.enumerated() {
        if let code = Unicode.Scalar(start + UInt32(offset)) { letters[code] = letter }
      }
    }
    return letters
  }()

  /// Letters that stand for another one, with or without a mark after them.
  private static let vniBases: [Unicode.Scalar: Unicode.Scalar] = [
    "ô": "ơ", "Ô": "Ơ", "ö": "ư", "Ö": "Ư", "ñ": "đ", "Ñ": "Đ",
  ]

  /// Letters that are a vowel with its tone.
  private static let vniSingles: [Unicode.Scalar: String] = [
    "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Î": "Ỵ",
  ]

  /// What the letter after a vowel adds to it.
  private static let vniMarks: [Unicode.Scalar: String] = {
    let acute = "\u{301}"
    let grave = "\u{300}"
    let hook = "\u{309}"
    let tilde = "\u{303}"
    let dot = "\u{323}"
    let circumflex = "\u{302}"
    let breve = "\u{306}"
    let small: [(Unicode.Scalar, Unicode.Scalar, String)] = [
      ("ù", "Ù", acute), ("ø", "Ø", grave), ("û", "Û", hook), ("õ", "Õ", tilde), ("ï", "Ï", dot),
      ("â", "Â", circumflex), ("á", "Á", circumflex + acute), ("à", "À", circumflex + grave),
      ("å", "Å", circumflex + hook), ("ã", "Ã", circumflex + tilde),
      ("ä", "Ä", dot + circumflex), ("ê", "Ê", breve), ("é", "É", breve + acute),
      ("è", "È", breve + grave), ("ú", "Ú", breve + hook), ("ü", "Ü", breve + tilde),
      ("ë", "Ë", dot + breve),
    ]
    var marks: [Unicode.Scalar: String] = [:]
    for (lower, upper, mark) in small {
      marks[lower] = mark
      marks[upper] = mark
    }
    return marks
  }()
}
