import CYAML
import Diagnostics
import VietnameseText

/// Builds the tree from the events of libyaml, which checks neither depth, aliases nor repeated
/// keys: those are checked here.
struct YAMLParser {
  private let firstLine: Int
  private let file: String?
  private let limits: YAMLLimits
  private var findings: [Diagnostic] = []
  private var nodeCount = 0
  private var anchors: [String: (node: YAMLNode, size: Int)] = [:]

  init(firstLine: Int, file: String?, limits: YAMLLimits) {
    self.firstLine = firstLine
    self.file = file
    self.limits = limits
  }

  /// Reads one document of bytes known to be UTF-8.
  mutating func parse(_ bytes: ArraySlice<UInt8>) throws(InvalidInput) -> YAMLNode {
    var source = yaml_parser_t()
    guard yaml_parser_initialize(&source) == 1 else {
      throw InvalidInput([
        Diagnostic(YAMLFinding.unreadable(reason: "libyaml"), at: Place(file: file))
      ])
    }
    defer { yaml_parser_delete(&source) }
    yaml_parser_set_encoding(&source, YAML_UTF8_ENCODING)
    let result: Result<YAMLNode?, InvalidInput> = bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&source, buffer.baseAddress, buffer.count)
      do throws(InvalidInput) {
        return .success(try document(from: &source))
      } catch {
        return .failure(error)
      }
    }
    let node: YAMLNode?
    switch result {
    case .success(let read): node = read
    case .failure(let error): throw InvalidInput(findings + error.diagnostics)
    }
    guard findings.isEmpty else { throw InvalidInput(findings) }
    guard let node else {
      throw InvalidInput([
        Diagnostic(YAMLFinding.empty, at: Place(file: file, line: firstLine, column: 1))
      ])
    }
    return node
  }

  /// The one document of the stream; nil when there is none.
  private mutating func document(
    from source: inout yaml_parser_t
  ) throws(InvalidInput) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      var event = try next(from: &source)
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT: return root
      case YAML_DOCUMENT_START_EVENT where root != nil:
        throw failure(.severalDocuments, at: event.start_mark)
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      default: root = try node(of: event, depth: 0, from: &source)
      }
    }
  }

  /// The node an event begins.
  private mutating func node(
    of event: yaml_event_t, depth: Int, from source: inout yaml_parser_t
  ) throws(InvalidInput) -> YAMLNode {
    let mark = event.start_mark
    try count(1, at: mark)
    let before = nodeCount
    let anchor: UnsafeMutablePointer<yaml_char_t>?
    let value: YAMLNode.Value
    switch event.type {
    case YAML_ALIAS_EVENT:
      return try aliased(name(event.data.alias.anchor), at: mark)
    case YAML_SCALAR_EVENT:
      anchor = event.data.scalar.anchor
      reject(tag: event.data.scalar.tag, at: mark)
      value = .scalar(text(of: event), style(of: event))
    case YAML_SEQUENCE_START_EVENT:
      anchor = event.data.sequence_start.anchor
      reject(tag: event.data.sequence_start.tag, at: mark)
      value = .sequence(try elements(depth: try deeper(depth, at: mark), from: &source))
    case YAML_MAPPING_START_EVENT:
      anchor = event.data.mapping_start.anchor
      reject(tag: event.data.mapping_start.tag, at: mark)
      value = .mapping(try entries(depth: try deeper(depth, at: mark), from: &source))
    default:
      throw failure(.syntax(.other, problem: "event \(event.type.rawValue)"), at: mark)
    }
    let node = YAMLNode(value, file: file, line: line(mark), column: Int(mark.column) + 1)
    if let anchor { anchors[name(anchor)] = (node, nodeCount - before + 1) }
    return node
  }

  private mutating func elements(
    depth: Int, from source: inout yaml_parser_t
  ) throws(InvalidInput) -> [YAMLNode] {
    var elements: [YAMLNode] = []
    while true {
      var event = try next(from: &source)
      defer { yaml_event_delete(&event) }
      if event.type == YAML_SEQUENCE_END_EVENT { return elements }
      elements.append(try node(of: event, depth: depth, from: &source))
    }
  }

  private mutating func entries(
    depth: Int, from source: inout yaml_parser_t
  ) throws(InvalidInput) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var lines: [String: Int] = [:]
    while true {
      var event = try next(from: &source)
      defer { yaml_event_delete(&event) }
      if event.type == YAML_MAPPING_END_EVENT { return entries }
      let key = try node(of: event, depth: depth, from: &source)
      var valueEvent = try next(from: &source)
      defer { yaml_event_delete(&valueEvent) }
      let value = try node(of: valueEvent, depth: depth, from: &source)
      guard case .scalar(let name, _) = key.value else {
        findings.append(Diagnostic(YAMLFinding.keyNotText, at: key.place()))
        continue
      }
      if let earlier = lines.updateValue(key.line, forKey: name) {
        findings.append(
          Diagnostic(
            YAMLFinding.duplicateKey(key: name, line: earlier), at: key.place()))
        continue
      }
      entries.append(
        YAMLNode.Entry(key: name, line: key.line, column: key.column, value: value))
    }
  }

  /// The node an alias stands for, counted in full: a small file could else unfold into billions.
  private mutating func aliased(
    _ name: String, at mark: yaml_mark_t
  ) throws(InvalidInput) -> YAMLNode {
    guard let (node, size) = anchors[name] else {
      throw failure(.unknownAlias(name: name), at: mark)
    }
    try count(size - 1, at: mark)
    return YAMLNode(node.value, file: file, line: line(mark), column: Int(mark.column) + 1)
  }

  private func deeper(_ depth: Int, at mark: yaml_mark_t) throws(InvalidInput) -> Int {
    guard depth < limits.depth else {
      throw failure(.tooDeep(limit: limits.depth), at: mark)
    }
    return depth + 1
  }

  private mutating func count(_ nodes: Int, at mark: yaml_mark_t) throws(InvalidInput) {
    nodeCount += nodes
    guard nodeCount <= limits.nodes else {
      throw failure(.tooManyNodes(limit: limits.nodes), at: mark)
    }
  }

  private mutating func reject(tag: UnsafeMutablePointer<yaml_char_t>?, at mark: yaml_mark_t) {
    guard let tag else { return }
    findings.append(Diagnostic(YAMLFinding.tag(tag: name(tag)), at: place(mark)))
  }

  private func next(from source: inout yaml_parser_t) throws(InvalidInput) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(&source, &event) == 1 else { throw syntaxError(of: source) }
    return event
  }

  /// What libyaml says is wrong, in our words where it is one of the common mistakes.
  private func syntaxError(of source: yaml_parser_t) -> InvalidInput {
    let problem = source.problem.map { String(cString: $0) } ?? "unknown"
    var mark = source.problem_mark
    if source.error == YAML_READER_ERROR { mark = source.mark }
    let fault = YAMLParser.problems.first { problem.contains($0.words) }?.fault ?? .other
    return failure(.syntax(fault, problem: problem), at: mark)
  }

  private func failure(
    _ finding: YAMLFinding, at mark: yaml_mark_t
  ) -> InvalidInput {
    InvalidInput([Diagnostic(finding, at: place(mark))])
  }

  private func place(_ mark: yaml_mark_t) -> Place {
    Place(file: file, line: line(mark), column: Int(mark.column) + 1)
  }

  private func line(_ mark: yaml_mark_t) -> Int {
    Int(mark.line) + firstLine
  }

  private func name(_ text: UnsafeMutablePointer<yaml_char_t>) -> String {
    String(cString: text)
  }

  private func text(of event: yaml_event_t) -> String {
    let bytes = UnsafeBufferPointer(
      start: event.data.scalar.value, count: event.data.scalar.length)
    // It may have been typed on a system that takes letters apart.
    return Normalization.nfc(String(decoding: bytes, as: UTF8.self))
  }

  private func style(of event: yaml_event_t) -> YAMLNode.ScalarStyle {
    switch event.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  /// Words of libyaml's problems and what we call them.
  private static let problems: [(words: String, fault: SyntaxFault)] = [
    ("mapping values are not allowed", .colonInText),
    ("could not find expected ':'", .missingColon),
    ("did not find expected key", .indentation),
    ("did not find expected '-' indicator", .indentation),
    ("block sequence entries are not allowed", .indentation),
    ("did not find expected ',' or ']'", .openList),
    ("did not find expected ',' or '}'", .openMapping),
    ("found unexpected end of stream", .openQuote),
    ("found unexpected document indicator", .openQuote),
    ("found character that cannot start any token", .reservedCharacter),
    ("found unknown escape character", .escape),
    ("control characters are not allowed", .controlCharacter),
  ]
}
