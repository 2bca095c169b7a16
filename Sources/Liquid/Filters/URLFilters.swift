/// Filters for text that goes into addresses.
enum URLFilters {
  static let all: [String: Filter] = [
    "url_encode": .text { text, _ in encode(text) },
    "url_decode": Filter { value, _, _ in
      if value.isNull { return .null }
      return .string(try decode(value.text))
    },
    "base64_encode": .text { text, _ in Base64.encode(text.utf8, isURLSafe: false) },
    "base64_decode": .base64Decoding(isURLSafe: false),
    "base64_url_safe_encode": .text { text, _ in Base64.encode(text.utf8, isURLSafe: true) },
    "base64_url_safe_decode": .base64Decoding(isURLSafe: true),
  ]

  private static func encode(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case .space: result.append(.plus)
      case .hyphen, .dot, .underscore, UInt8(ascii: "~"): result.append(byte)
      case _ where byte.isLetter || byte.isDigit: result.append(byte)
      default: result += [.percent, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func decode(_ text: String) throws -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == .percent, position + 2 < bytes.count,
        let high = bytes[position + 1].hexadecimalValue,
        let low = bytes[position + 2].hexadecimalValue
      {
        result.append(high << 4 | low)
        position += 3
      } else {
        result.append(byte == .plus ? .space : byte)
        position += 1
      }
    }
    guard let decoded = String(validating: result, as: UTF8.self) else {
      throw FilterError(LiquidFinding.notUTF8)
    }
    return decoded
  }
}

extension Filter {
  fileprivate static func base64Decoding(isURLSafe: Bool) -> Filter {
    Filter { value, _, _ in
      switch value.resolved {
      case .null, .undefined, .blank, .empty: return .string("")
      case .string(let text), .markup(let text):
        guard let bytes = Base64.decode(text.utf8, isURLSafe: isURLSafe) else {
          throw FilterError(LiquidFinding.notBase64)
        }
        guard let decoded = String(validating: bytes, as: UTF8.self) else {
          throw FilterError(LiquidFinding.notUTF8)
        }
        return .string(decoded)
      default: throw FilterError(LiquidFinding.notBase64)
      }
    }
  }
}

/// Bytes in 64 letters (RFC 4648, sections 4 and 5).
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)

  static func encode(_ bytes: some Collection<UInt8>, isURLSafe: Bool) -> String {
    let letters = letters + (isURLSafe ? "-_" : "+/").utf8
    let bytes = Array(bytes)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - group.count)
      for position in 0..<4 {
        result.append(
          position > group.count ? .equals : letters[bits >> (18 - 6 * position) & 63])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of a text; nil when it is no base 64. The address-safe alphabet may lack its padding.
  static func decode(_ text: some Collection<UInt8>, isURLSafe: Bool) -> [UInt8]? {
    var digits: [UInt8] = []
    var padding = 0
    for byte in text {
      if byte == .equals {
        padding += 1
        continue
      }
      guard padding == 0, let digit = digit(of: byte, isURLSafe: isURLSafe) else { return nil }
      digits.append(digit)
    }
    let needed = (4 - digits.count % 4) % 4
    guard padding == needed || isURLSafe && padding == 0, needed < 3 else { return nil }
    var result: [UInt8] = []
    var bits = 0
    for (position, digit) in digits.enumerated() {
      bits = bits << 6 | Int(digit)
      if position % 4 > 0 {
        let shift = 6 - 2 * (position % 4)
        result.append(UInt8(truncatingIfNeeded: bits >> shift))
      }
    }
    return result
  }

  private static func digit(of byte: UInt8, isURLSafe: Bool) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+") where !isURLSafe, UInt8(ascii: "-") where isURLSafe: 62
    case UInt8(ascii: "/") where !isURLSafe, UInt8(ascii: "_") where isURLSafe: 63
    default: nil
    }
  }
}
