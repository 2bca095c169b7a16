import Archive
import Foundation

extension TestRegistry {
  /// A word that stands in everything that is sealed in the registry ``fillAsVersion1()`` lays down: in
  /// title, text, signer, recipient, target and file name of entry 1, and in draft 1 and its note.
  public static let sealedWord = "Kimquỳ"

  /// Lays down a registry as the first version of the program left it (commit 7ff7643), which took in
  /// what bears a mark of secrecy: a plan 05/KH-SXD, a draft. The plan 06/KH-SXD bears none.
  public func fillAsVersion1() throws {
    let packed = try Data(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/marked-version1.sqlite.zst"))
    let bytes = try packed.withUnsafeBytes { try Zstandard().decompress($0) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
