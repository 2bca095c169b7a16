import Diagnostics

/// What must hold of the bytes of a source file before anything is read in it.
enum SourceCheck {
  /// How many findings of one sort are worth listing.
  private static let most = 20

  /// The findings about size, byte order mark, encoding and, for YAML, tabs.
  static func findings(
    in bytes: ArraySlice<UInt8>, firstLine: Int, file: String?, limit: Int, tabs: Bool = true
  ) -> [Diagnostic] {
    if bytes.count > limit {
      return [
        Diagnostic(
          YAMLFinding.tooLarge(size: bytes.count, limit: limit),
          at: Place(file: file))
      ]
    }
    var findings: [Diagnostic] = []
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      findings.append(
        Diagnostic(YAMLFinding.byteOrderMark, at: Place(file: file, line: firstLine, column: 1)))
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return [Diagnostic(YAMLFinding.utf16, at: Place(file: file, line: firstLine, column: 1))]
    }
    if let offset = UTF8Check.firstError(in: bytes) {
      findings.append(
        Diagnostic(
          YAMLFinding.notUTF8(byte: String(bytes[offset], radix: 16, uppercase: true)),
          at: place(of: offset, in: bytes, firstLine: firstLine, file: file)))
    }
    if tabs { findings += tabFindings(in: bytes, firstLine: firstLine, file: file) }
    return findings
  }

  /// A finding for the first tab of each line.
  private static func tabFindings(
    in bytes: ArraySlice<UInt8>, firstLine: Int, file: String?
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var rest = bytes
    while findings.count < most, let tab = rest.firstIndex(of: 0x09) {
      findings.append(
        Diagnostic(
          YAMLFinding.tab, at: place(of: tab, in: bytes, firstLine: firstLine, file: file)))
      guard let lineEnd = rest[tab...].firstIndex(of: 0x0A) else { break }
      rest = rest[lineEnd...]
    }
    return findings
  }

  private static func place(
    of offset: Int, in bytes: ArraySlice<UInt8>, firstLine: Int, file: String?
  ) -> Place {
    var line = firstLine
    var column = 1
    for byte in bytes[..<offset] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Place(file: file, line: line, column: column)
  }
}

/// Whether bytes are UTF-8, and where not.
enum UTF8Check {
  /// The index of the first byte of the first sequence that is no UTF-8; nil when all are.
  static func firstError(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        if byte < 0x80 {
          index += 1
          continue
        }
        guard let length = sequenceLength(at: index, in: buffer) else {
          return bytes.startIndex + index
        }
        index += length
      }
      return nil
    }
  }

  /// The length of the well-formed sequence of two to four bytes at an index (Unicode, table 3-7).
  private static func sequenceLength(
    at index: Int, in buffer: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch buffer[index] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= buffer.count, second.contains(buffer[index + 1]) else { return nil }
    for offset in 2..<max(length, 2) where !(0x80...0xBF).contains(buffer[index + offset]) {
      return nil
    }
    return length
  }
}
