import Diagnostics
import Foundation

/// The command line: finds the subcommand, its language and its folder, and leaves the rest to it.
@main
struct ThiDua {
  static let commands: [any Command.Type] = [
    NewCommand.self, DraftCommand.self, CheckCommand.self, ExtractCommand.self, ListCommand.self,
    IssueCommand.self, ReserveCommand.self, VoidCommand.self, SeriesCommand.self,
    RegisterCommand.self, ProposeCommand.self, SubmitCommand.self, ApproveCommand.self,
    ReturnCommand.self, AbandonCommand.self, DraftsCommand.self, CorrectCommand.self,
    ReplaceCommand.self, RecallCommand.self, VerifyCommand.self, BackupCommand.self,
    RestoreCommand.self, AuditCommand.self,
    ImportCommand.self, SearchCommand.self, SearchesCommand.self, ShowCommand.self,
    ReindexCommand.self, ExportCommand.self,
    DiffCommand.self, SimilarCommand.self, CoverageCommand.self, CitesCommand.self,
    BlocksCommand.self,
  ]

  static func main() {
    // A file past the size limit is then an error that can be told, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ words: [String]) -> ExitCode {
    var console = Console(language: language(asked: words), printsJSON: words.contains("--json"))
    guard let name = words.first, name != "--help", name != "-h" else {
      console.print(Help.overview(commands, in: console.language))
      return words.isEmpty ? .usage : .done
    }
    guard let command = commands.first(where: { $0.specification.name == name }) else {
      let names = commands.map { $0.specification.name }
      console.report([
        Diagnostic(
          "usage.unknown-command", .error, ["command": name],
          suggestion: Suggestion.message(for: name, among: names))
      ])
      return .usage
    }
    do {
      let arguments = try Arguments(Array(words.dropFirst()), for: command.specification)
      if let value = arguments.value(of: "--language") {
        guard let language = Language(rawValue: value) else {
          console.report([Diagnostic("usage.unknown-language", .error, ["language": value])])
          return .usage
        }
        console.language = language
      }
      if arguments.has("--help") {
        console.print(Help.text(of: command.specification, in: console.language))
        return .done
      }
      return command.run(arguments, console: console)
    } catch {
      console.report(error.diagnostics)
      return .usage
    }
  }

  /// The language for messages about the line itself: `--language` wherever it stands, then the
  /// environment's.
  private static func language(asked words: [String]) -> Language {
    let follows = words.firstIndex(of: "--language").map { words.dropFirst($0 + 1).first } ?? nil
    let joined = words.lazy.compactMap { word -> String? in
      word.hasPrefix("--language=") ? String(word.dropFirst("--language=".count)) : nil
    }.first
    return (follows ?? joined).flatMap(Language.init(rawValue:))
      ?? Language(environment: ProcessInfo.processInfo.environment)
  }
}
