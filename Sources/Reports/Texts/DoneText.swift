import Diagnostics
import Office
import Registry
import VietnameseText

/// What was done, told in a line or a few.
public struct DoneText: Sendable {
  private let words: Words

  /// Makes the texts of what was done.
  public init(in words: Words) {
    self.words = words
  }

  /// What became of a brief that was to be drafted, and its files.
  public func line(of row: DraftedBrief) -> String {
    let result = row.isDrafted ? row.files.joined(separator: "  ") : text("draft.refused")
    return "\(row.isDrafted ? "✓" : "✗") \(row.brief)  \(result)"
  }

  /// What became of a plan that was to be issued, and its files.
  public func lines(of row: IssuedSource) -> [String] {
    guard case .success(let issued) = row.result else {
      return ["✗ \(row.source)  \(text("issue.refused"))"]
    }
    let description = issued.entry.description
    let word = text(
      issued.wasIssuedBefore ? "issue.issued-before" : "issue.issued",
      ["entry": String(issued.entry.id), "date": description.date?.readable ?? ""])
    return [
      "✓ \(description.code ?? "")  \(description.body.name)  \(word)",
      "  \(description.kind.name) \(description.title)", "  \(issued.entry.identifier)",
    ] + row.files.map { "  \($0)" }
  }

  /// That a draft was kept.
  public func line(of proposed: ProposedDraft) -> String {
    let draft = proposed.draft
    return text(
      "propose.done",
      ["draft": String(draft.id), "version": String(draft.version), "title": draft.title])
  }

  /// That a draft was submitted, approved, returned or given up; one that isn't past its last step lies
  /// before the next.
  public func line(of moved: Draft) -> String {
    let arguments = ["draft": String(moved.id), "title": moved.title]
    guard let next = moved.nextStep else {
      return text("draft-move.\(moved.state.rawValue)", arguments)
    }
    return text(
      moved.step > 1 ? "draft-move.approved-next" : "draft-move.submitted-next",
      arguments.merging(["step": next]) { $1 })
  }

  /// The steps that approve a body's drafts.
  public func line(of route: ApprovalRoute) -> String {
    text(
      route.steps.isEmpty ? "steps.one" : "steps.several",
      ["body": route.body.name, "steps": route.steps.joined(separator: " → ")])
  }

  /// What one document does to another.
  public func line(of done: RelationDone) -> String {
    text(
      "relation.\(done.kind.rawValue)" + (done.by == nil ? "-alone" : ""),
      ["entry": name(of: done.entry), "other": done.by.map(name) ?? ""])
  }

  /// That numbers were reserved.
  public func reserved(_ done: NumbersDone) -> String { text("reserve.done", arguments(of: done)) }

  /// That a number was voided.
  public func voided(_ done: NumbersDone) -> String { text("void.done", arguments(of: done)) }

  /// How a body numbers its documents now.
  public func line(of policy: NumberingPolicy, _ series: NumberSeries) -> String {
    text(
      "series.set.\(policy.rawValue)",
      ["body": series.body.name, "year": String(series.year)])
  }

  /// How much was handed over.
  public func line(of answer: ExportAnswer, folder: String) -> String {
    text(
      "export.done",
      [
        "folder": folder, "entries": String(answer.summary.entries),
        "files": String(answer.summary.files),
      ])
  }

  /// How large the index is that was made anew.
  public func line(of index: IndexSize) -> String {
    text("reindex.done", ["entries": String(index.entries), "files": String(index.files)])
  }

  private func arguments(of done: NumbersDone) -> [String: String] {
    let printed = done.numbers.map(NumberSeries.printed).joined(separator: ", ")
    return [
      "numbers": printed, "number": printed, "body": done.series.body.name,
      "year": String(done.series.year),
    ]
  }

  /// A document as people name it: kind, number, date, and its id.
  private func name(of entry: RegistryEntry) -> String {
    let description = entry.description
    let date = description.date.map { " (\($0.readable))" } ?? ""
    return
      "\(description.kind.name) \(description.code ?? description.title)\(date) [#\(entry.id)]"
  }

  private func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Message(key, arguments).text(in: words)
  }
}
