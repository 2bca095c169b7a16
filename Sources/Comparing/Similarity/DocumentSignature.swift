import Document

/// A short digest of what a document or a paragraph says: the more alike two texts are, the more of
/// its values agree (MinHash over runs of three words, one permutation with empty places filled from
/// others). It is the same in every run, so that it may be stored.
public struct DocumentSignature: Sendable, Equatable, Hashable {
  /// The number of values.
  public static let count = 128

  /// The values; all 0 for an empty text.
  public let values: [UInt16]
  /// Whether the text had no words.
  public let isEmpty: Bool

  /// The digest of a text.
  public init(_ text: String) {
    self.init(shingles: ShingleHashes.shingles(of: ShingleHashes.words(of: text)))
  }

  /// The digest of what a document says: its subject, bases, text, closing and annexes. Letterhead,
  /// number, recipients and signature don't count.
  public init(_ document: AdministrativeDocument) {
    var reader = SignatureReader()
    reader.add(document.subject)
    for paragraph in document.legalBases + document.opening { reader.visit(paragraph) }
    reader.visit(document.body)
    for paragraph in document.closing { reader.visit(paragraph) }
    for annex in document.annexes {
      reader.add(annex.title)
      reader.visit(annex.body)
    }
    self.init(shingles: reader.shingles)
  }

  /// The digest that was stored as bytes; nil when they are no digest.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.count * 2 else { return nil }
    let bytes = Array(bytes)
    values = (0..<Self.count).map { UInt16(bytes[$0 * 2]) | UInt16(bytes[$0 * 2 + 1]) << 8 }
    isEmpty = values.allSatisfy { $0 == 0 }
  }

  init(shingles: [UInt64]) {
    isEmpty = shingles.isEmpty
    values = isEmpty ? Array(repeating: 0, count: Self.count) : Self.values(of: shingles)
  }

  /// The digest as 256 bytes, low byte first, to be stored.
  public var bytes: [UInt8] {
    values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  /// About how much of all runs of words both texts have, from 0 to 1. The error is about 0.04 at
  /// one half.
  public func likeness(to other: DocumentSignature) -> Double {
    if isEmpty || other.isEmpty { return isEmpty && other.isEmpty ? 1 : 0 }
    return Double(agreements(with: other)) / Double(Self.count)
  }

  func agreements(with other: DocumentSignature) -> Int {
    values.withUnsafeBufferPointer { left in
      other.values.withUnsafeBufferPointer { right in
        Self.agreements(left, 0, right, 0)
      }
    }
  }

  /// How many values of two digests in longer lists agree. Both must hold a whole digest there.
  @inline(__always)
  static func agreements(
    _ left: UnsafeBufferPointer<UInt16>, _ start: Int, _ right: UnsafeBufferPointer<UInt16>,
    _ other: Int
  ) -> Int {
    precondition(start + count <= left.count && other + count <= right.count)
    var agreements: UInt16 = 0
    for index in 0..<count {
      agreements &+= left[start &+ index] == right[other &+ index] ? 1 : 0
    }
    return Int(agreements)
  }

  /// The least hash of each of the places the hashes are dealt out to. An empty place takes the
  /// value of one that isn't, chosen by the place alone so that all texts choose alike.
  private static func values(of shingles: [UInt64]) -> [UInt16] {
    let open = UInt64.max
    var least = [UInt64](repeating: open, count: count)
    for shingle in shingles {
      let hash = ByteHash.mixed(shingle ^ 0x5851_F42D_4C95_7F2D)
      let place = Int(truncatingIfNeeded: hash & UInt64(count - 1))
      least[place] = min(least[place], hash >> 7)
    }
    return least.indices.map { place in
      var found = place
      var attempt: UInt64 = 0
      while least[found] == open {
        attempt += 1
        let next = ByteHash.mixed(UInt64(place) << 32 | attempt)
        found = Int(truncatingIfNeeded: next & UInt64(count - 1))
      }
      // 0 stands in empty digests only.
      return max(1, UInt16(truncatingIfNeeded: ByteHash.mixed(least[found])))
    }
  }
}

/// Gathers the runs of words of a document's paragraphs, titles and cells.
private struct SignatureReader: NodeVisitor {
  var shingles: [UInt64] = []

  mutating func add(_ text: String) {
    shingles += ShingleHashes.shingles(of: ShingleHashes.words(of: text))
  }

  mutating func visit(_ paragraph: Paragraph) { add(paragraph.text.plain) }

  mutating func visit(_ table: DataTable) {
    for cell in table.header + table.rows.joined() { add(cell.plain) }
  }

  mutating func visit(_ section: Section) {
    if let heading = section.heading { add(heading.plain) }
    visit(section.children)
  }
}
