import Identifiers

/// Makes a segment of documents handed over in any order.
///
/// Adding turns each document into numbers of words; `finish` puts the documents in order, newest
/// first, and makes the index of them in one pass. Memory grows with the text, about twice its size at
/// the end; callers begin a new segment at about 128 MB of text or at `capacity` documents.
public struct SegmentBuilder: ~Copyable {
  /// So many documents fit into a segment: their places are numbers of 16 bits.
  public static let capacity = 65_536
  /// Words of a document behind so many aren't indexed.
  static let maximumWords = 1 << 22

  /// What is known of a document beside its words.
  struct Document {
    let id: EntryID
    let day: Int32
    let words: Range<Int>
    let facets: [(FacetField, String)]
  }

  private var interner = WordInterner()
  /// The numbers of the words of all documents; 0 stands between two fields and ends each document.
  private var words = FlatBuffer<UInt32>(capacity: 1 << 16)
  private var documents: [Document] = []

  /// Makes a builder of an empty segment.
  public init() {}

  /// The number of documents added.
  public var count: Int { documents.count }

  /// Whether no further document fits in.
  public var isFull: Bool { documents.count >= SegmentBuilder.capacity }

  /// The bytes of text added so far.
  public private(set) var approximateBytes = 0

  /// Takes a document in.
  ///
  /// - Precondition: the segment isn't full.
  public mutating func add(_ document: IndexedDocument) {
    precondition(!isFull, "a segment holds no more than \(SegmentBuilder.capacity) documents")
    let start = words.count
    document.text.withUnsafeBufferPointer { add($0, to: .text) }
    approximateBytes += document.text.count
    add(document.title, to: .title)
    for (field, value) in document.fields {
      add(value, to: field)
      if field == .number { addSerial(of: value) }
    }
    // What goes beyond can't be numbered; no document of people has so many words.
    if words.count - start > SegmentBuilder.maximumWords {
      words.resize(to: start + SegmentBuilder.maximumWords - 1)
      words.append(0)
    }
    documents.append(
      Document(
        id: document.id, day: document.day, words: start..<words.count, facets: document.facets))
  }

  /// The bytes of the segment; the builder is empty again afterwards.
  public mutating func finish() -> [UInt8] {
    var finished = SegmentBuilder()
    swap(&self, &finished)
    return finished.assemble()
  }

  private consuming func assemble() -> [UInt8] {
    var assembler = SegmentAssembler(
      interner: interner, words: words,
      documents: documents.enumerated().sorted {
        ($1.element.day, $1.element.id, $0.offset) < ($0.element.day, $0.element.id, $1.offset)
      }.map(\.element))
    return assembler.assemble()
  }

  private mutating func add(_ text: String, to field: SearchField) {
    guard !text.isEmpty else { return }
    var text = text
    approximateBytes += text.utf8.count
    text.withUTF8 { add($0, to: field) }
  }

  /// A document's own serial is a word of its own, without leading zeros, so that `184` finds the
  /// document 184 and none that has 184 elsewhere in its number.
  private mutating func addSerial(of number: String) {
    guard let serial = SerialWord.make(firstOf: number) else { return }
    serial.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      words.append(
        interner.number(of: base, count: bytes.count, field: SearchField.number.rawValue))
    }
    words.append(0)
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, to field: SearchField) {
    words.reserve(text.count / 2 + 2)
    WordBytes.classes.withUnsafeBufferPointer { classes in
      guard let classes = classes.baseAddress, let base = text.baseAddress else { return }
      var position = 0
      while let range = WordBytes.next(from: position, in: text, classes) {
        let word = interner.number(
          of: base + range.lowerBound, count: range.count, field: field.rawValue)
        if word != 0 { words.append(word) }
        position = range.upperBound
      }
    }
    words.append(0)
  }
}
