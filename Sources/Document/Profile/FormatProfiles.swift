import Diagnostics
import Foundation
import VietnameseText

/// The format profiles of a data folder, one for each decree.
public struct FormatProfiles: Sendable, Equatable {
  /// The profiles, by the first day they hold.
  public var profiles: [FormatProfile]

  /// Makes a collection.
  public init(_ profiles: [FormatProfile]) {
    self.profiles = profiles.sorted { ($0.validFrom, $0.id) < ($1.validFrom, $1.id) }
  }

  /// Reads every `.yaml` file of a folder, such as `Templates/formats`.
  ///
  /// - Throws: Everything that is wrong with any of them, or that there are none.
  public static func read(folder: String) throws(InvalidInput) -> FormatProfiles {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var profiles: [FormatProfile] = []
    var diagnostics: [Diagnostic] = []
    for name in names.sorted() where name.hasSuffix(".yaml") {
      do throws(InvalidInput) {
        profiles.append(try FormatProfile.read(path: "\(folder)/\(name)"))
      } catch {
        diagnostics += error.diagnostics
      }
    }
    if profiles.isEmpty && diagnostics.isEmpty {
      diagnostics.append(Diagnostic(FormatFinding.noProfiles, at: Place(file: folder)))
    }
    if !diagnostics.isEmpty { throw InvalidInput(diagnostics) }
    return FormatProfiles(profiles)
  }

  /// The profile in force on a day: of several the one that began last; nil when none was.
  public func profile(on date: CalendarDate) -> FormatProfile? {
    profiles.last { $0.isValid(on: date) }
  }
}
