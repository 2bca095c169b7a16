/// Puts the sections of a segment behind each other, with header and directory before them.
struct SegmentWriter {
  private var bytes: [UInt8]
  private var directory: [(offset: Int, length: Int)] = []
  private let documentCount: Int
  private let wordCount: Int

  init(documentCount: Int, wordCount: Int) {
    self.documentCount = documentCount
    self.wordCount = wordCount
    bytes = [UInt8](
      repeating: 0,
      count: SegmentFormat.headerLength
        + SegmentFormat.Section.allCases.count * SegmentFormat.directoryEntryLength)
  }

  /// Adds a section of numbers.
  mutating func add<Number: FixedWidthInteger & BitwiseCopyable>(_ numbers: [Number]) {
    numbers.withUnsafeBufferPointer { add($0) }
  }

  /// Adds a section of numbers.
  mutating func add<Number: FixedWidthInteger & BitwiseCopyable>(
    _ numbers: UnsafeBufferPointer<Number>
  ) {
    while bytes.count % 8 != 0 { bytes.append(0) }
    directory.append((bytes.count, numbers.count * MemoryLayout<Number>.size))
    bytes.append(contentsOf: UnsafeRawBufferPointer(numbers))
  }

  /// Adds two sections: where each text begins and the end, and the texts.
  mutating func addTexts(_ texts: [[UInt8]]) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(texts.count + 1)
    var joined: [UInt8] = []
    for text in texts {
      joined += text
      starts.append(UInt32(joined.count))
    }
    add(starts)
    add(joined)
  }

  /// The whole segment.
  consuming func finished() -> [UInt8] {
    // Places are read 8 bytes at a time: the last ones need something behind them.
    bytes += [UInt8](repeating: 0, count: 8)
    var header: [UInt8] = []
    func append<Number: FixedWidthInteger>(_ number: Number) {
      withUnsafeBytes(of: number.littleEndian) { header += Array($0) }
    }
    append(SegmentFormat.mark)
    append(UInt32(documentCount))
    append(UInt32(directory.count))
    append(UInt32(wordCount))
    append(UInt64(bytes.count))
    append(UInt64(0))
    append(UInt64(0))
    for (offset, length) in directory {
      append(UInt64(offset))
      append(UInt64(length))
      append(
        bytes.withUnsafeBytes {
          Checksum.of(UnsafeRawBufferPointer(rebasing: $0[offset..<offset + length]))
        })
    }
    let checksum = header.withUnsafeBytes { Checksum.of($0) }
    withUnsafeBytes(of: checksum.littleEndian) { header.replaceSubrange(24..<32, with: $0) }
    bytes.replaceSubrange(0..<header.count, with: header)
    return bytes
  }
}
