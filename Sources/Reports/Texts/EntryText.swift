import Diagnostics
import Office
import Registry
import VietnameseText

/// An entry as people read it, a field on each line.
public struct EntryText: Sendable {
  private let words: Words
  private let provinces: ProvinceLabels

  /// Makes the texts of entries.
  public init(words: Words, provinces: ProvinceLabels) {
    self.words = words
    self.provinces = provinces
  }

  /// The lines; what isn't known is left out.
  public func lines(of view: EntryView) -> [String] {
    let entry = view.entry
    let description = entry.description
    var lines: [String] = []
    func add(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(label(key)): \(value)") }
    }
    func list(_ key: String, _ items: [String]) {
      if !items.isEmpty { lines += ["\(label(key)):"] + items.map { "  \($0)" } }
    }
    let names = [description.kind.name, description.title].filter { !$0.isEmpty }
    lines.append("#\(entry.id)  \(description.code ?? label("no-number"))")
    lines.append(names.joined(separator: " "))
    if entry.isSealed { lines.append(Message("secrets.sealed").text(in: words)) }
    add("state", Message("entry.state.\(entry.state.rawValue)").text(in: words))
    add("date", description.date?.readable)
    add("year", description.registerYear.map(String.init))
    add("body", description.body.name)
    add("above", description.supervisingBody)
    add("province", provinces.label(of: description.body, in: words))
    let signer = [description.signer, description.signerPosition.map { "(\($0))" }]
    add("signer", signer.compactMap { $0 }.joined(separator: " "))
    list("relations", entry.relations.map { relation($0, of: view) })
    add(
      "conflict",
      entry.conflictsWith.map { id in
        view.related[id].map(line) ?? "#\(id)"
      })
    list("basis", entry.citations.filter { $0.role == .basis }.map(citation))
    list("cites", entry.citations.filter { $0.role == .body }.map(citation))
    list("cited-by", view.citedBy.map(line))
    list("movements", entry.movements)
    list("targets", entry.targets.map { "\($0.value): \($0.measure)" })
    list(
      "sections",
      view.sections.filter { $0.heading != nil }.map { section in
        String(repeating: "  ", count: section.level - 1)
          + "\(section.number). \(section.heading ?? "")"
      })
    list(
      "recipients",
      description.recipients.map { $0.name + ($0.purpose.map { " (\($0))" } ?? "") })
    add("archive", description.archiveUnits)
    add("dossier", description.fileCode.map { "\($0.notation) (\($0.year))" })
    add("pages", description.pageCount.map(String.init))
    add("copies", description.copyCount.map(String.init))
    add("note", description.note)
    list("files", entry.files.map(file))
    add("origin", origin(entry))
    add("identifier", entry.identifier)
    add("record", entry.recordDigest.description)
    add("chain", entry.chainDigest.description)
    return lines
  }

  /// An entry on one line.
  public func line(_ summary: EntrySummary) -> String {
    let description = summary.description
    let facts = [
      description.code ?? label("no-number"), description.date?.readable,
      description.body.name, provinces.label(of: description.body, in: words),
      description.title,
    ]
    return "#\(summary.id)  " + facts.compactMap { $0 }.joined(separator: ", ")
  }

  private func relation(_ relation: EntryRelation, of view: EntryView) -> String {
    let isDoneToThis = relation.entry == view.entry.id
    let other = isDoneToThis ? relation.by : relation.entry
    let key = "relation.\(relation.kind.rawValue)\(isDoneToThis ? "-by" : "")"
    let named = other.map { id in view.related[id].map(line) ?? "#\(id)" } ?? ""
    let words = [label(key), named].filter { !$0.isEmpty }.joined(separator: " ")
    return "\(words) (\(relation.reason); \(relation.actor.name), \(relation.time.readableDay))"
  }

  private func citation(_ citation: EntryCitation) -> String {
    let facts = [
      citation.kind, citation.number, citation.date?.readable, citation.issuer,
      citation.name,
    ]
    return facts.compactMap { $0 }.joined(separator: ", ")
  }

  private func file(_ file: EntryFile) -> String {
    let role = Message("show.role.\(file.role.rawValue)").text(in: words)
    return "\(file.name)  (\(role), \(file.size) B)  \(file.digest)"
  }

  private func origin(_ entry: RegistryEntry) -> String {
    var text = Message("show.origin.\(entry.description.origin.rawValue)").text(in: words)
    if let confidence = entry.description.confidence {
      text += " (\(Int((confidence * 100).rounded()))%)"
    }
    return text + ", \(entry.createdBy.name), \(entry.createdAt.readable)"
  }

  private func label(_ key: String) -> String { Message("show.\(key)").text(in: words) }
}
