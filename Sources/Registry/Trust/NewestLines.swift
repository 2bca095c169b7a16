import Identifiers

extension Journal where Self: LookJournal {
  /// The newest lines of the journal and of the looks together, newest first; hardly more are read than
  /// it takes.
  ///
  /// - Parameters:
  ///   - entry: Only lines of this entry.
  ///   - action: Only lines of this act.
  ///   - isMeant: Whether lines of the person of a name are wanted; nil for lines of all.
  ///   - limit: At most so many.
  ///   - isPast: Whether a line is so old that none behind it is wanted.
  ///   - check: Called between steps; it may throw to end the work.
  public func newestLines(
    entry: EntryID? = nil, action: JournalAction? = nil,
    by isMeant: ((String) -> Bool)? = nil, limit: Int,
    until isPast: (JournalLine) -> Bool = { _ in false }, check: () throws -> Void = {}
  ) throws -> [JournalLine] {
    func newest(
      of names: () throws -> [String], _ page: (Int64?, String?, Int) throws -> [JournalLine]
    ) throws -> [JournalLine] {
      guard let isMeant else {
        return try newest(where: { _ in true }) { try page($0, nil, $1) }
      }
      let meant = try names().filter(isMeant)
      // Of a few the lines are looked up; of many the next one is never far.
      guard meant.count <= NewestLines.fewNames else {
        return try newest(where: { isMeant($0.actor.name) }) { try page($0, nil, $1) }
      }
      return try meant.flatMap { name in
        try newest(where: { _ in true }) { try page($0, name, $1) }
      }.sorted { $0.sequence > $1.sequence }
    }
    func newest(
      where isAsked: (JournalLine) -> Bool, _ page: (Int64?, Int) throws -> [JournalLine]
    ) throws -> [JournalLine] {
      var found: [JournalLine] = []
      var last: Int64?
      var size = min(limit, NewestLines.pageSizes.lowerBound)
      while true {
        try check()
        let lines = try page(last, size)
        let wanted = lines.prefix { !isPast($0) }
        found += wanted.filter(isAsked).prefix(limit - found.count)
        guard found.count < limit, wanted.count == size, let end = lines.last else { return found }
        last = end.sequence
        size = min(4 * size, NewestLines.pageSizes.upperBound)
      }
    }
    let acts = try newest(of: journalActors) {
      try journal(before: $0, entry: entry, action: action, actor: $1, limit: $2)
    }
    let looks = try newest(of: lookActors) {
      try self.looks(before: $0, entry: entry, action: action, actor: $1, limit: $2)
    }
    return Array((acts + looks).sorted { $0.time > $1.time }.prefix(limit))
  }
}

/// What is read at once of a journal.
private enum NewestLines {
  /// How many lines: few at first, for most questions are answered by them.
  static let pageSizes = 128...5000
  /// So many people's lines are looked up one by one.
  static let fewNames = 16
}
