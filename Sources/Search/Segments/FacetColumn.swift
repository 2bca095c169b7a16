/// The values of a facet in a segment and which document has which.
struct FacetColumn {
  let valueCount: Int
  private let isMany: Bool
  private let textStarts: Section
  private let sets: Section
  private let documentStarts: Section
  private let column: Section
  private let texts: Section

  init(_ field: FacetField, in segment: Segment) throws(SegmentError) {
    let section = segment[.facets]
    var offset = Int(try section.load(Int(field.rawValue), as: UInt32.self))
    valueCount = Int(try section.number(at: offset, as: UInt32.self))
    isMany = try section.number(at: offset + 4, as: UInt32.self) == 1
    let textLength = Int(try section.number(at: offset + 8, as: UInt32.self))
    offset += 12
    func part(_ length: Int) throws(SegmentError) -> Section {
      defer { offset += length }
      return try section.part(offset..<offset + length)
    }
    textStarts = try part(4 * (valueCount + 1))
    sets = try part(4 * valueCount)
    documentStarts = try part(isMany ? 4 * (segment.documentCount + 1) : 0)
    let columnCount =
      isMany
      ? Int(try documentStarts.load(segment.documentCount, as: UInt32.self))
      : segment.documentCount
    column = try part(4 * columnCount)
    texts = try part(textLength)
  }

  /// The text of a value.
  func value(_ number: Int) throws(SegmentError) -> String {
    String(decoding: try bytes(ofValue: number), as: UTF8.self)
  }

  private func bytes(ofValue number: Int) throws(SegmentError) -> UnsafeRawBufferPointer {
    try texts.bytes(textStarts.range(number, within: texts.count))
  }

  /// The number of a value; nil when no document has it.
  func number(of value: String) throws(SegmentError) -> Int? {
    var low = 0
    var high = valueCount
    while low < high {
      let middle = (low + high) / 2
      if try bytes(ofValue: middle).lexicographicallyPrecedes(value.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < valueCount, try bytes(ofValue: low).elementsEqual(value.utf8) else { return nil }
    return low
  }

  /// The documents of a value, as a reference to a set.
  func set(ofValue number: Int) throws(SegmentError) -> UInt32 { try sets.load(number) }

  /// Counts the values of documents: element 0 is for none.
  func counts(of documents: DocumentSet) throws(SegmentError) -> [Int] {
    var counts = [Int](repeating: 0, count: valueCount + 1)
    var failure: SegmentError?
    documents.forEach { document in
      do throws(SegmentError) {
        if isMany {
          for index in try documentStarts.range(document, within: column.count / 4) {
            try count(column.load(index, as: UInt32.self), in: &counts)
          }
        } else {
          try count(column.load(document, as: UInt32.self), in: &counts)
        }
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    return counts
  }

  @inline(__always)
  private func count(_ value: UInt32, in counts: inout [Int]) throws(SegmentError) {
    guard value <= valueCount else { throw column.damage }
    counts[Int(value)] += 1
  }
}
