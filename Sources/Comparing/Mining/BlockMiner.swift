import Document
import DocumentLanguage
import Identifiers
import VietnameseText

/// Finds the paragraphs that recur in an archive and makes proposals for content blocks of them. It
/// takes plans one after another and keeps a bounded amount: the paragraphs of one plan only are
/// forgotten first when there are too many.
public struct BlockMiner: Sendable {
  /// What makes a paragraph worth proposing.
  public struct Options: Sendable, Equatable {
    /// The fewest plans it stands in.
    public var minimumPlans = 3
    /// The fewest bodies that issued them.
    public var minimumBodies = 2
    /// The fewest provinces they are from. What one province alone says is its own claim; with 1 its
    /// figures become parameters.
    public var minimumProvinces = 2
    /// The fewest words.
    public var minimumWords = 8
    /// The most different paragraphs kept.
    public var paragraphLimit = 100_000

    /// The usual options.
    public init() {}
  }

  /// What a plan is of.
  struct Source: Sendable {
    var plan: EntryID
    var province: String?
    var body: String
    var year: Int
  }

  /// A paragraph of a plan, kept as an example of its cluster.
  struct Member: Sendable {
    var text: String
    var source: Source
  }

  /// Paragraphs that say about the same.
  struct Cluster: Sendable {
    var shingles: ShingleSet
    var members: [Member]
    var plans = 0
    var lastPlan: EntryID?
    var bodies: Set<String> = []
    var provinces: Set<String> = []
    var years: Set<Int> = []
    var titles: [String: Int] = [:]
    var themes: [BlockTheme: Int] = [:]
  }

  /// The share of runs of words a paragraph has in common with its cluster at least.
  private static let leastLikeness = 0.45
  /// The groups of values by which clusters are found, and the values of each.
  private static let bands = 48
  private static let rows = 2
  /// The most examples of a cluster kept.
  private static let memberLimit = 24

  private let options: Options
  private let language: DocumentVocabulary
  private(set) var clusters: [Cluster] = []
  private var groups = BandIndex(bands: BlockMiner.bands)
  private var byKey: [UInt64: Int] = [:]
  private let known: [ShingleSet]
  private let takenIDs: Set<String>

  /// Makes a miner.
  /// - Parameter language: the words plans are read by.
  /// - Parameter blocks: the texts of the blocks there are, as their files have them; what they make
  ///   is not proposed again.
  /// - Parameter takenIDs: the ids of the blocks there are.
  public init(
    _ language: DocumentVocabulary, existingBlocks blocks: [String] = [],
    takenIDs: Set<String> = [], options: Options = Options()
  ) {
    self.options = options
    self.language = language
    self.takenIDs = takenIDs
    known = blocks.map { ShingleSet(BlockMiner.literals(ofTemplate: $0)) }.filter { $0.count > 0 }
  }

  /// Takes in a plan. Paragraphs that come from a content block are left out.
  /// - Parameter id: the plan's identifier.
  /// - Parameter province: the name of its province.
  /// - Parameter body: the name of the issuing body.
  /// - Parameter year: the year it is for.
  public mutating func add(
    _ document: AdministrativeDocument, id: EntryID, province: String?, body: String, year: Int
  ) {
    let source = Source(plan: id, province: province, body: body, year: year)
    func visit(_ part: DocumentOutline.Part, _ titles: [String]) {
      let titles = (part.heading.map { [$0] } ?? []) + titles
      for unit in part.units {
        if case .block = unit.origin { continue }
        add(unit, source, titles)
      }
      for child in part.parts { visit(child, titles) }
    }
    for part in DocumentOutline(document).parts { visit(part, []) }
    if clusters.count > options.paragraphLimit { forget() }
    if byKey.count > options.paragraphLimit * 4 { byKey = [:] }
  }

  private mutating func add(_ unit: DocumentUnit, _ source: Source, _ titles: [String]) {
    let tokens = MinedToken.tokens(
      of: unit.text, province: source.province, body: source.body, language, hasText: false)
    let words = tokens.filter { $0.kind != .mark }.map(\.hash)
    guard words.count >= options.minimumWords, words.count <= 600 else { return }
    let key = words.reduce(UInt64(0), ByteHash.joined)
    let index = byKey[key] ?? cluster(of: words, key)
    guard clusters[index].lastPlan != source.plan else { return }
    let theme = BlockTheme(area: unit.area, titles: titles, language)
    clusters[index].take(
      Member(text: unit.text, source: source), title: titles.first, theme: theme,
      limit: Self.memberLimit)
  }

  /// The cluster most like a paragraph, a new one when none is like enough.
  private mutating func cluster(of words: [UInt64], _ key: UInt64) -> Int {
    let hashes = ShingleHashes.shingles(of: words)
    let keys = DocumentSignature(shingles: hashes).bandKeys(Self.bands, rows: Self.rows)
    let shingles = ShingleSet(words: words)
    var best: (index: Int, likeness: Double)?
    var seen: Set<Int> = []
    for key in keys {
      groups.visit(key, limit: 64) { index in
        guard seen.insert(index).inserted else { return }
        let likeness = clusters[index].shingles.likeness(to: shingles)
        if likeness >= Self.leastLikeness, likeness > best?.likeness ?? 0 {
          best = (index, likeness)
        }
      }
    }
    let found: Int
    if let best {
      found = best.index
    } else {
      found = clusters.count
      clusters.append(Cluster(shingles: shingles, members: []))
      groups.add(keys)
    }
    byKey[key] = found
    return found
  }

  /// Forgets paragraphs seen in one plan only, the oldest first, until half of what may be kept is
  /// left.
  private mutating func forget() {
    var toForget = clusters.count - options.paragraphLimit / 2
    let kept = clusters.filter { cluster in
      guard toForget > 0, cluster.plans < 2 else { return true }
      toForget -= 1
      return false
    }
    clusters = kept
    groups = BandIndex(bands: Self.bands)
    byKey = [:]
    for cluster in clusters {
      groups.add(
        DocumentSignature(shingles: cluster.shingles.hashes)
          .bandKeys(Self.bands, rows: Self.rows))
    }
  }

  /// The proposals, those seen in most plans first.
  public func proposals() -> [BlockProposal] {
    var taken = takenIDs
    let eligible = clusters.filter { cluster in
      cluster.plans >= options.minimumPlans && cluster.bodies.count >= options.minimumBodies
        && cluster.provinces.count >= options.minimumProvinces
    }
    return eligible.sorted { left, right in
      (right.plans, left.members.first?.text ?? "") < (left.plans, right.members.first?.text ?? "")
    }.compactMap { cluster in
      guard var draft = BlockDraft(cluster, language), !draft.isClaim, !isKnown(draft) else {
        return nil
      }
      return draft.proposal(takenIDs: &taken)
    }
  }

  /// Whether a block there is says this already.
  private func isKnown(_ draft: BlockDraft) -> Bool {
    let shingles = ShingleSet(draft.literals)
    return known.contains { block in
      shingles.share(in: block) >= 0.6 || block.share(in: shingles) >= 0.75
    }
  }

  /// The stretches of a block's text between its Liquid, front matter left out.
  static func literals(ofTemplate text: String) -> [String] {
    var body = text[...]
    if body.hasPrefix("---\n"), let end = body.dropFirst(4).firstRange(of: "\n---\n") {
      body = body[end.upperBound...]
    }
    var literals: [String] = []
    while let open = body.firstIndex(of: "{"), body.index(after: open) < body.endIndex {
      let mark = body[body.index(after: open)]
      guard mark == "{" || mark == "%",
        let close = body[open...].firstRange(of: mark == "{" ? "}}" : "%}")
      else {
        literals.append(String(body[...open]))
        body = body[body.index(after: open)...]
        continue
      }
      literals.append(String(body[..<open]))
      body = body[close.upperBound...]
    }
    return literals + [String(body)]
  }
}

extension BlockMiner.Cluster {
  /// Takes in a paragraph. Examples of new bodies and provinces replace those of bodies with many.
  mutating func take(
    _ member: BlockMiner.Member, title: String?, theme: BlockTheme, limit: Int
  ) {
    plans += 1
    lastPlan = member.source.plan
    let isNew = bodies.insert(member.source.body).inserted
    if let province = member.source.province { provinces.insert(province) }
    years.insert(member.source.year)
    if let title { titles[title, default: 0] += 1 }
    themes[theme, default: 0] += 1
    if members.count < limit {
      members.append(member)
    } else if isNew,
      let index = members.lastIndex(where: { old in
        members.count { $0.source.body == old.source.body } > 1
      })
    {
      members[index] = member
    }
  }
}
