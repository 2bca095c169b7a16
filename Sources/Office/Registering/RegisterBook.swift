import Diagnostics
import Identifiers
import RegisterBooks
import Registry
import VietnameseText

/// Makes the register of outgoing documents of a body and year out of what the registry holds: a
/// line for each document, for each void and each reserved number.
struct RegisterBook {
  private let store: any RegistryStore
  private let span: RegisterSpan

  init(_ store: any RegistryStore, span: RegisterSpan = RegisterSpan()) {
    self.store = store
    self.span = span
  }

  /// The lines of a series in the order of its numbers, and the name of the body above, as its newest
  /// document has it.
  func lines(of series: NumberSeries) throws -> (lines: [RegisterLine], supervisingBody: String?) {
    let numbers = try store.numbers(in: [series])
    let summaries = try store.summaries(where: filter(for: series, numbers.first?.policy))
    let symbols = Set(summaries.compactMap(\.description.symbol))
    let symbol = symbols.count == 1 ? symbols.first ?? "" : ""
    let entries = try store.entries(summaries.filter(span.holds).map(\.id))
    let others = Set(entries.flatMap { $0.relations.flatMap { [$0.entry, $0.by] } })
    let related = Dictionary(
      uniqueKeysWithValues: try store.summaries(of: others.compactMap { $0 }.sorted())
        .map { ($0.id, $0.description) })
    let fates = numbers.flatMap(\.gaps).compactMap { gap -> RegisterLine? in
      let state: RegisterLine.State
      switch gap.explanation {
      case .void(let reason, _, _): state = .void(reason: reason)
      case .reserved(let reason, _, _): state = .reserved(reason: reason)
      case .unknown: return nil
      }
      guard span.holds(gap.number) else { return nil }
      return RegisterLine(
        number: NumberSeries.printed(gap.number), symbol: symbol, date: nil, state: state,
        body: series.body.name, province: series.body.formerProvince ?? series.body.province)
    }
    let lines = (entries.map { line(of: $0, related) } + fates).enumerated().sorted {
      left, right in
      (left.element.serial ?? .max, left.offset) < (right.element.serial ?? .max, right.offset)
    }.map(\.element)
    return (lines, summaries.last?.description.supervisingBody)
  }

  /// The numbers of a series that no document bears and nobody explained, and those explained, in
  /// words.
  func gaps(in series: NumberSeries, _ words: Words) throws -> [RegisterGap] {
    try store.gaps(in: series).filter { span.holds($0.number) }.map { gap in
      RegisterGap(
        first: gap.number, last: gap.number,
        explanation: RegisterBook.explanation(of: gap)?.text(in: words))
    }.joined
  }

  /// Why no document bears a number; nil when nobody knows.
  static func explanation(of gap: NumberGap) -> Message? {
    func message(_ key: String, _ reason: String, _ actor: Actor, _ time: Timestamp) -> Message {
      Message(
        key, ["reason": reason, "who": actor.name, "date": time.readableDay])
    }
    switch gap.explanation {
    case .void(let reason, let actor, let time):
      return message("gap.void", reason, actor, time)
    case .reserved(let reason, let actor, let time):
      return message("gap.reserved", reason, actor, time)
    case .unknown: return nil
    }
  }

  private func filter(for series: NumberSeries, _ policy: NumberingPolicy?) -> EntryFilter {
    var filter = EntryFilter()
    filter.bodyKey = series.body.key
    filter.year = series.year
    filter.isSecret = series.isSecret
    filter.serials = span.numbers
    if policy == .perKind, !series.isSecret { filter.kind = series.kind.name }
    return filter
  }

  private func line(
    of entry: RegistryEntry, _ related: [EntryID: EntryDescription]
  ) -> RegisterLine {
    let description = entry.description
    var line = RegisterLine(
      number: description.number ?? "", symbol: description.symbol ?? "", date: description.date,
      kind: description.kind.name, title: description.title, signer: description.signer,
      recipients: description.recipients.map(\.name), keeper: description.archiveUnits,
      copies: description.copyCount, note: description.note, body: description.body.name,
      province: description.body.formerProvince ?? description.body.province)
    if let code = description.code, let number = description.number,
      code.hasPrefix(number + "-")
    {
      line.separator = "-"
    }
    line.remarks = entry.relations.map { remark($0, of: entry.id, related) }
    return line
  }

  private func remark(
    _ relation: EntryRelation, of id: EntryID, _ related: [EntryID: EntryDescription]
  ) -> RegisterRemark {
    let isDone = relation.entry == id
    let kind: RegisterRemark.Kind =
      switch relation.kind {
      case .corrects: isDone ? .correctedBy : .corrects
      case .replaces: isDone ? .replacedBy : .replaces
      case .recalls: isDone ? .recalled : .recalls
      }
    let other = (isDone ? relation.by : relation.entry).flatMap { related[$0] }
    return RegisterRemark(
      kind,
      document: other.map { other in
        other.code.map { "\(other.kind.name) số \($0)" } ?? "\(other.kind.name) \(other.title)"
      }, date: other?.date?.calendarDate, reason: relation.reason)
  }
}

extension RegisterSpan {
  /// Whether a document lies in it.
  func holds(_ entry: EntrySummary) -> Bool {
    if let numbers, !(entry.description.serial.map(numbers.contains) ?? false) { return false }
    guard let days else { return true }
    guard let date = entry.description.date else { return false }
    return days.contains(date.firstDay) || days.contains(date.lastDay)
  }

  /// Whether a number without a document lies in it; by days nobody can say, so it does.
  func holds(_ number: Int) -> Bool { numbers?.contains(number) ?? true }
}

extension [RegisterGap] {
  /// Neighbours with the same explanation as one.
  fileprivate var joined: [RegisterGap] {
    reduce(into: []) { gaps, gap in
      if let last = gaps.last, last.last + 1 == gap.first, last.explanation == gap.explanation {
        gaps[gaps.count - 1].last = gap.last
      } else {
        gaps.append(gap)
      }
    }
  }
}
