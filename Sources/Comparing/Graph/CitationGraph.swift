import Citations
import Identifiers
import VietnameseText

/// Who cites whom in an archive. Documents that were cited but aren't in the archive stand in it too.
public struct CitationGraph: Sendable {
  /// A document of the archive.
  public struct Entry: Sendable, Equatable {
    /// Its identifier.
    public var id: EntryID
    /// Its number and symbol; nil when it has none.
    public var number: String?
    /// Its date, as far as known.
    public var date: PartialDate?
    /// The name of the body that issued it.
    public var body: String
    /// The slug of its province; nil for documents of the whole country.
    public var province: String?

    /// Makes an entry.
    public init(
      id: EntryID, number: String?, date: PartialDate?, body: String, province: String? = nil
    ) {
      self.id = id
      self.number = number
      self.date = date
      self.body = body
      self.province = province
    }
  }

  /// A citation: which entry cites which document.
  public struct Reference: Sendable, Equatable {
    /// The entry that cites.
    public var entry: EntryID
    /// The number cited.
    public var number: String
    /// The date of the document as cited.
    public var date: PartialDate?

    /// Makes a citation.
    public init(entry: EntryID, number: String, date: PartialDate? = nil) {
      self.entry = entry
      self.number = number
      self.date = date
    }
  }

  /// A document of the graph.
  public struct Node: Sendable, Equatable, Hashable {
    /// Its entry; nil when the archive doesn't have it.
    public var entry: EntryID?
    /// Its number and symbol.
    public var number: String
    /// Its date, as far as known.
    public var date: PartialDate?
    /// The body that issued it; nil when the archive doesn't have it.
    public var body: String?
  }

  /// A document that was cited although another had taken its place or it had ended.
  public struct Superseded: Sendable, Equatable {
    /// The entry that cites.
    public var citing: Node
    /// The document as it is cited in short: `Nghị định số 98/2023/NĐ-CP`.
    public var document: String
    /// Its last day in force.
    public var ended: CalendarDate
    /// What took its place, cited in short.
    public var successor: String?
  }

  /// A document and those that carry it out, from the top down.
  public struct Cascade: Sendable, Equatable {
    /// The document.
    public var node: Node
    /// Those that cite it, by date and number, each with those that cite it in turn.
    public var followers: [Cascade]

    /// The number of documents, this one included.
    public var count: Int { followers.reduce(1) { $0 + $1.count } }
  }

  private let nodes: [Node]
  private let provinces: [String?]
  private var nodeOfEntry: [EntryID: Int] = [:]
  private var byKey: [String: [Int]] = [:]
  private var cited: [[Int]]
  private var citing: [[Int]]

  /// Makes a graph of entries and what they cite. Numbers begin anew each year and in each province;
  /// a citation means the document of its date or, without one, the latest of its number that was
  /// there already, one of the same province first.
  public init(entries: [Entry], references: [Reference]) {
    var builder = GraphBuilder(entries)
    for reference in references { builder.add(reference) }
    nodes = builder.nodes
    provinces = builder.provinces
    nodeOfEntry = builder.nodeOfEntry
    byKey = builder.byKey
    cited = builder.cited
    citing = Array(repeating: [], count: nodes.count)
    for (from, targets) in cited.enumerated() {
      for target in targets { citing[target].append(from) }
    }
  }

  /// What an entry cites, in the order of its citations.
  public func cites(_ entry: EntryID) -> [Node] {
    nodeOfEntry[entry].map { cited[$0].map { nodes[$0] } } ?? []
  }

  /// The documents that cite an entry, by date and number.
  public func citedBy(_ entry: EntryID) -> [Node] {
    nodeOfEntry[entry].map { sorted(citing[$0]).map { nodes[$0] } } ?? []
  }

  /// The documents that cite a document by its number, by date and number.
  /// - Parameter date: of the cited document; nil for all of its number.
  public func citedBy(_ number: String, date: PartialDate? = nil) -> [Node] {
    let found = find(number, date)
    return sorted(Array(Set(found.flatMap { citing[$0] }))).map { nodes[$0] }
  }

  /// The documents that carry out a document, those that carry out these, and so on: from the Prime
  /// Minister's decision to the plans of departments. A document stands once, under the first that
  /// leads to it; circles end.
  /// - Parameter depth: how many steps down at most.
  /// - Parameter limit: how many documents at most.
  public func cascade(
    of number: String, date: PartialDate? = nil, depth: Int = 6, limit: Int = 10_000
  ) -> [Cascade] {
    var seen: Set<Int> = []
    return find(number, date).map { follow($0, depth, limit, &seen) }
  }

  /// The documents that carry out an entry and so on.
  public func cascade(of entry: EntryID, depth: Int = 6, limit: Int = 10_000) -> Cascade? {
    var seen: Set<Int> = []
    return nodeOfEntry[entry].map { follow($0, depth, limit, &seen) }
  }

  /// The chains of documents an entry rests on, each from the highest down to what it cites itself.
  /// - Parameter limit: how many chains at most.
  public func chains(above entry: EntryID, depth: Int = 6, limit: Int = 100) -> [[Node]] {
    guard let start = nodeOfEntry[entry] else { return [] }
    var chains: [[Node]] = []
    var path: [Int] = [start]
    func climb(_ node: Int) {
      let above = cited[node].filter { !path.contains($0) }
      if above.isEmpty || path.count > depth {
        if path.count > 1, chains.count < limit {
          chains.append(path.dropFirst().reversed().map { nodes[$0] })
        }
        return
      }
      for next in above where chains.count < limit {
        path.append(next)
        climb(next)
        path.removeLast()
      }
    }
    climb(start)
    return chains
  }

  /// The documents cited after they had ended, by what the catalogue knows on the citing
  /// document's date; in the order of the entries.
  public func superseded(by catalogue: DocumentCatalogue) -> [Superseded] {
    nodes.indices.flatMap { index -> [Superseded] in
      guard nodes[index].entry != nil, let date = nodes[index].date?.lastDay else { return [] }
      return cited[index].compactMap { target in
        guard let number = DocumentNumber(nodes[target].number),
          case .document(let known, _, isCertain: true) = catalogue.identify(
            CitedReference(number: number, date: nodes[target].date),
            province: provinces[index], on: date),
          case .ended(let end, let successor) = DocumentCatalogue.state(of: known, on: date)
        else { return nil }
        return Superseded(
          citing: nodes[index], document: known.shortCitation, ended: end,
          successor: successor.map { catalogue.successor(of: known)?.shortCitation ?? $0 })
      }
    }
  }

  private func find(_ number: String, _ date: PartialDate?) -> [Int] {
    (byKey[GraphBuilder.key(number)] ?? []).filter { GraphBuilder.agree(nodes[$0].date, date) }
  }

  private func sorted(_ indices: [Int]) -> [Int] {
    indices.sorted { left, right in
      let first = (nodes[left].date?.iso ?? "9999", nodes[left].number, left)
      return first < (nodes[right].date?.iso ?? "9999", nodes[right].number, right)
    }
  }

  private func follow(
    _ node: Int, _ depth: Int, _ limit: Int, _ seen: inout Set<Int>
  ) -> Cascade {
    seen.insert(node)
    var followers: [Cascade] = []
    if depth > 0 {
      // Those on this step are taken before any of them is followed further down.
      let next = sorted(citing[node]).filter { !seen.contains($0) }
        .prefix(max(0, limit - seen.count))
      seen.formUnion(next)
      followers = next.map { follow($0, depth - 1, limit, &seen) }
    }
    return Cascade(node: nodes[node], followers: followers)
  }
}

/// Puts a graph together.
private struct GraphBuilder {
  var nodes: [CitationGraph.Node] = []
  var provinces: [String?] = []
  var nodeOfEntry: [EntryID: Int] = [:]
  var byKey: [String: [Int]] = [:]
  var cited: [[Int]] = []

  init(_ entries: [CitationGraph.Entry]) {
    for entry in entries {
      nodeOfEntry[entry.id] = nodes.count
      append(
        CitationGraph.Node(
          entry: entry.id, number: entry.number ?? "", date: entry.date, body: entry.body),
        entry.province)
    }
  }

  private mutating func append(_ node: CitationGraph.Node, _ province: String?) {
    if !node.number.isEmpty { byKey[Self.key(node.number), default: []].append(nodes.count) }
    nodes.append(node)
    provinces.append(province)
    cited.append([])
  }

  mutating func add(_ reference: CitationGraph.Reference) {
    guard let from = nodeOfEntry[reference.entry] else { return }
    let target = target(of: reference, from: from)
    if target != from, !cited[from].contains(target) { cited[from].append(target) }
  }

  private mutating func target(of reference: CitationGraph.Reference, from: Int) -> Int {
    let province = provinces[from]
    let candidates = (byKey[Self.key(reference.number)] ?? []).filter { index in
      Self.agree(nodes[index].date, reference.date)
        && (provinces[index] == nil || province == nil || provinces[index] == province)
        && (reference.date != nil || !Self.follows(nodes[index].date, nodes[from].date))
    }
    let best = candidates.max { left, right in
      let isOwn = (provinces[left] == province, provinces[right] == province)
      if isOwn.0 != isOwn.1 { return isOwn.1 }
      let isEntry = (nodes[left].entry != nil, nodes[right].entry != nil)
      if isEntry.0 != isEntry.1 { return isEntry.1 }
      return (nodes[left].date?.iso ?? "") < (nodes[right].date?.iso ?? "")
    }
    if let best { return best }
    let number = DocumentNumber(reference.number)
    append(
      CitationGraph.Node(
        entry: nil, number: number?.text ?? reference.number, date: reference.date, body: nil),
      Self.isLocal(number) ? province : nil)
    return nodes.count - 1
  }

  /// Whether a number is given anew in each province.
  private static func isLocal(_ number: DocumentNumber?) -> Bool {
    guard let number else { return false }
    let local: Set<String> = ["UBND", "HĐND", "TU", "SNV", "HĐTĐKT", "BCĐ"]
    return number.organs.first.map { local.contains($0) } ?? false
  }

  static func key(_ number: String) -> String {
    DocumentNumber(number)?.key ?? Folding.fold(number)
  }

  static func agree(_ left: PartialDate?, _ right: PartialDate?) -> Bool {
    guard let left, let right else { return true }
    return left.overlaps(right)
  }

  /// Whether a document is surely later than the one that would cite it.
  private static func follows(_ cited: PartialDate?, _ citing: PartialDate?) -> Bool {
    guard let cited, let citing else { return false }
    return cited.firstDay > citing.lastDay
  }
}
