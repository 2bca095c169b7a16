import Diagnostics
import Office

/// What a person typed after a command's name.
struct Arguments: Sendable {
  /// The operands in order.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]
  /// Told whom the command waits for to write to the registry.
  var whileWaiting: @Sendable (String) -> Void = { _ in }

  /// Reads the words after a command's name; everything after `--` is an operand.
  /// - Throws: ``OfficeError/Kind/request`` with all mistakes of the line at once.
  init(_ words: [String], for command: CommandSpecification) throws(OfficeError) {
    var faults: [Diagnostic] = []
    func fault(_ finding: UsageFinding) { faults.append(Diagnostic(finding)) }
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
        faults.append(
          Diagnostic(
            UsageFinding.unknownOption(option: name, command: command.name),
            suggestion: Suggestion.message(for: name, among: command.allOptions.map(\.name))))
        continue
      }
      guard option.value != nil else {
        if parts.count > 1 { fault(.valueUnneeded(option: name)) }
        values[option.name, default: []].append("")
        continue
      }
      if let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() {
        if let fault = option.fault(in: value) { faults.append(fault) }
        values[option.name, default: []].append(value)
      } else {
        fault(.valueMissing(option: name))
      }
    }
    if self[CommonOptions.help] { return }
    for option in command.required
    where texts(of: option).allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      fault(
        .optionMissing(option: option.name, command: command.name, usage: command.usage))
    }
    if faults.isEmpty, !command.operands.contains(operands.count) {
      faults = [command.wrongCount(tooFew: operands.count < command.operands.lowerBound)]
    }
    if !faults.isEmpty { throw .request(faults) }
  }

  /// Whether an option was given.
  func has(_ option: any DeclaredOption) -> Bool { values[option.name] != nil }

  /// What was typed as the values of an option, in order.
  func texts(of option: any DeclaredOption) -> [String] { values[option.name] ?? [] }
}
