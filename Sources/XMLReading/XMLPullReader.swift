import CXML

/// Reads XML piece by piece, without network, external parts or entities. Elements and attributes
/// are told by their numbers in a vocabulary; comments and instructions are passed over.
public final class XMLPullReader {
  /// A piece of XML.
  public enum Piece: Sendable, Equatable {
    /// The start of an element with its number.
    case start(Int)
    /// The end of an element with its number.
    case end(Int)
    /// Text; one stretch may come in several pieces.
    case text
  }

  private let buffer: UnsafeMutableRawBufferPointer
  private let limits: XMLLimits
  private var reader: xmlTextReaderPtr?
  private var names: NameTable
  private var node: xmlNodePtr?
  private var open: [Int] = []
  private var endsEmptyElement = false
  private var hasRoot = false
  /// How many pieces there were so far.
  public private(set) var pieceCount = 0

  /// The number of elements open now.
  public var depth: Int { open.count }

  /// Opens the bytes of a file.
  public init(
    _ bytes: [UInt8], vocabulary: XMLVocabulary, limits: XMLLimits = .standard
  ) throws(XMLError) {
    self.limits = limits
    names = NameTable(vocabulary)
    _ = XMLPullReader.library
    if bytes.count > limits.bytes || bytes.count > Int(Int32.max) {
      buffer = UnsafeMutableRawBufferPointer(start: nil, count: 0)
      throw .tooLarge(limit: limits.bytes)
    }
    buffer = .allocate(byteCount: bytes.count + 1, alignment: 1)
    buffer.copyBytes(from: bytes)
    buffer[bytes.count] = 0
    let starts = XMLPullReader.largestStart(in: bytes)
    if starts.quotes > 2 * limits.attributes {
      throw .tooManyAttributes(limit: limits.attributes)
    }
    if starts.bytes > limits.startBytes { throw .startTooLong(limit: limits.startBytes) }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_HUGE.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
      | XML_PARSE_BIG_LINES.rawValue
    xmlResetLastError()
    // What the options don't keep quiet, such as faults of an encoding, would be printed to standard
    // error. The handler belongs to the thread, as the reader does.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    reader = xmlReaderForMemory(
      buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil,
      Int32(options))
    if reader == nil { throw .malformed(line: 0, reason: "") }
  }

  deinit {
    xmlFreeTextReader(reader)
    buffer.deallocate()
  }

  /// The next piece; nil at the end of a whole document.
  public func next() throws(XMLError) -> Piece? {
    pieceCount += 1
    if pieceCount & 0x3FF == 0 { try checkLimits() }
    if endsEmptyElement {
      endsEmptyElement = false
      return .end(open.removeLast())
    }
    while true {
      switch xmlTextReaderRead(reader) {
      case 1: break
      case 0:
        if !hasRoot || !open.isEmpty { throw malformed() }
        return nil
      default: throw malformed()
      }
      switch xmlTextReaderNodeType(reader) {
      case 1: return .start(try startElement())
      case 15:
        node = nil
        return .end(open.popLast() ?? XMLVocabulary.unknown)
      case 3, 4, 14:
        if open.isEmpty { continue }
        node = xmlTextReaderCurrentNode(reader)
        return .text
      case 5: throw malformed()
      case 10: throw .documentType(line: line)
      default: continue
      }
    }
  }

  /// Passes over the rest of the element that has just been started, with all it holds.
  public func skip() throws(XMLError) {
    let depth = open.count - 1
    while open.count > depth, try next() != nil {}
  }

  /// The value of an attribute of the element that has just been started; nil when it has none.
  public func attribute(_ number: Int) -> String? {
    attributeContent(number).map { String(cString: $0) }
  }

  /// The attribute's value as a whole number; nil when it is none.
  public func integer(_ number: Int) -> Int? {
    guard let content = attributeContent(number) else { return nil }
    var value = 0
    var place = 0
    let isNegative = content[0] == UInt8(ascii: "-")
    if isNegative || content[0] == UInt8(ascii: "+") { place = 1 }
    if content[place] == 0 { return nil }
    while content[place] != 0 {
      let digit = Int(content[place]) - 48
      if !(0...9).contains(digit) || place > 15 { return nil }
      value = value * 10 + digit
      place += 1
    }
    return isNegative ? -value : value
  }

  /// Adds the text that has just been met to bytes of UTF-8.
  public func appendText(to bytes: inout [UInt8]) {
    guard let content = node?.pointee.content else { return }
    bytes.append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
  }

  /// The text of the rest of the element that has just been started, without that of elements in
  /// it.
  public func text() throws(XMLError) -> String {
    let depth = open.count
    var bytes: [UInt8] = []
    while open.count >= depth, let piece = try next() {
      if piece == .text, open.count == depth { appendText(to: &bytes) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The line the reader stands at, counted from 1.
  public var line: Int {
    Int(xmlTextReaderGetParserLineNumber(reader))
  }

  private func checkLimits() throws(XMLError) {
    if pieceCount > limits.pieces { throw .tooManyPieces(limit: limits.pieces) }
    if let deadline = limits.deadline, ContinuousClock.now > deadline { throw .late }
  }

  /// Readies the library once, before any thread uses it.
  private static let library: Void = xmlInitParser()

  /// The most quotation marks, two for each attribute, and the most bytes between one `<` and the
  /// next `>`. The library's time grows with the square of both, before any piece is told.
  private static func largestStart(in bytes: [UInt8]) -> (quotes: Int, bytes: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var most = (quotes: 0, bytes: 0)
      var quotes = 0
      var start: Int?
      for place in bytes.indices where bytes[place] <= 0x3E {
        switch bytes[place] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quotes += 1
        case UInt8(ascii: "<"):
          most.quotes = max(most.quotes, quotes)
          quotes = 0
          if start == nil { start = place }
        case UInt8(ascii: ">"):
          if let start { most.bytes = max(most.bytes, place - start) }
          start = nil
        default: continue
        }
      }
      return (max(most.quotes, quotes), max(most.bytes, start.map { bytes.count - $0 } ?? 0))
    }
  }

  /// The value of an attribute without characters, for which the library has no text at all: the
  /// zero behind the bytes.
  private var emptyValue: UnsafePointer<xmlChar>? {
    (buffer.baseAddress?.assumingMemoryBound(to: xmlChar.self)).map {
      UnsafePointer($0 + buffer.count - 1)
    }
  }

  private func startElement() throws(XMLError) -> Int {
    guard let node = xmlTextReaderCurrentNode(reader), let name = node.pointee.name else {
      throw malformed()
    }
    self.node = node
    hasRoot = true
    if open.count >= limits.depth { throw .tooDeep(line: line, limit: limits.depth) }
    let number = names.number(name, node.pointee.ns)
    open.append(number)
    endsEmptyElement = xmlTextReaderIsEmptyElement(reader) == 1
    return number
  }

  private func attributeContent(_ number: Int) -> UnsafePointer<xmlChar>? {
    guard let node, node.pointee.type == XML_ELEMENT_NODE else { return nil }
    var next = node.pointee.properties
    while let attribute = next {
      if let name = attribute.pointee.name,
        names.number(name, attribute.pointee.ns) == number
      {
        return UnsafePointer(attribute.pointee.children?.pointee.content)
          ?? emptyValue
      }
      next = attribute.pointee.next
    }
    return nil
  }

  private func malformed() -> XMLError {
    let error = xmlGetLastError()
    var reason = error?.pointee.message.map { String(cString: $0) } ?? ""
    while reason.last?.isWhitespace == true { reason.removeLast() }
    return .malformed(line: max(1, error.map { Int($0.pointee.line) } ?? line), reason: reason)
  }
}
