/// `default`: another value for what is nil, false or empty.
enum DefaultFilter {
  static let all: [String: Filter] = [
    "default": Filter(arguments: 0...1, named: ["allow_false"], forgivesUndefined: true) {
      value, arguments, _ in
      let fallback = arguments[0] ?? .string("")
      switch value.resolved {
      case .bool(false): return arguments["allow_false"]?.isTruthy == true ? value : fallback
      case .null, .undefined: return fallback
      default: return value.isEmpty ? fallback : value
      }
    }
  ]
}
