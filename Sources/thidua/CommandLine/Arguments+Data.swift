import Diagnostics
import Drafting
import Foundation

extension Arguments {
  /// The library of the data folder the person or the environment names.
  func library() throws(InvalidInput) -> Library {
    try Library.load(
      DataFolder.locate(
        told: value(of: "--data"), environment: ProcessInfo.processInfo.environment,
        currentFolder: FileManager.default.currentDirectoryPath,
        program: Bundle.main.executablePath ?? CommandLine.arguments[0]))
  }
}
