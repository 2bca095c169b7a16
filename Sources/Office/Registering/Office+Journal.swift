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
  /// Who did what to the registry, when and from where, looks among it; oldest first.
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
      let found = try store.newestLines(
        entry: entry, action: question.action, limit: question.limit ?? .max,
        where: { line in
          try caller.cancellation.check()
          return actor.map { Folding.fold(line.actor.name).contains($0) } ?? true
        },
        until: { line in
          question.since.map { line.time.date < $0 } ?? false
        }
      ).reversed()
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
