/// Writes the section of facets.
///
/// First the offset of each facet's part (4 bytes each). A part: the number of values, 1 when a
/// document may have several, the length of the values' texts; where each text begins, and the end;
/// the set of documents of each value; when a document may have several: where each document's values
/// begin, and the end; the values by document, counted from 1, 0 for none (all these 4 bytes each);
/// the texts.
enum FacetEncoder {
  static func encode(
    _ documents: [[(FacetField, String)]], into sets: inout SetEncoder
  ) -> [UInt8] {
    var parts: [UInt8] = []
    var offsets: [UInt32] = []
    let fields = FacetField.allCases
    for field in fields {
      while parts.count % 4 != 0 { parts.append(0) }
      offsets.append(UInt32(4 * fields.count + parts.count))
      let values = documents.map { facets in
        var seen: [String] = []
        for (other, value) in facets where other == field && !value.isEmpty {
          if !seen.contains(value) { seen.append(value) }
        }
        return seen
      }
      append(values, to: &parts, &sets)
    }
    return bytes(offsets) + parts
  }

  private static func append(
    _ documents: [[String]], to part: inout [UInt8], _ sets: inout SetEncoder
  ) {
    let values = Set(documents.joined()).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let numbers = Dictionary(
      zip(values, UInt32(1)...), uniquingKeysWith: { first, _ in first })
    let isMany = documents.contains { $0.count > 1 }
    var members = [[UInt16]](repeating: [], count: values.count)
    var starts: [UInt32] = [0]
    var column: [UInt32] = []
    for (document, texts) in documents.enumerated() {
      let own = texts.compactMap { numbers[$0] }
      for number in own { members[Int(number) - 1].append(UInt16(document)) }
      column += own.isEmpty && !isMany ? [0] : own
      starts.append(UInt32(column.count))
    }
    let texts = values.map { Array($0.utf8) }
    var textStarts: [UInt32] = [0]
    for text in texts { textStarts.append(textStarts[textStarts.count - 1] + UInt32(text.count)) }
    let joined = Array(texts.joined())
    part += bytes([UInt32(values.count), isMany ? 1 : 0, UInt32(joined.count)])
    part += bytes(textStarts)
    part += bytes(members.map { $0.withUnsafeBufferPointer { sets.add($0) } })
    if isMany { part += bytes(starts) }
    part += bytes(column)
    part += joined
  }

  private static func bytes(_ numbers: [UInt32]) -> [UInt8] {
    numbers.withUnsafeBytes { Array($0) }
  }
}
