import Diagnostics
import Exchange
import Identifiers
import Registry

/// Takes files in: works on them with all cores, writes what they became to the registry in batches,
/// in the order of the files, and tells of each what came of it. A batch is on the disk when its rows
/// are told, so an interrupted run is taken up again by running it anew.
struct ImportRun {
  /// So many entries are written at once at most.
  private static let batchLimit = 64
  /// So long the written ones lag behind at most, in milliseconds.
  private static let batchTime: Int64 = 1000

  let taker: FileTaker
  let store: (any RegistryStore)?
  let caller: Caller
  let options: ImportOptions

  /// Takes files in.
  ///
  /// - Parameters:
  ///   - tell: Told the name of each file that is done with, and each row, in order, as soon as what
  ///     it says holds.
  /// - Returns: All rows.
  func run(
    _ sources: [ImportItem], tell: (ImportEvent) -> Void
  ) throws -> [ImportRow] {
    var rows: [ImportRow] = []
    var batch = Batch(store: store, actor: caller.actor, options: options)
    var told = 0
    func tellDone() {
      for row in rows[told...] where !row.isOpen { tell(.row(row)) }
      told = rows.count
    }
    var last = Timestamp.now
    let taker = taker
    let work = OrderedWork(items: sources, weight: { $0.size }, work: { taker.take($0) })
    try work.run { index, taken in
      try caller.cancellation.check()
      for item in taken {
        rows.append(item.row)
        if let entry = item.entry { batch.add(entry, row: rows.count - 1) }
      }
      if batch.count >= ImportRun.batchLimit {
        try batch.write(&rows)
        tellDone()
        last = .now
      }
      tell(.done(sources[index].name))
      let lag = Timestamp.now.milliseconds - last.milliseconds
      if batch.count == 0 || lag > ImportRun.batchTime {
        try batch.write(&rows)
        tellDone()
        last = .now
      }
    }
    try batch.write(&rows)
    tellDone()
    try writeVoidNumbers(&rows)
    try writeRelations(&rows)
    for row in rows where row.isOpen { tell(.row(row)) }
    return rows
  }

  /// Writes down what corrected, replaced or recalled entries of an export, where it isn't written
  /// down yet. What can't be, because the other document isn't here, is told.
  private func writeRelations(_ rows: inout [ImportRow]) throws {
    guard let store, !options.isDryRun else { return }
    var written: Set<ExchangeFolder.Relation> = []
    // A recall freezes an entry, so it comes last.
    for isRecall in [false, true] {
      for row in rows.indices {
        for relation in rows[row].relations where (relation.kind == .recalls) == isRecall {
          guard written.insert(relation).inserted,
            let fault = try write(relation, in: store)
          else { continue }
          rows[row].findings += fault
        }
      }
    }
  }

  /// Writes a relation down; gives why it can't be, nil when it is there now.
  private func write(
    _ relation: ExchangeFolder.Relation, in store: any RegistryStore
  ) throws -> [Diagnostic]? {
    let by = try relation.by.flatMap { try store.entry(identifiedBy: $0) }
    guard let entry = try store.entry(identifiedBy: relation.entry),
      by != nil || relation.by == nil && relation.kind == .recalls
    else {
      return [
        Diagnostic(ImportFinding.relationToAbsent(relation.kind, reason: relation.reason))
      ]
    }
    let known = try store.entry(entry).relations
    if known.contains(where: { $0.entry == entry && $0.kind == relation.kind && $0.by == by }) {
      return nil
    }
    do {
      try store.relate(relation.kind, entry, by: by, reason: relation.reason, actor: caller.actor)
      return nil
    } catch let error as RegistryError where error.reason == .refused {
      return error.diagnostics
    }
  }

  /// Writes down the numbers that old registers say no document bears, now that the numbers around
  /// them are there.
  private func writeVoidNumbers(_ rows: inout [ImportRow]) throws {
    for index in rows.indices {
      guard let void = rows[index].void else { continue }
      rows[index].outcome = .voided
      guard let store, !options.isDryRun else { continue }
      let isKnown = try store.gaps(in: void.series).contains { gap in
        guard gap.number == void.number, case .void = gap.explanation else { return false }
        return true
      }
      if isKnown {
        rows[index].outcome = .present
        continue
      }
      do {
        try store.void(
          void.number, in: void.series, reason: void.reason.isEmpty ? "-" : void.reason,
          by: caller.actor)
      } catch let error as RegistryError where error.reason == .refused {
        rows[index].outcome = .refused
        rows[index].findings += error.diagnostics
      }
    }
  }
}

/// Entries that wait to be written, with their rows.
private struct Batch {
  let store: (any RegistryStore)?
  let actor: Actor
  let options: ImportOptions
  private var waiting: [(entry: PreparedEntry, row: Int)] = []
  private var seen = SeenEntries()
  /// The last entry there was before.
  private let lastBefore: EntryID

  init(store: (any RegistryStore)?, actor: Actor, options: ImportOptions) {
    self.store = store
    self.actor = actor
    self.options = options
    lastBefore = (try? store?.lastEntryID()) ?? 0
  }

  var count: Int { waiting.count }

  mutating func add(_ entry: PreparedEntry, row: Int) { waiting.append((entry, row)) }

  mutating func write(_ rows: inout [ImportRow]) throws {
    guard !waiting.isEmpty else { return }
    defer {
      for (_, row) in waiting { Batch.settleTwins(of: row, &rows) }
      waiting = []
    }
    if options.isDryRun {
      for (entry, row) in waiting {
        try seen.judge(
          entry, &rows[row], in: store, allowsSameNumber: options.duplicateReason != nil)
      }
      return
    }
    guard let store else { return }
    let outcomes = try store.add(
      waiting.map(\.entry), by: actor,
      options: AddOptions(
        keepsSameNumber: options.duplicateReason != nil,
        note: ([options.note] + [options.duplicateReason].compactMap { $0 })
          .joined(separator: "; ")))
    for ((_, row), outcome) in zip(waiting, outcomes) {
      switch outcome {
      case .added(let id):
        rows[row].outcome = .added
        rows[row].entry = id
      case .sameContent(let id), .sameIdentifier(let id):
        rows[row].outcome = id <= lastBefore ? .present : .sameContent
        rows[row].entry = id
      case .sameNumber(let id): rows[row].becomeSameNumber(as: id)
      }
    }
  }
}

extension Batch {
  /// What came of a file came of the other formats of its document too.
  fileprivate static func settleTwins(of row: Int, _ rows: inout [ImportRow]) {
    for twin in rows.indices.dropFirst(row + 1) {
      guard rows[twin].outcome == .attached, rows[twin].entry == nil else { return }
      rows[twin].entry = rows[row].entry
      rows[twin].sameFile = rows[row].sameFile
      if ![.added, .new].contains(rows[row].outcome) { rows[twin].outcome = rows[row].outcome }
    }
  }
}

extension ImportRow {
  /// Says that another entry has the number.
  mutating func becomeSameNumber(as id: EntryID) {
    outcome = .sameNumber
    entry = id
    findings.append(
      Diagnostic(ImportFinding.sameNumber(entry: id, number: description?.code ?? "")))
  }
}

/// Tells in a dry run what would be a duplicate of what.
private struct SeenEntries {
  private var contents: [String: String] = [:]
  private var numbers: [String: String] = [:]

  mutating func judge(
    _ entry: PreparedEntry, _ row: inout ImportRow, in store: (any RegistryStore)?,
    allowsSameNumber: Bool
  ) throws {
    if let id = try store?.entry(identifiedBy: entry.identifier) {
      row.outcome = .present
      row.entry = id
      return
    }
    if let digest = entry.contentDigest?.description {
      if let file = contents[digest] {
        row.outcome = .sameContent
        row.sameFile = file
        return
      }
      contents[digest] = row.file
    }
    let description = entry.content.description
    guard !allowsSameNumber, let code = description.code, let year = description.year else {
      return
    }
    if let store {
      let same = try store.summaries(of: try store.entries(numbered: code)).first {
        $0.description.year == year && $0.description.body.key == description.body.key
          && $0.description.isSecret == description.isSecret
      }
      if let same {
        row.becomeSameNumber(as: same.id)
        return
      }
    }
    let key = "\(description.body.key) \(year) \(EntryCitation.key(ofNumber: code))"
    if let file = numbers[key] {
      row.outcome = .sameNumber
      row.sameFile = file
      row.findings.append(
        Diagnostic(ImportFinding.sameNumberInFile(file: file, number: code)))
    } else {
      numbers[key] = row.file
    }
  }
}
