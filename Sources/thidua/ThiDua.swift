import Diagnostics
import Drafting
import Foundation
import Programs
import Wording

/// The command line: finds the subcommand, its language and its folder, and leaves the rest to it.
@main
struct ThiDua {
  static let commands: [any Command.Type] = [
    NewCommand.self, DraftCommand.self, CheckCommand.self, ExtractCommand.self, ListCommand.self,
    InitCommand.self, IssueCommand.self, ReserveCommand.self, VoidCommand.self, SeriesCommand.self,
    RegisterCommand.self, ProposeCommand.self, SubmitCommand.self, ApproveCommand.self,
    ReturnCommand.self, AbandonCommand.self, DraftsCommand.self, StepsCommand.self,
    CorrectCommand.self,
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
    Interruptions.cleanUpFirst()
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ words: [String]) -> ExitCode {
    let console = console(for: words)
    return console.end(run(words, console))
  }

  private static func run(_ words: [String], _ console: Console) -> ExitCode {
    guard let name = words.first, name != "--help", name != "-h" else {
      console.print(Help.overview(commands, in: console.words))
      return words.isEmpty ? .usage : .done
    }
    if name == "--version" {
      console.show([Version.line(in: console.words)], json: Version.report)
      return .done
    }
    guard let command = commands.first(where: { $0.specification.name == name }) else {
      let names = commands.map { $0.specification.name }
      console.report([
        Diagnostic(
          UsageFinding.unknownCommand(command: name),
          suggestion: Suggestion.message(for: name, among: names))
      ])
      return .usage
    }
    do {
      var arguments = try Arguments(Array(words.dropFirst()), for: command.specification)
      arguments.whileWaiting = { console.tell(Message("registry.waiting", ["name": $0])) }
      if arguments[CommonOptions.help] {
        console.print(Help.text(of: command.specification, in: console.words))
        return .done
      }
      return try command.run(arguments, console: console)
    } catch {
      return console.report(failure: error)
    }
  }

  /// The console that speaks the language the line or the environment asks for. Told in it is also
  /// what is wrong with the line, so both options count wherever they stand.
  private static func console(for words: [String]) -> Console {
    let language =
      value(of: CommonOptions.language, in: words).flatMap(Language.init(rawValue:))
      ?? Language(environment: ProcessInfo.processInfo.environment)
    // A told folder that holds no data is for the command to refuse, in words found elsewhere.
    let folder =
      (try? DataFolder.located(told: value(of: CommonOptions.data, in: words)))
      ?? (try? DataFolder.located(told: nil))
    let folders = folder.map { [$0.path] } ?? []
    let read = Words.read(language, folders: folders)
    let console = Console(
      words: read.words, dataFolders: folders, printsJSON: words.contains(CommonOptions.json.name))
    console.report(read.findings)
    return console
  }

  /// The value an option has on the line, as `--option value` or `--option=value`.
  private static func value(of option: any DeclaredOption, in words: [String]) -> String? {
    let name = option.name
    if let index = words.firstIndex(of: name) { return words.dropFirst(index + 1).first }
    return words.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
  }
}
