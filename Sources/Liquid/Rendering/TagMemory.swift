/// What `cycle`, `for … offset: continue` and `ifchanged` remember of their last use.
final class TagMemory {
  var cycles: [String: Int] = [:]
  var lastIfChanged: [UInt8]?
  private var loopEnds: [(loop: Symbol, end: Int)] = []

  /// Where the last loop of a name ended; nil before the first.
  func end(of loop: Symbol) -> Int? {
    loopEnds.first { $0.loop == loop }?.end
  }

  func setEnd(_ end: Int, of loop: Symbol) {
    if let position = loopEnds.firstIndex(where: { $0.loop == loop }) {
      loopEnds[position].end = end
    } else {
      loopEnds.append((loop, end))
    }
  }
}
