import Comparing
import Diagnostics
import Document
import Identifiers
import Registry
import RegistryIndex

/// An entry like the document asked about.
public struct SimilarEntry: Sendable {
  /// The entry.
  public let entry: EntrySummary
  /// About how much both have in common, from 0 to 1.
  public let likeness: Double
  /// How many paragraphs of the document asked about the entry has too; nil without documents to
  /// compare.
  public let sharedParagraphs: Int?
  /// How many paragraphs the document asked about has.
  public let paragraphs: Int?
}

/// The entries like a document.
public struct SimilarAnswer: Sendable {
  /// The entries, the most alike first.
  public let entries: [SimilarEntry]
  /// What was wrong with what this machine keeps of the entries.
  public let findings: [Diagnostic]
}

/// The entries that are nearly the same.
public struct SimilarGroups: Sendable {
  /// The largest groups.
  public let groups: [[EntrySummary]]
  /// How many groups there are.
  public let groupCount: Int
  /// How many entries they hold.
  public let entryCount: Int
  /// What was wrong with what this machine keeps of the entries.
  public let findings: [Diagnostic]
}

extension Office {
  /// The entries like a document, the most alike first.
  ///
  /// Asks for ``Right/search``.
  /// - Parameters:
  ///   - least: the share both have in common at least, from 0 to 1.
  ///   - progress: told how many entries are digested and how many there are.
  public func similar(
    to source: DocumentSource, least: Double, limit: Int, as caller: Caller,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(OfficeError) -> SimilarAnswer {
    try caller.require(.search)
    return try OfficeError.translating {
      let store = try store()
      let (id, document, text) = try self.text(of: source, in: store, as: caller)
      let digests = try digests(as: caller, progress)
      let matches = digests.matches(
        of: text, least: least, limit: limit, leavingOut: id)
      let entries = Dictionary(
        try store.summaries(of: matches.map(\.id)).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
      let count = document.map { DocumentOutline($0).units.count }
      let similar: [SimilarEntry] = try matches.compactMap { match in
        try caller.cancellation.check()
        guard let entry = entries[match.id] else { return nil }
        let shared = try document.flatMap { document in
          try store.document(of: match.id).map {
            ParagraphMatch.matches(of: document, in: $0).count
          }
        }
        return SimilarEntry(
          entry: entry, likeness: match.likeness, sharedParagraphs: shared,
          paragraphs: shared == nil ? nil : count)
      }
      return SimilarAnswer(entries: similar, findings: digests.notices)
    }
  }

  /// The groups of entries that are nearly the same, the largest first.
  ///
  /// Asks for ``Right/search``.
  /// - Parameters:
  ///   - least: the share they have in common at least, from 0 to 1.
  ///   - limit: at most so many groups.
  public func similarGroups(
    least: Double, limit: Int, as caller: Caller, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(OfficeError) -> SimilarGroups {
    try caller.require(.search)
    return try OfficeError.translating {
      let store = try store()
      let digests = try digests(as: caller, progress)
      let groups = digests.groups(least: least)
      return SimilarGroups(
        groups: try groups.prefix(limit).map { try store.summaries(of: $0) },
        groupCount: groups.count, entryCount: groups.reduce(0) { $0 + $1.count },
        findings: digests.notices)
    }
  }

  /// What is asked about: an entry's text as it is kept, or that of another document.
  private func text(
    of source: DocumentSource, in store: any RegistryStore, as caller: Caller
  ) throws -> (id: EntryID?, document: AdministrativeDocument?, text: String) {
    guard case .entry(let name) = source else {
      let document = try document(source, as: caller).document
      let formats = try library.formats
      guard let format = formats.profile(on: document.date.lastDay) ?? formats.profiles.last else {
        throw InvalidInput([Diagnostic(FormatFinding.noProfiles)])
      }
      // As its pages would say it, which is the text of an entry.
      let pages = Typesetter.typeset(document, format)
      return (nil, document, String(decoding: pages.plainText, as: UTF8.self))
    }
    let id = try name.resolve(in: store)
    try refuseSealed(id, in: store)
    return (
      id, try store.document(of: id), String(decoding: try store.text(of: id), as: UTF8.self)
    )
  }

  /// The digests of all entries, brought up to date.
  private func digests(
    as caller: Caller, _ progress: (Int, Int) -> Void
  ) throws -> SimilarEntries {
    var digests = try search().digests
    try digests.refresh { done, total in
      try caller.cancellation.check()
      progress(done, total)
    }
    return digests
  }
}
