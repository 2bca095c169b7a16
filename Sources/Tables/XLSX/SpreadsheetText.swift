/// Characters XML can't hold, which spreadsheets write as `_x000D_`.
enum SpreadsheetText {
  /// The text with such marks turned into what they stand for. NUL stands for nothing.
  static func decoded(_ bytes: [UInt8]) -> String {
    guard bytes.contains(.underscore) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let code = mark(in: bytes[index...]) {
        if code > 0, let scalar = Unicode.Scalar(code) { result += String(scalar).utf8 }
        index += 7
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text fit for a cell: what looks like a mark is marked itself, and NUL, which would end the
  /// text, is left out.
  static func encoded(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == .underscore || $0 == 0 }) else { return text }
    let bytes = text.utf8.filter { $0 != 0 }
    var result: [UInt8] = []
    for index in bytes.indices {
      if mark(in: bytes[index...]) != nil { result += "_x005F".utf8 }
      result.append(bytes[index])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The code of the mark some bytes begin with.
  private static func mark(in bytes: ArraySlice<UInt8>) -> UInt32? {
    let start = bytes.startIndex
    guard bytes.count >= 7, bytes[start] == .underscore, bytes[start + 1] == UInt8(ascii: "x"),
      bytes[start + 6] == .underscore
    else { return nil }
    var code: UInt32 = 0
    for byte in bytes[(start + 2)..<(start + 6)] {
      guard let digit = byte.hexadecimalValue else { return nil }
      code = code << 4 | UInt32(digit)
    }
    return code
  }
}
