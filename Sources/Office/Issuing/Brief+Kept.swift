import Drafting
import Foundation

extension Brief {
  /// The brief as the registry keeps it with a draft: its JSON.
  func kept() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }

  /// Reads the brief of a draft. With drafts of before November 2026 the file is kept that the brief
  /// was written in.
  /// - Parameter name: what findings call it.
  /// - Throws: `InvalidInput` with everything that is wrong with it.
  init(kept bytes: [UInt8], named name: String) throws {
    if let brief = try? JSONDecoder().decode(Brief.self, from: Data(bytes)) {
      self = brief
      file = name
    } else {
      self = try BriefReader.read(text: String(decoding: bytes, as: UTF8.self), file: name)
    }
  }
}
