import Registry

/// Lays canonical JSON out for people: a value on each line, indented. Nothing else changes, so that
/// taking the blanks out again gives the same bytes.
enum PrettyJSON {
  static func laidOut(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var depth = 0
    var isText = false
    var isEscaped = false
    func newLine() {
      result.append(.lineFeed)
      result.append(contentsOf: repeatElement(.space, count: 2 * depth))
    }
    for (index, byte) in bytes.enumerated() {
      if isText {
        result.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == .backslash {
          isEscaped = true
        } else if byte == .doubleQuote {
          isText = false
        }
        continue
      }
      switch byte {
      case .doubleQuote:
        isText = true
        result.append(byte)
      case .openBrace, .openBracket:
        result.append(byte)
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if next != byte + 2 {
          depth += 1
          newLine()
        }
      case .closeBrace, .closeBracket:
        if result.last != byte - 2 {
          depth -= 1
          newLine()
        }
        result.append(byte)
      case .comma:
        result.append(byte)
        newLine()
      case .colon: result += [.colon, .space]
      default: result.append(byte)
      }
    }
    result.append(.lineFeed)
    return result
  }
}
