import Reports
import Citations
import Comparing
import Diagnostics
import Profiles
import Registry
import RegistryIndex
import Search
import VietnameseText

/// Citations as people read them.
struct CitationView {
  let profiles: ProfileStore
  let words: Words

  /// A document that is cited.
  struct Row: Encodable {
    /// Where it is cited: among the bases or in the text.
    let role: String
    @OrNull var kind: String?
    @OrNull var number: String?
    @OrNull var name: String?
    @OrNull var date: PartialDate?
    @OrNull var issuer: String?
    /// The entry it is.
    @OrNull var entry: ListedEntry?
    /// Its last day, when it had ended before the plan was issued, and what took its place.
    @OrNull var ended: CalendarDate?
    @OrNull var successor: String?

    init(_ cited: CitationNeighbourhood.Cited, ended: (on: CalendarDate, successor: String?)?) {
      let citation = cited.citation
      role = citation.role == .basis ? "basis" : "text"
      _kind = OrNull(wrappedValue: citation.kind)
      _number = OrNull(wrappedValue: citation.number)
      _name = OrNull(wrappedValue: citation.name)
      _date = OrNull(wrappedValue: citation.date)
      _issuer = OrNull(wrappedValue: citation.issuer)
      _entry = OrNull(wrappedValue: cited.entry.map { ListedEntry($0) })
      _ended = OrNull(wrappedValue: ended?.on)
      _successor = OrNull(wrappedValue: ended?.successor)
    }
  }

  /// A citation with what the catalogue knows of it on a day.
  func row(of cited: CitationNeighbourhood.Cited, on day: CalendarDate?) -> Row {
    guard let day, let reference = cited.citation.reference,
      case .document(let known, _, isCertain: true) = profiles.documents.identify(
        reference, on: day),
      case .ended(let end, let successor) = DocumentCatalogue.state(of: known, on: day)
    else { return Row(cited, ended: nil) }
    let name = successor.map { profiles.documents.successor(of: known)?.shortCitation ?? $0 }
    return Row(cited, ended: (end, name))
  }

  /// What is cited, bases first.
  func lines(of rows: [Row]) -> [String] {
    guard !rows.isEmpty else { return [text("cites.nothing")] }
    return ["basis", "text"].flatMap { role -> [String] in
      let own = rows.filter { $0.role == role }
      guard !own.isEmpty else { return [] }
      return [text("cites.role.\(role)")] + own.flatMap(lines)
    }
  }

  private func lines(of row: Row) -> [String] {
    var name = [row.kind, row.number ?? row.name, row.date?.readable, row.issuer].compactMap { $0 }
    if let entry = row.entry { name.append("→ #\(entry.id)") }
    var lines = ["  " + name.joined(separator: ", ")]
    if let ended = row.ended {
      let key = row.successor == nil ? "cites.ended" : "cites.replaced"
      lines.append("    ! " + text(key, ["date": ended.numeric, "successor": row.successor ?? ""]))
    }
    return lines
  }

  /// Documents with those that carry them out below them.
  func followers(_ cascades: [CitationGraph.Cascade]) -> [String] {
    let count = cascades.reduce(0) { $0 + $1.count - 1 }
    guard count > 0 else { return [text("cites.nobody")] }
    return cascades.flatMap { lines(of: $0, depth: 0) }
  }

  private func lines(of cascade: CitationGraph.Cascade, depth: Int) -> [String] {
    [String(repeating: "  ", count: depth) + name(of: cascade.node)]
      + cascade.followers.flatMap { lines(of: $0, depth: depth + 1) }
  }

  private func name(of node: CitationGraph.Node) -> String {
    [
      node.entry.map { "#\($0)" }, node.number.isEmpty ? "–" : node.number,
      node.date?.readable ?? "–", node.body,
    ].compactMap { $0 }.joined(separator: "  ")
  }

  /// Documents cited though they had ended.
  func superseded(_ found: [CitationGraph.Superseded]) -> [String] {
    guard !found.isEmpty else { return [text("cites.none-superseded")] }
    return found.map { item in
      let key = item.successor == nil ? "cites.ended" : "cites.replaced"
      let end = text(
        key, ["date": item.ended.numeric, "successor": item.successor ?? ""])
      return "\(name(of: item.citing)): \(item.document) – \(end)"
    }
  }

  private func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Message(key, arguments).text(in: words)
  }
}
