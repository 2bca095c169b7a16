import Document
import Foundation

/// The data the benchmarks work with: that of the repository the program was built in.
enum BenchmarkData {
  /// The folder that holds `Templates`: what `THIDUA_DATA` names, or one above the current directory
  /// or above the program.
  static func folder() throws -> String {
    if let named = ProcessInfo.processInfo.environment["THIDUA_DATA"] { return named }
    let files = FileManager.default
    let program = Bundle.main.executablePath ?? CommandLine.arguments[0]
    for start in [files.currentDirectoryPath, program] {
      var folder = URL(fileURLWithPath: start).standardizedFileURL
      while folder.pathComponents.count > 1 {
        if files.fileExists(atPath: folder.appendingPathComponent("Templates/formats").path) {
          return folder.path
        }
        folder.deleteLastPathComponent()
      }
    }
    throw UsageError("(set THIDUA_DATA to the folder that holds Templates)")
  }

  /// The form in force today.
  static func formatProfile() throws -> FormatProfile {
    let profiles = try FormatProfiles.read(folder: folder() + "/Templates/formats")
    guard let profile = profiles.profiles.last else {
      throw UsageError("(Templates/formats holds no profile)")
    }
    return profile
  }
}
