import Comparing
import Diagnostics
import Office
import VietnameseText

/// Citations as people read them.
public struct CitationText {
  private let words: Words

  /// Makes texts.
  public init(in words: Words) {
    self.words = words
  }

  /// What is cited, bases first.
  public func lines(of citations: [KnownCitation]) -> [String] {
    guard !citations.isEmpty else { return [text("cites.nothing")] }
    let bases = citations.filter { $0.cited.citation.role == .basis }
    let others = citations.filter { $0.cited.citation.role != .basis }
    return [("basis", bases), ("text", others)].filter { !$0.1.isEmpty }.flatMap { role, own in
      [text("cites.role.\(role)")] + own.flatMap(lines)
    }
  }

  private func lines(of known: KnownCitation) -> [String] {
    let citation = known.cited.citation
    var name = [
      citation.kind, citation.number ?? citation.name, citation.date?.readable, citation.issuer,
    ].compactMap { $0 }
    if let entry = known.cited.entry { name.append("→ #\(entry.id)") }
    let line = "  " + name.joined(separator: ", ")
    guard let ended = known.ended else { return [line] }
    return [line, "    ! " + end(ended, known.successor)]
  }

  /// Documents with those that carry them out below them.
  public func followers(_ cascades: [CitationGraph.Cascade]) -> [String] {
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
  public func superseded(_ found: [CitationGraph.Superseded]) -> [String] {
    guard !found.isEmpty else { return [text("cites.none-superseded")] }
    return found.map { item in
      "\(name(of: item.citing)): \(item.document) – \(end(item.ended, item.successor))"
    }
  }

  private func end(_ day: CalendarDate, _ successor: String?) -> String {
    text(
      successor == nil ? "cites.ended" : "cites.replaced",
      ["date": day.numeric, "successor": successor ?? ""])
  }

  private func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Message(key, arguments).text(in: words)
  }
}
