import Identifiers
import Registry
import Tables

/// Who looked at the entries of an export, printed them or took them out, as tables.
struct LookTable {
  /// So many lines stand in one file.
  static let lineLimit = 50_000

  let store: any RegistryStore
  /// The entries whose looks are told; nil for all looks there are, those at no single entry among them.
  let entries: Set<EntryID>?

  /// Hands over the tables, each of so many lines at most, the newest looks first.
  func each(_ body: (Table) throws -> Void) throws {
    var last: Int64?
    while true {
      let lines = try store.looks(
        before: last, entry: nil, action: nil, limit: LookTable.lineLimit)
      let told = lines.filter { line in
        guard let entries else { return true }
        return line.entry.map(entries.contains) ?? false
      }
      if !told.isEmpty { try body(try table(of: told)) }
      guard lines.count == LookTable.lineLimit, let end = lines.last else { return }
      last = end.sequence
    }
  }

  private func table(of lines: [JournalLine]) throws -> Table {
    let summaries = Dictionary(
      uniqueKeysWithValues: try store.summaries(of: Set(lines.compactMap(\.entry)).sorted())
        .map { ($0.id, $0) })
    return Table(
      title: "Lượt xem",
      columns: [
        TableColumn("Dòng", .number), TableColumn("Thời điểm", .label), TableColumn("Người"),
        TableColumn("Vai trò"), TableColumn("Máy"), TableColumn("Việc", .label),
        TableColumn("Mã định danh của mục"), TableColumn("Chi tiết"), TableColumn("Mã băm"),
      ],
      rows: lines.map { line in
        let entry = line.entry.flatMap { summaries[$0] }
        return [
          .number(Int(line.sequence)), .text(line.time.iso), .text(line.actor.name),
          .text(orEmpty: line.actor.role), .text(orEmpty: line.actor.host),
          .text(LookTable.word(for: line.action)), .text(orEmpty: entry?.identifier),
          // The names of the files of what is sealed are shown to nobody.
          .text(orEmpty: entry?.isSealed == true ? nil : line.details),
          .text(line.digest.description),
        ]
      })
  }

  private static func word(for action: JournalAction) -> String {
    switch action {
    case .viewed: "xem"
    case .printed: "in"
    case .exported: "lấy ra"
    default: action.rawValue
    }
  }
}
