import Document
import Identifiers

/// Where content blocks are used in an archive, and which plans hold texts of blocks that have
/// changed since.
public struct BlockUsage: Sendable {
  /// A block in a plan.
  public struct Use: Sendable, Equatable {
    /// The plan's identifier.
    public var plan: EntryID
    /// The block's id.
    public var block: String
    /// The revision the plan used.
    public var revision: Int
    /// Its paragraphs in the plan.
    public var units: [DocumentUnit]

    /// Its text in the plan, a line for each paragraph.
    public var text: String { units.map(\.text).joined(separator: "\n") }
  }

  /// A block as the library has it now.
  public struct Block: Sendable, Equatable {
    /// Its revision.
    public var revision: Int
    /// Its text, Markdown with Liquid, without front matter.
    public var text: String

    /// Makes a block.
    public init(revision: Int, text: String) {
      self.revision = revision
      self.text = text
    }
  }

  /// A block that changed since a plan used it.
  public struct Change: Sendable, Equatable {
    /// Where it was used.
    public var use: Use
    /// The revision of now; nil when the library no longer has the block.
    public var revision: Int?
    /// The words that stayed, went and came from the plan's text to the block's text of now. What a
    /// plan fills in counts as stayed. Empty when the block is gone.
    public var words: [TextChange]
  }

  private var usesByBlock: [String: [Use]] = [:]

  /// A usage of no plans.
  public init() {}

  /// The ids of the blocks used, sorted.
  public var blocks: [String] { usesByBlock.keys.sorted() }

  /// Takes in a plan.
  public mutating func add(_ document: AdministrativeDocument, plan: EntryID) {
    for use in BlockUsage.uses(in: document, plan: plan) {
      usesByBlock[use.block, default: []].append(use)
    }
  }

  /// The blocks a plan uses, in reading order.
  public static func uses(in document: AdministrativeDocument, plan: EntryID) -> [Use] {
    var uses: [Use] = []
    var places: [Origin: Int] = [:]
    for unit in DocumentOutline(document).units {
      guard case .block(let id, let revision)? = unit.origin, let origin = unit.origin else {
        continue
      }
      if let place = places[origin] {
        uses[place].units.append(unit)
      } else {
        places[origin] = uses.count
        uses.append(Use(plan: plan, block: id, revision: revision, units: [unit]))
      }
    }
    return uses
  }

  /// Where a block is used, in the order the plans were taken in.
  public func uses(of block: String) -> [Use] { usesByBlock[block] ?? [] }

  /// The plans that hold older revisions of blocks, or blocks that are gone; by block, then in the
  /// order the plans were taken in.
  /// - Parameter library: the blocks of now by id.
  public func changes(since library: [String: Block]) -> [Change] {
    blocks.flatMap { id -> [Change] in
      guard let block = library[id] else {
        return uses(of: id).map { Change(use: $0, revision: nil, words: []) }
      }
      let current = BlockTemplateText(block.text)
      return uses(of: id).filter { $0.revision < block.revision }.map { use in
        Change(use: use, revision: block.revision, words: current.changes(from: use.text))
      }
    }
  }
}

/// The text of a block in which what a plan fills in is one mark each.
struct BlockTemplateText {
  /// Stands for what a plan fills in.
  private static let hole = "…"

  private let text: String

  /// Takes the Liquid out of a text, and the marks of list items.
  init(_ template: String) {
    var plain = ""
    var rest = template[...]
    while let open = rest.firstRange(of: "{") {
      plain += rest[..<open.lowerBound]
      let inner = rest[open.upperBound...]
      if inner.hasPrefix("{"), let close = inner.firstRange(of: "}}") {
        plain += Self.hole
        // A mark of percent is one word with the figure before it.
        rest = inner[close.upperBound...].drop { $0 == "%" }
      } else if inner.hasPrefix("%"), let close = inner.firstRange(of: "%}") {
        rest = inner[close.upperBound...]
      } else {
        plain += "{"
        rest = inner
      }
    }
    plain += rest
    text = plain.split(separator: "\n")
      .map { $0.drop { $0 == " " } }
      .map { line in
        for mark in ["- ", "1. ", "+ ", "* "] where line.hasPrefix(mark) {
          return String(line.dropFirst(mark.count))
        }
        return String(line)
      }
      .joined(separator: "\n")
  }

  /// What changed from a plan's text. What the plan has where the block has a hole was filled in
  /// there.
  func changes(from filled: String) -> [TextChange] {
    var result: [TextChange] = []
    func add(_ change: TextChange) {
      guard !change.text.isEmpty else { return }
      if case .same(let words) = change, case .same(let before)? = result.last {
        result[result.count - 1] = .same(before + words)
      } else {
        result.append(change)
      }
    }
    for change in WordDifference.changes(from: filled, to: text) {
      guard case .added(let words) = change, let first = words.firstRange(of: Self.hole),
        let last = words.ranges(of: Self.hole).last
      else {
        add(change)
        continue
      }
      var value = ""
      if case .removed(let words)? = result.last {
        value = words
        result.removeLast()
      }
      add(Self.added(words[..<first.lowerBound]))
      add(.same(value))
      add(Self.added(words[last.upperBound...]))
    }
    return result
  }

  /// What came, when it is more than blanks and marks around a hole.
  private static func added(_ words: Substring) -> TextChange {
    words.allSatisfy { " .,;%/".contains($0) } ? .same("") : .added(String(words))
  }
}
