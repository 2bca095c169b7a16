import Diagnostics

/// The help of the program and of its commands.
enum Help {
  /// The commands and what they do.
  static func overview(_ commands: [any Command.Type], in words: Words) -> String {
    var lines = [Message("help.program").text(in: words), ""]
    lines.append(Message("help.usage").text(in: words) + " thidua COMMAND [--help] | --version")
    lines.append("")
    let width = commands.map { $0.specification.name.count }.max() ?? 0
    for command in commands {
      let specification = command.specification
      let summary = Message(specification.summaryKey).text(in: words)
      lines.append("  \(pad(specification.name, width))  \(summary)")
    }
    return lines.joined(separator: "\n")
  }

  /// The usage and the options of a command.
  static func text(of command: CommandSpecification, in words: Words) -> String {
    var lines = [Message(command.summaryKey).text(in: words), ""]
    lines.append(
      Message("help.usage").text(in: words) + " thidua \(command.name) \(command.usage)")
    lines.append("")
    let names = command.allOptions.map { option in
      [option.short, option.name].compactMap { $0 }.joined(separator: ", ")
        + (option.value.map { " " + $0 } ?? "")
    }
    let width = names.map(\.count).max() ?? 0
    for (name, option) in zip(names, command.allOptions) {
      lines.append("  \(pad(name, width))  \(Message(option.helpKey).text(in: words))")
    }
    lines += ["", Message("help.exit-codes").text(in: words)]
    return lines.joined(separator: "\n")
  }

  /// A text with blanks up to a width.
  static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
