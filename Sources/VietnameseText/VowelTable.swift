/// The Vietnamese vowels with their tones, and what each is made of.
enum VowelTable {
  /// A vowel taken apart.
  struct Parts {
    /// The place of the vowel with its circumflex, breve or horn in the rows of the table.
    var row: Int
    /// 0 none (ngang), 1 grave (huyền), 2 hook (hỏi), 3 tilde (ngã), 4 acute (sắc), 5 dot (nặng): the
    /// order of Vietnamese dictionaries.
    var tone: Int
    var isCapital: Bool
  }

  /// A row for each vowel with its circumflex, breve or horn, a column for each tone.
  private static let small: [[Unicode.Scalar]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ].map { Array($0.unicodeScalars) }
  private static let capital: [[Unicode.Scalar]] = [
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ",
    "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
  ].map { Array($0.unicodeScalars) }

  private static let parts: [Unicode.Scalar: Parts] = {
    var parts: [Unicode.Scalar: Parts] = [:]
    for (isCapital, rows) in [(false, small), (true, capital)] {
      for (row, letters) in rows.enumerated() {
        for (tone, letter) in letters.enumerated() {
          parts[letter] = Parts(row: row, tone: tone, isCapital: isCapital)
        }
      }
    }
    return parts
  }()

  /// What a vowel is made of; nil for every other letter.
  static func parts(of letter: Unicode.Scalar) -> Parts? { parts[letter] }

  /// The letter of a row without its tone, in small.
  static func letter(ofRow row: Int) -> Unicode.Scalar { small[row][0] }

  /// The tone a combining mark stands for; nil when it is no tone.
  static func tone(of mark: Unicode.Scalar) -> Int? {
    switch mark.value {
    case 0x300, 0x340: 1
    case 0x309: 2
    case 0x303: 3
    case 0x301, 0x341: 4
    case 0x323: 5
    default: nil
    }
  }

  /// The row a plain vowel goes to with a combining circumflex, breve or horn; nil when there is
  /// none.
  static func row(_ row: Int, with mark: Unicode.Scalar) -> Int? {
    switch (mark.value, row) {
    case (0x306, 0): 1
    case (0x302, 0): 2
    case (0x302, 3): 4
    case (0x302, 6): 7
    case (0x31B, 6): 8
    case (0x31B, 9): 10
    default: nil
    }
  }

  /// The one letter that a vowel and its marks make; nil when there is none. The dot below may stand
  /// before or behind the other mark, a tone above only behind it, as Unicode has it.
  static func composed(
    _ base: Unicode.Scalar, with marks: [Unicode.Scalar]
  ) -> Unicode.Scalar? {
    guard var parts = parts(of: base) else { return nil }
    for mark in marks {
      if let tone = tone(of: mark), parts.tone == 0 {
        parts.tone = tone
      } else if let row = row(parts.row, with: mark),
        parts.tone == 0 || parts.tone == 5 || mark.value == 0x31B
      {
        parts.row = row
      } else {
        return nil
      }
    }
    return (parts.isCapital ? capital : small)[parts.row][parts.tone]
  }
}
