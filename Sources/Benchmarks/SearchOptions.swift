import SQLiteRegistry

/// The arguments of the search benchmarks.
struct SearchOptions {
  /// What stands without a name.
  private(set) var operands: [String] = []
  /// The values of the options, by name.
  private(set) var values: [String: String] = [:]
  /// What is thrown when the arguments don't fit.
  let misuse: UsageError

  /// Reads arguments.
  init(_ arguments: [String], operands count: Int = 1, usage: String) throws {
    misuse = UsageError(usage)
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument.hasPrefix("--") {
        guard let value = rest.popFirst() else { throw misuse }
        values[argument] = value
      } else {
        operands.append(argument)
      }
    }
    guard operands.count == count else { throw misuse }
  }

  /// The first operand.
  var file: String { operands[0] }

  /// The value of an option that is a number.
  func number(_ option: String) -> Int? { values[option].flatMap { Int($0) } }

  /// The registry in a folder of the harness.
  static func registry(in folder: String) -> RegistryFile {
    RegistryFile(folder + "/registry.sqlite")
  }
}
