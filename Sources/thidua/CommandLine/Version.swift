import Diagnostics
import Reports

/// What `thidua --version` tells.
enum Version {
  /// Which release this is (semver.org).
  static let number = "0.8.0"

  /// The release and the commit it was built from, as JSON shows them.
  static let report = VersionReport(number, commit: builtCommit)

  /// The release, and the commit it was built from.
  static func line(in words: Words) -> String {
    let origin = builtCommit.map { Message("version.commit", ["commit": $0]) }
    return "thidua \(number) (\((origin ?? Message("version.no-commit")).text(in: words)))"
  }
}
