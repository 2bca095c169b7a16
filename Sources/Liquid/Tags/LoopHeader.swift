import Diagnostics

/// What `for` and `tablerow` run over: `variable in collection reversed limit: 3 offset: 1`.
struct LoopHeader: Sendable {
  let variable: Symbol
  let collection: Expression
  /// The collection as the template writes it.
  let collectionText: String
  var isReversed = false
  var limit: Expression?
  var start = Start.beginning
  var columns: Expression?

  enum Start: Sendable {
    case beginning
    case offset(Expression)
    /// Where the last loop with this variable over this collection ended.
    case continued
  }

  /// What the loop is called, and what its end is remembered by.
  let name: Symbol

  init(variable: Symbol, collection: Expression, collectionText: String) {
    self.variable = variable
    self.collection = collection
    self.collectionText = collectionText
    name = Symbol("\(variable.name)-\(collectionText)")
  }

  func survey(_ survey: inout TemplateSurvey) {
    survey.add(collection, as: .looped)
    if let limit { survey.add(limit, as: .argument) }
    if case .offset(let offset) = start { survey.add(offset, as: .argument) }
    if let columns { survey.add(columns, as: .argument) }
  }
}

extension Parser {
  /// Reads the header of a loop.
  mutating func loopHeader(of tag: TagToken) throws(Diagnostic) -> LoopHeader {
    skipSpace()
    let start = cursor
    var variable = try expectName(in: tag)
    if cursor < markupEnd, bytes[cursor] == .question {
      cursor += 1
      variable = source.text(start..<cursor)
    }
    try expect(word: "in", in: tag)
    skipSpace()
    let collectionStart = cursor
    let collection = try expression()
    var header = LoopHeader(
      variable: Symbol(variable), collection: collection,
      collectionText: source.text(collectionStart..<cursor))
    while !isAtEnd {
      _ = accept(",")
      if accept(word: "reversed") {
        header.isReversed = true
        continue
      }
      let word = cursor
      guard let option = name(), accept(":") else {
        cursor = word
        if environment.syntax == .lax {
          skipMarkup()
          break
        }
        throw unexpected()
      }
      switch option {
      case "limit": header.limit = try expression()
      case "offset":
        header.start = accept(word: "continue") ? .continued : .offset(try expression())
      case "cols" where tag.name == "tablerow": header.columns = try expression()
      default:
        cursor = word
        if environment.syntax == .lax {
          _ = name()
          _ = accept(":")
          _ = try expression()
        } else {
          throw Diagnostic(
            LiquidFinding.unknownOption(tag: tag.name, option: option),
            at: source.place(at: word),
            suggestion: Suggestion.message(
              for: option, among: ["limit", "offset", "reversed", "cols"]))
        }
      }
    }
    return header
  }
}

/// The stretch of a collection that a loop runs over.
struct LoopStretch {
  private let collection: Value
  private let bounds: Range<Int>
  private let isReversed: Bool

  var count: Int { bounds.count }

  /// Whether there is a collection at all, be it empty: not for `nil` and `false`.
  var hasCollection: Bool { collection.isTruthy }

  /// Nil when the header asks for something impossible, which is then among the findings.
  init?(_ header: LoopHeader, in context: inout RenderContext) throws(RenderStop) {
    let collection = context.evaluateTest(header.collection).resolved
    isReversed = header.isReversed
    switch collection {
    case .string(let text), .markup(let text):
      // A text is a single element, whatever the limit and offset say.
      self.collection = .array([collection])
      bounds = 0..<(text.isEmpty ? 0 : 1)
      return
    case .range: try context.checkSize(of: collection, at: header.collection.offset)
    default: break
    }
    self.collection = collection
    let total = LoopStretch.count(collection)
    var start = 0
    switch header.start {
    case .beginning: break
    case .continued: start = context.memory?.end(of: header.name) ?? 0
    case .offset(let expression):
      guard let number = context.loopNumber(expression) else { return nil }
      start = number ?? 0
    }
    var end = total
    if let limit = header.limit {
      guard let number = context.loopNumber(limit) else { return nil }
      if let number {
        let (sum, overflow) = start.addingReportingOverflow(number)
        end = overflow ? (number < 0 ? 0 : total) : min(total, sum)
      }
    }
    start = min(max(0, start), total)
    bounds = start..<max(start, end)
    context.tagMemory.setEnd(bounds.upperBound, of: header.name)
  }

  /// The element of a turn counted from 0.
  @inline(__always)
  subscript(turn: Int) -> Value {
    let position = isReversed ? bounds.upperBound - 1 - turn : bounds.lowerBound + turn
    switch collection {
    case .array(let elements): return elements[position]
    case .hash(let hash): return hash.pair(at: position)
    case .range(let range): return .int(range.first + position)
    default: return .null
    }
  }

  private static func count(_ collection: Value) -> Int {
    switch collection {
    case .array(let elements): elements.count
    case .hash(let hash): hash.count
    case .range(let range): range.count
    default: 0
    }
  }
}

extension RenderContext {
  /// The number of a limit or offset: nil inside when it is `nil`; nil outside when it is no number,
  /// which is then among the findings.
  mutating func loopNumber(_ expression: Expression) -> Int?? {
    let value = evaluateTest(expression).resolved
    switch value {
    case .null, .undefined: return .some(nil)
    case .double(let number): return Int(exactly: number.rounded(.towardZero)).map { .some($0) }
    default: break
    }
    if let number = try? value.requiredInteger() { return number }
    reportOnce(LiquidFinding.notANumber(value: value.kindName), at: expression.offset)
    return nil
  }
}
