import Diagnostics
import Foundation
import Registry
import VietnameseText

/// Which lines of the journal are asked for; what isn't set lets everything through.
public struct JournalQuestion: Sendable {
  /// The entry they are of.
  public var entry: EntryName?
  /// The first day.
  public var since: CalendarDate?
  /// A part of the name of who did it, with or without marks.
  public var actor: String?
  /// What was done.
  public var action: JournalAction?
  /// At most so many lines, the newest.
  public var limit: Int?

  /// Asks for all lines.
  public init() {}
}

/// A line of the journal with what people read of it.
public struct ReadJournalLine: Sendable {
  /// The line.
  public let line: JournalLine
  /// The number and symbol of its entry.
  public let code: String?
  /// Its particulars by name.
  public let details: [String: String]
}

extension Office {
  /// So many lines are read at once.
  private static let page = 5000

  /// Who did what to the registry, when and from where; oldest first.
  ///
  /// Asks for ``Right/audit``.
  public func journal(
    _ question: JournalQuestion, as caller: Caller
  ) throws(OfficeError) -> [ReadJournalLine] {
    try caller.require(.audit)
    let store = try store()
    let entry = try question.entry?.resolve(in: store)
    let actor = question.actor.map { Folding.fold($0) }
    return try OfficeError.translating {
      var lines: [JournalLine] = []
      var last: Int64 = 0
      while true {
        try caller.cancellation.check()
        let page = try store.journal(after: last, entry: entry, limit: Office.page)
        lines += page.filter { question.holds($0, actor: actor) }
        guard page.count == Office.page, let end = page.last else { break }
        last = end.sequence
      }
      let found = Array(lines.suffix(question.limit ?? .max))
      let codes = Dictionary(
        try store.summaries(of: Array(Set(found.compactMap(\.entry))))
          .map { ($0.id, $0.description.code) }, uniquingKeysWith: { first, _ in first })
      return found.map { line in
        ReadJournalLine(
          line: line, code: line.entry.flatMap { codes[$0] ?? nil },
          details: (try? JSONDecoder().decode(
            [String: String].self, from: Data(line.details.utf8))) ?? [:])
      }
    }
  }
}

extension JournalQuestion {
  fileprivate func holds(_ line: JournalLine, actor: String?) -> Bool {
    if let action, line.action != action { return false }
    if let since, let day = line.time.date, day < since { return false }
    if let actor, !Folding.fold(line.actor.name).contains(actor) { return false }
    return true
  }
}
