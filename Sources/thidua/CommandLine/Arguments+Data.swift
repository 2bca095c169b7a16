import Diagnostics
import Drafting
import Foundation

extension Arguments {
  /// The library of the data folder the person or the environment names.
  func library() throws(InvalidInput) -> Library {
    try Library.load(DataFolder.located(told: value(of: "--data")))
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
