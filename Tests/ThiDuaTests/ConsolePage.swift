import Foundation

/// A Markdown page whose console examples can be run.
///
/// A fenced block with the word `console` holds commands, each on a line that begins with `$ ` and
/// goes on while lines end with `\`, and below each what it prints. A fenced block whose opening line
/// names a file (“```yaml phieu.yaml”) is that file's content at this point of the page.
struct ConsolePage {
  /// What the page has its reader do, in order.
  enum Step {
    /// A file that the reader writes.
    case file(name: String, text: String)
    /// A command that the reader gives.
    case command(Command)
  }

  /// A command and what the page says that it prints.
  struct Command {
    /// The line of the page it stands on, from 1.
    var line: Int
    /// What the shell gets.
    var text: String
    /// The lines it prints.
    var printed: [String] = []
  }

  /// The path from the root of the repository.
  let path: String
  /// The steps in the page's order.
  private(set) var steps: [Step] = []

  /// Reads a page of the repository.
  init(_ path: String) throws {
    self.path = path
    let text = try String(contentsOf: Program.root.appendingPathComponent(path), encoding: .utf8)
    var fence: String?
    var block: [String] = []
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      guard let opened = fence else {
        if line.hasPrefix("```") { fence = String(line.dropFirst(3)) }
        continue
      }
      if line != "```" {
        block.append(line)
        continue
      }
      add(block, fence: opened, firstLine: index - block.count + 1)
      fence = nil
      block = []
    }
  }

  /// Adds the steps of a fenced block.
  private mutating func add(_ block: [String], fence: String, firstLine: Int) {
    let words = fence.split(separator: " ")
    if words.count == 2 {
      steps.append(.file(name: String(words[1]), text: block.joined(separator: "\n") + "\n"))
    }
    guard words == ["console"] else { return }
    var command: Command?
    for (index, line) in block.enumerated() {
      if let text = command?.text, text.hasSuffix("\\") {
        command?.text = text + "\n" + line
      } else if line.hasPrefix("$ ") {
        if let command { steps.append(.command(command)) }
        command = Command(line: firstLine + index, text: String(line.dropFirst(2)))
      } else {
        command?.printed.append(line)
      }
    }
    if let command { steps.append(.command(command)) }
  }

  /// What a shell gets to do all steps; after each command it prints ``mark``.
  var script: String {
    steps.map { step in
      switch step {
      case .file(let name, let text): "cat > '\(name)' <<'\(Self.mark)'\n\(text)\(Self.mark)\n"
      case .command(let command): "\(command.text)\nprintf '\(Self.mark)'\n"
      }
    }.joined()
  }

  /// The record separator, which no command prints and no file holds.
  static let mark = "\u{1E}"
}
