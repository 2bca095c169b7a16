import Diagnostics
import Foundation
import Wording

/// Where a command prints: results to standard output, everything else to standard error, in the
/// language the person reads.
struct Console: Sendable {
  /// The words of messages.
  var words: Words
  /// The data folders words are read from, the later over the earlier.
  var dataFolders: [String]
  /// Whether the result is one JSON value.
  var printsJSON: Bool

  /// Whether standard error is a terminal, where a progress bar makes sense.
  var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The words of a language, whatever the person reads.
  func words(in language: Language) -> Words {
    language == words.language ? words : Words.read(language, folders: dataFolders).words
  }

  /// Prints a line of the result.
  func print(_ line: String) {
    write(line + "\n", to: .standardOutput)
  }

  /// Prints a JSON value as the whole result.
  func print(json value: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let data = try encoder.encode(value)
      write(String(decoding: data, as: UTF8.self) + "\n", to: .standardOutput)
    } catch {
      report([Diagnostic("command.json-failed", .error, ["reason": "\(error)"])])
    }
  }

  /// Tells the person something that isn't the result.
  func tell(_ message: Message) {
    write(message.text(in: words) + "\n", to: .standardError)
  }

  /// Prints findings, one on a line.
  func report(_ diagnostics: [Diagnostic]) {
    let lines = diagnostics.map { $0.line(in: words) + "\n" }
    write(lines.joined(), to: .standardError)
  }

  /// Writes text as it is.
  func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
