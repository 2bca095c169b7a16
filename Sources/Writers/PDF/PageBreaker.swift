/// Distributes blocks over the columns of pages as careful typesetting does: no heading at the foot,
/// no single line of a paragraph alone, no row cut, nothing torn that is to stay together.
///
/// Between two paragraphs lies the larger of the space below the first and the space above the
/// second, and a page that the text itself fills begins without space above, as in word processors.
struct PageBreaker {
  /// A block, or part of one, in a column.
  struct Part {
    /// The block by its index.
    var block: Int
    /// The lines or rows of it.
    var range: Range<Int>
    /// Points from the top of the column to the first line, row or rule.
    var y: Double
  }

  private let blocks: [SetBlock]
  private let height: Double
  private var full: [[Part]] = []
  private var parts: [Part] = []
  /// The lower end of the last part, and the space it wants below.
  private var y = 0.0
  private var spaceBelow = 0.0

  /// Makes a breaker for columns of a height in points.
  init(blocks: [SetBlock], height: Double) {
    self.blocks = blocks
    self.height = height
  }

  /// What stands in each page's column; at least one.
  mutating func columns() -> [[Part]] {
    var block = 0
    var start = 0
    while block < blocks.count {
      let top = y + gap(above: block, start: start)
      let room = height - top + PageBreaker.tolerance
      let end = fitting(block, from: start, room: room, isForced: parts.isEmpty)
      if end > start || unitCount(block) == 0 {
        place(block, start..<end, at: top)
        if end == unitCount(block) {
          block += 1
          start = 0
          continue
        }
        start = end
      } else if start == 0 {
        block = takeBack(from: block)
      }
      finishColumn()
    }
    finishColumn()
    if full.isEmpty { full.append([]) }
    return full
  }

  private mutating func finishColumn() {
    if !parts.isEmpty { full.append(parts) }
    parts = []
    y = 0
    spaceBelow = 0
  }

  /// Takes what must stand with a block back from the column, which ends before it. Returns the
  /// block the next column begins with. When all of the column hangs together it stays.
  private mutating func takeBack(from block: Int) -> Int {
    var first = block
    var count = parts.count
    while count > 0, parts[count - 1].block == first - 1, keepsWithNext(first - 1) {
      guard parts[count - 1].range.lowerBound == 0 else { return block }
      first -= 1
      count -= 1
    }
    guard count > 0 else { return block }
    parts.removeSubrange(count...)
    return first
  }

  private mutating func place(_ block: Int, _ range: Range<Int>, at top: Double) {
    parts.append(Part(block: block, range: range, y: top))
    switch blocks[block] {
    case .paragraph(let paragraph):
      y = top + paragraph.height(range)
      spaceBelow = paragraph.spaceAfter
    case .table(let table):
      y = top + table.height(range) + table.border
      if range.lowerBound > 0 { y += table.headerHeight }
      spaceBelow = table.spaceAfter
    case .rule(_, let thickness, _, let after):
      y = top + thickness
      spaceBelow = after
    }
  }

  /// The space between what stands in the column and a block.
  private func gap(above block: Int, start: Int) -> Double {
    if parts.isEmpty, !full.isEmpty || start > 0 { return 0 }
    switch blocks[block] {
    case .paragraph(let paragraph): return max(spaceBelow, paragraph.spaceBefore)
    case .table(let table): return spaceBelow + table.spaceBefore
    case .rule(_, _, let before, _): return spaceBelow + before
    }
  }

  private func unitCount(_ block: Int) -> Int {
    switch blocks[block] {
    case .paragraph(let paragraph): paragraph.lines.count
    case .table(let table): table.rows.count
    case .rule: 1
    }
  }

  /// The line or row after the last one that goes into the room; `start` when none may. Forced, at
  /// the top of a column, at least one does.
  private func fitting(_ block: Int, from start: Int, room: Double, isForced: Bool) -> Int {
    switch blocks[block] {
    case .paragraph(let paragraph):
      return fitting(paragraph, from: start, room: room, isForced: isForced)
    case .table(let table):
      return fitting(table, from: start, room: room, isForced: isForced)
    case .rule(_, let thickness, _, _):
      return thickness <= room || isForced ? 1 : 0
    }
  }

  private func fitting(
    _ paragraph: SetParagraph, from start: Int, room: Double, isForced: Bool
  ) -> Int {
    let count = paragraph.lines.count
    var end = start
    var used = 0.0
    while end < count, used + paragraph.lines[end].leastHeight <= room {
      used += paragraph.lines[end].height
      end += 1
    }
    if end == count { return end }
    let forced = max(end, start + 1)
    if paragraph.keepsLinesTogether, start == 0 { return isForced ? forced : start }
    end = min(end, count - PageBreaker.leastLines)
    if end - start >= PageBreaker.leastLines || (start > 0 && end > start) { return end }
    return isForced ? forced : start
  }

  private func fitting(
    _ table: SetTable, from start: Int, room: Double, isForced: Bool
  ) -> Int {
    guard !table.rows.isEmpty else { return 0 }
    let least = min(max(start, table.headerCount) + 1, table.rows.count)
    var used = table.border + (start > 0 ? table.headerHeight : 0)
    var end = start
    while end < table.rows.count, used + table.rows[end].height <= room {
      used += table.rows[end].height
      end += 1
    }
    if end == table.rows.count { return end }
    if isForced { return max(end, least) }
    return table.keepsTogether && start == 0 || end < least ? start : end
  }

  /// Whether a block stands on the page of the next one; a rule always stands below what it
  /// follows.
  private func keepsWithNext(_ block: Int) -> Bool {
    if block + 1 < blocks.count, case .rule = blocks[block + 1] { return true }
    switch blocks[block] {
    case .paragraph(let paragraph): return paragraph.keepsWithNext
    case .table(let table): return table.keepsWithNext
    case .rule: return false
    }
  }

  /// The least number of lines of a paragraph at the foot or the head of a page.
  private static let leastLines = 2
  private static let tolerance = 0.05
}
