import Diagnostics
import Drafting
import Files
import Foundation
import Office
import Readers
import Registry
import RegistryIndex
import SQLiteRegistry
import VietnameseText

extension Arguments {
  /// The office over the registry.
  /// - Parameter access: what for; a registry that isn't there is only made for `creating`.
  func office(_ access: RegistryFile.Access) throws -> Office {
    let file = registryFile()
    return office(over: try file.open(access), in: file)
  }

  /// The file of the registry, the one the options name unless told.
  func registryFile(_ path: String? = nil) -> RegistryFile {
    RegistryFile(
      path ?? registryPath, headFile: self[HeadOptions.file] ?? Environment["THIDUA_HEAD_FILE"],
      name: "\(actor.name), \(actor.host ?? ""), \(getpid())",
      whileWaiting: whileWaiting)
  }

  /// The office over an open registry, or without one. The data folder is read when something of it
  /// is needed.
  func office(over store: (any RegistryStore)? = nil, in file: RegistryFile? = nil) -> Office {
    let told = self[CommonOptions.data]
    let search = store.map {
      RegistrySearch($0, folder: (file ?? RegistryFile(registryPath)).indexFolder)
    }
    let readers = DocumentReaders(limits: ReadingLimits(seconds: self[ReadingOptions.time]))
    return Office(registry: store, search: search, readers: readers) {
      () throws(InvalidInput) in try Library.load(DataFolder.located(told: told))
    }
  }

  /// Where the registry lies: `--registry`, then `THIDUA_REGISTRY`, then the person's own data
  /// folder.
  var registryPath: String {
    if let told = self[RegistryOptions.registry] ?? Environment["THIDUA_REGISTRY"] { return told }
    let home = Environment["HOME"] ?? NSHomeDirectory()
    return (Environment["XDG_DATA_HOME"] ?? home + "/.local/share") + "/thidua/registry.sqlite"
  }

  /// The person at the command line, who may do everything.
  func caller(_ console: Console) -> Caller {
    Caller(actor, rights: Set(Right.allCases), words: console.words, channel: .commandLine)
  }

  /// Who does it, for the journal: `--user`, then `THIDUA_USER`, then the name of the login.
  var actor: Actor {
    Actor(
      name: self[RegistryOptions.user] ?? Environment["THIDUA_USER"] ?? NSUserName(),
      host: ProcessInfo.processInfo.hostName)
  }

  /// What a word calls an entry by, narrowed by `--year`, `--province` and `--body`.
  func entryName(_ word: String) -> EntryName {
    EntryName(
      word, year: self[EntryOptions.year], province: self[EntryOptions.province],
      body: self[EntryOptions.body])
  }

  /// The series the options name; of this year unless told.
  var seriesName: SeriesName {
    SeriesName(
      body: self[SeriesOptions.body], province: self[SeriesOptions.province],
      year: self[SeriesOptions.year] ?? CalendarDate.today.year,
      kind: self[SeriesOptions.kind], isSecret: self[SeriesOptions.secret])
  }
}

extension RegistryFile {
  /// Makes the folder the file lies in. When it can't be made, opening the file says so.
  func makeFolder() {
    try? FileSystem.makeFolder(FileSystem.folder(of: path))
  }
}

extension DataFolder {
  /// The data folder of this process: the one told, or the one found from where it runs.
  static func located(told: String?) throws(InvalidInput) -> DataFolder {
    try locate(
      told: told, environment: ProcessInfo.processInfo.environment,
      currentFolder: FileManager.default.currentDirectoryPath,
      program: Bundle.main.executablePath ?? CommandLine.arguments[0])
  }
}

/// What the shell hands over by name.
enum Environment {
  /// A value; nil when there is none or it is empty.
  static subscript(name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
