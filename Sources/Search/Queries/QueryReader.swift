import Diagnostics

/// Makes a query of its tokens.
struct QueryReader {
  let vocabulary: SearchVocabulary
  let isVerbatim: Bool
  private let tokens: [QueryToken]
  private var index = 0
  private var depth = 0
  private(set) var notices: [Diagnostic] = []
  private(set) var callerFilters: [CallerFilter] = []
  private var isNegated = false

  init(_ tokens: [QueryToken], vocabulary: SearchVocabulary, isVerbatim: Bool) {
    self.tokens = tokens
    self.vocabulary = vocabulary
    self.isVerbatim = isVerbatim
  }

  mutating func note(
    _ finding: SearchFinding, suggestion: Message? = nil
  ) {
    let notice = Diagnostic(finding, suggestion: suggestion)
    if !notices.contains(notice) { notices.append(notice) }
  }

  /// The whole query.
  mutating func read() -> Query {
    var nodes: [QueryNode] = []
    while index < tokens.count {
      if let node = anyOf() { nodes.append(node) }
      if index < tokens.count, tokens[index] == .close {
        note(.unbalancedParenthesis)
        index += 1
      }
    }
    var root = QueryReader.joined(nodes, QueryNode.all) ?? .everything
    if case .everything = root, callerFilters.isEmpty { note(.emptyQuery) }
    if let excluded = QueryReader.onlyExcluded(root), callerFilters.isEmpty {
      note(.onlyExcluded)
      root = excluded
    }
    return Query(root, ownNumber: ownNumber(), callerFilters: callerFilters)
  }

  /// What a query asks to be absent when it asks for nothing else.
  private static func onlyExcluded(_ node: QueryNode) -> QueryNode? {
    switch node {
    case .not(let inner): return inner
    case .all(let nodes):
      let inner = nodes.compactMap(onlyExcluded)
      return !nodes.isEmpty && inner.count == nodes.count ? .all(inner) : nil
    default: return nil
    }
  }

  private static func joined(
    _ nodes: [QueryNode], _ join: ([QueryNode]) -> QueryNode
  ) -> QueryNode? {
    nodes.count > 1 ? join(nodes) : nodes.first
  }

  /// Alternatives up to a closing bracket or the end.
  private mutating func anyOf() -> QueryNode? {
    var alternatives: [QueryNode] = []
    var carried: [QueryNode] = []
    while true {
      let node = allOf()
      var nodes = carried + (node.map { [$0] } ?? [])
      carried = []
      if index < tokens.count, case .or(let typed) = tokens[index] {
        index += 1
        let isLast = index == tokens.count || isJoint(tokens[index])
        if node == nil || isLast { nodes += stray(typed).map { [$0] } ?? [] }
        if node == nil, !isLast {
          carried = nodes
          continue
        }
        if let node = QueryReader.joined(nodes, QueryNode.all) { alternatives.append(node) }
        if isLast, index == tokens.count || tokens[index] == .close { break }
      } else {
        if let node = QueryReader.joined(nodes, QueryNode.all) { alternatives.append(node) }
        break
      }
    }
    return QueryReader.joined(alternatives, QueryNode.any)
  }

  /// An operator with nothing to join is left out; a Vietnamese one may well be meant as a word.
  private mutating func stray(_ typed: String) -> QueryNode? {
    guard !typed.utf8.allSatisfy({ $0 < 0x80 }), let term = SearchTerm(typed) else {
      note(.strayOperator(operator: typed))
      return nil
    }
    note(.operatorAsWord(operator: typed))
    return .term(term)
  }

  private mutating func allOf() -> QueryNode? {
    var nodes: [QueryNode] = []
    var words: [TypedWord] = []
    // Of the values of one filter any will do, wherever they stand beside each other.
    var places: [FilterName: Int] = [:]
    func close(_ reader: borrowing QueryReader) {
      if !words.isEmpty { nodes += reader.bareWords(words) }
      words = []
    }
    loop: while index < tokens.count {
      switch tokens[index] {
      case .or, .close: break loop
      case .text(let text):
        index += 1
        if let word = bareWord(text) {
          words.append(word)
        } else {
          close(self)
          if let node = run(text) { nodes.append(node) }
        }
      case .filter(let filter, _, _):
        close(self)
        guard let node = single() else { continue }
        if let place = places[filter] {
          nodes[place] = .any([nodes[place], node])
        } else {
          places[filter] = nodes.count
          nodes.append(node)
        }
      default:
        close(self)
        if let node = single() { nodes.append(node) }
      }
    }
    close(self)
    return QueryReader.joined(nodes, QueryNode.all)
  }

  /// The one word of a run that has nothing else to say.
  private func bareWord(_ text: String) -> TypedWord? {
    guard text.last != "*" else { return nil }
    let words = TypedWord.words(of: text)
    return words.count == 1 ? words[0] : nil
  }

  private mutating func single() -> QueryNode? {
    let token = tokens[index]
    index += 1
    switch token {
    case .text(let text): return run(text)
    case .phrase(let text):
      if text.last == "*" { note(.prefixOfSeveral(text: text)) }
      return phrase(TypedWord.words(of: text), in: .text)
    case .filter(let filter, let typed, _):
      return FilterReader(filter, typed: typed, values: filterValues()).read(in: &self)
    case .minus: return negated { $0.single() }
    case .not(let typed):
      guard index < tokens.count, !isJoint(tokens[index]) else { return stray(typed) }
      return negated { $0.single() }
    case .open: return bracket()
    case .and(let typed):
      let isInside = index > 1 && index < tokens.count && !isJoint(tokens[index])
      if !isInside { note(.strayOperator(operator: typed)) }
      return nil
    case .or, .close: return nil
    }
  }

  private func isJoint(_ token: QueryToken) -> Bool {
    switch token {
    case .or, .close: true
    default: false
    }
  }

  private mutating func negated(_ read: (inout QueryReader) -> QueryNode?) -> QueryNode? {
    guard index < tokens.count, depth < QueryParser.maximumDepth else { return nil }
    depth += 1
    isNegated.toggle()
    defer {
      isNegated.toggle()
      depth -= 1
    }
    return read(&self).map { .not($0) }
  }

  private mutating func bracket() -> QueryNode? {
    guard depth < QueryParser.maximumDepth else {
      note(.tooDeep)
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    let node = anyOf()
    if index < tokens.count, tokens[index] == .close {
      index += 1
    } else {
      note(.unbalancedParenthesis)
    }
    return node
  }

  /// A run without blanks: a word, the beginning of words, a number, or words in a row.
  private mutating func run(_ text: String) -> QueryNode? {
    let words = TypedWord.words(of: text)
    guard text.last == "*", let first = words.first else { return phrase(words, in: .text) }
    if words.count > 1 {
      note(.prefixOfSeveral(text: text))
      return phrase(words, in: .text)
    }
    return prefix(first.form, in: .text, typed: text)
  }

  /// The beginning of words; too short a one is a word of its own.
  mutating func prefix(_ form: WordForm, in field: SearchField, typed: String) -> QueryNode? {
    let isShort = form.folded.count < 2
    if isShort { note(.prefixTooShort(text: typed)) }
    return SearchTerm([form], in: field, isPrefix: !isShort, isMarked: isShort ? nil : false)
      .map(QueryNode.term)
  }

  /// The values behind the colon of a filter.
  private mutating func filterValues() -> [FilterValue] {
    guard index < tokens.count else { return [] }
    switch tokens[index] {
    case .phrase(let text):
      index += 1
      return [FilterValue(text: text, isQuoted: true)]
    case .text(let text):
      index += 1
      return text.split(separator: ",").map { FilterValue(text: String($0), isQuoted: false) }
    default: return []
    }
  }

  mutating func addCallerFilter(_ kind: CallerFilter.Kind, _ values: [String]) {
    if !isNegated, let place = callerFilters.firstIndex(where: { $0.kind == kind && !$0.isNegated })
    {
      callerFilters[place] = CallerFilter(
        kind: kind, values: callerFilters[place].values + values, isNegated: false)
    } else {
      callerFilters.append(CallerFilter(kind: kind, values: values, isNegated: isNegated))
    }
  }

  /// The number that the whole query is.
  private func ownNumber() -> OwnNumber? {
    var words: [WordForm] = []
    var typedSerial: WordForm?
    for token in tokens {
      let text: String
      switch token {
      case .text(let run): text = run
      case .phrase(let phrase): text = phrase
      default: return nil
      }
      guard text.last != "*" else { return nil }
      let own = WordForm.words(of: text)
      if own.count > 1, typedSerial == nil, let first = own.first, first.isSerial {
        typedSerial = first
      }
      words += own
    }
    if words.count > 1, words[0].folded == Array("so".utf8) { words.removeFirst() }
    guard words.count <= 6 else { return nil }
    guard let serial = typedSerial ?? words.first(where: \.isSerial),
      let place = words.firstIndex(of: serial)
    else { return nil }
    words.remove(at: place)
    return OwnNumber(serial: String(decoding: serial.folded, as: UTF8.self), words: words)
  }
}

/// A value of a filter.
struct FilterValue {
  let text: String
  let isQuoted: Bool
}

extension WordForm {
  /// Whether the word may be a serial: digits, maybe with a letter behind them.
  var isSerial: Bool { SerialWord.make(folded) != nil }
}
