import DocumentLanguage
import Foundation
import Profiles

/// What the repository's own data say.
public enum SampleProfiles {
  /// The profiles, read once.
  public static let repository = Result {
    try ProfileStore.load(
      root: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path)
  }
}

extension DocumentVocabulary {
  /// The words of the repository.
  public static var ofRepository: DocumentVocabulary {
    do {
      return try SampleProfiles.repository.get().vocabulary
    } catch {
      preconditionFailure("the repository's data can't be read: \(error)")
    }
  }
}
