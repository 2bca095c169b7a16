import Identifiers

extension Journal where Self: LookJournal {
  /// The newest lines of the journal and of the looks together, newest first; no more are read than it
  /// takes.
  ///
  /// - Parameters:
  ///   - entry: Only lines of this entry.
  ///   - action: Only lines of this act.
  ///   - limit: At most so many.
  ///   - isAsked: Whether a line is wanted.
  ///   - isPast: Whether a line is so old that none behind it is wanted.
  public func newestLines(
    entry: EntryID? = nil, action: JournalAction? = nil, limit: Int,
    where isAsked: (JournalLine) throws -> Bool = { _ in true },
    until isPast: (JournalLine) -> Bool = { _ in false }
  ) throws -> [JournalLine] {
    func newest(
      _ page: (Int64?) throws -> [JournalLine], _ size: Int
    ) throws -> [JournalLine] {
      var found: [JournalLine] = []
      var last: Int64?
      while true {
        let lines = try page(last)
        let wanted = lines.prefix { !isPast($0) }
        found += try wanted.filter(isAsked).prefix(limit - found.count)
        guard found.count < limit, wanted.count == size, let end = lines.last else { return found }
        last = end.sequence
      }
    }
    let size = min(limit, 5000)
    let acts = try newest(
      { try journal(before: $0, entry: entry, action: action, limit: size) }, size)
    let looks = try newest(
      { try self.looks(before: $0, entry: entry, action: action, limit: size) }, size)
    return Array((acts + looks).sorted { $0.time > $1.time }.prefix(limit))
  }
}
