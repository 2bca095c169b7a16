import Diagnostics

/// `{% increment name %}`: prints a counter that starts at 0, then adds one.
struct IncrementTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    CounterNode(Symbol(try parser.expectName(in: tag)), isDown: false, offset: tag.offset)
  }
}

/// `{% decrement name %}`: takes one from a counter that starts at 0, then prints it.
struct DecrementTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    CounterNode(Symbol(try parser.expectName(in: tag)), isDown: true, offset: tag.offset)
  }
}

private final class CounterNode: Node {
  let key: Symbol
  let isDown: Bool
  let offset: Int

  init(_ key: Symbol, isDown: Bool, offset: Int) {
    self.key = key
    self.isDown = isDown
    self.offset = offset
  }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    let value = context.counter(key)
    let next = isDown ? value &- 1 : value &+ 1
    context.setCounter(key, next)
    context.write(.int(isDown ? next : value))
    return .normal
  }

  func survey(_ survey: inout TemplateSurvey) {
    survey.assign(key.name)
  }
}

extension RenderContext {
  /// The value of a counter; 0 before its first use.
  fileprivate func counter(_ key: Symbol) -> Int {
    counters[frame.counters...].last { $0.key == key }?.value ?? 0
  }

  fileprivate mutating func setCounter(_ key: Symbol, _ value: Int) {
    if let position = counters[frame.counters...].lastIndex(where: { $0.key == key }) {
      counters[position].value = value
    } else {
      counters.append((key, value))
    }
  }
}
