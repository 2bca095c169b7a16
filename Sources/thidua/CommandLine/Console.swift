import Diagnostics
import Foundation
import Office
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
  /// Whether all could be written.
  let output = Output()

  /// Whether standard error is a terminal, where a progress bar makes sense.
  var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The words of a language, whatever the person reads.
  func words(in language: Language) -> Words {
    language == words.language ? words : Words.read(language, folders: dataFolders).words
  }

  /// Shows a result: what is to be told of it and its lines, or one JSON value when that is asked for.
  func show<Value: Encodable>(
    _ lines: @autoclosure () -> [String], findings: [Diagnostic] = [],
    json value: @autoclosure () -> Value
  ) {
    if printsJSON { return print(json: value()) }
    report(findings)
    lines().forEach(print)
  }

  /// Prints a line of the result.
  func print(_ line: String) {
    write(line + "\n", to: .standardOutput)
  }

  /// Prints a JSON value as the whole result.
  func print(json value: some Encodable) {
    write(text(json: value), to: .standardOutput)
  }

  /// A JSON value as the text of a file, in the form results are printed in.
  func text(json value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let text = String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
      // What stands in the strings stays what it is, and drives no terminal.
      return text.printable { "\\u" + String(0x10000 + $0.value, radix: 16).dropFirst() }
    } catch {
      report([Diagnostic(OutputFinding.noJSON(reason: "\(error)"))])
      return ""
    }
  }

  /// Tells the person something that isn't the result.
  func tell(_ message: Message) {
    write(message.text(in: words) + "\n", to: .standardError)
  }

  /// Prints findings, one on a line.
  func report(_ findings: [Diagnostic]) {
    let lines = findings.map { $0.line(in: words) + "\n" }
    write(lines.joined(), to: .standardError)
  }

  /// Tells why a command did nothing, whatever was thrown; gives the exit code that says so.
  func report(failure error: any Error) -> ExitCode {
    let error = OfficeError(thrown: error)
    report(error.findings)
    return ExitCode(error)
  }

  /// Writes text. What it holds of documents drives no terminal; that nothing can be written is kept
  /// for ``end(_:)``, since what the command does goes on.
  func write(_ text: String, to handle: FileHandle) {
    do { try handle.write(contentsOf: Data(text.printable().utf8)) } catch {
      if handle == .standardOutput { output.fail(errno) }
    }
  }

  /// The code the program ends with: one of failure when its output couldn't be written, which is
  /// told.
  func end(_ code: ExitCode) -> ExitCode {
    guard let failure = output.failure else { return code }
    report([Diagnostic(OutputFinding.outputLost(reason: failure.reason))])
    return code == .done ? .findings : code
  }
}
