/// Reads the dates and times people write: `2026-04-13`, `2026-04-13T08:30:00+07:00`,
/// `13/4/2026` (the day first), `April 13, 2026 8:30 pm`, `13 Apr 2026`. What has no time zone is
/// UTC.
struct MomentParser {
  private var words: [Word] = []
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var hour = 0
  private var minute = 0
  private var second = 0
  private var nanosecond = 0
  private var zone = 0

  private enum Word {
    case number(Int, digits: Int)
    case letters(String)
    case sign(UInt8)
  }

  /// The moment a text names; nil when it names none.
  static func moment(_ text: String) -> Moment? {
    var parser = MomentParser()
    guard parser.split(Array(text.utf8)), parser.read(), let year = parser.year else { return nil }
    return Moment(
      year: year, month: parser.month ?? 1, day: parser.day ?? 1, hour: parser.hour,
      minute: parser.minute, second: parser.second, nanosecond: parser.nanosecond,
      zone: parser.zone)
  }

  /// Cuts the text into numbers, words and signs; false when it is no text of a date.
  private mutating func split(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 64 else { return false }
    var position = 0
    while position < bytes.count {
      let start = position
      let byte = bytes[position]
      if byte.isDigit {
        while position < bytes.count, bytes[position].isDigit { position += 1 }
        guard let number = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else {
          return false
        }
        words.append(.number(number, digits: position - start))
      } else if byte.isLetter {
        while position < bytes.count, bytes[position].isLetter { position += 1 }
        words.append(
          .letters(String(decoding: bytes[start..<position], as: UTF8.self).lowercased()))
      } else {
        guard byte < 0x80 else { return false }
        words.append(.sign(byte.isWhitespace ? .space : byte))
        position += 1
      }
    }
    return true
  }

  private mutating func read() -> Bool {
    var position = 0
    while position < words.count {
      switch words[position] {
      case .number(let number, let digits):
        guard let next = readNumber(number, digits, at: position) else { return false }
        position = next
      case .letters(let word):
        guard readWord(word) else { return false }
        position += 1
      case .sign(let sign):
        if sign == .plus || sign == .hyphen, year != nil, let next = readZone(at: position) {
          position = next
        } else {
          position += 1
        }
      }
    }
    return year != nil && (month != nil || day == nil)
  }

  private mutating func readWord(_ word: String) -> Bool {
    if word.count >= 3 {
      if let index = Moment.monthNames.firstIndex(where: { $0.lowercased().hasPrefix(word) })
        ?? (word == "sept" ? 8 : nil)
      {
        month = index + 1
        return true
      }
      if Moment.dayNames.contains(where: { $0.lowercased().hasPrefix(word) }) { return true }
    }
    switch word {
    case "pm": hour = hour < 12 ? hour + 12 : hour
    case "am": hour = hour == 12 ? 0 : hour
    case "utc", "gmt", "z": zone = 0
    case "t", "st", "nd", "rd", "th", "of", "at": break
    default: return false
    }
    return true
  }

  /// Reads the number at a position with what belongs to it; the position behind, nil when it makes
  /// no sense.
  private mutating func readNumber(_ number: Int, _ digits: Int, at position: Int) -> Int? {
    if sign(at: position + 1) == .colon { return readTime(number, at: position) }
    if let separator = sign(at: position + 1), let middle = self.number(at: position + 2),
      separator == .hyphen || separator == UInt8(ascii: "/") || separator == .dot
    {
      let last = sign(at: position + 3) == separator ? self.number(at: position + 4) : nil
      if digits >= 3 {
        guard year == nil else { return nil }
        (year, month, day) = (number, middle.value, last?.value)
        return position + (last == nil ? 3 : 5)
      }
      guard let last, year == nil else { return nil }
      (year, month, day) = (fullYear(last), middle.value, number)
      return position + 5
    }
    switch digits {
    case 8 where year == nil:
      (year, month, day) = (number / 10000, number / 100 % 100, number % 100)
    case 3, 4:
      guard year == nil else { return nil }
      year = number
    case 1, 2:
      if day == nil {
        day = number
      } else if year == nil {
        year = fullYear((number, digits))
      } else {
        return nil
      }
    default: return nil
    }
    return position + 1
  }

  private mutating func readTime(_ number: Int, at position: Int) -> Int? {
    guard let minutes = self.number(at: position + 2) else { return nil }
    (hour, minute) = (number, minutes.value)
    guard sign(at: position + 3) == .colon, let seconds = self.number(at: position + 4) else {
      return position + 3
    }
    second = seconds.value
    guard sign(at: position + 5) == .dot, let fraction = self.number(at: position + 6) else {
      return position + 5
    }
    var value = fraction.value
    if fraction.digits <= 9 {
      for _ in fraction.digits..<9 { value *= 10 }
      nanosecond = value
    }
    return position + 7
  }

  /// Reads `+07:00`, `+0700` or `+07`.
  private mutating func readZone(at position: Int) -> Int? {
    guard let hours = number(at: position + 1), hours.digits == 2 || hours.digits == 4 else {
      return nil
    }
    var seconds =
      hours.digits == 4 ? (hours.value / 100 * 60 + hours.value % 100) * 60 : hours.value * 3600
    var next = position + 2
    if hours.digits == 2, sign(at: next) == .colon, let minutes = number(at: next + 1) {
      seconds += minutes.value * 60
      next += 2
    }
    zone = sign(at: position) == .hyphen ? -seconds : seconds
    return next
  }

  private func fullYear(_ number: (value: Int, digits: Int)) -> Int {
    guard number.digits <= 2 else { return number.value }
    return number.value < 69 ? 2000 + number.value : 1900 + number.value
  }

  private func sign(at position: Int) -> UInt8? {
    guard position < words.count, case .sign(let sign) = words[position] else { return nil }
    return sign
  }

  private func number(at position: Int) -> (value: Int, digits: Int)? {
    guard position < words.count, case .number(let value, let digits) = words[position] else {
      return nil
    }
    return (value, digits)
  }
}
