/// A brief to fill in.
public struct NewBriefReport: Report {
  private let file: String?
  private let brief: String

  /// Makes the report of a brief.
  /// - Parameter file: where it was written; nil when it wasn't.
  public init(_ brief: String, file: String?) {
    self.brief = brief
    self.file = file
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object(["file": .optional(.string), "brief": .string])
}
