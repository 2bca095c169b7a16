/// Gathers the segments of a source map, one for each stretch of output that comes from another line
/// than the one before it.
struct SourceMapBuilder {
  var segments: [SourceMapSegment] = []
  /// Where the lines of each source start, found once.
  private var lineStarts: [ObjectIdentifier: [Int]] = [:]

  /// Notes that the output from an offset on comes from the line of a source's offset.
  mutating func add(line source: Source, at offset: Int, output: Int) {
    let segment = SourceMapSegment(
      outputOffset: output, template: source.name, line: line(at: offset, in: source))
    if let last = segments.last, last.outputOffset == output {
      segments[segments.count - 1] = segment
    } else if segments.last.map({ $0.line != segment.line || $0.template != segment.template })
      ?? true
    {
      segments.append(segment)
    }
  }

  private mutating func line(at offset: Int, in source: Source) -> Int {
    let id = ObjectIdentifier(source)
    let starts = lineStarts[id] ?? source.lineStarts()
    lineStarts[id] = starts
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
