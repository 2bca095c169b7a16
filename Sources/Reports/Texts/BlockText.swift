import Comparing
import Diagnostics
import Identifiers
import Office
import Registry

/// Blocks, their uses and proposals as people read them.
public struct BlockText {
  private let words: Words
  private let entries: [EntryID: EntrySummary]

  /// Makes texts.
  /// - Parameter entries: the entries named, by id.
  public init(in words: Words, entries: [EntryID: EntrySummary]) {
    self.words = words
    self.entries = entries
  }

  /// The uses of a block.
  public func uses(_ uses: [BlockUsage.Use], of block: String, revision: Int?) -> [String] {
    guard !uses.isEmpty else { return [text("blocks.unused", ["block": block])] }
    let head = text("blocks.used", ["block": block, "count": String(uses.count)])
    return [head]
      + uses.map { use in
        var line = "  " + name(of: use.plan)
        if let revision, use.revision < revision {
          line += "  "
          line += text(
            "blocks.older", ["old": String(use.revision), "new": String(revision)])
        }
        return line
      }
  }

  /// The plans that hold older texts.
  public func changes(_ changes: [BlockUsage.Change]) -> [String] {
    guard !changes.isEmpty else { return [text("blocks.unchanged")] }
    return changes.flatMap { change -> [String] in
      let use = change.use
      let revisions = ["old": String(use.revision), "new": String(change.revision ?? 0)]
      let state =
        change.revision == nil ? text("blocks.gone") : text("blocks.older", revisions)
      var lines = ["\(use.block)  \(state)", "  " + name(of: use.plan)]
      if !change.words.isEmpty {
        let marked = ComparisonText.marked(change.words)
        lines += marked.split(separator: "\n").map { "    " + $0 }
      }
      return lines
    }
  }

  /// Paragraphs that could become blocks.
  public func proposals(_ mined: MinedBlocks, folder: String?) -> [String] {
    var lines = [
      text(
        "blocks.proposals",
        [
          "count": String(mined.count), "shown": String(mined.proposals.count),
          "plans": String(mined.plans),
        ])
    ]
    for proposal in mined.proposals {
      let coverage = proposal.coverage
      let years = [coverage.years.first, coverage.years.last].compactMap { $0 }
      lines.append("\(proposal.id)  \(proposal.title)")
      lines.append(
        "  "
          + text(
            "blocks.coverage",
            [
              "plans": String(coverage.plans), "bodies": String(coverage.bodies.count),
              "provinces": String(coverage.provinces.count),
              "years": Set(years).sorted().map(String.init).joined(separator: "–"),
            ]))
      lines += proposal.text.split(separator: "\n").map { "  " + $0 }
    }
    if let folder, !mined.proposals.isEmpty {
      lines.append(text("blocks.written", ["folder": folder]))
    }
    return lines
  }

  private func name(of entry: EntryID) -> String {
    entries[entry]?.line(in: words) ?? "#\(entry)"
  }

  private func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Message(key, arguments).text(in: words)
  }
}
