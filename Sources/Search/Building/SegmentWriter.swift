/// Puts the sections of a segment behind each other, with header and directory before them.
struct SegmentWriter {
  private var bytes: [UInt8]
  private var directory: [(offset: Int, length: Int)] = []
  private let documentCount: Int
  private let wordCount: Int

  init(documentCount: Int, wordCount: Int) {
    self.documentCount = documentCount
    self.wordCount = wordCount
    bytes = [UInt8](repeating: 0, count: SegmentFormat.headLength)
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
    let end = bytes.count
    let checksums = bytes.withUnsafeBytes {
      BlockChecks.checksums(of: UnsafeRawBufferPointer(rebasing: $0[SegmentFormat.headLength...]))
    }
    var header: [UInt8] = []
    func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    for checksum in checksums { append(checksum, to: &bytes) }
    append(SegmentFormat.mark, to: &header)
    append(UInt32(documentCount), to: &header)
    append(UInt32(directory.count), to: &header)
    append(UInt32(wordCount), to: &header)
    append(UInt64(bytes.count), to: &header)
    append(UInt64(end), to: &header)
    append(UInt64(0), to: &header)
    for (offset, length) in directory {
      append(UInt64(offset), to: &header)
      append(UInt64(length), to: &header)
    }
    bytes.replaceSubrange(0..<header.count, with: header)
    let seal = bytes.withUnsafeBytes { Segment.seal(of: $0, checksumsAt: end) }
    withUnsafeBytes(of: seal.littleEndian) {
      let place = SegmentFormat.sealOffset
      bytes.replaceSubrange(place..<place + 8, with: $0)
    }
    return bytes
  }
}
