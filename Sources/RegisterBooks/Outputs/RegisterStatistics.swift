import Diagnostics
import Tables
import VietnameseText

/// Counts over the lines of registers.
public struct RegisterStatistics: Sendable, Equatable {
  /// What lines are counted by.
  public enum Dimension: String, Sendable, CaseIterable {
    case month, kind, province, body, signer, state
  }

  /// What has been counted under one value.
  public struct Count: Sendable, Equatable {
    /// The value: `2026-01`, `Kế hoạch`; nil for lines that don't say.
    public var value: String?
    /// All lines.
    public var total: Int
    /// Those whose number is void.
    public var void: Int
  }

  /// The counts of each dimension: months in their order, states in theirs, other values by how many
  /// lines there are, then by the alphabet; what isn't known last.
  public let counts: [Dimension: [Count]]
  /// The numbers passed over, as the caller found and explained them.
  public let gaps: [RegisterGap]

  /// Counts lines.
  public init(_ lines: [RegisterLine], gaps: [RegisterGap] = []) {
    self.gaps = gaps
    var counts: [Dimension: [Count]] = [:]
    for dimension in Dimension.allCases {
      var byValue: [String?: Count] = [:]
      for line in lines {
        for value in RegisterStatistics.values(of: line, dimension) {
          byValue[value, default: Count(value: value, total: 0, void: 0)].total += 1
          if case .void = line.state { byValue[value]?.void += 1 }
        }
      }
      counts[dimension] = RegisterStatistics.sorted(Array(byValue.values), dimension)
    }
    self.counts = counts
  }

  /// A table for each dimension, then one of the gaps.
  public func tables(in words: Words) -> [Table] {
    Dimension.allCases.map { table($0, in: words) } + [gapTable(in: words)]
  }

  /// The counts of one dimension.
  public func table(_ dimension: Dimension, in words: Words) -> Table {
    func text(_ key: String) -> String { RegisterStatistics.text(key, words) }
    let rows = (counts[dimension] ?? []).map { count -> [Cell] in
      let value = count.value.map { name(of: $0, dimension, words) } ?? text("unknown")
      return [.text(value), .number(count.total), .number(count.void)]
    }
    return Table(
      title: text("by-\(dimension.rawValue)"),
      columns: [
        TableColumn(text(dimension.rawValue)), TableColumn(text("total"), .number),
        TableColumn(text("void"), .number),
      ],
      rows: rows)
  }

  private func gapTable(in words: Words) -> Table {
    func text(_ key: String) -> String { RegisterStatistics.text(key, words) }
    return Table(
      title: text("gaps"),
      columns: [
        TableColumn(text("gap-first"), .number), TableColumn(text("gap-last"), .number),
        TableColumn(text("gap-count"), .number), TableColumn(text("gap-explanation")),
      ],
      rows: gaps.map { gap in
        [
          .number(gap.first), .number(gap.last), .number(gap.count),
          .text(gap.explanation ?? text("gap-unexplained")),
        ]
      })
  }

  private static func text(_ key: String, _ words: Words) -> String {
    Message("register.statistics.\(key)").text(in: words)
  }

  private func name(of value: String, _ dimension: Dimension, _ words: Words) -> String {
    switch dimension {
    case .state: RegisterStatistics.text("state.\(value)", words)
    case .month:
      // 2026-01 as 01/2026
      value.split(separator: "-").reversed().joined(separator: "/")
    default: value
    }
  }

  /// The values a line counts under; a document can be corrected and recalled too.
  private static func values(of line: RegisterLine, _ dimension: Dimension) -> [String?] {
    func known(_ text: String?) -> [String?] {
      guard let text, !text.isEmpty else { return [nil] }
      return [text]
    }
    switch dimension {
    case .month:
      guard let date = line.date else { return [nil] }
      return [date.month == nil ? String(date.iso.prefix(4)) : String(date.iso.prefix(7))]
    case .kind: return known(line.kind)
    case .province: return known(line.province)
    case .body: return known(line.body)
    case .signer: return known(line.signer)
    case .state:
      switch line.state {
      case .void: return ["void"]
      case .reserved: return ["reserved"]
      case .issued:
        let fates = [RegisterRemark.Kind.correctedBy, .replacedBy, .recalled].filter { kind in
          line.remarks.contains { $0.kind == kind }
        }
        return fates.isEmpty ? ["issued"] : fates.map(\.rawValue)
      }
    }
  }

  private static let stateOrder = [
    "issued", "correctedBy", "replacedBy", "recalled", "reserved", "void",
  ]

  private static func sorted(_ counts: [Count], _ dimension: Dimension) -> [Count] {
    let keyed = counts.map { count in (count, Collation.key(count.value ?? "")) }
    return keyed.sorted { left, right in
      guard let first = left.0.value else { return false }
      guard let second = right.0.value else { return true }
      switch dimension {
      case .month: return first < second
      case .state:
        return (stateOrder.firstIndex(of: first) ?? 0) < (stateOrder.firstIndex(of: second) ?? 0)
      default:
        if left.0.total != right.0.total { return left.0.total > right.0.total }
        return left.1.lexicographicallyPrecedes(right.1)
      }
    }
    .map(\.0)
  }
}
