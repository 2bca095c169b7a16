import Diagnostics

/// What a person typed after a command's name.
struct Arguments: Sendable {
  /// The operands in order.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Reads the words after a command's name; everything after `--` is an operand. Throws all
  /// mistakes of the line at once.
  init(_ words: [String], for command: CommandSpecification) throws(InvalidInput) {
    var diagnostics: [Diagnostic] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard
        let option = command.allOptions.first(where: { $0.name == name || $0.short == name })
      else {
        diagnostics.append(
          Diagnostic(
            "usage.unknown-option", .error, ["option": name, "command": command.name],
            suggestion: Suggestion.message(for: name, among: command.allOptions.map(\.name))))
        continue
      }
      guard option.value != nil else {
        if parts.count > 1 {
          diagnostics.append(Diagnostic("usage.option-takes-no-value", .error, ["option": name]))
        }
        values[option.name, default: []].append("")
        continue
      }
      if let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() {
        if let fault = option.fault(in: value) { diagnostics.append(fault) }
        values[option.name, default: []].append(value)
      } else {
        diagnostics.append(Diagnostic("usage.option-needs-value", .error, ["option": name]))
      }
    }
    if !has("--help") {
      for option in command.required where values[option.name] == nil {
        diagnostics.append(
          Diagnostic(
            "usage.missing-option", .error,
            ["option": option.name, "command": command.name, "usage": command.usage]))
      }
    }
    if !diagnostics.hasErrors, !has("--help"), !command.operands.contains(operands.count) {
      let tooFew = operands.count < command.operands.lowerBound
      diagnostics += command.wrongCount(tooFew: tooFew).diagnostics
    }
    if diagnostics.hasErrors { throw InvalidInput(diagnostics) }
  }

  /// Whether an option was given.
  func has(_ option: String) -> Bool { values[option] != nil }

  /// The value of an option given last; nil when it wasn't given.
  func value(of option: String) -> String? { values[option]?.last }

  /// All values of an option that may be repeated.
  func values(of option: String) -> [String] { values[option] ?? [] }
}
