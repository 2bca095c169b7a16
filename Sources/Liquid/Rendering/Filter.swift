import Diagnostics

/// A filter: what stands after `|` in an expression.
public struct Filter: Sendable {
  /// Works out the filter's value of a value and its arguments.
  public typealias Body =
    @Sendable (_ value: Value, _ arguments: FilterArguments, _ context: inout RenderContext)
    throws -> Value

  /// How many arguments without a name it takes.
  public let positional: ClosedRange<Int>
  /// The names of the arguments it takes by name; nil when any name will do.
  public let named: [String]?
  /// Whether an undefined value is no finding when this filter follows it, as with `default`.
  public let forgivesUndefined: Bool
  let body: Body

  /// Makes a filter.
  ///
  /// - Parameters:
  ///   - positional: how many arguments without a name it takes; others are a finding when the
  ///     template is parsed.
  ///   - named: the arguments it takes by name; nil when any name will do.
  ///   - forgivesUndefined: whether an undefined value before it is no finding.
  ///   - body: its work. What it throws becomes a finding at the filter's place: a `FilterError`, a
  ///     `Diagnostic` (its place is filled in), or any other error in general words.
  public init(
    arguments positional: ClosedRange<Int> = 0...0, named: [String]? = [],
    forgivesUndefined: Bool = false, _ body: @escaping Body
  ) {
    self.positional = positional
    self.named = named
    self.forgivesUndefined = forgivesUndefined
    self.body = body
  }
}

/// What a filter can't do with what it was given; its message has the filter's name as `{filter}`.
public struct FilterError: Error, Sendable {
  /// What is wrong; the renderer adds the filter's name to its arguments, as `filter`.
  public let finding: any Finding
  /// What to do about it.
  public let suggestion: Message?

  /// Makes an error of what is wrong.
  public init(_ finding: some Finding, suggestion: Message? = nil) {
    self.finding = finding
    self.suggestion = suggestion
  }
}

/// What a filter couldn't do, with the name it was called by.
struct FilterFinding: Finding {
  /// The name of the filter.
  let filter: String
  /// What it couldn't do.
  let problem: any Finding

  var facts: FindingFacts {
    var facts = problem.facts
    facts.arguments["filter"] = filter
    return facts
  }

  static func == (left: FilterFinding, right: FilterFinding) -> Bool {
    left.facts == right.facts
  }

  func hash(into hasher: inout Hasher) { hasher.combine(facts) }
}

/// The arguments of one filter call.
public final class FilterArguments: Sendable {
  /// The arguments without a name, in order.
  public let positional: [Value]
  /// The arguments with a name.
  public let named: [(name: String, value: Value)]

  static let none = FilterArguments(positional: [], named: [])

  init(positional: [Value], named: [(name: String, value: Value)]) {
    self.positional = positional
    self.named = named
  }

  /// How many arguments without a name there are.
  public var count: Int { positional.count }

  /// The argument at a position counted from 0; nil when the call has none there.
  public subscript(position: Int) -> Value? {
    position < positional.count ? positional[position] : nil
  }

  /// The argument of a name; nil when the call has none.
  public subscript(name: String) -> Value? {
    named.last { $0.name == name }?.value
  }

  /// The whole number at a position.
  ///
  /// - Throws: `FilterError` when the argument is there and no whole number.
  public func integer(at position: Int, default value: Int) throws -> Int {
    guard let argument = self[position] else { return value }
    return try argument.requiredInteger()
  }

  /// The text at a position, as printing would show it; nil when the call has no argument there.
  public func text(at position: Int) -> String? {
    self[position]?.text
  }
}
