import Comparing
import Document
import DocumentLanguage
import Identifiers
import Profiles
import Registry
import VietnameseText

/// An entry with what people ask about it: its document, what is related to it, who cites it.
public struct EntryView: Sendable {
  /// The entry.
  public let entry: RegistryEntry
  /// Its document; nil for lines of older registers.
  public let document: AdministrativeDocument?
  /// The parts of its text.
  public let sections: [Section]
  /// Whether its text ends in `./.`; nil for lines of older registers.
  public let hasEndMark: Bool?
  /// The lines of the entries it is related to.
  public let related: [EntryID: EntrySummary]
  /// The entries that cite it, as far as number and date tell.
  public let citedBy: [EntrySummary]

  /// A numbered part of the text.
  public struct Section: Sendable {
    /// How deep it lies, from 1.
    public let level: Int
    /// Its number, without what closes it: `I`, `1`, `a`.
    public let number: String
    /// Its heading; nil for a numbered paragraph.
    public let heading: String?
  }

  /// Gathers what is known of an entry.
  init(_ id: EntryID, in store: any RegistryStore) throws {
    entry = try store.entry(id)
    document = try store.document(of: id)
    sections = document.map(EntryView.sections) ?? []
    if document != nil {
      let lines = String(decoding: try store.text(of: id), as: UTF8.self).split(separator: "\n")
      hasEndMark = EndMarks.end(lines.lazy.map { FoldedText(String($0)) })
    } else {
      hasEndMark = nil
    }
    let others = Set(
      entry.relations.flatMap { [$0.entry, $0.by].compactMap { $0 } }
        + [
          entry.conflictsWith
        ].compactMap { $0 }
    ).subtracting([id])
    related = Dictionary(
      uniqueKeysWithValues: try store.summaries(of: others.sorted()).map { ($0.id, $0) })
    citedBy = try EntryView.citing(entry, in: store)
  }

  /// The entries that cite one. A number alone may mean documents of several bodies: where a
  /// citation gives a date, it decides, else the province does.
  private static func citing(
    _ entry: RegistryEntry, in store: any RegistryStore
  ) throws -> [EntrySummary] {
    guard let code = entry.description.code else { return [] }
    var filter = EntryFilter()
    let key = EntryCitation.key(ofNumber: code)
    filter.citing = key
    let citing = try store.summaries(where: filter)
    let citations = try store.citations(of: citing.map(\.id))
    return citing.filter { summary in
      guard summary.id != entry.id else { return false }
      return (citations[summary.id] ?? []).filter { $0.key == key }.contains { citation in
        guard let cited = citation.date?.calendarDate,
          let own = entry.description.date?.calendarDate
        else { return summary.description.body.province == entry.description.body.province }
        return cited == own
      }
    }
  }

  private static func sections(_ document: AdministrativeDocument) -> [Section] {
    var found: [(ordinal: Int, section: Section)] = []
    func add(_ label: String?, _ path: String, _ heading: String?, _ ordinal: Int) {
      guard let label, !["-", "+", ""].contains(label) else { return }
      let level = max(path.split(separator: ".").count, 1)
      var number = label
      while number.last == "." || number.last == ")" { number.removeLast() }
      found.append((ordinal, Section(level: level, number: number, heading: heading)))
    }
    func walk(_ part: DocumentOutline.Part) {
      if part.heading != nil { add(part.label, part.path, part.heading, part.ordinal) }
      for unit in part.units where unit.area == .body || unit.area == .annex {
        add(unit.label, unit.path, nil, unit.ordinal)
      }
      part.parts.forEach(walk)
    }
    DocumentOutline(document).parts.forEach(walk)
    return found.sorted { $0.ordinal < $1.ordinal }.map(\.section)
  }
}
