import Document
import Recognition
import VietnameseText

/// The components of a document as the lines they are.
public typealias Anatomy = DocumentComponents<DocumentLine>

extension DocumentComponents<DocumentLine> {
  /// The components of a document that was understood, among its lines.
  init(_ understood: UnderstoodDocument, among lines: [DocumentLine]) {
    let index = LineIndex(lines)
    self = understood.components.map(index.lines(at:))
    // A narrow column breaks the national title; the break is kept.
    let title = understood.components.nationalTitle.map(index.lines(at:)) ?? []
    if title.count > 1 {
      nationalTitle = title[0].with(text: title.map(\.text).joined(separator: "\n"))
    }
  }

  /// Bases and text together, in order.
  var text: [DocumentLine] { legalBases + body }
}

/// The lines of a document by the paragraphs they belong to.
private struct LineIndex {
  private let lines: [DocumentLine]
  /// The lines of each paragraph, by its place counted from 0.
  private var ranges: [Range<Int>]

  init(_ lines: [DocumentLine]) {
    self.lines = lines
    ranges = Array(repeating: 0..<0, count: lines.last?.ordinal ?? 0)
    var start = 0
    for (index, line) in lines.enumerated() {
      if lines[start].ordinal != line.ordinal { start = index }
      ranges[line.ordinal - 1] = start..<index + 1
    }
  }

  /// The lines that stand at a place; of a line that holds more than the place, what stands there.
  func lines(at place: TextPlace) -> [DocumentLine] {
    var found: [DocumentLine] = []
    for ordinal in place.paragraphs where ranges.indices.contains(ordinal - 1) {
      for line in lines[ranges[ordinal - 1]] {
        guard let range = place.range else {
          found.append(line)
          continue
        }
        if let part = line.part(in: range) { found.append(part) }
      }
    }
    return found
  }
}
