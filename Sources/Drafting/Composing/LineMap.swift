import Liquid

/// Which line of a template made a line of its output.
struct LineMap {
  private var lines: [Int] = []

  init(_ rendering: Rendering) {
    var next = 0
    var current = 1
    var segments = rendering.sourceMap[...]
    lines.append(rendering.sourceMap.first?.line ?? 1)
    for byte in rendering.bytes {
      while let segment = segments.first, segment.outputOffset <= next {
        current = segment.line
        segments.removeFirst()
      }
      next += 1
      if byte == .lineFeed {
        // What begins right after the line feed may be another template line.
        if let segment = segments.first, segment.outputOffset == next { current = segment.line }
        lines.append(current)
      }
    }
  }

  /// The template line of an output line, both counted from 1.
  func sourceLine(of line: Int) -> Int {
    lines.indices.contains(line - 1) ? lines[line - 1] : lines.last ?? 1
  }
}
