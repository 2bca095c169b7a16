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
        entry: entry, action: question.action,
        by: actor.map { actor in { Folding.fold($0).contains(actor) } },
        limit: question.limit ?? .max,
        until: { line in
          question.since.map { line.time.date < $0 } ?? false
        }, check: { try caller.cancellation.check() }
      ).reversed()
      let entries = Dictionary(
        uniqueKeysWithValues: try store.summaries(of: Set(found.compactMap(\.entry)).sorted())
          .map { ($0.id, $0) })
      var drafts = SealedDrafts(store: store)
      return try found.map { line in
        let entry = line.entry.flatMap { entries[$0] }
        var details =
          (try? JSONDecoder().decode([String: String].self, from: Data(line.details.utf8))) ?? [:]
        var sealed: [String] = []
        if entry?.isSealed == true { sealed.append("files") }
        if details["title"] != nil, try drafts.hold(details) { sealed.append("title") }
        for name in sealed { details[name] = nil }
        // What proves rows says nothing to people.
        details[JournalText.rows] = nil
        return ReadJournalLine(
          line: sealed.isEmpty ? line : line.telling(details), code: entry?.description.code,
          details: details)
      }
    }
  }
}

/// The drafts that are shown to nobody; each draft is asked for once.
private struct SealedDrafts {
  let store: any RegistryStore
  private var versions: [DraftID: Set<Int>] = [:]

  init(store: any RegistryStore) {
    self.store = store
  }

  /// Whether the version of a draft that the particulars of a line speak of is among them.
  mutating func hold(_ details: [String: String]) throws -> Bool {
    guard let draft = details["draft"].flatMap(DraftID.init),
      let version = details["version"].flatMap(Int.init)
    else { return false }
    if versions[draft] == nil {
      versions[draft] = Set(
        try store.draftVersions(draft).filter(\.isSealed).map(\.version))
    }
    return versions[draft]?.contains(version) ?? false
  }
}
