import Diagnostics

/// Turns the bytes of a CSV file into UTF-8: with or without byte order mark, from UTF-16 too, which
/// is what Excel calls "Unicode text".
enum CSVEncoding {
  /// The text in UTF-8 without mark.
  static func utf8(of bytes: [UInt8], file: String?) throws(InvalidInput) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try checked(Array(bytes[3...]), file) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes[2...], lowFirst: true, file) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes[2...], lowFirst: false, file) }
    // Without mark, text of ASCII separators has a zero beside each of them.
    let head = bytes.prefix(512)
    if head.count >= 4, head.contains(0) {
      let evenZeros = head.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
      let oddZeros = head.count { $0 == 0 } - evenZeros
      if oddZeros * 8 > head.count, evenZeros * 16 < head.count {
        return try utf16(bytes[...], lowFirst: true, file)
      }
      if evenZeros * 8 > head.count, oddZeros * 16 < head.count {
        return try utf16(bytes[...], lowFirst: false, file)
      }
    }
    return try checked(bytes, file)
  }

  private static func checked(
    _ bytes: [UInt8], _ file: String?
  ) throws(InvalidInput) -> [UInt8] {
    guard let offset = firstFault(in: bytes) else { return bytes }
    let before = bytes[..<offset]
    let line = 1 + before.count { $0 == .lineFeed }
    let start = (before.lastIndex(of: .lineFeed) ?? -1) + 1
    let column = 1 + bytes[start..<offset].count { !$0.isContinuation }
    throw InvalidInput([
      Diagnostic(TableFinding.notUTF8, at: Place(file: file, line: line, column: column))
    ])
  }

  /// Where the bytes cease to be UTF-8; a NUL is no text either.
  private static func firstFault(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          if byte == 0 { return index }
          index += 1
          continue
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        guard (0xC2...0xF4).contains(byte), index + length <= bytes.count else { return index }
        for offset in 1..<length where !bytes[index + offset].isContinuation { return index }
        let second = bytes[index + 1]
        let isOutside =
          byte == 0xE0 && second < 0xA0 || byte == 0xED && second > 0x9F
          || byte == 0xF0 && second < 0x90 || byte == 0xF4 && second > 0x8F
        if isOutside { return index }
        index += length
      }
      return nil
    }
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, lowFirst: Bool, _ file: String?
  ) throws(InvalidInput) -> [UInt8] {
    guard bytes.count % 2 == 0 else {
      throw InvalidInput([Diagnostic(TableFinding.cutUTF16, at: Place(file: file))])
    }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).lazy.map { index in
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      return lowFirst ? second << 8 | first : first << 8 | second
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isDamaged = false
    isDamaged = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true
    ) { result.append($0) }
    guard !isDamaged else {
      let line = 1 + result.count { $0 == .lineFeed }
      throw InvalidInput([Diagnostic(TableFinding.damagedUTF16, at: Place(file: file, line: line))])
    }
    return try checked(result, file)
  }
}
