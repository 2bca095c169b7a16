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
      result.append(0x0A)
      result.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    }
    for (index, byte) in bytes.enumerated() {
      if isText {
        result.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isText = false
        }
        continue
      }
      switch byte {
      case 0x22:
        isText = true
        result.append(byte)
      case 0x7B, 0x5B:
        result.append(byte)
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if next != byte + 2 {
          depth += 1
          newLine()
        }
      case 0x7D, 0x5D:
        if result.last != byte - 2 {
          depth -= 1
          newLine()
        }
        result.append(byte)
      case 0x2C:
        result.append(byte)
        newLine()
      case 0x3A: result += [0x3A, 0x20]
      default: result.append(byte)
      }
    }
    result.append(0x0A)
    return result
  }
}
