/// Writes moments the way a format of the C function `strftime` says, with Ruby's flags: `-` no
/// padding, `0` and `_` padding with zeros or spaces, `^` capitals, `#` the other case, a width, and
/// colons before `z`.
struct MomentFormatter {
  private let moment: Moment

  init(_ moment: Moment) {
    self.moment = moment
  }

  /// The moment in a format. Directives that aren't known stay as they are.
  func text(_ format: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(format.utf8)
    var position = 0
    while position < bytes.count {
      guard bytes[position] == .percent, let directive = Directive(bytes, at: position) else {
        result.append(bytes[position])
        position += 1
        continue
      }
      if let text = text(of: directive) {
        result += text.utf8
      } else {
        result += bytes[position..<directive.end]
      }
      position = directive.end
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func text(of directive: Directive) -> String? {
    let (year, month, day) = moment.date
    let hour12 = moment.hour % 12 == 0 ? 12 : moment.hour % 12
    func number(_ value: Int, _ width: Int, _ padding: Character = "0") -> String {
      directive.padded(value, width: width, with: padding)
    }
    func word(_ text: String) -> String { directive.cased(text) }
    switch directive.letter {
    case "Y": return number(year, year < 0 ? 5 : 4)
    case "C": return number(year / 100, 2)
    case "y": return number(((year % 100) + 100) % 100, 2)
    case "m": return number(month, 2)
    case "B": return word(Moment.monthNames[month - 1])
    case "b", "h": return word(String(Moment.monthNames[month - 1].prefix(3)))
    case "d": return number(day, 2)
    case "e": return number(day, 2, " ")
    case "j": return number(moment.dayOfYear, 3)
    case "H": return number(moment.hour, 2)
    case "k": return number(moment.hour, 2, " ")
    case "I": return number(hour12, 2)
    case "l": return number(hour12, 2, " ")
    case "M": return number(moment.minute, 2)
    case "S": return number(moment.second, 2)
    case "L": return directive.fraction(moment.nanosecond, digits: directive.width ?? 3)
    case "N": return directive.fraction(moment.nanosecond, digits: directive.width ?? 9)
    case "z": return directive.zone(moment.zone)
    case "Z": return word(moment.zone == 0 ? "UTC" : "")
    case "A": return word(Moment.dayNames[moment.weekday])
    case "a": return word(String(Moment.dayNames[moment.weekday].prefix(3)))
    case "u": return number(moment.weekday == 0 ? 7 : moment.weekday, 1)
    case "w": return number(moment.weekday, 1)
    case "G": return number(moment.isoWeek.year, 4)
    case "g": return number(moment.isoWeek.year % 100, 2)
    case "V": return number(moment.isoWeek.week, 2)
    case "U": return number((moment.dayOfYear + 6 - moment.weekday) / 7, 2)
    case "W": return number((moment.dayOfYear + 6 - (moment.weekday + 6) % 7) / 7, 2)
    case "p":
      let text = moment.hour < 12 ? "AM" : "PM"
      return directive.padded(directive.isCaseChanged ? text.lowercased() : text)
    case "P": return word(moment.hour < 12 ? "am" : "pm")
    case "s": return number(moment.epoch, 1)
    case "n": return "\n"
    case "t": return "\t"
    case "%": return "%"
    case "c": return word(text("%a %b %e %H:%M:%S %Y"))
    case "D", "x": return word(text("%m/%d/%y"))
    case "F": return word(text("%Y-%m-%d"))
    case "T", "X": return word(text("%H:%M:%S"))
    case "R": return word(text("%H:%M"))
    case "r": return word(text("%I:%M:%S %p"))
    case "v": return word(text("%e-%^b-%Y"))
    case "+": return word(text("%a %b %e %H:%M:%S %Z %Y"))
    default: return nil
    }
  }
}

/// A directive of a format with its flags.
private struct Directive {
  let letter: Character
  /// The position behind it.
  let end: Int
  private(set) var width: Int?
  private var padding: Character?
  private var isUnpadded = false
  private var isUppercase = false
  private(set) var isCaseChanged = false
  private var colons = 0

  init?(_ bytes: [UInt8], at start: Int) {
    var position = start + 1
    flags: while position < bytes.count {
      switch bytes[position] {
      case .hyphen: isUnpadded = true
      case UInt8(ascii: "0"): padding = "0"
      case .underscore: padding = " "
      case UInt8(ascii: "^"): isUppercase = true
      case .hash: isCaseChanged = true
      case .colon: colons += 1
      default: break flags
      }
      position += 1
    }
    var width = 0
    while position < bytes.count, bytes[position].isDigit, width < 100 {
      width = width * 10 + bytes[position].digitValue
      position += 1
    }
    if width > 0 { self.width = min(width, 100) }
    guard position < bytes.count, bytes[position] < 0x80 else { return nil }
    letter = Character(Unicode.Scalar(bytes[position]))
    end = position + 1
  }

  func padded(_ number: Int, width standard: Int, with standardPadding: Character) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "-" : ""
    if isUnpadded { return sign + digits }
    let missing = (width ?? standard) - digits.count - sign.count
    guard missing > 0 else { return sign + digits }
    let filler = padding ?? standardPadding
    let fill = String(repeating: filler, count: missing)
    return filler == "0" ? sign + fill + digits : fill + sign + digits
  }

  func padded(_ text: String) -> String {
    let missing = (width ?? 0) - text.count
    guard missing > 0 else { return text }
    return String(repeating: padding ?? " ", count: missing) + text
  }

  func cased(_ text: String) -> String {
    padded(isUppercase || isCaseChanged ? text.uppercased() : text)
  }

  func fraction(_ nanosecond: Int, digits: Int) -> String {
    let text = String(nanosecond)
    let all = String(repeating: "0", count: 9 - text.count) + text
    return digits <= 9
      ? String(all.prefix(digits)) : all + String(repeating: "0", count: digits - 9)
  }

  func zone(_ seconds: Int) -> String {
    let sign = seconds < 0 ? "-" : "+"
    let minutes = abs(seconds) / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    switch colons {
    case 0: return sign + two(minutes / 60) + two(minutes % 60)
    case 1: return sign + two(minutes / 60) + ":" + two(minutes % 60)
    default:
      return sign + two(minutes / 60) + ":" + two(minutes % 60) + ":" + two(abs(seconds) % 60)
    }
  }
}
