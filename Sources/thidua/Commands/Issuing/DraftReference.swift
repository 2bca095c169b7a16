import Diagnostics
import Foundation
import Registry

/// How a person names a draft of the registry: `3` or `#3`.
enum DraftReference {
  /// The id a word names; nil when it is a file's name.
  static func id(_ word: String) -> DraftID? {
    let digits = word.hasPrefix("#") ? word.dropFirst() : word[...]
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }), digits.count <= 12,
      word.hasPrefix("#") || !FileManager.default.fileExists(atPath: word)
    else { return nil }
    return DraftID(digits)
  }

  /// The id a word names.
  static func required(_ word: String) throws(InvalidInput) -> DraftID {
    if let id = id(word) { return id }
    throw InvalidInput([Diagnostic("usage.no-draft-id", .error, ["value": word])])
  }
}
