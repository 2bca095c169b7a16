import Diagnostics

/// An option as the help shows it and the reading of the line knows it.
protocol DeclaredOption: Sendable {
  /// The name with its dashes.
  var name: String { get }
  /// A short form with its dash, such as `-o`.
  var short: String? { get }
  /// What stands for the value in the help; nil for a switch.
  var value: String? { get }
  /// The key of its help.
  var helpKey: String { get }
  /// What is wrong with a value; nil for one that can be used.
  func fault(in text: String) -> Diagnostic?
}

/// A switch: an option without a value.
struct Flag: DeclaredOption {
  let name: String
  let short: String?
  let helpKey: String
  var value: String? { nil }

  init(_ name: String, short: String? = nil, help helpKey: String) {
    self.name = name
    self.short = short
    self.helpKey = helpKey
  }

  func fault(in text: String) -> Diagnostic? { nil }
}

/// An option with a value of some type. What is wrong with a value is told with everything else that
/// is wrong with the line, before the command begins.
struct Option<Value: Sendable>: DeclaredOption {
  let name: String
  let short: String?
  let value: String?
  let helpKey: String
  private let reader: ValueReader<Value>

  init(
    _ name: String, short: String? = nil, value: String, _ reader: ValueReader<Value>,
    help helpKey: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.helpKey = helpKey
    self.reader = reader
  }

  func fault(in text: String) -> Diagnostic? {
    if case .failure(let fault) = reader.read(text, name) { fault } else { nil }
  }

  /// The value a text gives; nil for one that can't be used.
  func read(_ text: String) -> Value? { try? reader.read(text, name).get() }
}

extension Arguments {
  /// Whether a switch was given.
  subscript(flag: Flag) -> Bool { has(flag) }

  /// The value of an option given last; nil when it wasn't given.
  subscript<Value>(option: Option<Value>) -> Value? { all(option).last }

  /// The value of an option, or the usual one.
  subscript<Value>(option: Option<Value>, usual usual: Value) -> Value { self[option] ?? usual }

  /// All values of an option that may be repeated.
  func all<Value>(_ option: Option<Value>) -> [Value] { texts(of: option).compactMap(option.read) }
}
