/// Which release of the program this is, and the commit it was built from.
public struct VersionReport: Report {
  private let version: String
  @OrNull private var commit: String?

  /// Makes the report of a release.
  /// - Parameter commit: its short name; nil for a program built outside git.
  public init(_ version: String, commit: String?) {
    self.version = version
    _commit = OrNull(wrappedValue: commit)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object(["version": .string, "commit": .nullable(.string)])
}
