import Diagnostics
import Document
import Drafting
import Foundation

/// The data the benchmarks work with: those a user's program would find.
enum BenchmarkData {
  /// The folder that holds `Templates` and `Provinces`.
  static func folder() throws(InvalidInput) -> DataFolder {
    try DataFolder.locate(
      told: nil, environment: ProcessInfo.processInfo.environment,
      currentFolder: FileManager.default.currentDirectoryPath,
      program: Bundle.main.executablePath ?? CommandLine.arguments[0])
  }

  /// The form in force today.
  static func formatProfile() throws -> FormatProfile {
    let profiles = try FormatProfiles.read(folder: folder().path + "/Templates/formats")
    guard let profile = profiles.profiles.last else {
      throw UsageError("(Templates/formats holds no profile)")
    }
    return profile
  }
}
