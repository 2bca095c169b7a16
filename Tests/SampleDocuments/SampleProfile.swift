import Document

extension FormatProfile {
  /// The profile the samples are set with: the one the data folder holds.
  public static let sample: FormatProfile = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    do {
      return try FormatProfile.read(path: "/\(root)/Templates/formats/nd30-2020.yaml")
    } catch {
      preconditionFailure("the profile is good: \(error)")
    }
  }()
}
