import Reports
import Comparing
import Diagnostics
import Identifiers
import Registry
import Search

/// Blocks, their uses and proposals as people read them.
struct BlockView {
  let words: Words
  /// The lines of the entries named, by id.
  let entries: [EntryID: ListedEntry]

  /// A block in a plan.
  struct UseRow: Encodable {
    let block: String
    let revision: Int
    @OrNull var entry: ListedEntry?
    let text: String
  }

  /// A block that has changed since a plan used it.
  struct ChangeRow: Encodable {
    let use: UseRow
    /// The revision of now; null when the block is gone.
    @OrNull var revision: Int?
    let words: [TextChange]
  }

  /// The uses of a block, for JSON.
  func rows(of uses: [BlockUsage.Use]) -> [UseRow] { uses.map(row) }

  /// The changes since plans were issued, for JSON.
  func rows(of changes: [BlockUsage.Change]) -> [ChangeRow] {
    changes.map {
      ChangeRow(use: row($0.use), revision: $0.revision, words: $0.words)
    }
  }

  /// The uses of a block.
  func uses(_ uses: [BlockUsage.Use], of block: String, revision: Int?) -> [String] {
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
  func changes(_ changes: [BlockUsage.Change]) -> [String] {
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
  func proposals(
    _ proposals: [BlockProposal], of count: Int, plans: Int, folder: String?
  ) -> [String] {
    var lines = [
      text(
        "blocks.proposals",
        ["count": String(count), "shown": String(proposals.count), "plans": String(plans)])
    ]
    for proposal in proposals {
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
    if let folder, !proposals.isEmpty { lines.append(text("blocks.written", ["folder": folder])) }
    return lines
  }

  private func row(_ use: BlockUsage.Use) -> UseRow {
    UseRow(
      block: use.block, revision: use.revision, entry: entries[use.plan],
      text: use.text)
  }

  private func name(of entry: EntryID) -> String {
    entries[entry]?.text(in: words) ?? "#\(entry)"
  }

  private func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Message(key, arguments).text(in: words)
  }
}
