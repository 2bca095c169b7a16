/// What stands for a value in a template: a literal, a variable or a range.
public struct Expression: Sendable {
  let form: Form
  /// Where it stands in its source, in bytes.
  let offset: Int

  enum Form: Sendable {
    case literal(Value)
    case path(VariablePath)
    indirect case range(Expression, Expression)
  }

  /// The value when it is the same in every rendering.
  var constant: Value? {
    if case .literal(let value) = form { value } else { nil }
  }

  /// The text of a string literal; nil for any other expression. Tags use it for names that must be
  /// known when the template is parsed.
  public var literalText: String? {
    if case .literal(.string(let text)) = form { text } else { nil }
  }
}

/// A variable with the properties and indices that lead into it: `plan.items[0].name`.
final class VariablePath: Sendable {
  let root: Root
  let segments: [Segment]
  /// Where it stands in its source, in bytes.
  let range: Range<Int>

  enum Root: Sendable {
    case name(Symbol)
    /// `[expression]` at the start: the expression's text is the name.
    case dynamic(Expression)
  }

  enum Segment: Sendable {
    case name(Symbol, KnownProperty?)
    case index(Int)
    case dynamic(Expression)
  }

  init(root: Root, segments: [Segment], range: Range<Int>) {
    self.root = root
    self.segments = segments
    self.range = range
  }

  /// The path without its dynamic parts, `plan.items[].name`, for lists of variables; nil when the
  /// variable itself is dynamic.
  var pattern: String? {
    guard case .name(let root) = root else { return nil }
    var text = root.name
    for segment in segments {
      switch segment {
      case .name(let key, _): text += "." + key.name
      case .index, .dynamic: text += "[]"
      }
    }
    return text
  }
}

/// The properties that values have beside those of data.
enum KnownProperty: String, Sendable {
  case size, first, last
  case length, index, index0, rindex, rindex0, name, parentloop
  case row
  case column = "col"
  case column0 = "col0"
  case columnFirst = "col_first"
  case columnLast = "col_last"
}

/// An expression with the filters applied to it.
public final class FilteredExpression: Sendable {
  let base: Expression
  let calls: [FilterCall]
  /// Whether a filter of the chain makes something of an undefined value.
  let forgivesUndefined: Bool

  init(base: Expression, calls: [FilterCall]) {
    self.base = base
    self.calls = calls
    forgivesUndefined = calls.contains { $0.filter.forgivesUndefined }
  }

  /// The text of a string literal without filters; nil for anything else.
  public var literalText: String? { calls.isEmpty ? base.literalText : nil }
}

/// A filter with its arguments.
final class FilterCall: Sendable {
  let name: String
  let filter: Filter
  let arguments: Arguments
  /// Where the filter's name stands in its source, in bytes.
  let offset: Int

  enum Arguments: Sendable {
    /// Literals only: the same in every rendering.
    case constant(FilterArguments)
    case evaluated([Expression], named: [(name: String, value: Expression)])
  }

  init(name: String, filter: Filter, arguments: Arguments, offset: Int) {
    self.name = name
    self.filter = filter
    self.arguments = arguments
    self.offset = offset
  }
}

/// What an `if` decides by.
public final class Condition: Sendable {
  let form: Form

  enum Form: Sendable {
    case truth(Expression)
    case comparison(Comparison, Expression, Expression, offset: Int)
    case and(Condition, Condition)
    case or(Condition, Condition)
  }

  init(form: Form) {
    self.form = form
  }
}

/// How two values are compared.
enum Comparison: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case notEqualToo = "<>"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case contains
}
